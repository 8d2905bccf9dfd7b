import { useId } from 'preact/hooks';
import { type Filtres, lireFiltres, SANS_FILTRE } from '../../rapport/filtres.ts';
import styles from './Filters.module.css';
import { FILTER_TEXTS } from './list-texts.ts';
import { hashOf, type Route, replaceAddress } from './route.ts';

/** The filters of the view, read from its address and written into it. */
export function useFilters({ nom, params }: Route): [Filtres, (parts: Partial<Filtres>) => void] {
  const filtres = lireFiltres(params);
  const changer = (parts: Partial<Filtres>) => replaceAddress(hashOf(nom, [], { ...filtres, ...parts }));
  return [filtres, changer];
}

export interface FilterChoice {
  readonly cle: keyof Filtres;
  readonly nom: string;
  readonly valeurs: readonly (readonly [valeur: string, libelle: string])[];
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
          <Selection
            key={cle}
            nom={nom}
            valeurs={valeurs}
            valeur={filtres[cle]}
            choisir={(valeur) => changer({ [cle]: valeur, page: '' })}
          />
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

interface SelectionProps extends Pick<FilterChoice, 'nom' | 'valeurs'> {
  valeur: string;
  choisir: (valeur: string) => void;
}

function Selection({ nom, valeurs, valeur, choisir }: SelectionProps) {
  const id = useId();
  const inconnue = valeur !== '' && !valeurs.some(([connue]) => connue === valeur);
  return (
    <p>
      <label for={id}>{nom}</label>
      <select id={id} value={valeur} onChange={({ currentTarget }) => choisir(currentTarget.value)}>
        <option value="">{FILTER_TEXTS.tout}</option>
        {/* A bookmark may ask for what this report does not hold: it is said rather than dropped. */}
        {inconnue && <option value={valeur}>{valeur}</option>}
        {valeurs.map(([code, libelle]) => (
          <option key={code} value={code}>
            {libelle}
          </option>
        ))}
      </select>
    </p>
  );
}
