import type { Gravite as UneGravite } from '../../domain/constat.ts';
import { GRAVITE_SHAPE, Icon } from '../commun/Icon.tsx';
import { LIST_TEXTS } from '../commun/list-texts.ts';
import { GRAVITES_MOTS } from './textes-mots.ts';

/** A severity as a shape and a word; « Rien à signaler » where there is none. */
export function MarqueGravite({ gravite }: { gravite: UneGravite | null }) {
  if (!gravite) return <span class="discret">{LIST_TEXTS.rien}</span>;
  return (
    <span data-gravite={gravite}>
      <Icon forme={GRAVITE_SHAPE[gravite]} /> {GRAVITES_MOTS[gravite]}
    </span>
  );
}
