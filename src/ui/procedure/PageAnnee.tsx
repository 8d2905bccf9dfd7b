import { useId, useState } from 'preact/hooks';
import type { Rapport } from '../../domain/rapport.ts';
import { type AnneeScolaire, appellations, lireAnneeScolaire, nommerAnnee } from '../../procedure/annee.ts';
import { shownReport } from '../../state/result.ts';
import { Choice } from '../commun/Choice.tsx';
import commun from '../commun/commun.module.css';
import { fr } from '../commun/fr.ts';
import { Heading } from '../commun/Heading.tsx';
import { Icon } from '../commun/Icon.tsx';
import { PlainTable } from '../commun/PlainTable.tsx';
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
        <Choice
          nom={mots.rentree}
          valeurs={[
            ['austral', mots.austral],
            ['boreal', mots.boreal],
          ]}
          valeur={austral ? 'austral' : 'boreal'}
          choisir={(hemisphere) => setAustral(hemisphere === 'austral')}
        />
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
  return (
    <>
      <PlainTable
        titre={mots.tableau(nommerAnnee(annee))}
        titreVisible
        class={styles.annees}
        colonnes={Object.values(mots.colonnes)}
        lignes={appellations(annee, rapport)}
      >
        {({ application, ou, dit, document, exemple, ...fondement }) => [
          application,
          ou,
          <>
            <strong>{dit}</strong> <span class={styles.paragraphe}>{PROCEDURE.fondement(fondement)}</span>
          </>,
          exemple ? (
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
          ),
        ]}
      </PlainTable>
      <p>{annee.austral ? mots.normal : mots.egal}</p>
      {annee.austral && <p>{mots.piege}</p>}
      <p>{mots.campagne}</p>
    </>
  );
}
