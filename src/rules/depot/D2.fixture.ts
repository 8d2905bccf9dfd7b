import { exemple, type Fixture, NOM_EXEMPLE } from '../../../test/kit/exemple.ts';

export const fixtures: readonly Fixture[] = [
  { nom: 'même nom', dossier: exemple() },
  { nom: 'le XML seul, sans archive', dossier: exemple({ noms: { archive: null } }) },
  {
    nom: 'archive mal nommée : c’est D1, avant toute comparaison',
    dossier: exemple({ noms: { archive: `${NOM_EXEMPLE}(1).zip` } }),
  },
  {
    nom: 'une archive qui cache le XML à SIECLE : c’est D4',
    dossier: exemple({ defauts: ['archive-dans-archive'] }),
  },
  {
    nom: 'archive d’un autre jour',
    dossier: exemple({ noms: { archive: '9839990SELEGROUPE2017180725091341.zip' } }),
    messages: [
      `L’archive « 9839990SELEGROUPE2017180725091341.zip » contient « ${NOM_EXEMPLE}.xml » : SIECLE exige le même nom et refuse le dépôt.`,
    ],
    refaire: [['5']],
    corrections: ['renommer'],
  },
  {
    nom: 'l’archive est bien nommée, et le fichier dedans n’a plus son nom : la renommer ne servirait à rien',
    dossier: exemple({ noms: { entree: 'liens.xml' } }),
    messages: [
      `L’archive « ${NOM_EXEMPLE}.zip » contient « liens.xml » : SIECLE exige le même nom et refuse le dépôt.`,
    ],
    refaire: [['5']],
    corrections: ['export'],
  },
  ...(
    [
      ['pas-seul', ' avec d’autres fichiers, alors que SIECLE l’attend seul'],
      ['dans-un-dossier', ' dans un dossier, alors que SIECLE l’attend seul'],
      ['entree-sans-xml', ', qui ne porte pas l’extension .xml'],
    ] as const
  ).map(([defaut, mots]) => ({
    nom: `le même nom, mais ${defaut} : SIECLE peut refuser`,
    dossier: exemple({ defauts: [defaut] }),
    messages: [`L’archive « ${NOM_EXEMPLE}.zip » contient « ${NOM_EXEMPLE}.xml »${mots}.`],
    refaire: [['5'] as const],
    gravites: ['a-verifier'] as const,
    corrections: ['refaire'],
  })),
];
