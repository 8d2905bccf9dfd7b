import { destinDe } from '../domain/destins.ts';
import { type Cause, type EleveVu, GRAVITES, type Rapport } from '../domain/rapport.ts';
import { ETAPES_MOTS } from '../procedure/etapes.ts';

/** What a run kept by an earlier Veilleuse may lack: it had neither causes, nor changes, nor its pupils, nor LSU, nor a plan in words. */
type Ancien = Omit<Rapport, 'causes' | 'changements' | 'eleves' | 'lsu' | 'etapesPlan' | 'redepot'> &
  Partial<Omit<Rapport, 'eleves'>> & { readonly eleves?: readonly AncienEleve[] | null };
/** Its pupils may have no fate yet. */
type AncienEleve = Omit<EleveVu, 'destin'> & Partial<EleveVu>;

/** A kept report as today's page reads it: each of its findings stands for its own cause. */
export function mettreAJourRapport(ancien: Ancien): Rapport {
  return {
    ...ancien,
    causes: ancien.causes ?? causesDe(ancien),
    changements: ancien.changements ?? null,
    eleves: elevesDe(ancien),
    lsu: ancien.lsu ?? null,
    etapesPlan:
      ancien.etapesPlan ??
      ancien.plan.map((etape) => {
        const { application, menu, geste } = ETAPES_MOTS[etape];
        return { etape, application, menu, quoi: [geste], rapporter: null };
      }),
    redepot: ancien.redepot ?? null,
  };
}

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
