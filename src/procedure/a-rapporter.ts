import type { IdEtape } from '../domain/etape.ts';

/** What to bring here once a step is done, to show that it was; null when no file does. */
export const A_RAPPORTER: Record<IdEtape, string | null> = {
  '1': 'Rapportez ici le nouvel export sts_emp.',
  '2': 'Rapportez ici les nouveaux exports de SIECLE.',
  '3': 'Rapportez ici le nouvel export sts_emp, et l’emp_sts d’EDT si vous l’avez.',
  '4a': 'Rapportez ici le nouvel export Structures.',
  '4b': null,
  '5': 'Rapportez ici le nouveau fichier ELEGROUPE avant de le déposer.',
};
