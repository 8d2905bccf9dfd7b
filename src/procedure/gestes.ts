import type { IdEtape } from '../domain/etape.ts';
import type { Cause, LieuPlan } from '../domain/rapport.ts';
import { type Application, MENU_DEPOT } from './etapes.ts';

/** What is done in each application of a step, in the order in which the step goes through them. */
export const GESTES: Record<IdEtape, readonly { readonly application: Application; readonly geste: string }[]> = {
  '1': [
    {
      application: 'STS-Web',
      geste: 'Faites l’export « Emploi du temps » (Exports > Emploi du temps). N’ouvrez pas le fichier.',
    },
    {
      application: 'EDT',
      geste:
        'Récupérez ce fichier et établissez les correspondances (Fichier > Avec STSWEB > Établir les correspondances).',
    },
  ],
  '2': [
    { application: 'SIECLE', geste: 'Téléchargez les sept exports (Mise à jour > Exportations > En XML).' },
    {
      application: 'PRONOTE',
      geste: 'Importez les sept fichiers (Fichier > SIECLE > Récupérer les données des élèves), puis lisez le bilan.',
    },
  ],
  '3': [
    // What a correction changes under « 3 » is changed by hand in STS-Web, never sent by EDT (003.180).
    { application: 'STS-Web', geste: 'Corrigez la structure, comme il est dit ci-dessus.' },
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
      geste:
        'En mode SPR, exportez les liens (Fichier > SIECLE > Exporter les liens élèves/groupes) et vérifiez le millésime du fichier.',
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
