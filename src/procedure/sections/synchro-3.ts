import { gestes, phrases, type SectionProcedure } from '../section.ts';
import { anneeTrompeuse, choisirAnnee } from './annee-sts.ts';

export const SYNCHRO_3: SectionProcedure = {
  section: '3.3',
  role: 'Elle remonte dans STS-Web la structure (divisions et groupes) et les services préparés dans EDT.',
  parties: [
    {
      titre: 'Exporter depuis EDT',
      section: '3.3.1',
      lacune: {
        constat:
          'La procédure laisse ce paragraphe « A compléter ». Voici les quatre temps que décrit l’éditeur d’EDT : correspondances, copie de la base, mise en conformité, export. Le nom exact de la dernière commande n’est écrit nulle part.',
        connu: [
          { texte: 'L’export porte la structure (divisions et groupes) et les services.', section: '3.1' },
          ...phrases({ section: '3.3.1', source: 'KLEP' }, [
            'Le fichier qui monte d’EDT vers STS-Web s’appelle emp_sts ; celui qui descend s’appelle sts_emp. Ne prenez pas l’un pour l’autre.',
            'EDT coupe le nom d’un groupe à 8 caractères et en retire les signes : jusque-là, deux groupes doivent avoir des noms différents.',
            'STS-Web ne prend ni un groupe sans division ou sans élève, ni une matière sans code national, ni un enseignant sans numéro.',
          ]),
        ],
      },
      gestes: [
        {
          application: 'STS-Web',
          texte: 'Refaites d’abord l’export Emploi du temps (synchro 1) : EDT part d’un sts_emp du jour.',
          section: '3.3.1',
          source: 'EDT-299',
        },
        {
          application: 'EDT',
          texte: 'Établissez les correspondances, comme à la synchro 1 : ce qui n’en a pas ne part pas.',
          section: '3.3.1',
          source: 'EDT-299',
          page: 'correspondances',
        },
        ...gestes('EDT', { section: '3.3.1', source: 'EDT-299' }, [
          'Créez une copie de la base (menu Fichier) et ouvrez-la dans EDT Monoposte : la suite la change en profondeur.',
          'Dans Emploi du temps > Cours > Liste, choisissez Extraire > Extraire les cours non exportables vers STSWEB, et corrigez-les : un clic long sur l’icône de la colonne STSWEB dit pourquoi.',
        ]),
        {
          application: 'EDT',
          texte: 'Exportez vers STS-Web depuis cette copie, sans doute par Imports/Exports > STSWEB.',
          section: '3.3.1',
          deduit: true,
        },
      ],
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
        {
          application: 'STS-Web',
          texte:
            'STS-Web demande s’il faut garder les services, ARE et indemnités déjà saisis : répondez NON, sans quoi les services des nouveaux groupes n’arrivent pas.',
          section: '3.3.2',
          source: 'KLEP',
        },
      ],
    },
  ],
  vigilance: [
    anneeTrompeuse('3.4'),
    {
      texte:
        'Dans STS-Web, la remontée est suivie de la campagne de rentrée, faite en mars. Une fois cette campagne mise en paie, un nouvel import reste possible, mais il ne reprend plus les services.',
      section: '3.1',
      source: 'STS-FAQ',
    },
    {
      texte:
        'Sans EDT Monoposte, installez-le en version d’évaluation : ouvrir la copie d’une base enregistrée débloque l’export.',
      section: '3.3.1',
      source: 'EDT-299',
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
        'STS-Web n’affiche aucun message quand l’import réussit : regardez vos groupes dans sa rubrique Structure.',
      section: '3.3.2',
      source: 'KLEP',
    },
  ],
  suite: {
    texte: 'STS-Web est à jour ; SIECLE ne l’est pas encore. Envoyez-lui la structure (4a), puis les services (4b).',
    section: '3.4',
  },
};
