import { useEffect, useId } from 'preact/hooks';
import { bilanCauses } from '../../rapport/comparaison-causes.ts';
import { schoolKey } from '../../state/runs-by-school.ts';
import type { Confrontation } from '../../state/session.ts';
import type { RunSummary } from '../../store/report-store.ts';
import { fr, VERDICTS } from '../commun/fr.ts';
import { Heading, UnderHeading } from '../commun/Heading.tsx';
import { Icon, VERDICT_SHAPE } from '../commun/Icon.tsx';
import { NotHere } from '../commun/lazy.tsx';
import type { PageProps } from '../commun/page.ts';
import { HASH_HISTORY, hashCompare } from '../commun/route.ts';
import { CausesDeLaComparaison, CompteursCompares } from './Comparaison.tsx';
import { phraseDuBilan } from './DepuisLeDernier.tsx';
import { dateDuRun } from './date-du-run.ts';
import styles from './historique.module.css';
import { ecoleDuRun } from './RunVu.tsx';
import { TablesElevesCompares } from './TablesElevesCompares.tsx';
import { COMPARAISON } from './textes-comparaison.ts';

/** Two runs of one school side by side: what is settled, what is new, what remains, by cause and by pupil. */
export default function PageComparer({ route, session: { confrontation, history, masked }, actions }: PageProps) {
  const textes = COMPARAISON;
  const [avant = Number.NaN, apres = Number.NaN] = route.args.map(Number);
  useEffect(() => void actions.confrontRuns(avant, apres), [avant, apres, actions]);
  // What was read for other runs is not shown for these.
  const lue =
    typeof confrontation === 'string' || (confrontation?.avant.id === avant && confrontation.apres.id === apres)
      ? confrontation
      : null;
  return (
    <>
      <Heading>{fr.comparaison.titre}</Heading>
      <UnderHeading>
        <p>
          <a href={HASH_HISTORY}>{textes.retour}</a>
        </p>
        <Choix avant={avant} apres={apres} historique={history ?? []} />
        {lue === null && <p role="status">{textes.attente}</p>}
        {lue === 'introuvable' && <p role="status">{textes.introuvable}</p>}
        {lue === 'pas-arrivee' && <NotHere failed asked again={() => void actions.confrontRuns(avant, apres)} />}
        {lue !== null && typeof lue !== 'string' && (
          <Resultat confrontation={lue} masque={masked} historique={history ?? []} />
        )}
      </UnderHeading>
    </>
  );
}

interface ChoixProps {
  avant: number;
  apres: number;
  historique: readonly RunSummary[];
}

/** The two runs, each of which can be changed for another of the same school. */
function Choix({ avant, apres, historique }: ChoixProps) {
  const textes = COMPARAISON;
  const id = useId();
  const repere = historique.find((run) => run.id === apres) ?? historique.find((run) => run.id === avant);
  const memeEcole = historique.filter((run) => repere && schoolKey(run) === schoolKey(repere));
  if (!repere || memeEcole.length < 2) return null;
  return (
    <form
      class={styles.choixRuns}
      onSubmit={(evenement) => {
        evenement.preventDefault();
        const choisis = new FormData(evenement.currentTarget);
        location.hash = hashCompare(Number(choisis.get('avant')), Number(choisis.get('apres')));
      }}
    >
      <fieldset>
        <legend>{ecoleDuRun(repere)}</legend>
        <label for={`${id}-avant`}>{textes.depart}</label>
        <SelectRun id={`${id}-avant`} nom="avant" valeur={avant} runs={memeEcole} />
        <label for={`${id}-apres`}>{textes.arrivee}</label>
        <SelectRun id={`${id}-apres`} nom="apres" valeur={apres} runs={memeEcole} />
      </fieldset>
      <button type="submit">{textes.comparer}</button>
    </form>
  );
}

interface SelectRunProps {
  id: string;
  nom: string;
  valeur: number;
  runs: readonly RunSummary[];
}

function SelectRun({ id, nom, valeur, runs }: SelectRunProps) {
  return (
    <select id={id} name={nom}>
      {runs.map((run) => (
        <option key={run.id} value={run.id} selected={run.id === valeur}>
          {COMPARAISON.option(dateDuRun(run, runs), run.phrase)}
        </option>
      ))}
    </select>
  );
}

interface ResultatProps {
  confrontation: Confrontation;
  masque: boolean;
  historique: readonly RunSummary[];
}

function Resultat({ confrontation: { avant, apres, comparaison }, masque, historique }: ResultatProps) {
  const textes = COMPARAISON;
  if (!comparaison.possible) return <p role="status">{textes.impossible[comparaison.raison]}</p>;
  return (
    <>
      <p class={styles.depuis} role="status">
        <strong>{phraseDuBilan(avant, bilanCauses(comparaison.causes), historique)}</strong>
      </p>
      <dl class={styles.fondements}>
        <Cote nom={textes.depart} run={avant} historique={historique} />
        <Cote nom={textes.arrivee} run={apres} historique={historique} />
      </dl>
      <CausesDeLaComparaison causes={comparaison.causes} />
      <CompteursCompares compteurs={comparaison.compteurs} />
      {masque ? <p>{textes.nomsMasques}</p> : <TablesElevesCompares eleves={comparaison.eleves} />}
    </>
  );
}

function Cote({ nom, run, historique }: { nom: string; run: RunSummary; historique: readonly RunSummary[] }) {
  const { verdict, phrase } = run;
  return (
    <div>
      <dt>
        {nom}, {dateDuRun(run, historique)}
      </dt>
      <dd>
        <Icon forme={VERDICT_SHAPE[verdict]} /> <strong>{VERDICTS[verdict]}</strong> {phrase}
      </dd>
    </div>
  );
}
