import { useEffect, useMemo } from 'preact/hooks';
import type { Rapport } from '../../domain/report.ts';
import { LIBELLES } from '../../domain/source.ts';
import { lignesEleves } from '../../rapport/eleves.ts';
import type { Actions } from '../../state/actions.ts';
import { avancement, typesEnCours } from '../../state/avancement.ts';
import { suiteDe } from '../../state/lendemain.ts';
import { ecoleDe, marquesDe } from '../../state/marques.ts';
import { type OwnResult, ownOnScreen } from '../../state/result.ts';
import type { Session } from '../../state/session.ts';
import { AutresActions } from '../commun/AutresActions.tsx';
import commun from '../commun/commun.module.css';
import { Depot } from '../commun/Depot.tsx';
import { fr } from '../commun/fr.ts';
import { hashDe, type Route } from '../commun/route.ts';
import { SousLeTitre, Titre } from '../commun/Titre.tsx';
import { type VueRapport, vueDuRapport } from '../commun/vues.ts';
import { Acces } from '../fichiers/Enregistrement.tsx';
import { Fichiers } from '../fichiers/Fichiers.tsx';
import { DepuisLeDernier } from '../historique/DepuisLeDernier.tsx';
import { type Marquage, MarquageDuRapport } from '../rapport/Marque.tsx';
import { Synthese } from '../rapport/Rapport.tsx';
import { RAPPORT } from '../rapport/textes.ts';
import { Verdict } from '../rapport/Verdict.tsx';
import { Relu } from '../remise/Reception.tsx';
import { ExportDuRapport, ExportsEnTableaux, Remise } from '../remise/Remise.tsx';
import { Absents } from '../vues/Absents.tsx';
import { Eleves } from '../vues/Eleves.tsx';
import { Groupes } from '../vues/Groupes.tsx';
import { Siecle } from '../vues/Siecle.tsx';
import { NavigationDesVues } from './NavigationDesVues.tsx';
import { Pseudonymise } from './Pseudonymise.tsx';

interface ResultatProps {
  session: Session;
  rapport: Rapport;
  actions: Actions;
  route: Route;
}

/** The result, final or provisional, or a run of the history: its sentence, then the view that the address asks for. */
export function Resultat({ session, rapport, actions, route }: ResultatProps) {
  const own = ownOnScreen(session);
  const vue = vueDuRapport(route);
  useEffect(() => {
    // Precomputes the pupils' lines after the first paint, so that their view opens at once.
    const tour = setTimeout(() => lignesEleves(rapport), 50);
    return () => clearTimeout(tour);
  }, [rapport]);
  // A record shows the names that the page is asked to hide.
  const acces = useMemo(
    () => (session.masque ? null : { rapport, extraire: actions.extraire }),
    [rapport, actions, session.masque],
  );
  return (
    <MarquageDuRapport.Provider value={marquageDe(session, rapport, actions)}>
      {own && session.etat === 'lecture' && session.reste > 0 && <EnCours session={session} actions={actions} />}
      <Relu session={session} rapport={rapport} actions={actions} />
      <Pseudonymise rapport={rapport} />
      <DepuisLeDernier session={session} />
      <Verdict rapport={rapport} court={vue !== ''} />
      {own && <NonConserve conservation={own.conservation} />}
      <div class="actions">
        <Depot texte={fr.depot.ajouter} principal deposer={actions.deposer} />
        <ExportDuRapport rapport={rapport} suite={suiteDe(session, rapport)} />
        <AutresActions>
          <a class="bouton" href={hashDe('imprimer')}>
            {fr.imprimer.lien}
          </a>
          <Remise rapport={rapport} masque={session.masque} actions={actions} />
          <button type="button" onClick={actions.recommencer}>
            {fr.resultat.recommencer}
          </button>
          <ExportsEnTableaux rapport={rapport} />
        </AutresActions>
      </div>
      <NavigationDesVues rapport={rapport} vue={vue} />
      {vue !== '' && <Titre>{fr.vues.noms[vue]}</Titre>}
      <SousLeTitre>
        <Acces.Provider value={acces}>
          <Vue vue={vue} rapport={rapport} route={route} />
        </Acces.Provider>
      </SousLeTitre>
    </MarquageDuRapport.Provider>
  );
}

function Vue({ vue, rapport, route }: { vue: VueRapport; rapport: Rapport; route: Route }) {
  switch (vue) {
    case 'eleves':
      return <Eleves rapport={rapport} route={route} />;
    case 'groupes':
      return <Groupes rapport={rapport} route={route} />;
    case 'absents':
      return <Absents rapport={rapport} route={route} />;
    case 'siecle':
      return <Siecle rapport={rapport} />;
    case 'documents':
      return <Fichiers rapport={rapport} />;
    default:
      return <Synthese rapport={rapport} route={route} />;
  }
}

/** The marks of the report's school; none while its files are read, nor when no one knows whose it is. */
function marquageDe(session: Session, rapport: Rapport, { marquer, demarquer }: Actions): Marquage | null {
  const { resultat, noteRefusee } = session;
  if (session.etat !== 'resultat' || !resultat || ecoleDe(rapport, resultat.demo) === null) return null;
  return { marques: marquesDe(session), refusee: noteRefusee, marquer, demarquer };
}

/** The national lists still being read: the report above all does not wait for them. */
function EnCours({ session, actions }: { session: Session; actions: Actions }) {
  const noms = typesEnCours(session.documents).map((type) => LIBELLES[type].nom);
  const { lus, octets } = avancement(session.documents);
  return (
    <div class={commun.bandeau}>
      <p>{fr.lecture.derriere(noms)}</p>
      <progress aria-label={fr.lecture.total} max={Math.max(octets, 1)} value={lus} />
      <button type="button" onClick={actions.annuler}>
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
        ? RAPPORT.conservation[conservation]
        : RAPPORT.conservation.echec(conservation)}
    </p>
  );
}
