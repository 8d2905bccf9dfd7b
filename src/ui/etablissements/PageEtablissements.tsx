import { useLayoutEffect } from 'preact/hooks';
import { compterReponses, uneParEcole } from '../../rapport/lignes-apercues.ts';
import type { Actions } from '../../state/actions.ts';
import { onOverview, type Schools } from '../../state/schools.ts';
import { DropZone } from '../commun/DropZone.tsx';
import { FolderButton } from '../commun/FolderButton.tsx';
import { fr } from '../commun/fr.ts';
import { Heading, UnderHeading } from '../commun/Heading.tsx';
import type { PageProps } from '../commun/page.ts';
import { AvancementDesEcoles } from './AvancementDesEcoles.tsx';
import { CausesCommunes } from './CausesCommunes.tsx';
import { DroitsDesEcoles } from './DroitsDesEcoles.tsx';
import styles from './etablissements.module.css';
import { FichiersEnDoute } from './FichiersEnDoute.tsx';
import { TableEtablissements } from './TableEtablissements.tsx';
import { ETABLISSEMENTS } from './textes.ts';

/** Several schools side by side, worst first. */
export default function PageEtablissements(props: PageProps) {
  const { session, actions } = props;
  const { schools } = session;
  // Before the first click on it: a school that is opened at once must not be left.
  useLayoutEffect(() => {
    // Whoever comes back from a school, or from a run of the history, leaves it: the reading that waited goes on.
    if (schools && !onOverview(session)) void actions.closeSchool();
  }, []);
  if (schools) return <Ensemble {...props} schools={schools} />;
  return (
    <>
      <Heading>{fr.etablissements.titre}</Heading>
      <UnderHeading>
        <p class="chapeau">{ETABLISSEMENTS.aucun}</p>
        {/* After a reload there is nothing else: the same folder is given again. */}
        <p class="actions">
          <FolderButton texte={ETABLISSEMENTS.dossier} deposer={actions.drop} />
        </p>
      </UnderHeading>
    </>
  );
}

function Ensemble({ session, actions, route, schools }: PageProps & { schools: Schools }) {
  const ecoles = uneParEcole(schools.rows);
  const comptes = compterReponses(ecoles);
  return (
    <div data-apercu data-finis={ecoles.length - comptes.enAttente} data-total={ecoles.length}>
      <Heading>{ETABLISSEMENTS.reponse(ecoles.length, comptes)}</Heading>
      <UnderHeading>
        <AvancementDesEcoles session={session} schools={schools} actions={actions} />
        {onOverview(session) && <Ajouts actions={actions} />}
        <FichiersEnDoute schools={schools} actions={actions} />
        <CausesCommunes rows={schools.rows} route={route} />
        <TableEtablissements session={session} rows={schools.rows} route={route} actions={actions} />
        <DroitsDesEcoles rows={schools.rows} />
      </UnderHeading>
    </div>
  );
}

/** Takes in other schools, or what one of them lacked. Elsewhere the screen of the result does it, which is not shown here. */
const Ajouts = ({ actions }: { actions: Actions }) => (
  <div class={`actions ${styles.ajouts}`}>
    <DropZone texte={fr.depot.ajouter} deposer={actions.drop} />
    <FolderButton texte={fr.depot.dossier} deposer={actions.drop} />
    <button type="button" onClick={actions.restart}>
      {ETABLISSEMENTS.recommencer}
    </button>
  </div>
);
