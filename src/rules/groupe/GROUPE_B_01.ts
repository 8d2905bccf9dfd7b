import { memePersonne } from '../../domain/meme-personne.ts';
import { mots } from '../../domain/phrase.ts';
import { AUTRE_ELEVE, VERIFIER_L_IDENTITE } from '../causes/autre-eleve.ts';
import { ELEVE_SANS_MEF } from '../causes/eleve-sans-mef.ts';
import { definirRegle } from '../definition.ts';
import { CORRECTION_FINI, lienEstFini, REFUS_D_UN_LIEN_FINI } from './fini.ts';
import { CORRECTION_SORTI, estSorti, REFUS_A_UN_SORTI } from './sorti.ts';

export const GROUPE_B_01 = definirRegle({
  moment: 'eleve',
  meta: {
    code: 'GROUPE_B_01',
    titre: 'Élève sans MEF',
    message: 'L’élève n’a pas de MEF dans SIECLE : aucun de ses liens n’est importé.',
    bilan: 'SIECLE ne connaît pas le MEF de {eleves} : aucun lien n’est importé.',
    cause: 'La scolarité de l’élève n’est pas complète dans SIECLE{precision}.',
    trous: { precision: 'mots' },
    gravite: 'lien-rejete',
    corrections: {
      'autre-eleve': {
        cas: 'L’identifiant envoyé est celui d’un autre élève',
        faire: VERIFIER_L_IDENTITE,
      },
      sorti: CORRECTION_SORTI,
      fini: CORRECTION_FINI,
      scolarite: {
        cas: 'Le MEF manque dans SIECLE',
        faire: { depot: 'Donnez un MEF à [cet élève|ces élèves] dans SIECLE (Fiches élèves > Scolarité).' },
      },
    },
    rejoint: [
      { cause: AUTRE_ELEVE, branches: ['autre-eleve'] },
      { cause: ELEVE_SANS_MEF, branches: ['scolarite'] },
    ],
    source: { kind: 'atteste', ref: 'spécification d’import, contrôles GROUPE' },
  },
  lit: ['liens', 'eleves'],
  verifier(a, ecole) {
    const { lien, eleve } = a;
    if (eleve.codeMef) return [];
    if (!memePersonne(lien, eleve)) return [{ valeurs: POURQUOI['autre-eleve'], correction: 'autre-eleve' }];
    if (estSorti(a, ecole)) return [{ valeurs: POURQUOI.sorti, ...REFUS_A_UN_SORTI }];
    if (lien.groupes.length > 0 && lien.groupes.every((groupe) => lienEstFini({ ...a, groupe }, ecole)))
      return [{ valeurs: POURQUOI.fini, ...REFUS_D_UN_LIEN_FINI }];
    return [{ valeurs: POURQUOI.scolarite, correction: 'scolarite' }];
  },
});

/** Last year's leavers stay in the base without MEF (formats §10): a stale identifier may well be one of theirs. */
const POURQUOI = {
  scolarite: { precision: mots`` },
  fini: { precision: mots` ; ses liens étaient déjà finis` },
  sorti: { precision: mots` : il a quitté l’établissement` },
  'autre-eleve': { precision: mots` : l’identifiant envoyé désigne un autre élève que celui du fichier` },
} as const;
