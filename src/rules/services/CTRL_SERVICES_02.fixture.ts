import { AJIE_EXEMPLE, exemple, type Fixture, unGroupe, unService } from '../../../test/kit/exemple.ts';

const message = (structure: string, manque: string) => `Dans STS-Web, « ${structure} » a un service ${manque}.`;
const sans = unService({ codeMatiere: null, enseignants: [] });
const local = { id: '11', type: 'local' };

export const fixtures: readonly Fixture[] = [
  { nom: 'un enseignant connu', dossier: exemple() },
  {
    nom: 'deux services sans enseignant, d’un groupe et d’une division',
    dossier: exemple({ groupesSts: [{ ...unGroupe(), services: [sans] }], servicesDivision: [sans] }),
    messages: [message('4EME B', 'sans enseignant'), message(AJIE_EXEMPLE, 'sans enseignant')],
    sujets: [
      ['4EME B | sts:5 | Matière non précisée'],
      [`${AJIE_EXEMPLE} | ${AJIE_EXEMPLE} | sts:20 | Matière non précisée`],
    ],
    refaire: [
      ['3', '4b'],
      ['3', '4b'],
    ],
    corrections: ['affecter', 'affecter'],
  },
  {
    nom: 'le même numéro, d’un autre type, est un autre enseignant',
    dossier: exemple({
      groupesSts: [{ ...unGroupe(), services: [unService({ enseignants: [{ id: '11', type: 'epp' }, local] })] }],
    }),
    messages: [message(AJIE_EXEMPLE, 'dont l’enseignant est inconnu (local 11)')],
    refaire: [['3', '4b']],
    corrections: ['remplacer'],
    sujets: [[`${AJIE_EXEMPLE} | ${AJIE_EXEMPLE} | sts:20 | Matière 030602`]],
  },
  { nom: 'sans sts_emp', dossier: exemple({ sans: ['sts'] }), manquants: ['sts'] },
];
