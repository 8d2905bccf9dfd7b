import { useLayoutEffect } from 'preact/hooks';
import { dateFr } from '../../domain/dates.ts';
import type { Actions } from '../../state/actions.ts';
import type { PastDeposit } from '../../state/deposits.ts';
import type { Session } from '../../state/session.ts';
import { Section } from '../commun/Heading.tsx';
import { hashMorning } from '../commun/route.ts';
import { aPerdu, nuitEnMots } from '../historique/nuit-en-mots.ts';
import { ecoleDuRun } from '../historique/RunVu.tsx';
import { CollageSiecle } from '../lendemain/CollageSiecle.tsx';
import { LENDEMAIN } from '../lendemain/textes.ts';
import styles from './accueil.module.css';
import { ACCUEIL } from './textes.ts';

interface DepotProps {
  depot: PastDeposit;
  session: Session;
  actions: Actions;
}

/** The morning after a deposit begins here: SIECLE's report to paste, then what it says of the night. */
export function DepotASuivre({ depot, session, actions }: DepotProps) {
  const { run, suite, days } = depot;
  const quand = days === 1 ? ACCUEIL.hier : ACCUEIL.le(dateFr(suite.deposeLe));
  const { bilan } = suite;
  return (
    <Section titre={bilan ? ACCUEIL.lu(quand) : ACCUEIL.aLire(quand)} class={styles.retour}>
      <p class="discret">{ecoleDuRun(run)}</p>
      <div role="status">
        {bilan && (
          <p class={styles.nuit} data-perte={aPerdu(bilan)}>
            <strong>{nuitEnMots(bilan)}</strong>
          </p>
        )}
      </div>
      {!bilan && <Collage depot={depot} session={session} actions={actions} />}
      <p>
        <a href={hashMorning(run.id)}>{bilan ? ACCUEIL.voirLaNuit : ACCUEIL.page}</a>
      </p>
    </Section>
  );
}

function Collage({ depot: { run }, session, actions }: DepotProps) {
  // What is typed is set against the run that is chosen.
  useLayoutEffect(() => void actions.openMorning(`${run.id}`), [run.id, actions]);
  const refus = session.lendemain.matins[run.etabliLe]?.refusPage;
  return <CollageSiecle session={session} actions={actions} refus={refus ? LENDEMAIN.page.refus[refus] : null} />;
}
