import { useEffect, useMemo } from 'preact/hooks';
import type { Rapport } from '../../domain/rapport.ts';
import { LIBELLES } from '../../domain/source.ts';
import { lignesEleves } from '../../rapport/eleves.ts';
import type { Actions } from '../../state/actions.ts';
import { stillToBring } from '../../state/continued.ts';
import { kindsInProgress, progressOf } from '../../state/progress.ts';
import { type KeepingOutcome, type OwnResult, ownOnScreen } from '../../state/result.ts';
import type { Session } from '../../state/session.ts';
import commun from '../commun/commun.module.css';
import { fr } from '../commun/fr.ts';
import { Heading, UnderHeading } from '../commun/Heading.tsx';
import { Lazily } from '../commun/lazy.tsx';
import { type ReportView, reportViewOf } from '../commun/report-views.ts';
import type { Route } from '../commun/route.ts';
import { Acces } from '../fichiers/Enregistrement.tsx';
import { Fichiers } from '../fichiers/Fichiers.tsx';
import { FichiersRefuses } from '../fichiers/FichiersRefuses.tsx';
import { EnMain } from '../fichiers/Retirer.tsx';
import { DepuisLeDernier } from '../historique/DepuisLeDernier.tsx';
import { ReponseCourte } from '../rapport/CeSoir.tsx';
import { CorpsRapport } from '../rapport/CorpsRapport.tsx';
import { ID_PLAN } from '../rapport/Plan.tsx';
import { enLecture, TEXTES_RAPPORT } from '../rapport/textes.ts';
import { BANDEAU_PROVENANCE } from '../remise/exporter.ts';
import { VueAbsents } from '../vues/VueAbsents.tsx';
import { VueEleves } from '../vues/VueEleves.tsx';
import { VueGroupes } from '../vues/VueGroupes.tsx';
import { VueSiecle } from '../vues/VueSiecle.tsx';
import { ActionsDuResultat } from './ActionsDuResultat.tsx';
import { AUTRES_ECOLES } from './autres-ecoles.ts';
import { NavigationDesVues } from './NavigationDesVues.tsx';
import { Notes } from './Notes.tsx';
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
    <EnMain.Provider value={own && session.status === 'resultat' ? actions : null}>
      <Notes session={session} rapport={rapport} actions={actions}>
        {session.schools && (
          <Lazily part={AUTRES_ECOLES}>
            {({ AutresEcoles }) => <AutresEcoles session={session} actions={actions} />}
          </Lazily>
        )}
        {vue === '' && rapport.etapesPlan.length > 0 && (
          <a class="bouton hors-ecran" href={`#${ID_PLAN}`}>
            {TEXTES_RAPPORT.plan.aller}
          </a>
        )}
        {own && session.status === 'lecture' && session.remaining > 0 && (
          <EnCours session={session} actions={actions} />
        )}
        {!vaDeSoi(session, own) && (
          <Lazily part={BANDEAU_PROVENANCE}>
            {({ Provenance }) => <Provenance session={session} rapport={rapport} actions={actions} />}
          </Lazily>
        )}
        <Pseudonymise rapport={rapport} />
        <DepuisLeDernier session={session} />
        <ActionsDuResultat session={session} rapport={rapport} actions={actions} />
        <NavigationDesVues rapport={rapport} vue={vue} />
        <Acces.Provider value={acces}>
          {vue === '' ? (
            <CorpsRapport rapport={rapport} route={route} />
          ) : (
            <>
              <FichiersRefuses rapport={rapport} />
              <ReponseCourte rapport={rapport} />
              <Heading>{fr.vues.noms[vue]}</Heading>
              <UnderHeading>
                <Vue vue={vue} rapport={rapport} route={route} />
              </UnderHeading>
            </>
          )}
        </Acces.Provider>
      </Notes>
    </EnMain.Provider>
  );
}

function Vue({ vue, rapport, route }: { vue: Exclude<ReportView, ''>; rapport: Rapport; route: Route }) {
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
  }
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

/** A result of this tab that is whole, and kept or about to be: there is nothing to say of it. In the demo, its band says it. */
function vaDeSoi(session: Session, own: OwnResult | null): boolean {
  return own !== null && SANS_MOT.includes(own.conservation) && stillToBring(session).length === 0;
}

const SANS_MOT: readonly KeepingOutcome[] = ['en-attente', 'durable', 'demo'];
