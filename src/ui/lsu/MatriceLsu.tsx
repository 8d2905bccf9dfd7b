import { nombre } from '../../domain/francais.ts';
import type { DivisionLsu } from '../../domain/lsu.ts';
import { Bars } from '../commun/Bars.tsx';
import commun from '../commun/commun.module.css';
import { PlainTable } from '../commun/PlainTable.tsx';
import styles from './lsu.module.css';
import { LSU } from './textes.ts';

const PROBLEMES = ['sansGroupe', 'groupes', 'sansEleve'] as const;

/** Classes against what they lack, worst first. */
export function MatriceLsu({ divisions }: { divisions: readonly DivisionLsu[] }) {
  const max = Math.max(...divisions.flatMap((division) => PROBLEMES.map((probleme) => division[probleme].length)));
  return (
    <PlainTable
      titre={LSU.matrice}
      titreVisible
      class={`${commun.chiffres} ${styles.matrice}`}
      colonnes={[LSU.colonnes.classe, ...PROBLEMES.map((probleme) => LSU.colonnes[probleme])]}
      lignes={divisions}
      entiere
    >
      {(division) => [
        division.code ?? LSU.colonnes.sansClasse,
        ...PROBLEMES.map((probleme) => {
          const n = division[probleme].length;
          return (
            <>
              {nombre(n)} <Bars values={[[probleme, n]]} max={max} />
            </>
          );
        }),
      ]}
    </PlainTable>
  );
}
