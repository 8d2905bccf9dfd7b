import type { IdEtape } from '../domain/etape.ts';
import type { Cause, LieuPlan } from '../domain/rapport.ts';
import { SIECLE_DANS_PRONOTE } from '../domain/source.ts';
import { type Application, MENU_DEPOT } from './etapes.ts';

/** EDT's menu moved too: where it was in 2017, where it is today (003.151). */
export const STSWEB_DANS_EDT = 'Fichier > Avec STSWEB (2017) ou Imports/Exports > STSWEB (aujourd’hui)';

/** What is done in each application of a step, in the order in which the step goes through them. */
export const GESTES: Record<IdEtape, readonly { readonly application: Application; readonly geste: string }[]> = {
  '1': [
    {
      application: 'STS-Web',
      geste: 'Faites l’export « Emploi du temps » (Exports > Emploi du temps). N’ouvrez pas le fichier.',
    },
    {
      application: 'EDT',
      geste: `Récupérez ce fichier et établissez les correspondances : ${STSWEB_DANS_EDT} > Établir les correspondances.`,
    },
  ],
  '2': [
    { application: 'SIECLE', geste: 'Téléchargez les sept exports (Mise à jour > Exportations > En XML).' },
    {
      application: 'PRONOTE',
      geste: `Importez les sept fichiers, puis lisez le bilan : ${SIECLE_DANS_PRONOTE} > Récupérer les données des élèves.`,
    },
  ],
  '3': [
    {
      application: 'EDT',
      geste:
        'Après une nouvelle synchro 1, exportez vers STS-Web depuis une copie de la base. La procédure ne détaille pas cet export (§3.3.1) : le geste est celui que décrit l’éditeur.',
    },
    {
      application: 'STS-Web',
      geste: 'Importez l’emploi du temps (Imports > Emploi du temps) et répondez NON à la question qui suit.',
    },
  ],
  '4a': [
    {
      application: 'STS-Web',
      geste: 'Envoyez la structure (Exports > Structure) et attendez le message « La structure a été envoyée ».',
    },
  ],
  '4b': [
    {
      application: 'STS-Web',
      geste:
        'Envoyez les services à destination de SCONET (Exports > Services) et attendez « Les services ont été envoyés ».',
    },
  ],
  '5': [
    {
      application: 'PRONOTE',
      geste: `En mode SPR, exportez les liens et vérifiez le millésime du fichier : ${SIECLE_DANS_PRONOTE} > Exporter les liens élèves/groupes.`,
    },
    {
      application: 'SIECLE',
      geste: `Déposez le fichier (${MENU_DEPOT}) et attendez « Fichier déposé. ». Lisez le compte rendu le lendemain matin.`,
    },
  ],
};

const DANS: Readonly<Record<LieuPlan, readonly Application[]>> = {
  edt: ['STS-Web', 'EDT'],
  siecle: ['SIECLE'],
  sts: ['STS-Web'],
  pronote: ['PRONOTE'],
  depot: ['SIECLE'],
};

/** Where a cause is corrected, then redone, in the order of the plan; of a report of before, where its steps are done. */
export function applicationsDe({ lieux, etapes }: Pick<Cause, 'lieux' | 'etapes'>): readonly Application[] {
  const toutes = lieux
    ? lieux.flatMap((lieu) => DANS[lieu])
    : etapes.flatMap((etape) => GESTES[etape].map(({ application }) => application));
  return [...new Set(toutes)];
}
