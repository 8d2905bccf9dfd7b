import { gestes, phrases, type SectionProcedure } from '../section.ts';
import { anneeTrompeuse, choisirAnnee } from './annee-sts.ts';

export const SYNCHRO_4A: SectionProcedure = {
  section: '3.4.1',
  role: 'Elle force STS-Web à envoyer à SIECLE la structure : les divisions et les groupes.',
  parties: [
    {
      titre: 'Envoyer la structure depuis STS-Web',
      section: '3.4.1',
      gestes: [
        ...choisirAnnee('3.4'),
        ...gestes('STS-Web', { section: '3.4.1' }, [
          'Ouvrez la rubrique Exports, puis Structure.',
          'Attendez la fin du traitement, qui peut être long : le message « La structure a été envoyée à SCONET via un service Web. »',
        ]),
      ],
    },
  ],
  vigilance: [
    anneeTrompeuse('3.4'),
    ...phrases({ section: '3.5.2' }, [
      'C’est l’étape que l’on oublie : au dépôt des liens, l’avertissement de SIECLE ne parle que de la synchro 3, alors que 4a est nécessaire aussi.',
      'SIECLE ne connaît les divisions et les groupes que par STS-Web, et n’associe aucun élève à un groupe qu’il ne connaît pas.',
    ]),
    {
      texte:
        'Refaites cet envoi après toute correction de la structure dans STS-Web, puis déposez de nouveau les liens.',
      section: '3.5.2.2.1',
    },
    {
      texte: 'Les deux envois, 4a et 4b, sont indispensables pour que STS-Web et SIECLE disent la même chose.',
      section: '3.4',
    },
  ],
  fins: [
    {
      application: 'STS-Web',
      message: 'La structure a été envoyée à SCONET via un service Web.',
      texte: 'Ne quittez pas la page avant ce message. SCONET est l’ancien nom de SIECLE.',
      section: '3.4.1',
    },
  ],
  suite: { texte: 'Envoyez ensuite les services (4b).', section: '3.4', etapes: ['4b'] },
};
