import { memePersonne } from '../../domain/meme-personne.ts';
import { parCle } from '../../domain/par-cle.ts';
import { personne } from '../../domain/phrase.ts';
import { ELEVE_EN_DOUBLE } from '../causes/eleve-en-double.ts';
import { definirControle } from '../definition.ts';
import { IDENTIFIANTS, nomDe, sujetLien } from '../sujets.ts';

/** Once a link is created for a pupil, SIECLE rejects his next occurrences (REJELEGROUPE_03). */
export const CTRL_ELEVES_08 = definirControle({
  meta: {
    code: 'CTRL_ELEVES_08',
    titre: 'Le même élève plusieurs fois dans le fichier',
    message: '{eleve} est plusieurs fois dans le fichier, lignes {lignes}.',
    cause:
      'PRONOTE a deux fiches pour cet élève, ou donne à deux élèves le même identifiant. SIECLE ne garde que les groupes de la première occurrence qu’il accepte.',
    trous: { eleve: 'personne', lignes: 'place' },
    gravite: 'a-verifier',
    vise: IDENTIFIANTS,
    corrections: {
      dedoubler: {
        cas: 'SIECLE trouve le même élève pour plusieurs fiches du fichier',
        faire: { '2': null, export: 'Réunissez ou corrigez les fiches de [cet élève|ces élèves] dans PRONOTE.' },
      },
    },
    rejoint: { cause: ELEVE_EN_DOUBLE },
    source: { kind: 'deduit', ref: 'spécification d’import, règle REJELEGROUPE_03' },
  },
  lit: ['liens', 'eleves'],
  verifier(_modeles, { nuit }) {
    const parEleve = parCle(nuit, ({ trouve }) => trouve);
    return [...parEleve].flatMap(([eleve, passages]) => {
      if (!eleve || passages.length < 2) return [];
      // an identifier that is somebody else's is told as such
      if (passages.some(({ lien }) => !memePersonne(lien, eleve))) return [];
      const lignes = passages.map(({ lien }) => lien.ligne).join(', ');
      return {
        valeurs: { eleve: personne(nomDe(eleve), eleve.eleveId), lignes },
        correction: 'dedoubler' as const,
        cle: eleve.eleveId,
        sujets: passages.map(({ lien }) => sujetLien(lien, eleve)),
      };
    });
  },
});
