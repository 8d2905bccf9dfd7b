import { replierCode } from '../../domain/codes-proches.ts';
import { ajouter, compter } from '../../domain/par-cle.ts';
import { estLienFini, estSortiLe } from '../../domain/presence.ts';
import type { EcoleDe } from '../ecole-lue.ts';
import { chercheurParCode, parEcole } from '../regroupement.ts';

/** More groups than this with the same pupils tell nothing of which one is meant. */
const CITES = 3;

type Avec = EcoleDe<'liens' | 'eleves' | 'structures'>;

/**
 * The groups of SIECLE that the file no longer fills, and whose pupils of today are those whom it puts in the unknown one:
 * the group was probably renamed in PRONOTE (003.322). One whose code holds the other's is taken alone.
 */
export const groupesDesMemesEleves = chercheurParCode((code, ecole: Avec): readonly string[] => {
  const { envoyes, actuels, effectifs } = parGroupe(ecole);
  const siens = new Set(envoyes.get(code));
  const communs = compter([...siens].flatMap((id) => [...(actuels.get(id) ?? [])]));
  const codes = [...effectifs]
    .filter(([autre, effectif]) => {
      const n = communs.get(autre) ?? 0;
      return !envoyes.has(autre) && n > 1 && n * 2 > siens.size && n * 2 > effectif;
    })
    .map(([autre]) => autre)
    .sort();
  const contenus = codes.filter((autre) => contient(code, autre) || contient(autre, code));
  const retenus = contenus.length === 1 ? contenus : codes;
  return retenus.length > CITES ? [] : retenus;
});

const contient = (long: string, court: string): boolean => replierCode(long).includes(replierCode(court));

/** ELEVE_ID of the pupils whom the file puts in each group, groups of SIECLE where each is today, and how many these hold. */
const parGroupe = parEcole(({ calendrier, groupes, modeles }: Avec) => {
  const jour = modeles.eleves.parametres.dateExport;
  const envoyes = new Map<string, string[]>();
  for (const { eleveId, groupes: siens } of modeles.liens.eleves)
    for (const lien of siens)
      if (eleveId && !estLienFini(lien, calendrier, jour)) ajouter(envoyes, lien.code, eleveId.trim());
  const presents = modeles.eleves.eleves.filter((eleve) => !estSortiLe(eleve, jour));
  const actuels = new Map(
    presents.map((eleve) => [eleve.eleveId, new Set(eleve.groupes.filter((code) => groupes.has(code)))]),
  );
  return { envoyes, actuels, effectifs: compter([...actuels.values()].flatMap((codes) => [...codes])) };
});
