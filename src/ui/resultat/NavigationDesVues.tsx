import { useMemo } from 'preact/hooks';
import type { Rapport } from '../../domain/rapport.ts';
import { lignesGroupes } from '../../rapport/groupes.ts';
import { fr } from '../commun/fr.ts';
import { REPORT_VIEWS, type ReportView } from '../commun/report-views.ts';
import { hashOf } from '../commun/route.ts';
import styles from './resultat.module.css';

/** The views of the report, each with how much it holds. */
export function NavigationDesVues({ rapport, vue }: { rapport: Rapport; vue: ReportView }) {
  const groupes = useMemo(() => lignesGroupes(rapport), [rapport]);
  const combien: Record<ReportView, number | undefined> = {
    '': undefined,
    eleves: rapport.eleves?.length,
    groupes: rapport.changements ? groupes.length : undefined,
    absents: rapport.nuit?.absents.length,
    siecle: undefined,
    documents: rapport.fichiers.length,
  };
  return (
    <nav aria-label={fr.vues.navigation} class={styles.vues}>
      <ul>
        {REPORT_VIEWS.map((une) => (
          <li key={une}>
            <a href={hashOf(une)} aria-current={une === vue ? 'page' : undefined}>
              {fr.vues.lien(une, combien[une])}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
