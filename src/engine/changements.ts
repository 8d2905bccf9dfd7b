import type { ChangementEleve, ChangementGroupe, Changements } from '../domain/changements.ts';
import type { Eleve } from '../domain/dossier.ts';
import { estSortiLe } from '../domain/presence.ts';
import type { Ecole, Passage } from '../rules/definition.ts';
import { parNomDEleve } from './nuit.ts';

const ORDRE = new Intl.Collator('fr');

/**
 * The links of today's base against those that the night creates (import-rules §4 and §5): the import deletes every
 * link first, so what is not created again is lost. Null when the night could not be simulated.
 */
export function changementsDeLaNuit(passages: readonly Passage[] | null, ecole: Ecole): Changements | null {
  const { eleves } = ecole.modeles;
  if (!passages || !eleves) return null;
  const { eleves: base, parametres } = eleves;
  const demain = groupesDeDemain(passages);
  // who has left loses nothing, and is nobody's headcount (003.23)
  const tous = base
    .filter((eleve) => !estSortiLe(eleve, parametres.dateExport))
    .map((eleve) => changementEleve(eleve, demain.get(eleve) ?? new Set()));
  const changes = tous.filter(({ ajoutes, perdus }) => ajoutes.length + perdus.length > 0);
  return { eleves: changes.sort(parNomDEleve), groupes: parGroupe(tous, passages, ecole) };
}

/** Codes of the groups that the night gives to each pupil of the base, however many ELEVE of the file reach him. */
export function groupesDeDemain(passages: readonly Passage[]): ReadonlyMap<Eleve, ReadonlySet<string>> {
  const demain = new Map<Eleve, Set<string>>();
  for (const { trouve, crees } of passages) {
    if (!trouve) continue;
    const groupes = demain.get(trouve) ?? new Set();
    for (const { code } of crees) groupes.add(code);
    demain.set(trouve, groupes);
  }
  return demain;
}

function changementEleve(eleve: Eleve, demain: ReadonlySet<string>): ChangementEleve {
  const aujourdhui = new Set(eleve.groupes);
  return {
    eleveId: eleve.eleveId,
    nom: eleve.nomFamille,
    prenom: eleve.prenom,
    division: eleve.divisions[0] ?? null,
    gardes: trierCodes([...aujourdhui].filter((code) => demain.has(code))),
    ajoutes: trierCodes([...demain].filter((code) => !aujourdhui.has(code))),
    perdus: trierCodes([...aujourdhui].filter((code) => !demain.has(code))),
  };
}

function parGroupe(eleves: readonly ChangementEleve[], passages: readonly Passage[], ecole: Ecole): ChangementGroupe[] {
  const comptes = new Map<string, { gardes: number; ajoutes: number; perdus: number; demandes: number }>();
  const compteDe = (code: string) => {
    const compte = comptes.get(code) ?? { gardes: 0, ajoutes: 0, perdus: 0, demandes: 0 };
    comptes.set(code, compte);
    return compte;
  };
  for (const code of ecole.groupes?.keys() ?? []) compteDe(code);
  for (const { lien } of passages) {
    for (const code of new Set(lien.groupes.map((groupe) => groupe.code))) compteDe(code).demandes++;
  }
  for (const { gardes, ajoutes, perdus } of eleves) {
    for (const code of gardes) compteDe(code).gardes++;
    for (const code of ajoutes) compteDe(code).ajoutes++;
    for (const code of perdus) compteDe(code).perdus++;
  }
  return trierCodes([...comptes.keys()]).map((code) => {
    const { gardes, ajoutes, perdus, demandes } = compteDe(code);
    return { code, avant: gardes + perdus, demandes, apres: gardes + ajoutes, entrants: ajoutes, sortants: perdus };
  });
}

export const trierCodes = (codes: string[]): string[] => codes.sort(ORDRE.compare);
