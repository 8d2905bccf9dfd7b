import { exemple, type Fixture, NOM_EXEMPLE } from '../../../test/kit/exemple.ts';

const de = (anneeScolaire: number | null) => ({ anneeScolaire });
const nomDe = (annee: number) => {
  const nom = NOM_EXEMPLE.replace('ELEGROUPE2017', `ELEGROUPE${annee}`);
  return { archive: `${nom}.zip`, entree: `${nom}.xml` };
};

export const fixtures: readonly Fixture[] = [
  { nom: 'tous de la même base', dossier: exemple() },
  { nom: 'un export ne dit pas son année', dossier: exemple({ parametresDe: { communs: de(null) } }) },
  { nom: 'STS-Web et l’ELEGROUPE ont leurs propres contrôles', dossier: exemple({ anneeSts: 2018, anneeLiens: 2018 }) },
  {
    nom: 'deux exports de la base en préparation',
    dossier: exemple({ parametresDe: { structures: de(2018), communs: de(2018) } }),
    messages: ['La base contrôlée est 2017, celle de Structures et Communs est 2018.'],
    refaire: [[]],
    sujets: [['Structures | structures | base 2018', 'Communs | communs | base 2018']],
  },
  {
    nom: 'trois bases',
    dossier: exemple({ parametresDe: { structures: de(2018), communs: de(2016) } }),
    messages: [
      'La base contrôlée est 2017, celle de Structures est 2018.',
      'La base contrôlée est 2017, celle de Communs est 2016.',
    ],
    refaire: [[], []],
  },
  {
    nom: 'seules les listes nationales : rien de ce soir n’en dépend',
    dossier: exemple({
      avec: ['etablissements', 'geographique'],
      parametresDe: { etablissements: de(2016), geographique: de(2016) },
    }),
    messages: ['La base contrôlée est 2017, celle d’Établissements et Géographique est 2016.'],
    gravites: ['information'],
    corrections: ['liste'],
    refaire: [[]],
  },
  {
    nom: 'une liste nationale, et un export dont tout dépend',
    dossier: exemple({
      avec: ['etablissements'],
      parametresDe: { etablissements: de(2016), structures: de(2016) },
    }),
    messages: ['La base contrôlée est 2017, celle de Structures et Établissements est 2016.'],
    gravites: ['a-verifier'],
    corrections: ['meme-base'],
    refaire: [[]],
  },
  {
    nom: 'les élèves seuls contre les autres exports et l’ELEGROUPE',
    dossier: exemple({ parametresDe: { eleves: de(2016) } }),
    messages: ['La base contrôlée est 2017, celle d’Élèves avec adresses est 2016.'],
    refaire: [[]],
  },
  {
    nom: 'les élèves et l’ELEGROUPE ensemble : c’est leur base',
    dossier: exemple({ noms: nomDe(2018), parametresDe: { eleves: de(2018) } }),
    messages: ['La base contrôlée est 2018, celle de Structures et Communs est 2017.'],
    refaire: [[]],
  },
];
