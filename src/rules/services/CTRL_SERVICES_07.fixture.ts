import { exemple, type Fixture, uneDivision, unService } from '../../../test/kit/exemple.ts';

/** As many divisions as flags, each with or without a service. */
const divisions = (...avec: readonly boolean[]) =>
  exemple({
    divisionsSts: avec.map((service, rang) => ({
      ...uneDivision({ code: `4EME ${rang + 1}` }),
      services: service ? [unService()] : [],
    })),
  });
const message = (sans: number, total: number) => `Dans STS-Web, ${sans} des ${total} divisions n’ont aucun service.`;

export const fixtures: readonly Fixture[] = [
  { nom: 'chaque division a un service', dossier: divisions(true, true) },
  { nom: 'la moitié seulement', dossier: divisions(true, false) },
  { nom: 'une seule division ne dit rien', dossier: divisions(false) },
  {
    nom: 'plus de la moitié',
    dossier: divisions(true, false, false),
    messages: [message(2, 3)],
    refaire: [['3', '4b']],
    gravites: ['information'],
    sujets: [['4EME 2 | sts:5', '4EME 3 | sts:5']],
  },
  { nom: 'aucune', dossier: divisions(false, false), messages: [message(2, 2)], refaire: [['3', '4b']] },
  { nom: 'sans sts_emp', dossier: exemple({ sans: ['sts'] }), manquants: ['sts'] },
];
