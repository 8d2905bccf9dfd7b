import type { EleveTouche } from '../../lendemain/nuit-constatee.ts';
import { Disclosure } from '../commun/Disclosure.tsx';
import { Pager } from '../commun/Pager.tsx';
import { LENDEMAIN } from './textes.ts';

/** Up to as many stand open: more would hide the plan. */
const OUVERTS = 10;

/** The pupils to whom the night refused something. */
export function ElevesTouches({ eleves }: { eleves: readonly EleveTouche[] }) {
  if (eleves.length === 0) return null;
  const titre = LENDEMAIN.touches.titre(eleves.length);
  if (eleves.length <= OUVERTS) return <Table titre={titre} eleves={eleves} />;
  return (
    <Disclosure resume={titre} imprime>
      {() => <Table titre={titre} eleves={eleves} />}
    </Disclosure>
  );
}

function Table({ titre, eleves }: { titre: string; eleves: readonly EleveTouche[] }) {
  const { colonnes, aucuneDivision } = LENDEMAIN.liens;
  const { touches } = LENDEMAIN;
  return (
    <Pager lignes={eleves}>
      {(visibles) => (
        <table>
          <caption>{titre}</caption>
          <thead>
            <tr>
              <th scope="col">{colonnes.eleve}</th>
              <th scope="col">{colonnes.division}</th>
              <th scope="col">{touches.colonne}</th>
            </tr>
          </thead>
          <tbody>
            {visibles.map(({ nom, division, sort, groupes, prevu }, rang) => (
              <tr key={rang}>
                <th scope="row" data-colonne={colonnes.eleve}>
                  {nom}
                </th>
                <td data-colonne={colonnes.division}>{division ?? aucuneDivision}</td>
                <td data-colonne={touches.colonne}>
                  {sort === 'rejete' ? touches.rejete : touches.refuse(groupes)}
                  {!prevu && <span class="discret"> {touches.imprevu}</span>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Pager>
  );
}
