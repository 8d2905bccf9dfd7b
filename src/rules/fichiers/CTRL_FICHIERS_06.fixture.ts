import { exemple, type Fixture, unFichier } from '../../../test/kit/exemple.ts';

const dossier = exemple();

export const fixtures: readonly Fixture[] = [
  { nom: 'aucun signe', dossier, fichiers: [unFichier(), unFichier({ nom: 'b.zip', indices: [] })] },
  { nom: 'un fichier écarté ne compte pas', dossier, fichiers: [unFichier({ etat: 'ignore', indices: ['bom'] })] },
  {
    nom: 'deux fichiers, un ou plusieurs signes',
    dossier,
    fichiers: [
      unFichier({ indices: ['archive-refaite'] }),
      unFichier({ nom: 'Structures.xml', entree: null, type: 'structures', indices: ['bom', 'encodage-different'] }),
    ],
    messages: [
      'Le fichier « Communs.xml » n’est plus tel que SIECLE l’écrit : l’archive ZIP n’est pas écrite comme celles de SIECLE.',
      'Le fichier « Structures.xml » n’est plus tel que SIECLE l’écrit : le texte commence par une marque d’ordre des octets (BOM) et l’encodage n’est pas ISO-8859-15.',
    ],
    refaire: [[], []],
    gravites: ['information', 'information'],
    sujets: [['Communs.xml | communs | ExportXML_Communs.zip'], ['Structures.xml | structures | Structures.xml']],
  },
];
