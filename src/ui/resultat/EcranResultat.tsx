import { useEffect, useMemo } from 'preact/hooks';
import type { Rapport } from '../../domain/rapport.ts';
import { LIBELLES } from '../../domain/source.ts';
import { lignesEleves } from '../../rapport/eleves.ts';
import type { Actions } from '../../state/actions.ts';
import { marksOf, schoolOf } from '../../state/marks.ts';
import { suiteOf } from '../../state/morning-runs.ts';
import { kindsInProgress, progressOf } from '../../state/progress.ts';
import { type OwnResult, ownOnScreen } from '../../state/result.ts';
import type { Session } from '../../state/session.ts';
import commun from '../commun/commun.module.css';
import { DropZone } from '../commun/DropZone.tsx';
import { fr } from '../commun/fr.ts';
import { Heading, UnderHeading } from '../commun/Heading.tsx';
import { MoreActions } from '../commun/MoreActions.tsx';
import { type ReportView, reportViewOf } from '../commun/report-views.ts';
import { hashOf, type Route } from '../commun/route.ts';
import { Acces } from '../fichiers/Enregistrement.tsx';
import { Fichiers } from '../fichiers/Fichiers.tsx';
import { DepuisLeDernier } from '../historique/DepuisLeDernier.tsx';
import { BandeauVerdict } from '../rapport/BandeauVerdict.tsx';
import { SyntheseRapport } from '../rapport/CorpsRapport.tsx';
import { type Marquage, MarquageDuRapport } from '../rapport/MarqueCause.tsx';
import { enLecture, TEXTES_RAPPORT } from '../rapport/textes.ts';
import { RapportRecu } from '../remise/Reception.tsx';
import { ExportDuRapport, ExportsEnTableaux, Remise } from '../remise/Remise.tsx';
import { VueAbsents } from '../vues/VueAbsents.tsx';
import { VueEleves } from '../vues/VueEleves.tsx';
import { VueGroupes } from '../vues/VueGroupes.tsx';
import { VueSiecle } from '../vues/VueSiecle.tsx';
import { NavigationDesVues } from './NavigationDesVues.tsx';
import { Pseudonymise } from './Pseudonymise.tsx';

interface ResultatProps {
  session: Session;
  rapport: Rapport;
  actions: Actions;
  route: Route;
}

/** The result, final or provisional, or a run of the history: its sentence, then the view that the address asks for. */
export function EcranResultat({ session, rapport, actions, route }: ResultatProps) {
  const own = ownOnScreen(session);
  const vue = reportViewOf(route);
  useEffect(() => {
    // Precomputes the pupils' lines after the first paint, so that their view opens at once.
    const tour = setTimeout(() => lignesEleves(rapport), 50);
    return () => clearTimeout(tour);
  }, [rapport]);
  // A record shows the names that the page is asked to hide.
  const acces = useMemo(
    () => (session.masked ? null : { rapport, extraire: actions.extractRecord }),
    [rapport, actions, session.masked],
  );
  return (
    <MarquageDuRapport.Provider value={marquageDe(session, rapport, actions)}>
      {own && session.status === 'lecture' && session.remaining > 0 && <EnCours session={session} actions={actions} />}
      <RapportRecu session={session} rapport={rapport} actions={actions} />
      <Pseudonymise rapport={rapport} />
      <DepuisLeDernier session={session} />
      <BandeauVerdict rapport={rapport} court={vue !== ''} />
      {own && <NonConserve conservation={own.conservation} />}
      <div class="actions">
        <DropZone texte={fr.depot.ajouter} principal deposer={actions.drop} />
        <ExportDuRapport rapport={rapport} suite={suiteOf(session, rapport)} />
        <MoreActions>
          <a class="bouton" href={hashOf('imprimer')}>
            {fr.imprimer.lien}
          </a>
          <Remise rapport={rapport} masque={session.masked} actions={actions} />
          <button type="button" onClick={actions.restart}>
            {fr.resultat.recommencer}
          </button>
          <ExportsEnTableaux rapport={rapport} />
        </MoreActions>
      </div>
      <NavigationDesVues rapport={rapport} vue={vue} />
      {vue !== '' && <Heading>{fr.vues.noms[vue]}</Heading>}
      <UnderHeading>
        <Acces.Provider value={acces}>
          <Vue vue={vue} rapport={rapport} route={route} />
        </Acces.Provider>
      </UnderHeading>
    </MarquageDuRapport.Provider>
  );
}

function Vue({ vue, rapport, route }: { vue: ReportView; rapport: Rapport; route: Route }) {
  switch (vue) {
    case 'eleves':
      return <VueEleves rapport={rapport} route={route} />;
    case 'groupes':
      return <VueGroupes rapport={rapport} route={route} />;
    case 'absents':
      return <VueAbsents rapport={rapport} route={route} />;
    case 'siecle':
      return <VueSiecle rapport={rapport} />;
    case 'documents':
      return <Fichiers rapport={rapport} />;
    default:
      return <SyntheseRapport rapport={rapport} route={route} />;
  }
}

/** The marks of the report's school; none while its files are read, nor when no one knows whose it is. */
function marquageDe(session: Session, rapport: Rapport, { markCause, unmarkCause }: Actions): Marquage | null {
  const { resultat, noteRefused } = session;
  if (session.status !== 'resultat' || !resultat || schoolOf(rapport, resultat.demo) === null) return null;
  return { marques: marksOf(session), refusee: noteRefused, marquer: markCause, demarquer: unmarkCause };
}

/** The national lists still being read: the report above all does not wait for them. */
function EnCours({ session, actions }: { session: Session; actions: Actions }) {
  const noms = kindsInProgress(session.documents).map((type) => LIBELLES[type].nom);
  const { lus, octets } = progressOf(session.documents);
  return (
    <div class={commun.bandeau}>
      <p>{enLecture(noms)}</p>
      <progress aria-label={fr.lecture.total} max={Math.max(octets, 1)} value={lus} />
      <button type="button" onClick={actions.cancel}>
        {fr.lecture.annuler}
      </button>
    </div>
  );
}

/** Says when the result will not be found again. */
function NonConserve({ conservation }: Pick<OwnResult, 'conservation'>) {
  // Nothing to say in the demo: its band says it.
  if (conservation === 'en-attente' || conservation === 'durable' || conservation === 'demo') return null;
  return (
    <p class={commun.bandeau} role="status">
      {conservation === 'onglet' || conservation === 'choix' || conservation === 'effacee'
        ? TEXTES_RAPPORT.conservation[conservation]
        : TEXTES_RAPPORT.conservation.echec(conservation)}
    </p>
  );
}
