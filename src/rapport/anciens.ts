import { type Cause, estExecutee, GRAVITES, PREUVES, type Preuve, type Rapport } from '../domain/report.ts';
import { ETAPES_MOTS } from '../procedure/steps.ts';

/** What a run kept by an earlier Veilleuse may lack: it had neither causes, nor changes, nor its pupils, nor LSU, nor a plan in words, nor what its rules show. */
type Ancien = Omit<Rapport, 'causes' | 'changements' | 'eleves' | 'lsu' | 'etapesPlan' | 'redepot'> & Partial<Rapport>;

/** A kept report as today's page reads it: each of its findings stands for its own cause. */
export function aJour(ancien: Ancien): Rapport {
  return {
    ...ancien,
    causes: ancien.causes ?? causesDe(ancien),
    changements: ancien.changements ?? null,
    eleves: ancien.eleves ?? null,
    lsu: ancien.lsu ?? null,
    etapesPlan:
      ancien.etapesPlan ??
      ancien.plan.map((etape) => {
        const { application, menu, geste, rapporter } = ETAPES_MOTS[etape];
        return { etape, application, menu, quoi: [geste], rapporter };
      }),
    redepot: ancien.redepot ?? null,
    preuves: ancien.preuves ?? preuvesDe(ancien),
  };
}

/** The rules that showed each thing before the report said what they show. */
const MONTRAIENT: Record<Preuve, readonly string[]> = {
  'structures-egales': ['CTRL_STRUCTURE_01', 'CTRL_STRUCTURE_02', 'CTRL_STRUCTURE_03', 'CTRL_STRUCTURE_04'],
  'eleves-reconnus': ['REJELEGROUPE_01'],
};

function preuvesDe(ancien: Ancien): NonNullable<Rapport['preuves']> {
  const dites = PREUVES.flatMap((preuve) => {
    const codes = MONTRAIENT[preuve];
    if (!codes.every((code) => estExecutee(ancien, code))) return [];
    const levee = ancien.regles.some(({ code, etat }) => codes.includes(code) && etat === 'levee');
    return [[preuve, levee ? 'levee' : 'passee'] as const];
  });
  return Object.fromEntries(dites);
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
