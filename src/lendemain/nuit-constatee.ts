import type { EleveNuit, Nuit } from '../domain/nuit.ts';
import type { Rapport } from '../domain/rapport.ts';
import type { Appariement, EleveConstate } from './apparier.ts';

/** What a night took: pupils rejected, links that the file asked for and that do not exist. */
export interface Pertes {
  readonly rejetes: number;
  readonly liens: number;
}

/** A pupil to whom the night refused something. */
export interface EleveTouche {
  /** Of the base; '0' when SIECLE found nobody. */
  readonly eleveId: string;
  readonly nom: string;
  readonly division: string | null;
  readonly sort: EleveNuit['sort'];
  /** The groups refused; null when the page does not name them, and for a rejected pupil, who gets none. */
  readonly groupes: readonly string[] | null;
  /** The prediction said the same of him. */
  readonly prevu: boolean;
}

/** What SIECLE's page tells of the night, beside what was predicted: plain data, kept with its run. */
export interface NuitConstatee {
  readonly prevu: Pertes;
  readonly constate: Pertes;
  /** The links are a minimum: the page does not tell them all. */
  readonly auMoins: boolean;
  /** Rejected first, each as SIECLE orders them. */
  readonly eleves: readonly EleveTouche[];
}

/** One pupil of SIECLE's page, with what was predicted of him. */
interface Cas {
  readonly prevu: EleveNuit | null;
  readonly vu: EleveConstate;
  readonly conforme: boolean;
}

/**
 * The night as it was, from the page: what is not in it was not refused. Links are counted by the pop-ups where they were
 * pasted, else by what was predicted of a pupil whom SIECLE reports as predicted; else one at least (003.194).
 */
export function constaterNuit(
  { nuit, eleves }: Rapport & { readonly nuit: Nuit },
  { paires, nonPrevus }: Pick<Appariement, 'paires' | 'nonPrevus'>,
  conformes: Appariement['paires'],
  entiere: boolean,
): NuitConstatee {
  const cas: Cas[] = [
    ...paires.map((paire) => ({ ...paire, conforme: conformes.includes(paire) })),
    ...nonPrevus.map((vu) => ({ prevu: null, vu, conforme: false })),
  ];
  const duFichier = new Map((eleves ?? []).map(({ eleveId, apres }) => [eleveId, apres.length]));
  const comptes = cas
    .map((un) => ({ ...un, ...compterLiens(un, duFichier) }))
    .filter(({ vu, liens }) => vu.sort === 'rejete' || liens > 0);
  const deSort = (sort: EleveNuit['sort']) => comptes.filter(({ vu }) => vu.sort === sort);
  return {
    prevu: { rejetes: nuit.compteurs.rejetes, liens: nuit.liens.rejetes },
    constate: { rejetes: deSort('rejete').length, liens: comptes.reduce((total, { liens }) => total + liens, 0) },
    auMoins: !entiere || comptes.some(({ sur }) => !sur),
    eleves: [...deSort('rejete'), ...deSort('partiel')].map(touche),
  };
}

interface Compte {
  readonly liens: number;
  readonly sur: boolean;
}

/** The links that a pupil did not get, and whether the page is sure to tell them all. */
function compterLiens({ prevu, vu, conforme }: Cas, duFichier: ReadonlyMap<string, number>): Compte {
  if (prevu && conforme) return { liens: prevu.liensLus - prevu.liensCrees, sur: true };
  if (vu.sort === 'rejete') {
    const liens = prevu?.liensLus ?? duFichier.get(vu.eleveId);
    return { liens: liens ?? 1, sur: liens !== undefined };
  }
  if (vu.details) return { liens: groupesRefuses(vu.details).length, sur: true };
  return vu.regle === 'ELEGRP' ? { liens: 0, sur: true } : { liens: 1, sur: false };
}

/** A date that SIECLE resets takes no link away. */
const groupesRefuses = <A extends { readonly code: string }>(anomalies: readonly A[]): A[] =>
  anomalies.filter(({ code }) => !code.startsWith('ELEGRP'));

function touche({ prevu, vu, conforme }: Cas): EleveTouche {
  const dites = vu.details ?? (conforme ? prevu?.anomalies : null);
  const groupes = dites && groupesRefuses(dites).flatMap(({ groupe }) => groupe ?? []);
  return {
    eleveId: vu.eleveId === '0' ? (prevu?.eleveId ?? '0') : vu.eleveId,
    nom: prevu ? `${prevu.nom} ${prevu.prenom}`.trim() : vu.nom,
    division: prevu?.division ?? null,
    sort: vu.sort,
    groupes: vu.sort === 'partiel' && groupes && groupes.length > 0 ? groupes : null,
    prevu: conforme,
  };
}
