import type { Candidat, Correspondance, EtatCorrespondance } from '../domain/correspondances.ts';
import { compter } from '../domain/par-cle.ts';
import type { EntreeListe } from './entrees.ts';
import type { FicheReferentiel, Referentiel } from './referentiel.ts';

/** A post of the timetable that no one holds yet (procedure §3.1.2 shows « BMP EPS » among the teachers; 003.63). */
const POSTE = /^BMP\b/i;

interface Propose {
  readonly fiche: FicheReferentiel;
  readonly rang: number;
  readonly raison: string | null;
}

export interface Association extends Omit<Correspondance, 'services'> {
  readonly entree: EntreeListe;
  readonly fiches: readonly FicheReferentiel[];
}

/**
 * Matches a list with STS-Web. An entry matched with certainty is not proposed elsewhere; an exact match that is not
 * unique on both sides is not certain. The result does not depend on the order of either side (003.59, 003.60).
 */
export function associer(entrees: readonly EntreeListe[], referentiel: Referentiel): readonly Association[] {
  const exactes = new Map(entrees.map((entree) => [entree, exactesDe(entree, referentiel)]));
  const demandes = compter([...exactes.values()].flat());
  const sures = new Map(
    [...exactes].flatMap(([entree, fiches]) => {
      const [fiche] = fiches;
      return fiches.length === 1 && fiche && demandes.get(fiche) === 1 ? [[entree, fiche] as const] : [];
    }),
  );
  const prises = new Set(sures.values());
  const libres = referentiel.fiches.filter((fiche) => !prises.has(fiche));
  const proposes = entrees.map((entree): { entree: EntreeListe; sure: boolean; proposes: readonly Propose[] } => {
    const fiche = sures.get(entree);
    if (fiche) return { entree, sure: true, proposes: [{ fiche, rang: 0, raison: null }] };
    const egales = (exactes.get(entree) ?? []).map((f) => ({ fiche: f, rang: 0, raison: 'écriture identique' }));
    return { entree, sure: false, proposes: egales.length > 0 ? egales : ressemblances(entree, libres, referentiel) };
  });
  const proposees = compter(proposes.flatMap((p) => p.proposes.map(({ fiche }) => fiche)));
  return proposes.map(({ entree, sure, proposes: siens }) => ({
    entree,
    fiches: siens.map(({ fiche }) => fiche),
    libelle: entree.noms.join(' · '),
    etat: sure ? 'sure' : etatSelon(siens, entree, referentiel),
    candidats: siens.map(
      ({ fiche, raison }): Candidat => ({ ...fiche.entree, raison, disputee: (proposees.get(fiche) ?? 0) > 1 }),
    ),
  }));
}

function exactesDe({ noms }: EntreeListe, { fiches, ecrire }: Referentiel): readonly FicheReferentiel[] {
  const ecrits = noms.map(ecrire);
  return fiches.filter(({ exacts }) => exacts.some((exact) => ecrits.includes(exact)));
}

/** The free entries that resemble one of its names, nearest first, then by label. */
function ressemblances({ noms }: EntreeListe, libres: readonly FicheReferentiel[], { genre, forte }: Referentiel) {
  if (genre === 'enseignants' && noms.some((nom) => POSTE.test(nom))) return [];
  const proches = libres.flatMap((fiche): Propose[] => {
    const trouvees = noms.flatMap((nom) => fiche.ressembler(nom) ?? []).sort((a, b) => a.rang - b.rang);
    return trouvees.slice(0, 1).map((trouvee) => ({ fiche, ...trouvee }));
  });
  const fortes = proches.filter(({ rang }) => rang < forte);
  return (fortes.length > 0 ? fortes : proches).sort((a, b) => a.rang - b.rang);
}

function etatSelon(proposes: readonly Propose[], { noms }: EntreeListe, { genre }: Referentiel): EtatCorrespondance {
  if (proposes.length > 1) return 'plusieurs';
  if (proposes.length === 1) return 'probable';
  return genre === 'enseignants' && noms.some((nom) => POSTE.test(nom)) ? 'sans-personne' : 'aucune';
}
