import { exemple, type Fixture, unFichier } from '../../../test/kit/exemple.ts';

const ancien = (nom: string, change: Parameters<typeof unFichier>[0] = {}) =>
  unFichier({
    nom,
    etat: 'ignore',
    probleme: { code: 'doublon-ancien', message: '', aFaire: '', ligne: null },
    ...change,
  });

export const fixtures: readonly Fixture[] = [
  { nom: 'un de chaque', dossier: exemple(), fichiers: [unFichier()] },
  {
    nom: 'le même fichier deux fois : rien à choisir',
    dossier: exemple(),
    fichiers: [
      unFichier(),
      ancien('ExportXML_Communs(1).zip', {
        probleme: { code: 'doublon-identique', message: '', aFaire: '', ligne: null },
      }),
    ],
  },
  {
    nom: 'la même entrée dans deux archives : les archives sont nommées',
    dossier: exemple(),
    fichiers: [ancien('ExportXML_Communs.zip'), unFichier({ nom: 'ExportXML_Communs(1).zip' })],
    messages: [
      'Le fichier « ExportXML_Communs.zip » est laissé de côté : « ExportXML_Communs(1).zip », plus récent, est retenu pour Communs.',
    ],
    refaire: [[]],
    sujets: [['ExportXML_Communs.zip | communs | 24/07/2018']],
  },
  {
    nom: 'une entrée d’archive et le même fichier hors de la sienne : ce qui a été déposé est nommé',
    dossier: exemple(),
    fichiers: [ancien('ExportXML_Communs.zip'), unFichier({ nom: 'Communs.xml', entree: null })],
    messages: [
      'Le fichier « ExportXML_Communs.zip » est laissé de côté : « Communs.xml », plus récent, est retenu pour Communs.',
    ],
    refaire: [[]],
  },
  {
    nom: 'deux entrées d’archives, de noms différents : les entrées sont nommées',
    dossier: exemple(),
    fichiers: [ancien('Anciens.zip', { entree: 'Communs-1.xml' }), unFichier()],
    messages: [
      'Le fichier « Communs-1.xml » est laissé de côté : « Communs.xml », plus récent, est retenu pour Communs.',
    ],
    refaire: [[]],
  },
  {
    nom: 'rien ne dit lequel est le plus récent',
    dossier: exemple(),
    fichiers: [
      unFichier({ nom: 'sts_emp(1).xml', entree: null, type: 'sts' }),
      ancien('sts_emp.xml', {
        entree: null,
        type: 'sts',
        dateExport: null,
        probleme: { code: 'doublon-incertain', message: '', aFaire: '', ligne: null },
      }),
    ],
    messages: ['Le fichier « sts_emp.xml » est laissé de côté : « sts_emp(1).xml » est retenu pour sts_emp.'],
    refaire: [[]],
    gravites: ['a-verifier'],
    corrections: ['departager'],
  },
  { nom: 'aucun n’est retenu', dossier: exemple(), fichiers: [ancien('ExportXML_Communs.zip')] },
  {
    nom: 'deux types en double, dont des fichiers sans archive',
    dossier: exemple(),
    fichiers: [
      unFichier(),
      ancien('Communs ancien.xml', { entree: null, dateExport: null }),
      unFichier({ nom: 'sts_emp_2018.xml', entree: null, type: 'sts' }),
      ancien('sts_emp_2017.xml', { entree: null, type: 'sts' }),
    ],
    messages: [
      'Le fichier « Communs ancien.xml » est laissé de côté : « Communs.xml », plus récent, est retenu pour Communs.',
      'Le fichier « sts_emp_2017.xml » est laissé de côté : « sts_emp_2018.xml », plus récent, est retenu pour sts_emp.',
    ],
    refaire: [[], []],
    sujets: [['Communs ancien.xml | communs'], ['sts_emp_2017.xml | sts | 24/07/2018']],
  },
];
