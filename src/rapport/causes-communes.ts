import { type Cause, GRAVITES, type Gravite } from '../domain/constat.ts';
import { parCle } from '../domain/par-cle.ts';
import type { Rapport } from '../domain/rapport.ts';
import { typographier } from '../domain/typographie.ts';
import { APPLICATIONS, type Application } from '../procedure/etapes.ts';
import { applicationsDe } from '../procedure/gestes.ts';
import { estSansConsequence } from './causes.ts';

/** A cause as it is counted over many schools: by its kind, in words that hold no value (003.250). */
export interface CauseApercue {
  /** The same in every school that it strikes. */
  readonly cle: string;
  readonly gravite: Gravite;
  readonly titre: string;
  /** The reason as the rule tells it of any school; null where it is told with values. */
  readonly pourquoi: string | null;
  /** Where it is corrected. */
  readonly applications: readonly Application[];
}

/** A kind of cause, and the schools that it strikes. */
export interface CausePartagee extends CauseApercue {
  readonly uais: readonly string[];
}

/** One action of the officer can serve all of them: from two schools on (003.251). */
const PLUSIEURS = 2;

/** The kinds of causes of one report, each once however many groups or files it is told of. */
export function causesApercues(rapport: Rapport): readonly CauseApercue[] {
  const causes = rapport.causes.map((cause) => apercevoirCause(cause, rapport));
  return [...parCle(causes, ({ cle }) => cle).values()].map(reunir);
}

/** The kinds that strike several schools, most severe first, then those of most schools. */
export function causesCommunes(
  ecoles: readonly { readonly uai: string; readonly causes: readonly CauseApercue[] }[],
): readonly CausePartagee[] {
  const toutes = ecoles.flatMap(({ uai, causes }) => causes.map((cause) => ({ uai, ...cause })));
  return [...parCle(toutes, ({ cle }) => cle).values()]
    .map((causes) => ({ ...reunir(causes), uais: [...new Set(causes.map(({ uai }) => uai))] }))
    .filter(({ uais }) => uais.length >= PLUSIEURS)
    .sort((a, b) => rangDe(a) - rangDe(b) || b.uais.length - a.uais.length || (a.cle < b.cle ? -1 : 1));
}

/** The branches of a rule that are counted apart from its others, by code and branch, with the title of each. */
const SORTES_A_PART: Readonly<Record<string, string>> = {
  'D4 ancien-schema': typographier(
    'PRONOTE date d’avant la mise à jour, ou le fichier vient d’un autre logiciel (déduit)',
  ),
};

/**
 * The id of a cause begins with the shared cause, or the code of the rule, which is its kind; the group or the file that
 * follows is left out. A cause without consequence is counted apart from those of its kind that have one.
 */
function apercevoirCause(cause: Cause, { constats, textes }: Rapport): CauseApercue {
  const [debut = ''] = cause.id.split(/[: ]/);
  const [code = ''] = cause.codes;
  const premier = constats[cause.constats[0] ?? -1];
  const branche = `${code} ${premier?.branche}`;
  const aPart = Object.hasOwn(SORTES_A_PART, branche) ? SORTES_A_PART[branche] : undefined;
  const sorte = aPart ? branche : debut;
  const raison = (textes && Object.hasOwn(textes, code) && textes[code]?.cause) || null;
  return {
    cle: estSansConsequence(cause) ? `${sorte} sans-consequence` : sorte,
    gravite: cause.gravite,
    // the title of a cause alone may name its group: that of its rule holds no value
    titre: aPart ?? cause.mots?.titre ?? premier?.titre ?? code,
    pourquoi: raison?.includes('{') ? null : raison,
    applications: applicationsDe(cause),
  };
}

/** The causes of one kind as one: with the worst gravity among them, and the title that most of them have. */
function reunir(causes: readonly [CauseApercue, ...CauseApercue[]]): CauseApercue {
  const [{ cle }] = causes;
  const titre = lePlusDit(causes.map((cause) => cause.titre));
  return {
    cle,
    gravite: causes.reduce((pire, cause) => (rangDe(cause) < rangDe(pire) ? cause : pire)).gravite,
    titre,
    pourquoi: causes.find((cause) => cause.titre === titre)?.pourquoi ?? null,
    applications: APPLICATIONS.filter((application) =>
      causes.some((cause) => cause.applications.includes(application)),
    ),
  };
}

/** The text that comes most often; of several, the first. */
function lePlusDit(textes: readonly string[]): string {
  const fois = (texte: string) => textes.filter((autre) => autre === texte).length;
  return textes.reduce((retenu, texte) => (fois(texte) > fois(retenu) ? texte : retenu));
}

const rangDe = ({ gravite }: CauseApercue): number => GRAVITES.indexOf(gravite);
