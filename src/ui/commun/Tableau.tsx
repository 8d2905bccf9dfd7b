import type { ComponentChildren } from 'preact';
import { useId, useMemo, useState } from 'preact/hooks';
import { type CleDeTri, type Filtres, trier } from '../../rapport/filtres.ts';
import commun from './commun.module.css';
import { Pages } from './Pages.tsx';
import styles from './Tableau.module.css';
import { LISTE } from './textes-listes.ts';

export interface Colonne<T> {
  readonly cle: string;
  readonly titre: string;
  /** What the column shows unless `cellule` does, and sorts by unless `tri` tells. */
  readonly valeur: (ligne: T) => string | number;
  readonly tri?: (ligne: T) => CleDeTri;
  readonly cellule?: (ligne: T) => ComponentChildren;
}

interface TableauProps<T> {
  titre: string;
  /** The first one names the row. */
  colonnes: readonly Colonne<T>[];
  lignes: readonly T[];
  cleDe: (ligne: T) => string | number;
  filtres: Filtres;
  changer: (parts: Partial<Filtres>) => void;
  /** What a row opens to. */
  detail?: (ligne: T) => ComponentChildren;
  class?: string | undefined;
}

/** A table that sorts on each column, page by page; the sort and the page stand in the address. */
export function Tableau<T>({ titre, colonnes, lignes, cleDe, filtres, changer, detail, ...props }: TableauProps<T>) {
  const { tri, sens, page } = filtres;
  const colonne = colonnes.find(({ cle }) => cle === tri);
  const triees = useMemo(
    () => (colonne ? trier(lignes, colonne.tri ?? colonne.valeur, sens) : lignes),
    [lignes, colonne?.cle ?? '', sens],
  );
  const basculer = (cle: string) => changer({ tri: cle, sens: cle === tri && sens !== 'desc' ? 'desc' : '', page: '' });
  return (
    <>
      <TriEtroit colonnes={colonnes} filtres={filtres} changer={changer} />
      <Pages lignes={triees} page={Number(page) || 1} aller={(n) => changer({ page: n > 1 ? String(n) : '' })}>
        {(visibles) => (
          <table {...props}>
            <caption class="hors-ecran">{titre}</caption>
            <thead>
              <tr>
                {colonnes.map(({ cle, titre: nom }) => (
                  <th
                    key={cle}
                    scope="col"
                    aria-sort={cle === tri ? (sens === 'desc' ? 'descending' : 'ascending') : undefined}
                  >
                    <button type="button" class={styles.tri} onClick={() => basculer(cle)}>
                      {nom}
                    </button>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {visibles.map((ligne) => (
                <Ligne key={cleDe(ligne)} ligne={ligne} colonnes={colonnes} detail={detail} />
              ))}
            </tbody>
          </table>
        )}
      </Pages>
    </>
  );
}

interface LigneProps<T> {
  ligne: T;
  colonnes: readonly Colonne<T>[];
  detail: ((ligne: T) => ComponentChildren) | undefined;
}

function Ligne<T>({ ligne, colonnes, detail }: LigneProps<T>) {
  const [ouvert, setOuvert] = useState(false);
  const id = useId();
  const [premiere, ...autres] = colonnes;
  if (!premiere) return null;
  const nom = (premiere.cellule ?? premiere.valeur)(ligne);
  return (
    <>
      <tr>
        <th scope="row" data-colonne={premiere.titre}>
          {detail ? (
            <button
              type="button"
              class={commun.nomEleve}
              aria-expanded={ouvert}
              aria-controls={ouvert ? id : undefined}
              onClick={() => setOuvert(!ouvert)}
            >
              {nom}
            </button>
          ) : (
            nom
          )}
        </th>
        {autres.map(({ cle, titre, cellule, valeur }) => (
          <td key={cle} data-colonne={titre}>
            {(cellule ?? valeur)(ligne)}
          </td>
        ))}
      </tr>
      {detail && ouvert && (
        <tr id={id} class={commun.detail}>
          <td colSpan={colonnes.length} aria-label={LISTE.detail}>
            {detail(ligne)}
          </td>
        </tr>
      )}
    </>
  );
}

/** On narrow screens rows are cards without headings: sorting uses a select. */
function TriEtroit<T>({
  colonnes,
  filtres: { tri, sens },
  changer,
}: Pick<TableauProps<T>, 'colonnes' | 'filtres' | 'changer'>) {
  const id = useId();
  return (
    <p class={styles.triEtroit}>
      <label for={id}>{LISTE.trier}</label>
      <select
        id={id}
        value={tri && `${tri} ${sens}`.trim()}
        onChange={({ currentTarget }) => {
          const [cle = '', direction = ''] = currentTarget.value.split(' ');
          changer({ tri: cle, sens: direction, page: '' });
        }}
      >
        <option value="">{LISTE.ordreHabituel}</option>
        {colonnes.flatMap(({ cle, titre }) => [
          <option key={cle} value={cle}>
            {LISTE.croissant(titre)}
          </option>,
          <option key={`${cle} desc`} value={`${cle} desc`}>
            {LISTE.decroissant(titre)}
          </option>,
        ])}
      </select>
    </p>
  );
}
