import type { LienEleve } from '../domain/elegroupe.ts';
import type { Eleve, Eleves } from '../domain/exports-siecle.ts';
import { memeNom } from '../domain/identite.ts';
import { parCle } from '../domain/par-cle.ts';
import type { Cle } from '../rules/definition.ts';

/** Finds the pupil of the base that SIECLE will find, and by what (import-rules §4.3). */
export type Recherche = (lien: LienEleve) => { readonly trouve: Eleve; readonly par: Cle } | null;

/**
 * Search by identifier, then by identity; the first hit in the base's order counts. The export is the school's base,
 * so « within the school » is the whole of it; an ELEVE_ID of another school cannot be seen from here.
 */
export function creerRecherche(base: Eleves): Recherche {
  const parId = indexer(base.eleves, (e) => nombre(e.eleveId));
  const parIne = indexer(base.eleves, (e) => e.idNational);
  const parPrv = indexer(base.eleves, (e) => e.idPrv && nombre(e.idPrv));
  const parNaissance = parCle(base.eleves, (e) => e.dateNaissance);
  const parIdentite = (lien: LienEleve): Eleve | null => {
    if (!identiteComplete(lien)) return null;
    return parNaissance.get(lien.dateNaissance)?.find((eleve) => memeIdentite(lien, eleve)) ?? null;
  };
  const recherches: readonly (readonly [Cle, (lien: LienEleve) => Eleve | null | undefined])[] = [
    ['eleve-id', ({ eleveId }) => (eleveId ? parId.get(nombre(eleveId)) : null)],
    ['ine', ({ idNational }) => (idNational ? parIne.get(idNational) : null)],
    ['id-prv', ({ idPrv }) => (idPrv ? parPrv.get(nombre(idPrv)) : null)],
    ['identite', parIdentite],
  ];
  return (lien) => {
    for (const [par, chercher] of recherches) {
      const trouve = chercher(lien);
      if (trouve) return { trouve, par };
    }
    return null;
  };
}

/** True when the file gives something to search with (else REJELEGROUPE_02). */
export function identifiable(lien: LienEleve): boolean {
  return Boolean(lien.eleveId || lien.idNational || lien.idPrv) || identiteComplete(lien);
}

type Identifie = LienEleve & {
  nomFamille: string;
  prenom: string;
  dateNaissance: NonNullable<LienEleve['dateNaissance']>;
};

function identiteComplete(lien: LienEleve): lien is Identifie {
  return Boolean(lien.nomFamille && lien.prenom && lien.dateNaissance);
}

function memeIdentite(lien: Identifie, eleve: Eleve): boolean {
  const nom = memeNom(lien.nomFamille, eleve.nomFamille) || memeNom(lien.nomFamille, eleve.nomUsage);
  return (
    nom &&
    memeNom(lien.prenom, eleve.prenom) &&
    (!lien.prenom2 || memeNom(lien.prenom2, eleve.prenom2)) &&
    (!lien.prenom3 || memeNom(lien.prenom3, eleve.prenom3))
  );
}

/** `007`, `+7` and `7` are one number for SIECLE (003.136); anything else is compared as it stands. */
const nombre = (id: string): string => id.replace(/^\+?0*(?=\d+$)/, '');

function indexer(eleves: readonly Eleve[], cle: (eleve: Eleve) => string | null): Map<string, Eleve> {
  const index = new Map<string, Eleve>();
  for (const eleve of eleves) {
    const valeur = cle(eleve);
    if (valeur && !index.has(valeur)) index.set(valeur, eleve);
  }
  return index;
}
