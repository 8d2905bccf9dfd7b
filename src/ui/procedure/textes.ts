import { dateFr } from '../../domain/dates.ts';
import type { IdEtape } from '../../domain/etape.ts';
import { accord, enumerer } from '../../domain/francais.ts';
import { EXPORTS_SIECLE, LIBELLES, type TypeSource } from '../../domain/source.ts';
import { nomDeSource } from '../../domain/sources-publiques.ts';
import { enFrancais } from '../../domain/typographie.ts';
import { A_RAPPORTER } from '../../procedure/a-rapporter.ts';
import type { EtatEtape } from '../../procedure/preuves.ts';
import type { Fondement } from '../../procedure/section.ts';
import type { PreuveEtape, PreuveFichier } from '../../procedure/situation.ts';
import type { FailureReason } from '../../store/report-store.ts';
import { ECHECS } from '../commun/fr.ts';

/** The texts of the procedure's pages and of the year's: they come with those pages, not with the first visit. */

export const ETATS_ETAPE: Record<EtatEtape, string> = enFrancais({
  faite: 'Faite',
  'a-refaire': 'À refaire',
  'a-confirmer': 'À confirmer',
  inconnue: 'Inconnue',
});

const autrePreuve = (preuve: Exclude<PreuveEtape, PreuveFichier>): string => {
  switch (preuve.sorte) {
    case 'structures-egales':
      return 'STS-Web et SIECLE ont les mêmes divisions et les mêmes groupes.';
    case 'remontee-importee':
      return 'STS-Web a tous les groupes qu’EDT lui a envoyés.';
    case 'eleves-reconnus':
      return 'SIECLE reconnaît tous les élèves que PRONOTE envoie.';
    case 'liens-presents':
      return `L’export des élèves du ${dateFr(preuve.le)} contient tous les liens du fichier.`;
    case 'coche':
      return `Noté par vous : fait le ${dateFr(preuve.le)}.`;
  }
};

/** What shows a step, one phrase per thing; the documents of one day stand together. */
function enPreuves(preuves: readonly PreuveEtape[]): string[] {
  const fichiers = preuves.filter((p) => p.sorte === 'fichier');
  const jours = [...new Set(fichiers.map(({ date, le }) => `${date} ${le}`))];
  const lignes = jours.map((jour) => {
    const duJour = fichiers.filter(({ date, le }) => `${date} ${le}` === jour);
    const noms = duJour.map(({ type }) => LIBELLES[type].nom);
    const quoi = noms.length === EXPORTS_SIECLE.length ? 'Les sept exports de SIECLE' : enumerer(noms);
    const [{ date, le }] = duJour as [PreuveFichier];
    return date === 'export'
      ? `${quoi}, export du ${dateFr(le)}.`
      : `${quoi}, ${accord(noms.length, 'lu', 'lus')} ici le ${dateFr(le)}.`;
  });
  return [...lignes, ...preuves.flatMap((preuve) => (preuve.sorte === 'fichier' ? [] : autrePreuve(preuve)))];
}

export const PROCEDURE = enFrancais({
  navigation: 'Procédure',
  toute: 'Toute la procédure',
  chapeau:
    'Six synchronisations entre EDT, STS-Web, SIECLE et PRONOTE. Voici où en est chacune, d’après les documents lus et ce que vous avez noté.',
  surLaFoi: (etablissement: string, annee: string, jour: string) =>
    `${etablissement}, année ${annee}. D’après le contrôle du ${jour}.`,
  sansControle:
    'Aucun contrôle n’est ouvert : les états sont inconnus. Déposez vos documents, ou ouvrez un contrôle précédent.',
  reprendre: (jour: string, etablissement: string | null) =>
    ['Reprendre le contrôle du', jour, etablissement && `(${etablissement})`].filter(Boolean).join(' '),
  inconnue: 'La procédure n’a pas d’étape de ce nom.',
  schema: 'Schéma des six synchronisations',
  ordre: 'D’abord 1, puis 3, puis 4a et 4b, enfin 5. La synchro 2 se fait avant 5.',
  liste: 'Les six étapes',
  courts: {
    '1': 'Enseignants',
    '2': 'Élèves',
    '3': 'Groupes, services',
    '4a': 'Structure',
    '4b': 'Services',
    '5': 'Liens',
  } satisfies Record<IdEtape, string>,
  nuit: 'Déposé aujourd’hui : SIECLE traite le fichier cette nuit. Lisez le compte rendu demain matin.',
  causes: 'Le contrôle le demande :',
  causesDouteuses:
    'Noté le jour même de l’export qui disait le contraire. Apportez un nouvel export pour le vérifier :',
  reglees: (etape: IdEtape) =>
    ['Vous l’avez noté après les exports qui demandaient de la refaire.', A_RAPPORTER[etape]].filter(Boolean).join(' '),
  preuves: 'Ce qui le montre :',
  lus: 'Ce qui a été lu ou noté :',
  enPreuves,
  manquants: (types: readonly TypeSource[]) =>
    `Pour le savoir, il manque ici : ${enumerer(types.map((type) => LIBELLES[type].nom))}.`,
  invisible: {
    '1': 'Aucun document ne montre l’import dans EDT ni les correspondances.',
    '2': 'Aucun document ne montre l’import dans PRONOTE lui-même.',
    '3': 'Seul emp_sts, le fichier d’EDT, montre ce qui en est parti.',
    '4a': null,
    '4b': 'Aucun document ne montre cet envoi : notez-le quand vous l’avez fait.',
    '5': 'L’ELEGROUPE montre l’export de PRONOTE. Le dépôt dans SIECLE reste à noter.',
  } satisfies Record<IdEtape, string | null>,
  avant: 'À avoir fait avant',
  avantRien: 'La procédure ne demande rien avant cette étape.',
  gestes: 'Les gestes, dans l’ordre',
  vigilance: 'À surveiller',
  fin: 'Ce qui la termine',
  suite: 'Ensuite',
  avertissement: (application: string) => `${application} affiche cet avertissement (2018) :`,
  message: (application: string) => `${application} affiche (2018) :`,
  echec: (application: string) => `En cas d’échec, ${application} affiche (2018) :`,
  partie: (titre: string, section: string) => `${titre} (§${section})`,
  reference: (section: string) => `Procédure §${section}.`,
  fondement: ({ section, source, deduit }: Fondement) =>
    [deduit && 'déduit', source ? nomDeSource(source) : `§${section}`].filter(Boolean).join(', '),
  pages: { correspondances: 'Comparer vos listes à sts_emp' },
  versions: 'Versions et mode demandés',
  versionsDe: (jour: string) =>
    `La procédure, révisée le ${jour}, exige ces versions de 2018. Si le Vice-Rectorat en demande d’autres depuis, suivez-le.`,
  coche: {
    aide: (annee: string) =>
      `Gardé dans ce navigateur pour cet établissement et l’année ${annee} ; l’année suivante repart de zéro.`,
    aideDemo: 'Gardé le temps de la démonstration.',
    date: 'Je l’ai fait le (JJ/MM/AAAA)',
    noter: 'Noter',
    note: (jour: string) => `Noté : fait le ${jour}.`,
    effacer: 'Effacer cette note',
    effacee: 'Note effacée.',
    futur: 'Donnez un jour passé, ou aujourd’hui, comme 24/08/2018.',
    impossible: 'Pour noter une étape, ouvrez d’abord un contrôle de votre établissement.',
    echec: (raison: FailureReason) => `La note n’est pas gardée : ${ECHECS[raison]}.`,
  },
  papier: {
    imprimer: 'Imprimer la liste à cocher',
    titre: 'Synchronisations à cocher',
    etablissement: 'Établissement',
    annee: 'Année',
    date: 'Imprimé le',
    faitLe: 'Fait le',
  },
});

export const ANNEE = enFrancais({
  chapeau:
    'Une même année scolaire ne porte pas le même nom dans toutes les applications. Choisissez la vôtre : le tableau dit ce que chacune affiche.',
  annee: 'Année de la rentrée',
  rentree: 'Rentrée',
  austral: 'En février (Nouvelle-Calédonie)',
  boreal: 'En septembre (métropole)',
  tableau: (annee: string) => `L’année ${annee} dans chaque application`,
  colonnes: { application: 'Application', ou: 'Où', dit: 'Ce qui est écrit', exemple: 'Vos documents' },
  aucun: 'Aucun document lu',
  ecran: 'À lire à l’écran',
  sansAnnee: 'Donnez une année de quatre chiffres.',
  exemple: (nom: string, annee: number) => `${nom}, année ${annee}`,
  concorde: 'Concorde',
  differe: 'Autre année',
  normal:
    'En Nouvelle-Calédonie, SIECLE et PRONOTE disent l’année d’avant, STS-Web l’année en cours. C’est normal : ne cherchez pas à rendre ces années égales.',
  egal: 'En métropole, toutes les applications désignent l’année par celle de la rentrée.',
  piege:
    'Si PRONOTE écrit l’année suivante dans le nom du fichier des liens, il n’accède pas à Internet : corrigez cela avant de déposer (procédure §3.5.1).',
  campagne:
    'Dans STS-Web, l’année proposée peut être la mauvaise : vérifiez l’année en cours et la campagne de rentrée dans le menu Campagne (procédure §3.1.1).',
});
