import { useId } from 'preact/hooks';
import { type Filtres, lireFiltres, SANS_FILTRE } from '../../rapport/filtres.ts';
import { Choice, type ChoiceProps } from './Choice.tsx';
import styles from './Filters.module.css';
import { FILTER_TEXTS } from './list-texts.ts';
import { hashOf, type Route, replaceAddress } from './route.ts';

/** The filters of the view, read from its address and written into it. */
export function useFilters({ nom, params }: Route): [Filtres, (parts: Partial<Filtres>) => void] {
  const filtres = lireFiltres(params);
  const changer = (parts: Partial<Filtres>) => replaceAddress(hashOf(nom, [], { ...filtres, ...parts }));
  return [filtres, changer];
}

export interface FilterChoice extends Readonly<Pick<ChoiceProps, 'nom' | 'valeurs'>> {
  readonly cle: keyof Filtres;
}

interface FilterBarProps {
  filtres: Filtres;
  changer: (parts: Partial<Filtres>) => void;
  choix: readonly FilterChoice[];
  /** « 12 élèves sur 153 » */
  bilan: string;
}

const LIST_SETTINGS: readonly string[] = ['tri', 'sens', 'page'];

/** A search, the filters that have something to choose between, and what they leave. */
export function FilterBar({ filtres, changer, choix, bilan }: FilterBarProps) {
  const id = useId();
  const actifs = Object.entries(filtres).some(([cle, valeur]) => valeur !== '' && !LIST_SETTINGS.includes(cle));
  return (
    // biome-ignore lint/a11y/useSemanticElements: <search> is more recent than the oldest browsers served
    <form role="search" aria-label={FILTER_TEXTS.titre} class={styles.filtres} onSubmit={(e) => e.preventDefault()}>
      <p>
        <label for={id}>{FILTER_TEXTS.chercher}</label>
        <input
          id={id}
          type="search"
          autocomplete="off"
          value={filtres.q}
          onInput={({ currentTarget }) => changer({ q: currentTarget.value, page: '' })}
        />
      </p>
      {choix
        .filter(({ cle, valeurs }) => valeurs.length > 1 || filtres[cle] !== '')
        .map(({ cle, nom, valeurs }) => (
          <p key={cle}>
            <Choice
              nom={nom}
              sansChoix={FILTER_TEXTS.tout}
              valeurs={withAsked(valeurs, filtres[cle])}
              valeur={filtres[cle]}
              choisir={(valeur) => changer({ [cle]: valeur, page: '' })}
            />
          </p>
        ))}
      <p class={styles.filtresBilan}>
        <span role="status">{bilan}</span>
        {actifs && (
          <button type="button" onClick={() => changer({ ...SANS_FILTRE, tri: filtres.tri, sens: filtres.sens })}>
            {FILTER_TEXTS.effacer}
          </button>
        )}
      </p>
    </form>
  );
}

/** A bookmark may ask for what this report does not hold: it is said rather than dropped. */
const withAsked = (valeurs: FilterChoice['valeurs'], valeur: string): FilterChoice['valeurs'] =>
  valeur === '' || valeurs.some(([connue]) => connue === valeur) ? valeurs : [[valeur, valeur], ...valeurs];
