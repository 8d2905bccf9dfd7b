import { fr } from '../commun/fr.ts';
import { Heading, Section, UnderHeading } from '../commun/Heading.tsx';
import { PlainList } from '../commun/PlainList.tsx';
import { PlainTable } from '../commun/PlainTable.tsx';
import styles from './reference.module.css';
import { ACCESSIBILITE, type Critere, nombreDe, RESERVES, STATUTS, THEMATIQUES } from './textes-accessibilite.ts';

/** The self-assessment: what is known, how, and first what is not. */
export default function PageAccessibilite() {
  return (
    <>
      <Heading>{fr.accessibilite.titre}</Heading>
      <UnderHeading>
        <p class="chapeau">{ACCESSIBILITE.chapeau}</p>
        <PlainList lines={RESERVES} />
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
    <PlainTable
      titre={ACCESSIBILITE.tableau(titre)}
      class={styles.criteres}
      colonnes={[colonnes.critere, colonnes.statut, colonnes.comment]}
      lignes={criteres}
      reperes={({ statut }) => ({ 'data-statut': statut })}
    >
      {({ numero, titre: nom, statut, comment }) => [`${numero} ${nom}`, statuts[statut], comment]}
    </PlainTable>
  );
}

/** Those that do not apply, by reason: one line for thirteen criteria on sound and video. */
function NonApplicables({ criteres }: { criteres: readonly Critere[] }) {
  const raisons = [...new Set(criteres.map(({ comment }) => comment))];
  if (raisons.length === 0) return null;
  return (
    <PlainList
      class="discret"
      lines={raisons.map((raison) => {
        const numeros = criteres.filter(({ comment }) => comment === raison).map(({ numero }) => numero);
        return ACCESSIBILITE.nonApplicables(numeros, raison);
      })}
    />
  );
}
