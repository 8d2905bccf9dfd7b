import { exemple, type Fixture, NOM_EXEMPLE } from '../../../test/kit/exemple.ts';

const message = (nom: string) =>
  `Le nom « ${nom} » n’est pas celui d’un fichier de liens élève-groupe : SIECLE refuse le dépôt.`;

export const fixtures: readonly Fixture[] = [
  { nom: 'le nom que PRONOTE a donné', dossier: exemple() },
  { nom: 'le XML seul, sans archive', dossier: exemple({ noms: { archive: null } }) },
  {
    nom: 'le navigateur a ajouté (1)',
    dossier: exemple({ noms: { archive: `${NOM_EXEMPLE} (1).zip` } }),
    messages: [message(`${NOM_EXEMPLE} (1).zip`)],
    refaire: [['5']],
    corrections: ['suffixe'],
    sujets: [[]],
  },
  {
    nom: 'le navigateur a ajouté (12), sans espace',
    dossier: exemple({ noms: { archive: `${NOM_EXEMPLE}(12).zip` } }),
    messages: [message(`${NOM_EXEMPLE}(12).zip`)],
    refaire: [['5']],
    corrections: ['suffixe'],
  },
  {
    nom: 'quinze chiffres au lieu de seize',
    dossier: exemple({ noms: { archive: '9839990SELEGROUPE201718072409134.zip' } }),
    messages: [message('9839990SELEGROUPE201718072409134.zip')],
    refaire: [['5']],
    corrections: ['export'],
  },
];
