import type { Rapport } from '../../domain/rapport.ts';
import { LIBELLES, type TypeSource } from '../../domain/source.ts';
import { typesLus } from '../../rapport/emplacements.ts';
import type { Actions } from '../../state/actions.ts';
import { stillToBring } from '../../state/continued.ts';
import { localDay } from '../../state/days.ts';
import { isReceived } from '../../state/result.ts';
import type { Session } from '../../state/session.ts';
import commun from '../commun/commun.module.css';
import { formatDay } from '../commun/day.ts';
import { formatHour, formatInstant } from '../commun/format.ts';
import { SansConservation } from './SansConservation.tsx';
import { PROVENANCE } from './textes-provenance.ts';

interface ProvenanceProps {
  session: Session;
  rapport: Rapport;
  actions: Actions;
}

/**
 * Where the report on screen comes from, when it is not simply that of the files at hand: sent by somebody, opened again
 * without its files, made with fewer files than the one that was opened again before it, or not kept.
 */
export function Provenance({ session, rapport, actions }: ProvenanceProps) {
  const { resultat } = session;
  if (!resultat) return null;
  if (resultat.origine === 'onglet') {
    return (
      <>
        <Diminue session={session} rapport={rapport} actions={actions} />
        <SansConservation conservation={resultat.conservation} />
      </>
    );
  }
  const { etabliLe, application } = rapport;
  const quand = new Date(etabliLe);
  return (
    <div class={commun.bandeau}>
      <p>
        {isReceived(resultat)
          ? PROVENANCE.recu(formatInstant(etabliLe), application)
          : PROVENANCE.relu(formatDay(localDay(quand)), formatHour(quand), nomsDe(typesLus(rapport)))}
      </p>
      <button type="button" onClick={actions.closeRun}>
        {resultat.under ? PROVENANCE.revenir : session.schools ? PROVENANCE.ensemble : PROVENANCE.accueil}
      </button>
    </div>
  );
}

const nomsDe = (types: readonly TypeSource[]): string[] => types.map((type) => LIBELLES[type].nom);

function Diminue({ session, rapport, actions }: ProvenanceProps) {
  const { continued } = session;
  const manquants = stillToBring(session);
  if (!continued || manquants.length === 0) return null;
  const quand = formatInstant(continued.etabliLe);
  return (
    <div class={commun.bandeau} role="status">
      <p>{PROVENANCE.diminue(nomsDe(typesLus(rapport)), quand, nomsDe(manquants))}</p>
      <button type="button" onClick={() => void actions.openRun(continued.id)}>
        {PROVENANCE.revoir(quand)}
      </button>
    </div>
  );
}
