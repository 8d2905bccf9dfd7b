import type { Actions } from '../../state/actions.ts';
import { progressOf } from '../../state/progress.ts';
import { isUnread, type OwnRow, type Schools } from '../../state/schools.ts';
import type { Session } from '../../state/session.ts';
import commun from '../commun/commun.module.css';
import { fr } from '../commun/fr.ts';
import { nomDeLaLigne } from './nom-de-la-ligne.ts';
import { ETABLISSEMENTS } from './textes.ts';

interface AvancementDesEcolesProps {
  session: Session;
  schools: Schools;
  actions: Actions;
}

/** How many schools are read, which one is being read, and the way to stop or to go on; nothing once all are. */
export function AvancementDesEcoles({ session, schools, actions }: AvancementDesEcolesProps) {
  const siennes = schools.rows.filter((row): row is OwnRow => row.origine === 'onglet');
  const arretees = siennes.filter((row) => row.defect !== null);
  const lues = siennes.filter((row) => row.apercu !== null).length;
  const enCours = siennes.find(({ uai }) => uai === schools.current);
  const textes = ETABLISSEMENTS.lecture;
  if (session.status === 'lecture' && schools.current === null) return <Ajoutes session={session} actions={actions} />;
  if (!siennes.some(isUnread) && arretees.length === 0) return null;
  return (
    <div class={commun.bandeau}>
      <p>
        {enCours ? textes.avance(lues, siennes.length, nomDeLaLigne(enCours)) : textes.arretee(lues, siennes.length)}
      </p>
      <progress aria-label={textes.titre} max={siennes.length} value={lues} />
      {enCours ? (
        <button type="button" onClick={actions.cancel}>
          {fr.lecture.annuler}
        </button>
      ) : (
        <button type="button" onClick={() => void actions.resumeSchools()}>
          {textes.reprendre}
        </button>
      )}
    </div>
  );
}

/** What was dropped on the overview, which is sorted before any school is read. */
function Ajoutes({ session: { documents }, actions }: Pick<AvancementDesEcolesProps, 'session' | 'actions'>) {
  const { lus, octets } = progressOf(documents);
  return (
    <div class={commun.bandeau}>
      <p>{ETABLISSEMENTS.lecture.ajoutes}</p>
      <progress aria-label={fr.lecture.total} max={Math.max(octets, 1)} value={lus} />
      <button type="button" onClick={actions.cancel}>
        {fr.lecture.annuler}
      </button>
    </div>
  );
}
