import { emplacements } from '../../rapport/emplacements.ts';
import type { Actions } from '../../state/actions.ts';
import { autresDocuments, avancement } from '../../state/avancement.ts';
import { rapportAffiche } from '../../state/result.ts';
import type { Session } from '../../state/session.ts';
import { Depot } from '../commun/Depot.tsx';
import { taille } from '../commun/format.ts';
import { fr } from '../commun/fr.ts';
import { Section, SousLeTitre, Titre } from '../commun/Titre.tsx';
import { Emplacements, EnCours } from '../fichiers/Emplacements.tsx';
import { FichiersEcartes } from '../fichiers/Fichiers.tsx';
import { Rapport } from '../resultat/Differe.tsx';
import styles from './accueil.module.css';

/** Reading: what each file is as soon as it is known, how far it is read, and the way out. */
export function Lecture({ session, actions }: { session: Session; actions: Actions }) {
  const { documents } = session;
  const rapport = rapportAffiche(session);
  const { lus, octets } = avancement(documents);
  const autres = autresDocuments(documents);
  const inconnus = autres.filter((d) => d.fichier === null);
  const ecartes = autres.flatMap((d) => (d.fichier ? [d.fichier] : []));
  return (
    <>
      <Titre>{fr.lecture.titre}</Titre>
      <SousLeTitre>
        <div class={styles.avancement}>
          <progress aria-label={fr.lecture.total} max={Math.max(octets, 1)} value={lus} />
          {/* No document is known before the worker's code is here: on a poor line, that is what takes the time. */}
          <p class="discret">
            {documents.length === 0 ? fr.lecture.enChemin : fr.emplacement.avance(taille(lus), taille(octets))}
          </p>
        </div>
        <p class="actions">
          <button type="button" onClick={actions.annuler}>
            {fr.lecture.annuler}
          </button>
          <Depot texte={fr.depot.ajouter} deposer={actions.deposer} />
        </p>
        <Emplacements emplacements={emplacements(rapport, documents)} />
        {autres.length > 0 && (
          <Section titre={fr.lecture.autres}>
            <EnCours documents={inconnus} />
            <FichiersEcartes fichiers={ecartes} />
          </Section>
        )}
        {rapport && (
          <Section titre={fr.lecture.precedent} class={styles.precedent}>
            <Rapport rapport={rapport} />
          </Section>
        )}
      </SousLeTitre>
    </>
  );
}
