import { type Cause, GRAVITES } from '../domain/constat.ts';
import { destinDe } from '../domain/destins.ts';
import type { EleveVu } from '../domain/eleve-vu.ts';
import type { IdEtape } from '../domain/etape.ts';
import { type EtapePlan, LIEUX_PLAN } from '../domain/plan.ts';
import type { Rapport } from '../domain/rapport.ts';
import { ETAPES_MOTS } from '../procedure/etapes.ts';

/** What a run kept by an earlier Veilleuse may lack: it had neither causes, nor changes, nor its pupils, nor LSU, nor a plan in words. */
type Ancien = Omit<Rapport, 'causes' | 'changements' | 'eleves' | 'lsu' | 'etapesPlan' | 'redepot'> &
  Partial<Omit<Rapport, 'eleves' | 'etapesPlan'>> & {
    readonly eleves?: readonly AncienEleve[] | null;
    readonly etapesPlan?: readonly EtapePlan[] | readonly EtapePlanAncienne[];
  };
/** Its pupils may have no fate yet. */
type AncienEleve = Omit<EleveVu, 'destin'> & Partial<EleveVu>;

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
    eleves: elevesDe(ancien),
    lsu: ancien.lsu ?? null,
    etapesPlan: mettreAJourPlan(ancien),
    redepot: ancien.redepot ?? null,
  };
}

function mettreAJourPlan({ plan, etapesPlan }: Ancien): readonly EtapePlan[] {
  if (etapesPlan && estDAujourdhui(etapesPlan)) return etapesPlan;
  return parLieu(etapesPlan ?? plan.map(etapeSeule));
}

/** A step of a plan that had no words. */
function etapeSeule(etape: IdEtape): EtapePlanAncienne {
  const { nom, application, menu } = ETAPES_MOTS[etape];
  return { etape, application, menu, quoi: [`${nom}.`], rapporter: null };
}

/** Its sentences as they were kept: they name what they are about, and nothing counted what they bring. */
const parLieu = (anciennes: readonly EtapePlanAncienne[]): readonly EtapePlan[] =>
  LIEUX_PLAN.flatMap((lieu) => {
    const siennes = anciennes.filter(({ etape }) => ETAPES_MOTS[etape].lieu === lieu);
    const { application, menu } = siennes[0] ?? {};
    if (!application || !menu) return [];
    return {
      lieu,
      application,
      menu,
      etapes: siennes.map(({ etape }) => etape),
      consignes: siennes.flatMap(({ quoi }) => quoi).map((phrase) => ({ phrase, objets: [], causes: [] })),
      gains: [],
      apporte: null,
      rapporter: siennes.at(-1)?.rapporter ?? null,
      documents: [],
    };
  });

const estDAujourdhui = (etapes: NonNullable<Ancien['etapesPlan']>): etapes is readonly EtapePlan[] =>
  etapes.every((etape) => 'lieu' in etape);

/** The pupils with their fates, as far as what was kept tells them: not whom SIECLE takes for another. */
function elevesDe({ eleves, nuit }: Ancien): readonly EleveVu[] | null {
  const parRang = new Map(nuit?.eleves.map(({ rang, anomalies }) => [rang, anomalies]));
  const destin = (eleve: AncienEleve) =>
    destinDe({
      ...eleve,
      rejete: eleve.sort === 'rejete',
      confondu: false,
      envoye: eleve.rang !== null,
      refuses: ((eleve.rang !== null && parRang.get(eleve.rang)) || []).flatMap(({ groupe, reinitialiseeA }) =>
        groupe && !reinitialiseeA ? groupe : [],
      ),
    });
  return eleves?.map((eleve) => ({ ...eleve, destin: eleve.destin ?? destin(eleve) })) ?? null;
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
