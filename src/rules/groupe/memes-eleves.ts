import { replierCode } from '../../domain/codes-proches.ts';
import { ajouter } from '../../domain/par-cle.ts';
import { estLienFini, estSortiLe } from '../../domain/presence.ts';
import { chercheurParCode, parEcole } from '../regroupement.ts';

/** More groups than this with the same pupils tell nothing of which one is meant. */
const CITES = 3;

/**
 * The groups of SIECLE that the file no longer fills, and whose pupils of today are those whom it puts in the unknown one:
 * the group was probably renamed in PRONOTE (003.322). One whose code holds the other's is taken alone.
 */
export const groupesDesMemesEleves = chercheurParCode((code, ecole): readonly string[] => {
  const { envoyes, actuels, effectifs } = parGroupe(ecole);
  const siens = new Set(envoyes.get(code));
  const communs = new Map<string, number>();
  for (const id of siens) actuels.get(id)?.forEach((autre) => void communs.set(autre, (communs.get(autre) ?? 0) + 1));
  const codes = [...communs.keys()].sort().filter((autre) => {
    const [n, effectif] = [communs.get(autre), effectifs.get(autre)] as [number, number];
    return !envoyes.has(autre) && n > 1 && n * 2 > siens.size && n * 2 > effectif;
  });
  const contenus = codes.filter((autre) => contient(code, autre) || contient(autre, code));
  const retenus = contenus.length === 1 ? contenus : codes;
  return retenus.length > CITES ? [] : retenus;
});

const contient = (long: string, court: string): boolean => replierCode(long).includes(replierCode(court));

/** ELEVE_ID of the pupils whom the file puts in each group, groups of SIECLE where each is today, and how many these hold. */
const parGroupe = parEcole(({ calendrier, groupes, modeles }) => {
  const jour = modeles.eleves?.parametres.dateExport ?? null;
  const envoyes = new Map<string, string[]>();
  modeles.liens?.eleves.forEach(({ eleveId, groupes: siens }) => {
    for (const lien of siens) {
      if (eleveId && !estLienFini(lien, calendrier, jour)) ajouter(envoyes, lien.code, eleveId.trim());
    }
  });
  const actuels = new Map<string, ReadonlySet<string>>();
  const effectifs = new Map<string, number>();
  modeles.eleves?.eleves.forEach((eleve) => {
    if (estSortiLe(eleve, jour)) return;
    const siens = new Set(eleve.groupes.filter((code) => groupes?.has(code)));
    actuels.set(eleve.eleveId, siens);
    for (const code of siens) effectifs.set(code, (effectifs.get(code) ?? 0) + 1);
  });
  return { envoyes, actuels, effectifs };
});
