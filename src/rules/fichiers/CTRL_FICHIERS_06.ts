import type { Indice } from '../../domain/fichier.ts';
import { enumererMots, type Mots, mots, valeur } from '../../domain/phrase.ts';
import { definirControle } from '../definition.ts';
import { sujetFichier } from '../sujets.ts';

const SIGNES: Record<Indice, Mots> = {
  bom: mots`le texte commence par une marque d’ordre des octets (BOM)`,
  'archive-refaite': mots`l’archive ZIP n’est pas écrite comme celles de SIECLE`,
  'encodage-different': mots`l’encodage n’est pas ISO-8859-15`,
};

export const CTRL_FICHIERS_06 = definirControle({
  meta: {
    code: 'CTRL_FICHIERS_06',
    titre: 'Fichier sans doute enregistré de nouveau',
    message: 'Le fichier « {fichier} » n’est plus tel que SIECLE l’écrit : {signes}.',
    cause: 'Il a sans doute été ouvert et enregistré, ou compressé de nouveau, après son téléchargement.',
    trous: { fichier: 'fichier', signes: 'mots' },
    gravite: 'information',
    corrections: {
      retelecharger: {
        cas: 'Un export porte les signes d’un enregistrement',
        faire:
          'En cas de doute sur son contenu, téléchargez-le de nouveau depuis SIECLE et ajoutez-le ici sans l’ouvrir.',
      },
    },
    source: { kind: 'atteste', ref: 'exports véritables de SIECLE, de 2009 à 2022' },
  },
  lit: [],
  verifier(_donnees, { fichiers }) {
    return fichiers.flatMap(({ nom, entree, type, etat, indices = [] }) => {
      if (etat !== 'lu' || indices.length === 0) return [];
      const fichier = entree ?? nom;
      const signes = enumererMots(indices.map((indice) => SIGNES[indice]));
      return {
        valeurs: { fichier, signes },
        correction: 'retelecharger' as const,
        cle: `${nom} ${entree}`,
        sujets: [sujetFichier(fichier, type, mots`${valeur('fichier', nom)}`)],
      };
    });
  },
});
