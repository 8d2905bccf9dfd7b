import { TACHES, type Tache } from '../domain/etape.ts';
import { accorder } from '../domain/francais.ts';
import { ordreFrancais } from '../domain/ordre.ts';
import { ajouter } from '../domain/par-cle.ts';
import { remplir, valeursDites } from '../domain/phrase.ts';
import type { ConsignePlan, LieuPlan, ObjetPlan } from '../domain/plan.ts';
import { typographier } from '../domain/typographie.ts';
import { type Halte, haltesPour, lieuDe } from '../procedure/lieux.ts';
import type { Demande } from './demandes.ts';

/** Something to change, once for all that need it. */
interface Changement extends ConsignePlan {
  readonly lieu: LieuPlan;
}

/** The same words are told once, at the first task that asks for them, about all that they are for. */
function changements(demandes: readonly Demande[]): readonly Changement[] {
  const parMots = new Map<string, Demande[]>();
  const triees = TACHES.flatMap((tache) => demandes.filter((demande) => demande.tache === tache));
  for (const demande of triees) {
    if (demande.texte === null) continue;
    const cle = JSON.stringify([demande.texte, valeursDites([demande.texte], demande.valeurs)]);
    ajouter(parMots, cle, demande);
  }
  return [...parMots.values()].flatMap((memes) => {
    const [premiere] = memes;
    if (!premiere) return [];
    const objets = unir(memes.flatMap((demande) => demande.objets));
    const phrase = remplir(accorder(premiere.texte ?? '', objets.length), premiere.valeurs);
    return { lieu: lieuDe(premiere.tache), phrase, objets, causes: causesDe(memes) };
  });
}

const causesDe = (demandes: readonly Demande[]): readonly string[] => [...new Set(demandes.map(({ cause }) => cause))];

/** Each once, in the order of their names. */
function unir(objets: readonly ObjetPlan[]): readonly ObjetPlan[] {
  const uniques = new Map(objets.map((objet) => [`${objet.genre} ${objet.eleveId ?? objet.texte}`, objet]));
  return [...uniques.values()].sort((a, b) => ordreFrancais(a.texte, b.texte));
}

/** A stop, with what is to be changed there, then redone. */
export interface HalteDite {
  readonly halte: Halte;
  readonly consignes: readonly ConsignePlan[];
}

/** @param deposer what to say of the file at the deposit */
export function dire(demandes: readonly Demande[], taches: readonly Tache[], deposer: string): readonly HalteDite[] {
  const aChanger = changements(demandes);
  return haltesPour(taches).map((halte) => {
    const ici = aChanger.filter(({ lieu }) => lieu === halte.lieu).map(({ lieu: _, ...consigne }) => consigne);
    const gestes = halte.gestes
      // What is to be changed by hand, or imported, is the gesture.
      .filter(({ tache }) => (tache !== 'main' && tache !== '3') || ici.length === 0)
      .map(({ tache, geste }) => ({
        phrase: typographier(tache === 'depot' ? deposer : geste),
        objets: [],
        causes: causesDe(
          demandes.filter((demande) => demande.tache === tache || (tache === 'depot' && demande.tache === 'export')),
        ),
      }));
    return { halte, consignes: [...ici, ...gestes] };
  });
}

/** A new file is deposited without saying it. */
function tachesDemandees(demandes: readonly Demande[]): readonly Tache[] {
  const demandees = new Set(demandes.map(({ tache }) => tache));
  return TACHES.filter((tache) => demandees.has(tache) || (tache === 'depot' && demandees.has('export')));
}

/** Where these are made, in the order of the plan. */
export const lieuxDe = (demandes: readonly Demande[]): readonly LieuPlan[] =>
  haltesPour(tachesDemandees(demandes)).map(({ lieu }) => lieu);

/** A correction in one text, from its first stop to the deposit where it asks for one. */
export function ecrireCorrection(demandes: readonly Demande[]): string {
  const taches = tachesDemandees(demandes);
  const deposer = taches.includes('export') ? DEPOSER['nouvel-export'] : 'Déposez le fichier dans SIECLE.';
  return dire(demandes, taches, deposer)
    .flatMap(({ consignes }) => consignes.map(({ phrase }) => phrase))
    .join(' ');
}

/** What is deposited: the file at hand, another, or none was given yet. */
export const DEPOSER = {
  'meme-fichier': 'Déposez ce même fichier dans SIECLE.',
  'nouvel-export': 'Déposez le nouveau fichier dans SIECLE.',
  aucun: 'Déposez le fichier ELEGROUPE dans SIECLE.',
} as const;
