import { emplacements } from '../../rapport/emplacements.ts';
import type { Actions } from '../../state/actions.ts';
import { otherDocuments, progressOf } from '../../state/progress.ts';
import { shownReport } from '../../state/result.ts';
import type { Session } from '../../state/session.ts';
import { DropZone } from '../commun/DropZone.tsx';
import { formatSize } from '../commun/format.ts';
import { fr } from '../commun/fr.ts';
import { Heading, Section, UnderHeading } from '../commun/Heading.tsx';
import { Emplacements, EnCours, MONTRES, Reste } from '../fichiers/Emplacements.tsx';
import { FichiersEcartes } from '../fichiers/FichiersEcartes.tsx';
import { RapportDiffere } from '../resultat/Differe.tsx';
import styles from './accueil.module.css';

/** Reading: what each file is as soon as it is known, how far it is read, and the way out. */
export function EcranLecture({ session, actions }: { session: Session; actions: Actions }) {
  const { documents } = session;
  const rapport = shownReport(session);
  const { lus, octets } = progressOf(documents);
  const autres = otherDocuments(documents);
  const inconnus = autres.filter((d) => d.fichier === null);
  const ecartes = autres.flatMap((d) => (d.fichier ? [d.fichier] : []));
  return (
    <>
      <Heading>{fr.lecture.titre}</Heading>
      <UnderHeading>
        <div class={styles.avancement}>
          <progress aria-label={fr.lecture.total} max={Math.max(octets, 1)} value={lus} />
          {/* No document is known before the worker's code is here: on a poor line, that is what takes the time. */}
          <p class="discret">
            {documents.length === 0
              ? rapport
                ? fr.lecture.refait
                : fr.lecture.enChemin
              : fr.emplacement.avance(formatSize(lus), formatSize(octets))}
          </p>
        </div>
        <p class="actions">
          <button type="button" onClick={actions.cancel}>
            {fr.lecture.annuler}
          </button>
          <DropZone texte={fr.depot.ajouter} deposer={actions.drop} />
        </p>
        <Emplacements emplacements={emplacements(rapport, documents)} />
        {autres.length > 0 && (
          <Section titre={fr.lecture.autres}>
            <EnCours documents={inconnus} />
            <FichiersEcartes fichiers={ecartes.slice(0, MONTRES)} />
            <Reste sur={ecartes.length} />
          </Section>
        )}
        {rapport && (
          <Section titre={fr.lecture.precedent} class={styles.precedent}>
            <RapportDiffere rapport={rapport} />
          </Section>
        )}
      </UnderHeading>
    </>
  );
}
