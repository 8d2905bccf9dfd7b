import type { Actions } from '../../state/actions.ts';
import { autresDocuments, avancement, emplacements } from '../../state/select.ts';
import type { Session } from '../../state/session.ts';
import { Depot } from '../components/Depot.tsx';
import { Rapport } from '../components/Differe.tsx';
import { Emplacements, Progression } from '../components/Emplacements.tsx';
import { FichiersEcartes } from '../components/Fichiers.tsx';
import { Section, SousLeTitre, Titre } from '../components/Titre.tsx';
import { taille } from '../format.ts';
import { fr } from '../fr.ts';

/** Reading: what each file is as soon as it is known, how far it is read, and the way out. */
export function Lecture({ session, actions }: { session: Session; actions: Actions }) {
  const { documents, rapport } = session;
  const { lus, octets } = avancement(documents);
  const autres = autresDocuments(documents);
  const inconnus = autres.filter((d) => d.fichier === null);
  const ecartes = autres.flatMap((d) => (d.fichier ? [d.fichier] : []));
  return (
    <>
      <Titre>{fr.lecture.titre}</Titre>
      <SousLeTitre>
        <div class="avancement">
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
            <ul class="emplacements">
              {inconnus.map((document) => (
                <li key={document.cle} class="emplacement" data-etat="en-cours">
                  <Progression nom={document.nom} document={document} />
                </li>
              ))}
            </ul>
            <FichiersEcartes fichiers={ecartes} />
          </Section>
        )}
        {rapport && (
          <Section titre={fr.lecture.precedent} class="precedent">
            <Rapport rapport={rapport} />
          </Section>
        )}
      </SousLeTitre>
    </>
  );
}
