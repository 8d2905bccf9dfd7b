import { SIECLE_DANS_PRONOTE } from '../../domain/source.ts';
import { gestes, phrases, type SectionProcedure } from '../section.ts';

export const SYNCHRO_5: SectionProcedure = {
  section: '3.5',
  role: 'Elle inscrit dans SIECLE les élèves dans les groupes où PRONOTE les a placés.',
  parties: [
    {
      titre: 'Exporter depuis PRONOTE',
      section: '3.5.1',
      gestes: gestes('PRONOTE', { section: '3.5.1' }, [
        'Lancez PRONOTE en mode superviseur (SPR).',
        `Ouvrez ${SIECLE_DANS_PRONOTE} > Exporter les liens élèves/groupes, puis choisissez l’établissement.`,
        'Choisissez où enregistrer le fichier, puis validez.',
        'Lisez le message : il donne le nombre d’élèves exportés et le nom du fichier ZIP.',
        'Lisez le millésime dans ce nom, après ELEGROUPE : 2017 pour l’année 2018.',
      ]),
    },
    {
      titre: 'Déposer dans SIECLE',
      section: '3.5.2',
      gestes: [
        ...gestes('SIECLE', { section: '3.5.2' }, [
          'Ouvrez SIECLE, puis cliquez sur Mise à jour.',
          'Ouvrez Importations > Liens élève-groupe depuis logiciel privé.',
          'Cliquez sur Parcourir, choisissez le fichier ZIP de PRONOTE, puis cliquez sur Déposer.',
          'Lisez l’avertissement, et cliquez sur OK quand les synchros 3 et 4a sont faites.',
        ]),
        { application: 'SIECLE', texte: 'Attendez le message « Fichier déposé. »', section: '3.5.2.2' },
      ],
      avertissement: {
        application: 'SIECLE',
        messages: [
          "Veuillez-vous assurer qu'un import des groupes du logiciel d'emploi du temps vers STSWeb a bien été effectué pour éviter des rejets de groupe inexistant […]",
          'ATTENTION : Les liens élève-groupe éventuellement créés/modifiés dans Sconet seront supprimés.',
        ],
      },
    },
    {
      titre: 'Lire le compte rendu, le lendemain',
      section: '3.5.2.2',
      gestes: [
        ...gestes('SIECLE', { section: '3.5.2.2' }, [
          'Ouvrez Suivi des échanges > Logiciel privé - Liens élève-groupe.',
          'Cliquez sur la date d’import pour voir le compte rendu, puis sur un élève pour voir le détail.',
        ]),
        {
          application: 'SIECLE',
          texte: 'Ouvrez la fiche d’un ou de plusieurs élèves et vérifiez que leurs groupes y sont.',
          section: '3.5.2.2.2',
        },
      ],
    },
  ],
  vigilance: [
    {
      texte:
        'Un fichier au millésime 2018 pour l’année 2018 montre que PRONOTE n’accède pas à Internet : corrigez cela avant de continuer.',
      section: '3.5.1',
    },
    ...phrases({ section: '3.5.2' }, [
      'L’avertissement de SIECLE ne parle que de la synchro 3. Il faut aussi que la structure soit envoyée (4a) : SIECLE n’associe aucun élève à un groupe qu’il ne connaît pas.',
      'Confirmer le dépôt supprime les liens élève-groupe créés ou modifiés dans SIECLE.',
    ]),
    ...phrases({ section: '3.5.2.2' }, [
      'Le traitement passe la nuit : attendez le lendemain matin pour lire le compte rendu.',
      'Si le détail d’un élève ne s’ouvre pas, votre navigateur bloque les fenêtres popup : autorisez-les pour SIECLE. En 2018, dans Firefox : Options, onglet Contenu.',
    ]),
    {
      texte:
        'Une date de groupe hors de l’année n’est pas bloquante : SIECLE la remplace d’après son calendrier (module Communs, Calendrier > Année scolaire).',
      section: '3.5.2.2.1',
    },
  ],
  fins: [
    {
      application: 'SIECLE',
      message: 'Fichier déposé.',
      texte: 'Le dépôt est accepté. Il sera traité la nuit.',
      section: '3.5.2.2',
    },
    {
      application: 'SIECLE',
      message: "Année du fichier différente de l'année utilisée !",
      texte:
        'Le fichier n’est pas déposé. Vérifiez la version et le paramétrage de PRONOTE, puis reprenez la procédure.',
      section: '3.5.2.1',
      echec: true,
    },
  ],
  suite: {
    texte:
      'Le lendemain, corrigez ce que le compte rendu signale. Pour un groupe non référencé, refaites 4a, puis déposez de nouveau.',
    section: '3.5.2.2.1',
    etapes: ['4a'],
  },
};
