import { useEffect, useId } from 'preact/hooks';
import { bilanCauses } from '../../rapport/comparaison-causes.ts';
import { cleDEcole } from '../../state/runs.ts';
import type { Confrontation } from '../../state/session.ts';
import type { ResumeRun } from '../../store/report-store.ts';
import commun from '../commun/commun.module.css';
import { fr, VERDICTS } from '../commun/fr.ts';
import { FORME_VERDICT, Icone } from '../commun/Icone.tsx';
import type { PageProps } from '../commun/page.ts';
import { HASH_HISTORIQUE, hashComparer } from '../commun/route.ts';
import { SousLeTitre, Titre } from '../commun/Titre.tsx';
import { CausesDeLaComparaison, CompteursCompares } from './Comparaison.tsx';
import { phraseDuBilan } from './DepuisLeDernier.tsx';
import { dateDuRun } from './date-du-run.ts';
import { ElevesCompares } from './ElevesCompares.tsx';
import styles from './historique.module.css';
import { ecoleDuRun } from './RunVu.tsx';
import { COMPARAISON } from './textes-comparaison.ts';

/** Two runs of one school side by side: what is settled, what is new, what remains, by cause and by pupil. */
export default function Comparer({ route, session: { confrontation, historique, masque }, actions }: PageProps) {
  const textes = COMPARAISON;
  const [avant = Number.NaN, apres = Number.NaN] = route.args.map(Number);
  useEffect(() => void actions.confronter(avant, apres), [avant, apres, actions]);
  // What was read for other runs is not shown for these.
  const lue =
    confrontation === 'introuvable' || (confrontation?.avant.id === avant && confrontation.apres.id === apres)
      ? confrontation
      : null;
  return (
    <>
      <Titre>{fr.comparaison.titre}</Titre>
      <SousLeTitre>
        <p>
          <a href={HASH_HISTORIQUE}>{textes.retour}</a>
        </p>
        <Choix avant={avant} apres={apres} historique={historique ?? []} />
        {lue === null && <p role="status">{textes.attente}</p>}
        {lue === 'introuvable' && <p role="status">{textes.introuvable}</p>}
        {lue !== null && lue !== 'introuvable' && (
          <Resultat confrontation={lue} masque={masque} historique={historique ?? []} />
        )}
      </SousLeTitre>
    </>
  );
}

interface ChoixProps {
  avant: number;
  apres: number;
  historique: readonly ResumeRun[];
}

/** The two runs, each of which can be changed for another of the same school. */
function Choix({ avant, apres, historique }: ChoixProps) {
  const textes = COMPARAISON;
  const id = useId();
  const repere = historique.find((run) => run.id === apres) ?? historique.find((run) => run.id === avant);
  const memeEcole = historique.filter((run) => repere && cleDEcole(run) === cleDEcole(repere));
  if (!repere || memeEcole.length < 2) return null;
  return (
    <form
      class={styles.choixRuns}
      onSubmit={(evenement) => {
        evenement.preventDefault();
        const choisis = new FormData(evenement.currentTarget);
        location.hash = hashComparer(Number(choisis.get('avant')), Number(choisis.get('apres')));
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
  runs: readonly ResumeRun[];
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
  historique: readonly ResumeRun[];
}

function Resultat({ confrontation: { avant, apres, comparaison }, masque, historique }: ResultatProps) {
  const textes = COMPARAISON;
  if (!comparaison.possible) return <p role="status">{textes.impossible[comparaison.raison]}</p>;
  return (
    <>
      <p class={styles.depuis} role="status">
        <strong>{phraseDuBilan(avant, bilanCauses(comparaison.causes), historique)}</strong>
      </p>
      <dl class={commun.fondements}>
        <Cote nom={textes.depart} run={avant} historique={historique} />
        <Cote nom={textes.arrivee} run={apres} historique={historique} />
      </dl>
      <CausesDeLaComparaison causes={comparaison.causes} />
      <CompteursCompares compteurs={comparaison.compteurs} />
      {masque ? <p>{textes.nomsMasques}</p> : <ElevesCompares eleves={comparaison.eleves} />}
    </>
  );
}

function Cote({ nom, run, historique }: { nom: string; run: ResumeRun; historique: readonly ResumeRun[] }) {
  const { verdict, phrase } = run;
  return (
    <div>
      <dt>
        {nom}, {dateDuRun(run, historique)}
      </dt>
      <dd>
        <Icone forme={FORME_VERDICT[verdict]} /> <strong>{VERDICTS[verdict]}</strong> {phrase}
      </dd>
    </div>
  );
}
