import { exemple, type Fixture, NOM_EXEMPLE } from '../../../test/kit/exemple.ts';
import type { Fichier } from '../../domain/fichier.ts';

const autre = (nom: string): Fichier => ({
  nom,
  entree: null,
  type: 'communs',
  etat: 'ignore',
  octets: 1,
  uai: '9839991T',
  anneeScolaire: 2017,
  dateExport: null,
  horodatage: null,
  probleme: { code: 'autre-etablissement', message: '', aFaire: '', ligne: null },
});
const message = (nom: string) =>
  `Le fichier « ${nom} » est celui de l’établissement 9839991T, pas de 9839990S : il est écarté du contrôle.`;

export const fixtures: readonly Fixture[] = [
  { nom: 'tous du même établissement', dossier: exemple() },
  {
    nom: 'des fichiers lus, ou écartés pour autre chose',
    dossier: exemple(),
    fichiers: [
      { ...autre('Communs.xml'), etat: 'lu', probleme: null },
      { ...autre('Anciens.xml'), probleme: { code: 'doublon-ancien', message: '', aFaire: '', ligne: null } },
    ],
  },
  {
    nom: 'un autre établissement entier : une seule chose à savoir',
    dossier: exemple(),
    fichiers: [autre('Communs.xml'), { ...autre('Eleves.xml'), type: 'eleves' }, autre('Communs(1).xml')],
    messages: ['Des fichiers sont ceux de l’établissement 9839991T, pas de 9839990S : ils sont laissés de côté.'],
    refaire: [[]],
    gravites: ['information'],
    corrections: ['choisir'],
    sujets: [['9839991T']],
  },
  {
    nom: 'un export d’un autre établissement, à côté du bon',
    dossier: exemple(),
    fichiers: [autre('Communs.xml')],
    messages: [message('Communs.xml')],
    refaire: [[]],
    gravites: ['information'],
    sujets: [['Communs.xml']],
    corrections: ['laisser'],
  },
  {
    nom: 'les élèves d’un autre établissement, sans rien d’autre de lui',
    dossier: exemple(),
    fichiers: [{ ...autre('Eleves.xml'), type: 'eleves' }],
    messages: [message('Eleves.xml')],
    refaire: [[]],
    corrections: ['laisser'],
  },
  {
    nom: 'des fichiers de deux autres établissements, dont aucun n’est entier',
    dossier: exemple(),
    fichiers: [autre('Communs.xml'), { ...autre('Eleves.xml'), type: 'eleves', uai: '9839992U' }],
    messages: [
      message('Communs.xml'),
      'Le fichier « Eleves.xml » est celui de l’établissement 9839992U, pas de 9839990S : il est écarté du contrôle.',
    ],
    refaire: [[], []],
    corrections: ['laisser', 'laisser'],
  },
  {
    nom: 'un autre établissement, dont les élèves sont écartés pour autre chose',
    dossier: exemple(),
    fichiers: [
      autre('Communs.xml'),
      {
        ...autre('Eleves.xml'),
        type: 'eleves',
        probleme: { code: 'doublon-ancien', message: '', aFaire: '', ligne: null },
      },
    ],
    messages: [message('Communs.xml')],
    refaire: [[]],
    corrections: ['laisser'],
  },
  {
    nom: 'deux exports d’un autre établissement, à la place du bon',
    dossier: exemple({ sans: ['communs'] }),
    fichiers: [autre('Communs.xml'), autre('Communs(1).xml')],
    messages: [message('Communs.xml'), message('Communs(1).xml')],
    refaire: [[], []],
    gravites: ['a-verifier', 'a-verifier'],
    corrections: ['remplacer', 'remplacer'],
  },
  {
    nom: 'dans une archive, c’est l’entrée qui est nommée',
    dossier: exemple(),
    fichiers: [{ ...autre('ExportXML_Communs.zip'), entree: 'Communs.xml' }],
    messages: [message('Communs.xml')],
    refaire: [[]],
  },
  { nom: 'le contenu de l’ELEGROUPE ne dit rien', dossier: exemple({ parametresDe: { liens: { uaj: null } } }) },
  { nom: 'sans ELEGROUPE', dossier: exemple({ sans: ['liens'] }) },
  {
    nom: 'le nom de l’ELEGROUPE et son contenu se contredisent',
    dossier: exemple({ uajLiens: '9839991T' }),
    messages: [
      `Le fichier « ${NOM_EXEMPLE}.xml » est celui de l’établissement 9839991T, pas de 9839990S : SIECLE arrête le traitement de nuit quand le contenu désigne un établissement qui n’est pas le sien.`,
    ],
    refaire: [['5']],
    gravites: ['eleve-rejete'],
    corrections: ['exporter'],
  },
  {
    nom: 'l’archive est bien nommée, pas son entrée',
    dossier: exemple({ uajLiens: '9839991T', noms: { entree: 'liens.xml' } }),
    messages: [
      'Le fichier « liens.xml » est celui de l’établissement 9839991T, pas de 9839990S : SIECLE arrête le traitement de nuit quand le contenu désigne un établissement qui n’est pas le sien.',
    ],
    refaire: [['5']],
    gravites: ['eleve-rejete'],
    corrections: ['exporter'],
  },
  {
    nom: 'un numéro de sept caractères : c’est D4 qui le dit',
    dossier: exemple({ uajLiens: '9839990' }),
  },
  {
    nom: 'un numéro de neuf caractères non plus n’est celui d’aucun établissement',
    dossier: exemple({ uajLiens: '9839991TX' }),
  },
  {
    nom: 'le nom de l’ELEGROUPE ne désigne personne : c’est D1 qui le dit',
    dossier: exemple({ uajLiens: '9839991T', noms: { archive: 'liens.zip', entree: 'liens.xml' } }),
  },
  {
    nom: 'l’ELEGROUPE n’est pas seul de son établissement : les fichiers de l’autre se remplacent un à un',
    dossier: exemple({ sans: ['eleves', 'communs', 'sts'] }),
    fichiers: [autre('Communs.xml'), { ...autre('Eleves.xml'), type: 'eleves' }],
    messages: [message('Communs.xml'), message('Eleves.xml')],
    gravites: ['a-verifier', 'a-verifier'],
    corrections: ['remplacer', 'remplacer'],
    refaire: [[], []],
  },
  {
    nom: 'l’ELEGROUPE seul est d’un autre établissement que tous les exports : une seule chose à savoir',
    dossier: exemple({ sans: ['eleves', 'structures', 'communs', 'sts'] }),
    fichiers: [autre('Communs.xml'), { ...autre('Eleves.xml'), type: 'eleves' }, autre('Structures.xml')],
    messages: [
      'Des fichiers sont ceux de l’établissement 9839991T, pas de 9839990S : l’ELEGROUPE est seul de cet établissement.',
    ],
    gravites: ['a-verifier'],
    corrections: ['elegroupe-seul'],
    refaire: [[]],
  },
  {
    nom: 'le nom seul de l’ELEGROUPE est celui d’un autre établissement',
    dossier: exemple({ noms: { archive: '9839991TELEGROUPE2017180724091341.zip' } }),
    messages: [
      `Le fichier « ${NOM_EXEMPLE}.xml » est celui de l’établissement 9839990S, pas de 9839991T : seul son nom désigne l’autre établissement.`,
    ],
    gravites: ['a-verifier'],
    corrections: ['renomme'],
    refaire: [['5']],
  },
];
