import type { EleveTouche } from '../../lendemain/nuit-constatee.ts';
import { Disclosure } from '../commun/Disclosure.tsx';
import { PlainTable } from '../commun/PlainTable.tsx';
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
    <PlainTable
      titre={titre}
      titreVisible
      colonnes={[colonnes.eleve, colonnes.division, touches.colonne]}
      lignes={eleves}
    >
      {({ nom, division, sort, groupes, prevu }) => [
        nom,
        division ?? aucuneDivision,
        <>
          {sort === 'rejete' ? touches.rejete : touches.refuse(groupes)}
          {!prevu && <span class="discret"> {touches.imprevu}</span>}
        </>,
      ]}
    </PlainTable>
  );
}
