import { STSWEB_DANS_EDT } from '../gestes.ts';
import { gestes, phrases, type SectionProcedure } from '../section.ts';
import { anneeTrompeuse, choisirAnnee } from './annee-sts.ts';

export const SYNCHRO_1: SectionProcedure = {
  section: '3.1',
  role: 'Elle apporte à EDT les enseignants, les structures et les suppléants que STS-Web connaît.',
  parties: [
    {
      titre: 'Exporter depuis STS-Web',
      section: '3.1.1',
      gestes: [
        ...choisirAnnee('3.1.1'),
        ...gestes('STS-Web', { section: '3.1.1' }, [
          'Ouvrez la rubrique Exports, puis Emploi du temps.',
          'Enregistrez le fichier XML sur le bureau, sans l’ouvrir : son nom commence par sts_emp.',
        ]),
      ],
    },
    {
      titre: 'Importer dans EDT',
      section: '3.1.2',
      gestes: [
        ...gestes('EDT', { section: '3.1.2' }, [
          `Ouvrez ${STSWEB_DANS_EDT} > Établir les correspondances.`,
          'Choisissez le fichier sts_emp enregistré sur le bureau.',
          'Cliquez sur l’onglet STSWEB.',
        ]),
        {
          application: 'EDT',
          texte: 'Établissez les correspondances des matières, puis des professeurs et des classes, enfin des groupes.',
          section: '3.1.2',
          page: 'correspondances',
        },
        {
          application: 'EDT',
          texte: 'Là où la case de STS-Web est vide, double-cliquez dedans et choisissez dans la liste qui s’affiche.',
          section: '3.1.2',
        },
      ],
    },
  ],
  vigilance: [
    anneeTrompeuse('3.1.1'),
    { texte: 'N’ouvrez jamais le fichier XML : enregistrez-le seulement.', section: '3.1.1' },
    {
      texte:
        'Pour chaque groupe qui porte un service de notation dans PRONOTE, il faut dans STS-Web un groupe avec un service de la même discipline.',
      section: '3.1.2',
    },
    {
      texte:
        'EDT fait de lui-même la plupart des correspondances. Ce qui reste à la main est surtout ce qui est écrit autrement des deux côtés.',
      section: '3.1.2',
      source: 'EDT-DOC',
    },
    ...phrases({ section: '3.1.2', source: 'EDT-299' }, [
      'Dans la liste où vous choisissez, ce qui est en gras est libre : rien ne lui correspond encore dans EDT.',
      'La commande du menu reste grise dans une base d’EDT qui n’a encore rien reçu de STS-Web.',
    ]),
    {
      texte:
        'Une base d’EDT créée à partir de STS-Web a ses correspondances dès le début ; l’éditeur conseille de faire ainsi.',
      section: '3.1.2',
      source: 'EDT-115',
    },
    {
      texte: 'Si la remontée vers STS-Web a été saisie à la main, vérifiez les correspondances entre EDT et STS-Web.',
      section: '3.1',
      page: 'correspondances',
    },
  ],
  fins: [
    {
      application: 'EDT',
      message: null,
      texte: 'L’onglet STSWEB d’EDT donne le jour où ses données ont été exportées : vérifiez que c’est le bon.',
      section: '3.1.2',
    },
  ],
  suite: {
    texte: 'EDT connaît alors les classes, les professeurs, les nomenclatures et les matières de STS-Web.',
    section: '3.1.2',
  },
};
