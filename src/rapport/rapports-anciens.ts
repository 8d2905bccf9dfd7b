import type { IdEtape } from '../domain/etape.ts';
import { type Cause, type EtapePlan, GRAVITES, type Rapport } from '../domain/rapport.ts';
import { typographier } from '../domain/typographie.ts';
import { haltesPour, LIEU_DE, tachesDuPlan } from '../procedure/lieux.ts';

/** What a run kept by an earlier Veilleuse may lack: it had neither causes, nor changes, nor its pupils, nor LSU, nor a plan in words. */
type Ancien = Omit<Rapport, 'causes' | 'changements' | 'eleves' | 'lsu' | 'etapesPlan' | 'redepot'> &
  Partial<Omit<Rapport, 'etapesPlan'>> & { readonly etapesPlan?: readonly (EtapePlan | EtapePlanAncienne)[] };

/** A step of the plan before it was told by stops: sentences that walk through several applications. */
export interface EtapePlanAncienne {
  readonly etape: IdEtape;
  readonly application: EtapePlan['application'];
  readonly menu: string;
  readonly quoi: readonly string[];
  readonly rapporter: string | null;
}

/** A kept report as today's page reads it: each of its findings stands for its own cause. */
export function mettreAJourRapport(ancien: Ancien): Rapport {
  return {
    ...ancien,
    causes: ancien.causes ?? causesDe(ancien),
    changements: ancien.changements ?? null,
    eleves: ancien.eleves ?? null,
    lsu: ancien.lsu ?? null,
    etapesPlan:
      ancien.etapesPlan?.map((etape) => ('lieu' in etape ? etape : mettreAJourEtape(etape))) ?? haltesDe(ancien.plan),
    redepot: ancien.redepot ?? null,
  };
}

/** The stops of a plan that had no words: what is redone at each. */
const haltesDe = (plan: readonly IdEtape[]): readonly EtapePlan[] =>
  haltesPour(tachesDuPlan({ plan, redepot: null })).map(({ gestes, ...halte }) => ({
    ...halte,
    consignes: gestes.map(({ geste }) => ({ phrase: typographier(geste), objets: [], causes: [] })),
    gains: [],
    apporte: null,
  }));

/** Its sentences as they were kept: they name what they are about, and nothing counted what they bring. */
function mettreAJourEtape({ etape, application, menu, quoi, rapporter }: EtapePlanAncienne): EtapePlan {
  return {
    lieu: LIEU_DE[etape === '5' ? 'export' : etape],
    etapes: [etape],
    application,
    menu,
    consignes: quoi.map((phrase) => ({ phrase, objets: [], causes: [] })),
    gains: [],
    apporte: null,
    rapporter,
    documents: [],
  };
}

function causesDe({ constats }: Ancien): readonly Cause[] {
  const causes = constats.map(({ code, gravite, titre, message, cause, correction, etapes, source, eleves }, rang) => ({
    id: `${code} ${rang}`,
    codes: [code],
    gravite,
    titre,
    consequence: message,
    pourquoi: cause,
    correction,
    etapes,
    source,
    eleves,
    liens: 0,
    groupes: [],
    constats: [rang],
    anomalies: [],
  }));
  return GRAVITES.flatMap((gravite) => causes.filter((cause) => cause.gravite === gravite));
}
