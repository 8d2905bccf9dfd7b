import type { Actions } from '../../state/actions.ts';
import { bySchool } from '../../state/runs-by-school.ts';
import type { RunSummary } from '../../store/report-store.ts';
import { Disclosure } from '../commun/Disclosure.tsx';
import { fr } from '../commun/fr.ts';
import { Heading, Section, UnderHeading } from '../commun/Heading.tsx';
import { PlainList } from '../commun/PlainList.tsx';
import type { PageProps } from '../commun/page.ts';
import { HASH_SESSION, hashCompare } from '../commun/route.ts';
import { DEMO } from '../demo/textes.ts';
import { DureeConservation } from './DureeConservation.tsx';
import { dateDuRun } from './date-du-run.ts';
import { BilanEffacement, ToutEffacer } from './Effacement.tsx';
import styles from './historique.module.css';
import { ecoleDuRun, RunVu } from './RunVu.tsx';
import { HISTORIQUE } from './textes.ts';
import { RUNS } from './textes-runs.ts';

/** Every run that the browser keeps, by school, and the hand on what it keeps. */
export default function PageHistorique({ session, actions }: PageProps) {
  const { history, erasure, keepingTime, durable, demo } = session;
  const textes = HISTORIQUE;
  return (
    <>
      <Heading>{fr.historique.page}</Heading>
      <UnderHeading>
        <p class="chapeau">{demo ? DEMO.historique : RUNS.aide(durable ? keepingTime : 'rien')}</p>
        <BilanEffacement effacement={erasure} historique={history ?? []} actions={actions} />
        {history === null && <p>{RUNS.illisible}</p>}
        {history?.length === 0 && <p>{textes.aucun}</p>}
        {bySchool(history ?? []).map(({ cle, runs }) => (
          <Section key={cle} titre={ecoleDuRun(runs[0])}>
            <ul class={styles.runs}>
              {runs.map((run, rang) => (
                <UnRun key={run.id} run={run} precedent={runs[rang + 1]} historique={history ?? []} actions={actions} />
              ))}
            </ul>
          </Section>
        ))}
        {/* Hidden in the demo: its history is temporary, and the list is not the browser's. */}
        {history?.length !== 0 && !demo && (
          <div class="actions">
            <ToutEffacer nombre={history?.length ?? 0} actions={actions} />
          </div>
        )}
        {durable && <DureeConservation duree={keepingTime} actions={actions} />}
      </UnderHeading>
    </>
  );
}

interface UnRunProps {
  run: RunSummary;
  precedent: RunSummary | undefined;
  historique: readonly RunSummary[];
  actions: Actions;
}

function UnRun({ run, precedent, historique, actions }: UnRunProps) {
  const textes = HISTORIQUE;
  const { id, compteurs, fichiers } = run;
  // The report has its own place, under this page.
  const ouvrir = () =>
    void actions.openRun(id).then(() => {
      location.hash = HASH_SESSION;
    });
  return (
    <RunVu run={run} historique={historique} ouvrir={ouvrir}>
      <p class="discret">{compteurs ? textes.compteurs(compteurs) : textes.sansNuit}</p>
      <Disclosure resume={textes.fichiers(fichiers.length)}>{() => <PlainList lines={fichiers} />}</Disclosure>
      <p class={styles.gestes}>
        {precedent && <a href={hashCompare(precedent.id, id)}>{textes.comparer(dateDuRun(precedent, historique))}</a>}
        <button
          type="button"
          class="danger"
          aria-label={textes.effacerUn(dateDuRun(run, historique))}
          onClick={() => void actions.eraseRun(id)}
        >
          {textes.effacer}
        </button>
      </p>
    </RunVu>
  );
}
