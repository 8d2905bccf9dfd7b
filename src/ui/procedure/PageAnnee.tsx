import { useId, useState } from 'preact/hooks';
import type { Rapport } from '../../domain/rapport.ts';
import { type AnneeScolaire, appellations, lireAnneeScolaire, nommerAnnee } from '../../procedure/annee.ts';
import { shownReport } from '../../state/result.ts';
import commun from '../commun/commun.module.css';
import { fr } from '../commun/fr.ts';
import { Heading } from '../commun/Heading.tsx';
import { Icon } from '../commun/Icon.tsx';
import type { PageProps } from '../commun/page.ts';
import { HASH_PROCEDURE } from '../commun/route.ts';
import styles from './procedure.module.css';
import { ANNEE, PROCEDURE } from './textes.ts';

/** One school year, and what each application calls it. */
export default function PageAnnee({ session }: PageProps) {
  const mots = ANNEE;
  const rapport = shownReport(session);
  const sienne = lireAnneeScolaire(rapport?.annee.scolaire ?? '');
  const [saisie, setSaisie] = useState(() => String(sienne?.annee ?? new Date().getFullYear()));
  const [austral, setAustral] = useState(sienne?.austral ?? true);
  const choisie = /^\d{4}$/.test(saisie.trim()) ? { annee: Number(saisie), austral } : null;
  const id = useId();
  return (
    <>
      <nav aria-label={PROCEDURE.navigation} class={commun.retour}>
        <a href={HASH_PROCEDURE}>{PROCEDURE.toute}</a>
      </nav>
      <Heading>{fr.annee.titre}</Heading>
      <p class="chapeau">{mots.chapeau}</p>
      <p class={styles.choixAnnee}>
        <label for={`${id}-annee`}>{mots.annee}</label>
        <input
          id={`${id}-annee`}
          inputMode="numeric"
          size={5}
          maxLength={4}
          value={saisie}
          aria-describedby={`${id}-aide`}
          aria-invalid={!choisie}
          onInput={({ currentTarget }) => setSaisie(currentTarget.value)}
        />
        <label for={`${id}-rentree`}>{mots.rentree}</label>
        <select
          id={`${id}-rentree`}
          value={austral ? 'austral' : 'boreal'}
          onChange={({ currentTarget }) => setAustral(currentTarget.value === 'austral')}
        >
          <option value="austral">{mots.austral}</option>
          <option value="boreal">{mots.boreal}</option>
        </select>
      </p>
      <p id={`${id}-aide`} role="status">
        {choisie ? '' : mots.sansAnnee}
      </p>
      {choisie && <Tableau annee={choisie} rapport={rapport} />}
    </>
  );
}

function Tableau({ annee, rapport }: { annee: AnneeScolaire; rapport: Rapport | null }) {
  const mots = ANNEE;
  const { colonnes } = mots;
  return (
    <>
      <table class={styles.annees}>
        <caption>{mots.tableau(nommerAnnee(annee))}</caption>
        <thead>
          <tr>
            {Object.values(colonnes).map((colonne) => (
              <th key={colonne} scope="col">
                {colonne}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {appellations(annee, rapport).map(({ application, ou, dit, document, exemple, ...fondement }) => (
            <tr key={ou}>
              <th scope="row">{application}</th>
              <td data-colonne={colonnes.ou}>{ou}</td>
              <td data-colonne={colonnes.dit}>
                <strong>{dit}</strong> <span class={styles.paragraphe}>{PROCEDURE.fondement(fondement)}</span>
              </td>
              <td data-colonne={colonnes.exemple}>
                {exemple ? (
                  <>
                    {mots.exemple(exemple.nom, exemple.annee)}{' '}
                    <span
                      class={`${commun.gravite} ${styles.etatCourt}`}
                      data-etape={exemple.concorde ? 'faite' : 'a-refaire'}
                    >
                      <Icon forme={exemple.concorde ? 'coche' : 'losange'} />{' '}
                      {exemple.concorde ? mots.concorde : mots.differe}
                    </span>
                  </>
                ) : (
                  <span class="discret">{document ? mots.aucun : mots.ecran}</span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{annee.austral ? mots.normal : mots.egal}</p>
      {annee.austral && <p>{mots.piege}</p>}
      <p>{mots.campagne}</p>
    </>
  );
}
