import type { Gravite as UneGravite } from '../../domain/report.ts';
import { FORME_GRAVITE, Icone } from '../commun/Icone.tsx';
import { LISTE } from '../commun/textes-listes.ts';
import styles from './rapport.module.css';
import { GRAVITES_MOTS } from './textes.ts';

/** A severity as a shape and a word; « Rien à signaler » where there is none. */
export function Gravite({ gravite }: { gravite: UneGravite | null }) {
  if (!gravite) return <span class="discret">{LISTE.rien}</span>;
  return (
    <span class={styles.graviteCourte} data-gravite={gravite}>
      <Icone forme={FORME_GRAVITE[gravite]} /> {GRAVITES_MOTS[gravite]}
    </span>
  );
}
