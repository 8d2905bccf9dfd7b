import { useLayoutEffect } from 'preact/hooks';
import { type ComparableRun, chosenRun, comparableRuns } from '../../state/comparables.ts';
import type { Morning } from '../../state/morning-runs.ts';
import { shownReport } from '../../state/result.ts';
import { Choice } from '../commun/Choice.tsx';
import commun from '../commun/commun.module.css';
import { fr } from '../commun/fr.ts';
import { Heading, UnderHeading } from '../commun/Heading.tsx';
import { Lazily } from '../commun/lazy.tsx';
import type { PageProps } from '../commun/page.ts';
import { dateDuRun } from '../historique/date-du-run.ts';
import { MORNING } from './code.ts';
import styles from './lendemain.module.css';
import { Matin } from './Matin.tsx';
import { LENDEMAIN } from './textes.ts';

/** The morning after a deposit: the run that it followed, which the address may name, then what came of it. */
export default function PageLendemain(props: PageProps) {
  return (
    <>
      <Heading>{fr.lendemain.titre}</Heading>
      {props.session.masked ? <p>{LENDEMAIN.masque}</p> : <Lazily part={MORNING}>{() => <Suite {...props} />}</Lazily>}
    </>
  );
}

function Suite({ route, session, actions }: PageProps) {
  const [adresse = null] = route.args;
  const affiche = shownReport(session)?.etabliLe;
  // Asked again once the history is read, and when another report comes on screen.
  useLayoutEffect(() => void actions.openMorning(adresse), [adresse, affiche, session.historyRead, actions]);
  const runs = comparableRuns(session);
  const choisi = chosenRun(session);
  const matin = choisi && session.lendemain.matins[choisi.etabliLe];
  return (
    <UnderHeading>
      {/* Once something of the morning is read, it comes first. */}
      {!matin?.suite.bilan && !matin?.suite.liens && <p class="chapeau">{LENDEMAIN.chapeau}</p>}
      {runs.length === 0 && <p>{LENDEMAIN.controle.aucun}</p>}
      {choisi && (
        <ChoixDuControle runs={runs} choisi={choisi} choisir={(etabliLe) => void actions.chooseMorning(etabliLe)} />
      )}
      {choisi && matin && (
        <Controle key={choisi.etabliLe} run={choisi} matin={matin} session={session} actions={actions} />
      )}
    </UnderHeading>
  );
}

interface ChoixProps {
  runs: readonly ComparableRun[];
  choisi: ComparableRun;
  choisir: (etabliLe: string) => void;
}

function ChoixDuControle({ runs, choisi, choisir }: ChoixProps) {
  const { controle } = LENDEMAIN;
  const ecoles = new Set(runs.map(({ ecole }) => ecole));
  return (
    <p class={styles.choixControle}>
      <Choice
        nom={controle.choix}
        valeurs={runs.map((run) => [
          run.etabliLe,
          controle.option(dateDuRun(run, runs), run.phrase, ecoles.size > 1 ? run.ecole : null),
        ])}
        valeur={choisi.etabliLe}
        choisir={choisir}
      />
    </p>
  );
}

interface ControleProps extends Pick<PageProps, 'session' | 'actions'> {
  run: ComparableRun;
  matin: Morning;
}

function Controle({ run, matin, session, actions }: ControleProps) {
  const { prevision, echec } = matin;
  if (prevision === null) return <p role="status">{fr.pages.attente}</p>;
  if (prevision === 'illisible') return <p role="status">{LENDEMAIN.controle.illisible}</p>;
  if (!prevision.nuit) return <p>{LENDEMAIN.controle.sansNuit}</p>;
  return (
    <>
      {run.id === null && <p class={commun.bandeau}>{LENDEMAIN.onglet}</p>}
      {echec && (
        <p class={commun.bandeau} role="status">
          {fr.lendemain.nonGarde(echec)}
        </p>
      )}
      <Matin prevision={prevision} matin={matin} session={session} actions={actions} />
    </>
  );
}
