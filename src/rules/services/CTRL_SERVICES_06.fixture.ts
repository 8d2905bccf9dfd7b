import { AJIE_EXEMPLE, exemple, type Fixture, unGroupe, unService } from '../../../test/kit/exemple.ts';

const message = (defaut: string, fois = 1) => `Le LSU refusera un service ${defaut} (${fois}\u00A0fois).`;
const dont = (code: string) => `dont la matière, « ${code} », n’est pas un code de 6 caractères`;
const en = (codeMatiere: string | null) => unService({ codeMatiere });

export const fixtures: readonly Fixture[] = [
  { nom: 'six chiffres', dossier: exemple() },
  { nom: 'une lettre parmi les chiffres', dossier: exemple({ servicesDivision: [en('020C00')] }) },
  ...['30201', '0302011', '03020 ', '03-201', 'é30201', '02c001', 'AGL1'].map((code) => ({
    nom: `« ${code} » n’en est pas un`,
    dossier: exemple({ servicesDivision: [en(code)] }),
    messages: [message(dont(code))],
    refaire: [['3' as const, '4b' as const]],
    gravites: ['information' as const],
    sujets: [['4EME B | sts:5']],
  })),
  {
    nom: 'deux services sans code, et deux codes trop courts',
    dossier: exemple({
      servicesDivision: [en(null), en('AGL1')],
      groupesSts: [{ ...unGroupe(), services: [en(''), en('AGL2')] }],
    }),
    messages: [message('sans code de matière', 2), message(dont('AGL1')), message(dont('AGL2'))],
    refaire: [
      ['3', '4b'],
      ['3', '4b'],
      ['3', '4b'],
    ],
    sujets: [
      ['4EME B | sts:5', `${AJIE_EXEMPLE} | ${AJIE_EXEMPLE} | sts:20`],
      ['4EME B | sts:5'],
      [`${AJIE_EXEMPLE} | ${AJIE_EXEMPLE} | sts:20`],
    ],
  },
  { nom: 'sans sts_emp', dossier: exemple({ sans: ['sts'] }), manquants: ['sts'] },
];
