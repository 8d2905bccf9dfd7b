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
  ...['Copie de X.zip', 'X - Copie.zip', 'X.xml.zip', 'X.ZIP', 'X.zip.zip', 'X'].map((patron): Fixture => {
    const archive = patron.replace('X', NOM_EXEMPLE);
    return {
      nom: `le nom de PRONOTE se lit encore : ${patron}`,
      dossier: exemple({ noms: { archive } }),
      messages: [message(archive)],
      refaire: [['5']],
      corrections: ['renomme'],
    };
  }),
  {
    nom: 'le XML seul, sous une autre extension',
    dossier: exemple({ noms: { archive: null, entree: `${NOM_EXEMPLE}.txt` } }),
    messages: [message(`${NOM_EXEMPLE}.txt`)],
    refaire: [['5']],
    corrections: ['renomme'],
  },
  {
    nom: 'une archive que le navigateur n’a pas fini d’enregistrer',
    dossier: exemple({ noms: { archive: null, entree: `${NOM_EXEMPLE}.zip.part` } }),
    messages: [message(`${NOM_EXEMPLE}.zip.part`)],
    refaire: [['5']],
    corrections: ['export'],
  },
  {
    nom: 'dans une archive renommée, l’entrée ne porte pas ce nom : il faut exporter de nouveau',
    dossier: exemple({ noms: { archive: `${NOM_EXEMPLE} - Copie.zip`, entree: 'liens.xml' } }),
    messages: [message(`${NOM_EXEMPLE} - Copie.zip`)],
    refaire: [['5']],
    corrections: ['export'],
  },
];
