import { dateFr } from '../../domain/dates.ts';
import type { Actions } from '../../state/actions.ts';
import { localDay } from '../../state/days.ts';
import type { KeptRun } from '../../state/result.ts';
import type { ReceivedRow, SchoolRow } from '../../state/schools.ts';
import { ECHECS } from '../commun/fr.ts';
import { hashCompare } from '../commun/route.ts';
import { nomDeLaLigne } from './nom-de-la-ligne.ts';
import { ETABLISSEMENTS } from './textes.ts';

interface DepuisLePrecedentProps {
  row: SchoolRow;
  actions: Actions;
}

/** What became of the causes since the run before; of a received report that is not kept, the way to keep it. */
export function DepuisLePrecedent({ row, actions }: DepuisLePrecedentProps) {
  const { kept, apercu } = row;
  const textes = ETABLISSEMENTS.ligne;
  const garder = kept === null || kept.conservation === 'effacee';
  if (row.origine === 'recu' && garder) return <Garder row={row} actions={actions} />;
  if (kept) return <Garde kept={kept} recu={row.origine === 'recu'} />;
  return apercu && <span class="discret">{textes.premier}</span>;
}

function Garde({ kept: { conservation, depuis, run }, recu }: GardeProps) {
  const textes = ETABLISSEMENTS.ligne;
  if (conservation in ECHECS) {
    return <span role="status">{textes.nonGarde(ECHECS[conservation as keyof typeof ECHECS])}</span>;
  }
  const date = depuis && dateFr(localDay(new Date(depuis.avant.etabliLe)));
  return (
    <>
      {recu && <span role="status">{textes.garde} </span>}
      {depuis && date ? (
        <>
          {run ? <a href={hashCompare(depuis.avant.id, run.id)}>{date}</a> : date} :{' '}
          <span class="discret">{textes.depuis(depuis.bilan)}</span>
        </>
      ) : (
        <span class="discret">{textes.premier}</span>
      )}
    </>
  );
}

interface GardeProps {
  kept: KeptRun;
  recu: boolean;
}

const Garder = ({ row, actions }: { row: ReceivedRow; actions: Actions }) => (
  <button type="button" onClick={() => void actions.keepReceived(row)}>
    {ETABLISSEMENTS.ligne.garder} <span class="hors-ecran">{ETABLISSEMENTS.ligne.garderDe(nomDeLaLigne(row))}</span>
  </button>
);
