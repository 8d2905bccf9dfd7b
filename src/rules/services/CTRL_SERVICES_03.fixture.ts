import { exemple, type Fixture, unGroupe, unService } from '../../../test/kit/exemple.ts';

const message = (matiere: string) =>
  `La matière ${matiere} a des services dans STS-Web et n’est pas dans la nomenclature de SIECLE.`;
const en = (codeMatiere: string | null) => unService({ codeMatiere });

export const fixtures: readonly Fixture[] = [
  { nom: 'matière connue', dossier: exemple({ avec: ['nomenclature'] }) },
  { nom: 'matière non précisée', dossier: exemple({ avec: ['nomenclature'], servicesDivision: [en(null), en('')] }) },
  {
    nom: 'deux matières inconnues, dont une de deux services',
    dossier: exemple({
      avec: ['nomenclature'],
      servicesDivision: [en('999900')],
      groupesSts: [{ ...unGroupe(), services: [en('999900'), en('999901')] }],
    }),
    messages: [message('999900'), message('999901')],
    sujets: [['4EME B | sts:5', '4EME LV2 AJE | 4EME LV2 AJE | sts:20'], ['4EME LV2 AJE | 4EME LV2 AJE | sts:20']],
    refaire: [['4b'], ['4b']],
  },
  { nom: 'sans Nomenclature', dossier: exemple(), manquants: ['nomenclature'] },
];
