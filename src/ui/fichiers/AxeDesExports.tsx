import { dateFr } from '../../domain/dates.ts';
import { enumerer } from '../../domain/francais.ts';
import type { Rapport } from '../../domain/rapport.ts';
import { LIBELLES } from '../../domain/source.ts';
import { axeDesExports } from '../../rapport/axe-exports.ts';
import { localDay } from '../../state/days.ts';
import { Section } from '../commun/Heading.tsx';
import styles from './fichiers.module.css';
import { AXE } from './textes.ts';

/** When each document was exported, on a line that ends on the evening of the control; the list says what the line shows. */
export function AxeDesExports({ rapport }: { rapport: Rapport }) {
  const jours = axeDesExports(rapport, localDay(new Date(rapport.etabliLe)));
  const [premier] = jours;
  if (!premier) return null;
  const etendue = Math.max(1, premier.age);
  return (
    <Section titre={AXE.titre}>
      <svg class={styles.axe} viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
        <line x1="1" x2="99" y1="3" y2="3" />
        {jours.map(({ jour, age, ancien }) => (
          <rect key={jour} data-ancien={ancien} x={98 - (97 * age) / etendue} y="1" width="1" height="4" />
        ))}
      </svg>
      <ol class={styles.jours}>
        {jours.map(({ jour, age, types, ancien }) => (
          <li key={jour} data-ancien={ancien}>
            {AXE.jour(dateFr(jour), age)} {enumerer(types.map((type) => LIBELLES[type].nom))}
          </li>
        ))}
      </ol>
    </Section>
  );
}
