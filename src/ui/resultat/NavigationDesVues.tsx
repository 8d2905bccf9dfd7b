import type { Rapport } from '../../domain/report.ts';
import { fr } from '../commun/fr.ts';
import { hashDe } from '../commun/route.ts';
import { VUES, type VueRapport } from '../commun/vues.ts';
import styles from './resultat.module.css';

/** The views of the report, each with how much it holds. */
export function NavigationDesVues({ rapport, vue }: { rapport: Rapport; vue: VueRapport }) {
  const combien: Record<VueRapport, number | undefined> = {
    '': rapport.causes.length,
    eleves: rapport.eleves?.length,
    groupes: rapport.changements?.groupes.length,
    absents: rapport.nuit?.absents.length,
    siecle: undefined,
    documents: rapport.fichiers.length,
  };
  return (
    <nav aria-label={fr.vues.navigation} class={styles.vues}>
      <ul>
        {VUES.map((une) => (
          <li key={une}>
            <a href={hashDe(une)} aria-current={une === vue ? 'page' : undefined}>
              {fr.vues.lien(une, combien[une])}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
