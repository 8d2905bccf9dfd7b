import { type DateIso, lireDateFr } from '../domain/dates.ts';
import type { Parametres } from '../domain/exports-siecle.ts';
import { element, fiche, type LecteurArbre, lecteur, type NoeudLu } from './arbre.ts';

/** The frame of the seven SIECLE exports, and of emp_sts: PARAMETRES, then DONNEES (formats §0.1, §0.2), in whichever order. */
export function lecteurExportSiecle<T>(donnees: NoeudLu, modele: (parametres: Parametres) => T): LecteurArbre<T> {
  let parametres: Parametres = { uaj: null, anneeScolaire: null, dateExport: null, horodatage: null };
  const entete = fiche(['UAJ', 'ANNEE_SCOLAIRE', 'DATE_EXPORT', 'HORODATAGE'], (champs) => {
    const instant = horodatage(champs.HORODATAGE);
    parametres = {
      uaj: uaj(champs.UAJ),
      anneeScolaire: annee(champs.ANNEE_SCOLAIRE),
      // a file cut down by hand may keep only one of the two (003.133)
      dateExport: champDateFr(champs.DATE_EXPORT) ?? ((instant?.slice(0, 10) ?? null) as DateIso | null),
      horodatage: instant,
    };
  });
  return lecteur(element({ PARAMETRES: entete, DONNEES: donnees }), () => modele(parametres));
}

/**
 * ADRESSES, of which only one thing is read: whether it holds any. The exports « sans adresses » leave it empty, and may
 * leave ADRESSE_ID in the people (formats §10): nothing else tells them apart for sure.
 */
export function sectionAdresses(): { readonly noeud: NoeudLu; readonly sansAdresses: () => { sansAdresses?: true } } {
  let vide = true;
  const adresse: NoeudLu = {
    debut() {
      vide = false;
    },
  };
  return { noeud: element({ ADRESSE: adresse }), sansAdresses: () => (vide ? { sansAdresses: true } : {}) };
}

export const uaj = (valeur: string | null): string | null => valeur?.toUpperCase() ?? null;

/** AAAA; null when it is anything else. */
export const annee = (valeur: string | null): number | null => (/^\d{4}$/.test(valeur ?? '') ? Number(valeur) : null);

export const champDateFr = (valeur: string | null): DateIso | null => (valeur === null ? null : lireDateFr(valeur));

/** `JJ/MM/AAAA HH:MM:SS` to `AAAA-MM-JJThh:mm:ss`; null when it is not a time of the calendar. */
function horodatage(valeur: string | null): string | null {
  const m = /^(\S+)\s+((?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d)$/.exec(valeur ?? '');
  if (!m) return null;
  const jour = lireDateFr(m[1] as string);
  return jour && `${jour}T${m[2]}`;
}
