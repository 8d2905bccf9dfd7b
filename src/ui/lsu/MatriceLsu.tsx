import { nombre } from '../../domain/francais.ts';
import type { DivisionLsu } from '../../domain/lsu.ts';
import { Bars } from '../commun/Bars.tsx';
import commun from '../commun/commun.module.css';
import styles from './lsu.module.css';
import { LSU } from './textes.ts';

const PROBLEMES = ['sansGroupe', 'groupes', 'sansEleve'] as const;

/** Classes against what they lack, worst first. */
export function MatriceLsu({ divisions }: { divisions: readonly DivisionLsu[] }) {
  const max = Math.max(...divisions.flatMap((division) => PROBLEMES.map((probleme) => division[probleme].length)));
  return (
    <table class={`${commun.chiffres} ${styles.matrice}`}>
      <caption>{LSU.matrice}</caption>
      <thead>
        <tr>
          <th scope="col">{LSU.colonnes.classe}</th>
          {PROBLEMES.map((probleme) => (
            <th key={probleme} scope="col">
              {LSU.colonnes[probleme]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {divisions.map((division) => (
          <tr key={division.code}>
            <th scope="row" data-colonne={LSU.colonnes.classe}>
              {division.code ?? LSU.colonnes.sansClasse}
            </th>
            {PROBLEMES.map((probleme) => {
              const n = division[probleme].length;
              return (
                <td key={probleme} data-colonne={LSU.colonnes[probleme]}>
                  {nombre(n)} <Bars values={[[probleme, n]]} max={max} />
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
