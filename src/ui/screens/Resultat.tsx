import type { Rapport as UnRapport } from '../../domain/report.ts';
import { LIBELLES } from '../../domain/source.ts';
import { telecharger } from '../../exports/download.ts';
import { enJson, nomDuRapport } from '../../exports/json.ts';
import type { Actions } from '../../state/actions.ts';
import { avancement, typesEnCours } from '../../state/select.ts';
import type { Session } from '../../state/session.ts';
import { Depot } from '../components/Depot.tsx';
import { Rapport } from '../components/Rapport.tsx';
import { fr } from '../fr.ts';

/** The result, final or provisional, or a run of the history. */
export function Resultat({ session, rapport, actions }: { session: Session; rapport: UnRapport; actions: Actions }) {
  const { relu } = session;
  return (
    <>
      {!relu && session.etat === 'lecture' && session.reste > 0 && <EnCours session={session} actions={actions} />}
      {relu && (
        <div class="bandeau">
          <p>{fr.historique.relu}</p>
          <button type="button" onClick={actions.fermerRun}>
            {session.rapport ? fr.historique.revenir : fr.historique.accueil}
          </button>
        </div>
      )}
      <Rapport rapport={rapport}>
        {!relu && <NonConserve session={session} />}
        <p class="actions">
          <Depot texte={fr.depot.ajouter} principal deposer={actions.deposer} />
          <button type="button" onClick={() => telecharger(nomDuRapport(rapport), enJson(rapport), 'application/json')}>
            {fr.resultat.exporter}
          </button>
          <button type="button" onClick={actions.recommencer}>
            {fr.resultat.recommencer}
          </button>
        </p>
      </Rapport>
    </>
  );
}

/** The national lists still being read: the report above all does not wait for them. */
function EnCours({ session, actions }: { session: Session; actions: Actions }) {
  const noms = typesEnCours(session.documents).map((type) => LIBELLES[type].nom);
  const { lus, octets } = avancement(session.documents);
  return (
    <div class="bandeau">
      <p>{fr.lecture.derriere(noms)}</p>
      <progress aria-label={fr.lecture.total} max={Math.max(octets, 1)} value={lus} />
      <button type="button" onClick={actions.annuler}>
        {fr.lecture.annuler}
      </button>
    </div>
  );
}

/** Says when the result will not be found again. */
function NonConserve({ session: { conservation } }: { session: Session }) {
  if (conservation === 'en-attente' || conservation === 'durable') return null;
  return (
    <p class="bandeau" role="status">
      {conservation === 'onglet' || conservation === 'effacee'
        ? fr.conservation[conservation]
        : fr.conservation.echec(conservation)}
    </p>
  );
}
