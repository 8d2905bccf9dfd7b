import type { Actions } from '../../state/actions.ts';
import type { Session } from '../../state/session.ts';
import commun from '../commun/commun.module.css';
import { instant } from '../commun/format.ts';
import { fr } from '../commun/fr.ts';
import { HASH_HISTORIQUE } from '../commun/route.ts';
import { Section } from '../commun/Titre.tsx';
import { BilanEffacement, ToutEffacer } from './Effacement.tsx';
import styles from './historique.module.css';
import { ecoleDuRun, RunVu } from './RunVu.tsx';

/** How many runs the start page shows. */
const DERNIERS = 3;

/** The latest runs, which open in the page; the rest is one link away. */
export function Historique({ session, actions }: { session: Session; actions: Actions }) {
  const { historique, effacement, duree, durable } = session;
  const textes = fr.historique;
  if (historique?.length === 0 && effacement === null) return null;
  return (
    <Section titre={textes.titre} class={styles.historique}>
      {historique === null && <p>{textes.illisible}</p>}
      {historique !== null && historique.length > 0 && (
        <>
          <p class="discret">{textes.aide(durable ? duree : 'rien')}</p>
          <ul class={styles.runs}>
            {historique.slice(0, DERNIERS).map((run) => (
              <RunVu key={run.id} run={run} historique={historique} ouvrir={() => void actions.ouvrirRun(run.id)}>
                <p class="discret">{ecoleDuRun(run)}</p>
              </RunVu>
            ))}
          </ul>
          <p>
            <a href={HASH_HISTORIQUE}>{textes.tous(historique.length)}</a>
          </p>
        </>
      )}
      {historique?.length !== 0 && <ToutEffacer nombre={historique?.length ?? 0} actions={actions} />}
      <BilanEffacement effacement={effacement} historique={historique ?? []} actions={actions} />
    </Section>
  );
}

/** What the store found when the page opened, and that the person should know. */
export function NouvellesDuDebut({ debut }: Pick<Session, 'debut'>) {
  if (!debut?.perdu && !debut?.interrompue) return null;
  return (
    <div role="status">
      {debut.interrompue && <p class={commun.bandeau}>{fr.historique.interrompue(instant(debut.interrompue))}</p>}
      {debut.perdu && <p class={commun.bandeau}>{fr.historique.perdu}</p>}
    </div>
  );
}
