import type { Verdict } from '../../domain/rapport.ts';
import type { TypeSource } from '../../domain/source.ts';
import type { FauteDemandee } from '../fautes/definir.ts';
import type { NomFaute } from '../fautes/index.ts';
import { creerHasard } from '../hasard.ts';

/** What befalls a school of the academy, and the word of tonight's answer that it must lead to. */
export interface Profil {
  readonly verdict: Verdict;
  readonly fautes: readonly FauteDemandee[];
  /** Documents that nobody brought. */
  readonly manquants: readonly TypeSource[];
}

/** A profile before it is fitted to a school: faults by name, `parmi` the sets of documents of which one is missing. */
interface Modele {
  readonly verdict: Verdict;
  readonly fautes?: readonly NomFaute[];
  readonly parmi?: readonly (readonly TypeSource[])[];
}

const SAINE: Modele = { verdict: 'pret' };
const STRUCTURE_OUBLIEE: Modele = { verdict: 'a-corriger', fautes: ['structure-non-transferee'] };
const PRONOTE_D_AVANT: Modele = { verdict: 'refuse', fautes: ['pronote-ancien'] };
const DEPOT_ANCIEN: Modele = { verdict: 'a-verifier', fautes: ['elegroupe-ancien'] };
const DATES: Modele = { verdict: 'pret', fautes: ['fin-dernier-jour-profs'] };
const ELEVES: Modele = {
  verdict: 'a-corriger',
  fautes: ['eleve-inconnu', 'eleve-sans-mef', 'groupe-hors-mef', 'absents-groupes-perdus'],
};
const SANS_TOUT: Modele = {
  verdict: 'incomplet',
  parmi: [['communs'], ['liens'], ['sts'], ['structures', 'nomenclature']],
};

/** Of twenty schools in a row, eight have no fault; what strikes many is what secretaries complain of (003.241). */
const VINGT: readonly Modele[] = [
  ...Array<Modele>(8).fill(SAINE),
  ...Array<Modele>(4).fill(STRUCTURE_OUBLIEE),
  ...Array<Modele>(2).fill(PRONOTE_D_AVANT),
  ...Array<Modele>(2).fill(SANS_TOUT),
  ...Array<Modele>(2).fill(DEPOT_ANCIEN),
  DATES,
  ELEVES,
];
/** Prime with their number: twenty schools in a row have each of them once, and neighbours differ. */
const PAS = 7;

/** One fault for so many pupils, and one at least. */
const ELEVES_PAR_FAUTE = 250;

/** @param rang of the school in the academy, from 0 */
export function profilDe(rang: number, eleves: number, graine: number): Profil {
  const modele = VINGT[(rang * PAS + graine) % VINGT.length] ?? SAINE;
  const nombre = Math.max(1, Math.round(eleves / ELEVES_PAR_FAUTE));
  const { verdict, fautes = [], parmi = [[]] } = modele;
  return {
    verdict,
    fautes: fautes.map((nom) => ({ nom, nombre })),
    manquants: creerHasard(graine, `manquants ${rang}`).choisir(parmi),
  };
}
