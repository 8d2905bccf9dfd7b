import { gestes, type SectionProcedure } from '../section.ts';
import { anneeTrompeuse, choisirAnnee } from './annee-sts.ts';

export const SYNCHRO_4B: SectionProcedure = {
  section: '3.4.2',
  role: 'Elle force STS-Web à envoyer à SIECLE les services : services des enseignants, enseignants, professeurs principaux.',
  parties: [
    {
      titre: 'Envoyer les services depuis STS-Web',
      section: '3.4.2',
      gestes: [
        ...choisirAnnee('3.4'),
        ...gestes('STS-Web', { section: '3.4.2' }, [
          'Ouvrez la rubrique Exports, puis Services.',
          'Choisissez « Exporter les services à destination de SCONET », puis cliquez sur Valider.',
          'Attendez la fin du traitement, qui peut être long : le message « Les services ont été envoyés à SCONET via un service Web. »',
        ]),
      ],
    },
  ],
  vigilance: [
    anneeTrompeuse('3.4'),
    {
      texte: 'L’autre choix, vers un éditeur privé de logiciel de notes, n’envoie rien à SIECLE.',
      section: '3.4.2',
      deduit: true,
    },
    {
      texte: 'Les deux envois, 4a et 4b, sont indispensables pour que STS-Web et SIECLE disent la même chose.',
      section: '3.4',
    },
    {
      texte: 'Aucun fichier ne montre que cet envoi a été fait : notez ici le jour où vous l’avez fait.',
      section: '3.4.2',
      deduit: true,
    },
  ],
  fins: [
    {
      application: 'STS-Web',
      message: 'Les services ont été envoyés à SCONET via un service Web.',
      texte: 'Ne quittez pas la page avant ce message. SCONET est l’ancien nom de SIECLE.',
      section: '3.4.2',
    },
  ],
  suite: { texte: 'Envoyez ensuite les liens élève-groupe (synchro 5).', section: '3.5' },
};
