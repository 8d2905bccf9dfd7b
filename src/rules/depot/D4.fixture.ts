import { exemple, type Fixture, unLien } from '../../../test/kit/exemple.ts';
import type { EcartSchema } from '../../domain/elegroupe.ts';

const ecart = (change: Partial<EcartSchema>): EcartSchema => ({
  ligne: 16,
  eleve: 1,
  element: 'DATE_NAISS',
  motif: 'valeur-incorrecte',
  valeur: null,
  attendu: null,
  ...change,
});

export const fixtures: readonly Fixture[] = [
  { nom: 'conforme', dossier: exemple() },
  ...(
    [
      ['archive-dans-archive', 'l’archive contient une autre archive au lieu du fichier XML'],
      ['xml-nomme-zip', 'le fichier porte le nom d’une archive, et n’en est pas une'],
      ['zip-nomme-xml', 'le fichier porte le nom d’un fichier XML, et c’est une archive'],
    ] as const
  ).map(([defaut, mots]) => ({
    nom: `un XML conforme, que SIECLE n’atteint pas : ${defaut}`,
    dossier: exemple({ defauts: [defaut] }),
    messages: [`Fichier : ${mots}.`],
    refaire: [['5'] as const],
    corrections: ['archive'],
  })),
  {
    nom: 'une archive mal faite, que SIECLE ouvre : c’est D2',
    dossier: exemple({ defauts: ['pas-seul', 'dans-un-dossier', 'entree-sans-xml'] }),
  },
  {
    nom: 'une archive que SIECLE n’ouvre pas, et dont on ne lit rien',
    dossier: { ...exemple({ sans: ['liens'] }), depot: exemple({ defauts: ['zip-nomme-xml'] }).depot },
    messages: ['Fichier : le fichier porte le nom d’un fichier XML, et c’est une archive.'],
    refaire: [['5']],
  },
  {
    nom: 'date de naissance en JJ/MM/AAAA',
    dossier: exemple({ ecarts: [ecart({ valeur: '12/05/2004', attendu: 'AAAA-MM-JJ' })] }),
    messages: [
      'Ligne 16, POUNGUI Élise : DATE_NAISS n’a pas la forme attendue (trouvé « 12/05/2004 », attendu : AAAA-MM-JJ).',
    ],
    refaire: [['5']],
    sujets: [['POUNGUI Élise | liens:16 | 12/05/2004']],
  },
  {
    nom: 'NOM, de l’ancien schéma 1.3',
    dossier: exemple({ ecarts: [ecart({ element: 'NOM', motif: 'element-inattendu', attendu: 'NOM_DE_FAMILLE' })] }),
    messages: ['Ligne 16, POUNGUI Élise : l’élément NOM n’est pas attendu ici (attendu : NOM_DE_FAMILLE).'],
    vise: [['NOM']],
    refaire: [['5']],
    corrections: ['ancien-schema'],
  },
  {
    nom: 'un élément que le schéma ne connaît pas',
    dossier: exemple({ ecarts: [ecart({ element: 'POUNGUI', motif: 'element-inattendu' })] }),
    messages: ['Ligne 16, POUNGUI Élise : l’élément POUNGUI n’est pas attendu ici.'],
    refaire: [['5']],
    corrections: ['format'],
  },
  {
    nom: 'deux écarts de nature différente',
    dossier: exemple({
      ecarts: [
        ecart({ ligne: 2, eleve: null, element: 'VERSION', motif: 'attribut-manquant' }),
        ecart({ ligne: 22, element: 'CODE_GROUPE', motif: 'groupe-en-double', valeur: '4EME LV2 AJE' }),
      ],
    }),
    messages: [
      'Ligne 2 : l’attribut VERSION manque.',
      'Ligne 22, POUNGUI Élise : le même groupe est donné deux fois à l’élève (trouvé « 4EME LV2 AJE »).',
    ],
    vise: [['CODE_GROUPE'], ['VERSION']],
    refaire: [['5'], ['5']],
    sujets: [['POUNGUI Élise | liens:22 | 4EME LV2 AJE'], ['Ligne 2 | liens:2']],
    corrections: ['doublon', 'format'],
  },
  {
    nom: 'aucune valeur trouvée, chez des élèves que le fichier ne nomme pas',
    dossier: exemple({
      liens: [unLien({ nomFamille: null, prenom: null })],
      ecarts: [ecart({ attendu: 'AAAA-MM-JJ' }), ecart({ ligne: 30, eleve: 2 })],
    }),
    messages: [
      'Ligne 16, élève n° 1 du fichier : DATE_NAISS n’a pas la forme attendue (attendu : AAAA-MM-JJ).',
      'Ligne 30, élève n° 2 du fichier : DATE_NAISS n’a pas la forme attendue.',
    ],
    refaire: [['5']],
    sujets: [['élève n° 1 du fichier | liens:16', 'élève n° 2 du fichier | liens:30']],
  },
  {
    nom: 'XML coupé, sans que l’on sache où',
    dossier: exemple({ sans: ['liens'], xmlIllisible: { message: 'Le fichier est coupé à 1.5 Mo.', ligne: null } }),
    messages: ['Fichier : le fichier ne se lit pas jusqu’au bout (Le fichier est coupé à 1.5 Mo).'],
    refaire: [['5']],
    corrections: ['illisible'],
  },
  {
    nom: 'sans ELEGROUPE lu, rien à comparer',
    dossier: { ...exemple({ sans: ['liens'] }), depot: exemple().depot },
    manquants: ['liens'],
  },
  {
    nom: 'un INE n’est dit que masqué, même mal formé ou hors de sa place',
    dossier: exemple({
      ecarts: [
        ecart({ element: 'ID_NATIONAL', valeur: '0987654ZY', attendu: '11 chiffres et lettres' }),
        ecart({ element: 'ELEVE', motif: 'texte-inattendu', valeur: 'INE 098765432ZY' }),
      ],
    }),
    messages: [
      'Ligne 16, POUNGUI Élise : ID_NATIONAL n’a pas la forme attendue (trouvé « 09876**ZY », attendu : 11 chiffres et lettres).',
      'Ligne 16, POUNGUI Élise : du texte est présent dans ELEVE, qui ne doit contenir que des éléments (trouvé « INE 09876****ZY »).',
    ],
    refaire: [['5'], ['5']],
  },
  {
    nom: 'XML mal formé : il ne peut pas être valide',
    dossier: exemple({ sans: ['liens'], xmlIllisible: { message: 'Une balise n’est pas fermée.', ligne: 40 } }),
    messages: ['Ligne 40 : le fichier ne se lit pas jusqu’au bout (Une balise n’est pas fermée).'],
    refaire: [['5']],
  },
  {
    nom: 'chacun des autres écarts a ses mots',
    dossier: exemple({
      ecarts: [
        ecart({ motif: 'element-en-double', element: 'PRENOM' }),
        ecart({ motif: 'attribut-inattendu', element: 'NOM' }),
        ecart({ motif: 'valeur-vide', element: 'PRENOM' }),
        ecart({ motif: 'valeur-trop-longue', element: 'PRENOM' }),
        ecart({ motif: 'plusieurs-identifiants', element: 'ELEVE' }),
        ecart({ motif: 'aucun-identifiant', element: 'ELEVE' }),
        ecart({ motif: 'identifiant-en-double', element: 'ELEVE_ID' }),
        ecart({ motif: 'aucun-groupe', element: 'GROUPES' }),
        ecart({ motif: 'espace-de-noms', element: 'IMPORT_ELEVES', ligne: 2, eleve: null }),
      ],
    }),
    messages: [
      'Ligne 16, POUNGUI Élise : l’élément PRENOM est présent deux fois.',
      'Ligne 16, POUNGUI Élise : l’attribut NOM n’est pas prévu.',
      'Ligne 16, POUNGUI Élise : PRENOM est vide.',
      'Ligne 16, POUNGUI Élise : PRENOM est trop long.',
      'Ligne 16, POUNGUI Élise : l’élève porte plusieurs identifiants, un seul est permis.',
      'Ligne 16, POUNGUI Élise : l’élève ne porte aucun identifiant.',
      'Ligne 16, POUNGUI Élise : le même ELEVE_ID est porté par deux élèves du fichier.',
      'Ligne 16, POUNGUI Élise : l’élève n’a aucun groupe.',
      'Ligne 2 : le fichier déclare un espace de noms, qui n’est pas permis.',
    ],
    refaire: [['5'], ['5'], ['5'], ['5'], ['5'], ['5'], ['5'], ['5'], ['5']],
    corrections: ['format', 'format', 'format', 'format', 'format', 'format', 'doublon', 'format', 'format'],
  },
  {
    nom: 'aucun élève',
    dossier: exemple({
      liens: [],
      ecarts: [ecart({ ligne: 11, eleve: null, element: 'ELEVES', motif: 'aucun-eleve' })],
    }),
    messages: ['Ligne 11 : le fichier ne contient aucun élève.'],
    refaire: [['5']],
    corrections: ['vide'],
  },
  {
    nom: 'un numéro d’établissement sans sa lettre',
    dossier: exemple({ ecarts: [ecart({ ligne: 4, eleve: null, element: 'UAJ', valeur: '9839990' })] }),
    messages: ['Ligne 4 : UAJ n’a pas la forme attendue (trouvé « 9839990 »).'],
    refaire: [['5']],
    corrections: ['etablissement'],
  },
  {
    nom: 'un élément UAJ qui manque : c’est la forme du fichier',
    dossier: exemple({ ecarts: [ecart({ ligne: 4, eleve: null, element: 'UAJ', motif: 'element-manquant' })] }),
    messages: ['Ligne 4 : l’élément UAJ manque.'],
    refaire: [['5']],
    corrections: ['format'],
  },
];
