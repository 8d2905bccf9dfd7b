import { date, exemple, type Fixture, UAI_EXEMPLE } from '../../../test/kit/exemple.ts';

const noms = (horodatage: string) => {
  const nom = `${UAI_EXEMPLE}ELEGROUPE2017${horodatage}`;
  return { archive: `${nom}.zip`, entree: `${nom}.xml` };
};
const du = (jour: string) => ({ dateExport: date(jour) });

export const fixtures: readonly Fixture[] = [
  { nom: 'tous du jour de l’ELEGROUPE', dossier: exemple() },
  {
    nom: 'exportés quelques jours après l’ELEGROUPE : la base est la plus récente',
    dossier: exemple({ noms: noms('180718091341') }),
  },
  {
    nom: 'un ELEGROUPE plus vieux que la base de plusieurs semaines',
    dossier: exemple({ noms: noms('180305091341') }),
    messages: [
      'Les liens ont été exportés de PRONOTE le 05/03/2018, 141\u00A0jours avant l’export Élèves avec adresses (24/07/2018).',
    ],
    refaire: [['5']],
    gravites: ['a-verifier'],
    corrections: ['reexporter'],
    sujets: [['ELEGROUPE | liens | 05/03/2018']],
  },
  {
    nom: 'un ELEGROUPE vieux, qui a été renommé : son jour s’y lit encore',
    dossier: exemple({
      noms: { archive: null, entree: `${noms('180305091341').entree.replace('.xml', '')} - Copie.xml` },
    }),
    messages: [
      'Les liens ont été exportés de PRONOTE le 05/03/2018, 141\u00A0jours avant l’export Élèves avec adresses (24/07/2018).',
    ],
    refaire: [['5']],
    gravites: ['a-verifier'],
    corrections: ['reexporter'],
  },
  {
    nom: 'un ELEGROUPE plus vieux que les élèves d’une semaine juste',
    dossier: exemple({ noms: noms('180717091341') }),
  },
  {
    nom: 'un ELEGROUPE vieux, mais pas plus que les élèves',
    dossier: exemple({ noms: noms('180305091341'), parametresDe: { eleves: du('2018-03-06') } }),
    messages: [
      'La base a été exportée le 06/03/2018 (Élèves avec adresses), 140\u00A0jours avant l’export Structures (24/07/2018).',
    ],
    refaire: [[]],
    corrections: ['rafraichir'],
  },
  {
    nom: 'un ELEGROUPE vieux, et des élèves dont l’export ne dit pas son jour',
    dossier: exemple({ noms: noms('180305091341'), parametresDe: { eleves: { dateExport: null } } }),
  },
  {
    nom: 'les listes nationales ne comptent pas',
    dossier: exemple({ avec: ['etablissements'], parametresDe: { etablissements: du('2017-01-01') } }),
  },
  { nom: 'le nom de l’ELEGROUPE ne porte pas de date', dossier: exemple({ noms: noms('991399091341') }) },
  {
    nom: 'le nom de l’ELEGROUPE est mal formé',
    dossier: exemple({ noms: { archive: 'liens.zip', entree: 'liens.xml' } }),
  },
  { nom: 'aucune date d’export', dossier: exemple({ parametres: { dateExport: null } }) },
  {
    nom: 'ni ELEGROUPE ni date d’export : rien à comparer',
    dossier: exemple({ sans: ['liens'], parametres: { dateExport: null } }),
  },
  {
    nom: 'sept jours : dans la limite',
    dossier: exemple({ noms: noms('180731091341') }),
    messages: [
      'La base a été exportée le 24/07/2018 (Élèves avec adresses, Structures et Communs), 7\u00A0jours avant l’ELEGROUPE (31/07/2018).',
    ],
    refaire: [[]],
    gravites: ['information'],
  },
  {
    nom: 'deux exports de jours plus anciens, à cheval sur deux mois',
    dossier: exemple({ parametresDe: { eleves: du('2018-07-23'), structures: du('2018-06-30') } }),
    messages: [
      'La base a été exportée le 30/06/2018 (Structures), 24\u00A0jours avant l’ELEGROUPE (24/07/2018).',
      'La base a été exportée le 23/07/2018 (Élèves avec adresses), 1\u00A0jour avant l’ELEGROUPE (24/07/2018).',
    ],
    refaire: [[], []],
    gravites: ['a-verifier', 'information'],
    sujets: [['Structures | structures | 30/06/2018'], ['Élèves avec adresses | eleves | 23/07/2018']],
  },
  {
    nom: 'l’archive a été renommée : la date est celle de son entrée',
    dossier: exemple({ noms: { ...noms('180731091341'), archive: 'liens.zip' } }),
    messages: [
      'La base a été exportée le 24/07/2018 (Élèves avec adresses, Structures et Communs), 7\u00A0jours avant l’ELEGROUPE (31/07/2018).',
    ],
    refaire: [[]],
  },
  {
    nom: 'l’entrée a été renommée : la date est celle de l’archive',
    dossier: exemple({ noms: { ...noms('180731091341'), entree: 'liens.xml' } }),
    messages: [
      'La base a été exportée le 24/07/2018 (Élèves avec adresses, Structures et Communs), 7\u00A0jours avant l’ELEGROUPE (31/07/2018).',
    ],
    refaire: [[]],
  },
  {
    nom: 'sans ELEGROUPE, l’export le plus récent sert de repère',
    dossier: exemple({ sans: ['liens'], parametresDe: { eleves: du('2018-07-16') } }),
    messages: [
      'La base a été exportée le 16/07/2018 (Élèves avec adresses), 8\u00A0jours avant l’export Structures (24/07/2018).',
    ],
    refaire: [[]],
    gravites: ['a-verifier'],
  },
];
