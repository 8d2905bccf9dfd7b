import type { SectionProcedure } from '../section.ts';
import { anneeTrompeuse, choisirAnnee } from './annee-sts.ts';

export const SYNCHRO_3: SectionProcedure = {
  section: '3.3',
  role: 'Elle remonte dans STS-Web la structure (divisions et groupes) et les services préparés dans EDT.',
  parties: [
    {
      titre: 'Exporter depuis EDT',
      section: '3.3.1',
      gestes: [],
      lacune: {
        constat:
          'La procédure laisse ce paragraphe « A compléter » : elle ne dit ni le menu d’EDT ni les options. Demandez le geste à l’assistance du Vice-Rectorat. Voici ce que l’on en sait.',
        connu: [
          {
            texte: 'L’export porte la structure (divisions et groupes) et les services.',
            section: '3.1',
          },
          {
            texte: 'STS-Web le lit ensuite par Imports > Emploi du temps.',
            section: '3.3.2',
          },
          {
            texte:
              'Le fichier qui monte de EDT vers STS-Web s’appelle emp_sts ; celui qui descend s’appelle sts_emp. Ne prenez pas l’un pour l’autre.',
            section: '3.3.1',
            deduit: true,
          },
          {
            texte: 'Ce qui n’a pas de correspondance entre EDT et STS-Web ne part pas : établissez-les d’abord.',
            section: '3.1.2',
            deduit: true,
            page: 'correspondances',
          },
        ],
      },
    },
    {
      titre: 'Importer dans STS-Web',
      section: '3.3.2',
      gestes: [
        ...choisirAnnee('3.4').map((geste) => ({ ...geste, deduit: true as const })),
        {
          application: 'STS-Web',
          texte: 'Ouvrez la rubrique Imports, puis Emploi du temps. La procédure n’en montre que cet écran.',
          section: '3.3.2',
        },
      ],
    },
  ],
  vigilance: [
    anneeTrompeuse('3.4'),
    {
      texte: 'Dans STS-Web, la remontée est suivie de la campagne de rentrée, faite en mars.',
      section: '3.1',
    },
    {
      texte:
        'Dans STS-Web, rattachez chaque groupe à ses MEF : sans cela SIECLE peut ne pas le connaître, et rejeter ses liens.',
      section: '3.5.2.2.1',
    },
    {
      texte:
        'Ne cherchez pas les MEF dans EDT : le fichier qui monte vers STS-Web n’en porte aucun, ni pour un groupe ni pour une classe.',
      section: '3.3.1',
      source: 'DTD-UP',
    },
    {
      texte: 'L’avertissement que SIECLE affiche au dépôt des liens parle de cette synchro, et d’elle seule.',
      section: '3.5.2',
    },
  ],
  fins: [
    {
      application: 'STS-Web',
      message: null,
      texte:
        'La procédure ne montre aucun message de fin : vérifiez vos groupes dans la rubrique Structure de STS-Web.',
      section: '3.3.2',
      deduit: true,
    },
  ],
  suite: {
    texte: 'STS-Web est à jour ; SIECLE ne l’est pas encore. Envoyez-lui la structure (4a), puis les services (4b).',
    section: '3.4',
  },
};
