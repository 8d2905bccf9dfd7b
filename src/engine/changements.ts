import type { ChangementEleve, ChangementGroupe, Changements } from '../domain/changements.ts';
import type { Ecole } from '../domain/ecole.ts';
import type { Eleve } from '../domain/exports-siecle.ts';
import { estSortiLe } from '../domain/presence.ts';
import type { Passage } from '../rules/definition.ts';
import { parNomDEleve, type Simulation } from './nuit.ts';

const ORDRE = new Intl.Collator('fr');

/**
 * The links of today's base against those that the night creates (import-rules §4 and §5): the import deletes every
 * link first, so what is not created again is lost. Null when the night could not be simulated.
 */
export function changementsDeLaNuit(simulation: Simulation | null, ecole: Ecole): Changements | null {
  const { eleves } = ecole.modeles;
  if (!simulation || !eleves) return null;
  const { eleves: base, parametres } = eleves;
  const { passages, demain } = simulation;
  // who has left loses nothing, and is nobody's headcount (003.23)
  const presents = base
    .filter((eleve) => !estSortiLe(eleve, parametres.dateExport))
    .map((eleve): Present => [eleve, demain.get(eleve) ?? AUCUN]);
  const changes = presents.filter(([{ groupes }, apres]) => !sontLesMemes(groupes, apres)).map(changementEleve);
  return { eleves: changes.sort(parNomDEleve), groupes: parGroupe(presents, passages, ecole) };
}

/** A pupil, and the codes of his groups of tomorrow. */
type Present = readonly [Eleve, ReadonlySet<string>];
const AUCUN: ReadonlySet<string> = new Set();

const sontLesMemes = (avant: readonly string[], apres: ReadonlySet<string>): boolean =>
  avant.every((code) => apres.has(code)) && [...apres].every((code) => avant.includes(code));

function changementEleve([eleve, demain]: Present): ChangementEleve {
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

function parGroupe(presents: readonly Present[], passages: readonly Passage[], ecole: Ecole): ChangementGroupe[] {
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
  for (const [{ groupes }, apres] of presents) {
    for (const code of new Set(groupes)) compteDe(code)[apres.has(code) ? 'gardes' : 'perdus']++;
    for (const code of apres) if (!groupes.includes(code)) compteDe(code).ajoutes++;
  }
  return trierCodes([...comptes.keys()]).map((code) => {
    const { gardes, ajoutes, perdus, demandes } = compteDe(code);
    return { code, avant: gardes + perdus, demandes, apres: gardes + ajoutes, entrants: ajoutes, sortants: perdus };
  });
}

export const comparerCodes = ORDRE.compare;

export const trierCodes = (codes: string[]): string[] => codes.sort(comparerCodes);
