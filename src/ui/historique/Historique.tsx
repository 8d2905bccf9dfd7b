import type { Actions } from '../../state/actions.ts';
import { parEcole } from '../../state/runs.ts';
import type { ResumeRun } from '../../store/report-store.ts';
import { Depliable } from '../commun/Depliable.tsx';
import { fr } from '../commun/fr.ts';
import type { PageProps } from '../commun/page.ts';
import { HASH_SESSION, hashComparer } from '../commun/route.ts';
import { Section, SousLeTitre, Titre } from '../commun/Titre.tsx';
import { DEMO } from '../demo/textes.ts';
import { Duree } from './Duree.tsx';
import { dateDuRun } from './date-du-run.ts';
import { BilanEffacement, ToutEffacer } from './Effacement.tsx';
import styles from './historique.module.css';
import { ecoleDuRun, RunVu } from './RunVu.tsx';
import { HISTORIQUE } from './textes.ts';

/** Every run that the browser keeps, by school, and the hand on what it keeps. */
export default function Historique({ session, actions }: PageProps) {
  const { historique, effacement, duree, durable, demo } = session;
  const textes = HISTORIQUE;
  return (
    <>
      <Titre>{fr.historique.page}</Titre>
      <SousLeTitre>
        <p class="chapeau">{demo ? DEMO.historique : fr.historique.aide(durable ? duree : 'rien')}</p>
        <BilanEffacement effacement={effacement} historique={historique ?? []} actions={actions} />
        {historique === null && <p>{fr.historique.illisible}</p>}
        {historique?.length === 0 && <p>{textes.aucun}</p>}
        {parEcole(historique ?? []).map(({ cle, runs }) => (
          <Section key={cle} titre={ecoleDuRun(runs[0])}>
            <ul class={styles.runs}>
              {runs.map((run, rang) => (
                <UnRun
                  key={run.id}
                  run={run}
                  precedent={runs[rang + 1]}
                  historique={historique ?? []}
                  actions={actions}
                />
              ))}
            </ul>
          </Section>
        ))}
        {/* Hidden in the demo: its history is temporary, and the list is not the browser's. */}
        {historique?.length !== 0 && !demo && (
          <div class="actions">
            <ToutEffacer nombre={historique?.length ?? 0} actions={actions} />
          </div>
        )}
        {durable && <Duree duree={duree} actions={actions} />}
      </SousLeTitre>
    </>
  );
}

interface UnRunProps {
  run: ResumeRun;
  precedent: ResumeRun | undefined;
  historique: readonly ResumeRun[];
  actions: Actions;
}

function UnRun({ run, precedent, historique, actions }: UnRunProps) {
  const textes = HISTORIQUE;
  const { id, compteurs, fichiers } = run;
  // The report has its own place, under this page.
  const ouvrir = () =>
    void actions.ouvrirRun(id).then(() => {
      location.hash = HASH_SESSION;
    });
  return (
    <RunVu run={run} historique={historique} ouvrir={ouvrir}>
      <p class="discret">{compteurs ? textes.compteurs(compteurs) : textes.sansNuit}</p>
      <Depliable resume={textes.fichiers(fichiers.length)}>
        {() => (
          <ul>
            {fichiers.map((nom, rang) => (
              <li key={rang}>{nom}</li>
            ))}
          </ul>
        )}
      </Depliable>
      <p class={styles.gestes}>
        {precedent && <a href={hashComparer(precedent.id, id)}>{textes.comparer(dateDuRun(precedent, historique))}</a>}
        <button type="button" class="danger" onClick={() => void actions.effacerRun(id)}>
          {textes.effacerUn(dateDuRun(run, historique))}
        </button>
      </p>
    </RunVu>
  );
}
