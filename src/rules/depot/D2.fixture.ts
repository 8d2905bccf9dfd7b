import { exemple, type Fixture, NOM_EXEMPLE } from '../exemple.ts';

export const fixtures: readonly Fixture[] = [
  { nom: 'même nom', dossier: exemple(), messages: [] },
  { nom: 'le XML seul, sans archive', dossier: exemple({ noms: { archive: null } }), messages: [] },
  {
    nom: 'archive mal nommée : c’est D1, avant toute comparaison',
    dossier: exemple({ noms: { archive: `${NOM_EXEMPLE}(1).zip` } }),
    messages: [],
  },
  {
    nom: 'archive d’un autre jour',
    dossier: exemple({ noms: { archive: '9839990SELEGROUPE2017180725091341.zip' } }),
    messages: [
      `L’archive « 9839990SELEGROUPE2017180725091341.zip » contient « ${NOM_EXEMPLE}.xml » : SIECLE exige le même nom et refuse le dépôt.`,
    ],
    refaire: [['5']],
  },
];
