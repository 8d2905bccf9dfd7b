import { memePersonne } from '../../domain/meme-personne.ts';
import { mots } from '../../domain/phrase.ts';
import { AUTRE_ELEVE, VERIFIER_L_IDENTITE } from '../causes/autre-eleve.ts';
import { ELEVE_SANS_MEF } from '../causes/eleve-sans-mef.ts';
import { definirRegle } from '../definition.ts';
import { CORRECTIONS_SANS_PERTE, refusSansPerte, sansPerte } from './sans-perte.ts';

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
      ...CORRECTIONS_SANS_PERTE,
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
    const pourquoi = sansPerte(a, lien.groupes, ecole);
    if (pourquoi) return [{ valeurs: POURQUOI[pourquoi], ...refusSansPerte(pourquoi) }];
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
