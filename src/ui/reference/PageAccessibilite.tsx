import { fr } from '../commun/fr.ts';
import { Heading, Section, UnderHeading } from '../commun/Heading.tsx';
import styles from './reference.module.css';
import { ACCESSIBILITE, type Critere, nombreDe, RESERVES, STATUTS, THEMATIQUES } from './textes-accessibilite.ts';

/** The self-assessment: what is known, how, and first what is not. */
export default function PageAccessibilite() {
  return (
    <>
      <Heading>{fr.accessibilite.titre}</Heading>
      <UnderHeading>
        <p class="chapeau">{ACCESSIBILITE.chapeau}</p>
        <ul>
          {RESERVES.map((reserve) => (
            <li key={reserve}>{reserve}</li>
          ))}
        </ul>
        <p>
          {STATUTS.map((statut) => ACCESSIBILITE.compte(ACCESSIBILITE.statuts[statut], nombreDe(statut))).join(' ')}
        </p>
        {THEMATIQUES.map(({ numero, titre, criteres }) => (
          <Section key={numero} titre={`${numero}. ${titre}`}>
            <Criteres titre={titre} criteres={criteres.filter(({ statut }) => statut !== 'non-applicable')} />
            <NonApplicables criteres={criteres.filter(({ statut }) => statut === 'non-applicable')} />
          </Section>
        ))}
      </UnderHeading>
    </>
  );
}

function Criteres({ titre, criteres }: { titre: string; criteres: readonly Critere[] }) {
  if (criteres.length === 0) return null;
  const { colonnes, statuts } = ACCESSIBILITE;
  return (
    <table class={styles.criteres}>
      <caption class="hors-ecran">{ACCESSIBILITE.tableau(titre)}</caption>
      <thead>
        <tr>
          <th scope="col">{colonnes.critere}</th>
          <th scope="col">{colonnes.statut}</th>
          <th scope="col">{colonnes.comment}</th>
        </tr>
      </thead>
      <tbody>
        {criteres.map(({ numero, titre: nom, statut, comment }) => (
          <tr key={numero} data-statut={statut}>
            <th scope="row">
              {numero} {nom}
            </th>
            <td data-colonne={colonnes.statut}>{statuts[statut]}</td>
            <td data-colonne={colonnes.comment}>{comment}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Those that do not apply, by reason: one line for thirteen criteria on sound and video. */
function NonApplicables({ criteres }: { criteres: readonly Critere[] }) {
  const raisons = [...new Set(criteres.map(({ comment }) => comment))];
  if (raisons.length === 0) return null;
  return (
    <ul class="discret">
      {raisons.map((raison) => {
        const numeros = criteres.filter(({ comment }) => comment === raison).map(({ numero }) => numero);
        return <li key={raison}>{ACCESSIBILITE.nonApplicables(numeros, raison)}</li>;
      })}
    </ul>
  );
}
