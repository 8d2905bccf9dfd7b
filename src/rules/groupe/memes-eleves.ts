import { replierCode } from '../../domain/codes-proches.ts';
import type { Ecole } from '../../domain/ecole.ts';
import { ajouter } from '../../domain/par-cle.ts';
import { estLienFini, estSortiLe } from '../../domain/presence.ts';
import { chercheurParCode } from '../regroupement.ts';

/** More groups than this with the same pupils tell nothing of which one is meant. */
const CITES = 3;

/**
 * The groups of SIECLE that the file no longer fills, and whose pupils of today are those whom it puts in the unknown one:
 * the group was probably renamed in PRONOTE (003.322). One whose code holds the other's is taken alone.
 */
export const groupesDesMemesEleves = chercheurParCode((code, ecole): readonly string[] => {
  const { envoyes, presents } = parGroupe(ecole);
  const siens = new Set(envoyes.get(code));
  const memes = [...presents].filter(([autre, eleves]) => {
    if (envoyes.has(autre)) return false;
    const communs = new Set(eleves.filter((id) => siens.has(id))).size;
    return communs > 1 && communs * 2 > siens.size && communs * 2 > new Set(eleves).size;
  });
  const codes = memes.map(([autre]) => autre).sort();
  const contenus = codes.filter((autre) => contient(code, autre) || contient(autre, code));
  const retenus = contenus.length === 1 ? contenus : codes;
  return retenus.length > CITES ? [] : retenus;
});

const contient = (long: string, court: string): boolean => replierCode(long).includes(replierCode(court));

/** ELEVE_ID of the pupils whom the file puts in each group, and of those whom SIECLE has in each of its own today. */
function parGroupe(ecole: Ecole) {
  const { calendrier, groupes, modeles } = ecole;
  const jour = modeles.eleves?.parametres.dateExport ?? null;
  const envoyes = new Map<string, string[]>();
  for (const { eleveId, groupes: siens } of modeles.liens?.eleves ?? [])
    for (const lien of siens)
      if (eleveId && !estLienFini(lien, calendrier, jour)) ajouter(envoyes, lien.code, eleveId.trim());
  const presents = new Map<string, string[]>();
  for (const eleve of modeles.eleves?.eleves ?? [])
    for (const code of eleve.groupes)
      if (groupes?.has(code) && !estSortiLe(eleve, jour)) ajouter(presents, code, eleve.eleveId);
  return { envoyes, presents };
}
