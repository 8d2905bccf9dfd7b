import { valeur } from '../../domain/phrase.ts';
import { definirControle } from '../definition.ts';

/** SIECLE may well take such a file: what it would do with its names is not predicted (003.104). */
export const CTRL_FICHIERS_09 = definirControle({
  meta: {
    code: 'CTRL_FICHIERS_09',
    titre: 'ELEGROUPE à exporter de nouveau',
    message: 'Le fichier « {fichier} » n’est pas contrôlé : {motif}.',
    cause: 'Le fichier n’est plus tel que PRONOTE l’a écrit, ou dépasse ce qu’un export peut être.',
    trous: { fichier: 'fichier', motif: 'texte-libre' },
    gravite: 'a-verifier',
    corrections: {
      exporter: {
        cas: 'L’ELEGROUPE ne peut pas être contrôlé',
        faire: { export: 'N’ouvrez pas le fichier une fois exporté.' },
      },
    },
    unique: true,
    source: { kind: 'deduit', ref: 'procédure §3.5.1' },
  },
  lit: [],
  verifier(_donnees, { ecole: { depot } }) {
    if (!depot?.aReprendre) return [];
    const { message, ligne } = depot.aReprendre;
    const fichier = depot.noms.archive ?? depot.noms.entree;
    return [
      {
        valeurs: { fichier, motif: valeur('texte-libre', minuscule(message)) },
        correction: 'exporter',
        sujets: [{ libelle: fichier, genre: 'fichier', fichier: 'liens', ...(ligne !== null && { ligne }) }],
      },
    ];
  },
});

const minuscule = (phrase: string): string => phrase.charAt(0).toLowerCase() + phrase.slice(1).replace(/\.$/, '');
