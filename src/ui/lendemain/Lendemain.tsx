import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { IsoDate } from '../../domain/dates.ts';
import type { Rapport } from '../../domain/report.ts';
import type { Suite } from '../../lendemain/suite.ts';
import type { Actions } from '../../state/actions.ts';
import { maintenantDe } from '../../state/demonstration.ts';
import { type Comparable, comparables, parDefaut } from '../../state/lendemain.ts';
import { rapportAffiche } from '../../state/session.ts';
import type { RaisonEchec } from '../../store/report-store.ts';
import commun from '../commun/commun.module.css';
import { jourLocal } from '../commun/format.ts';
import { fr } from '../commun/fr.ts';
import type { PageProps } from '../commun/page.ts';
import { SousLeTitre, Titre } from '../commun/Titre.tsx';
import { dateDuRun } from '../historique/date-du-run.ts';
import styles from './lendemain.module.css';
import type { Prevision } from './lendemain.ts';
import { Lendemain as LendemainVu } from './Matin.tsx';
import { LENDEMAIN } from './textes.ts';

/** The morning after a deposit: the run that it followed, which the address may name, then what came of it. */
export default function Lendemain({ route, session, actions }: PageProps) {
  const runs = comparables(session);
  const adresse = runs.find(({ id }) => `${id}` === route.args[0]);
  const [voulu, setVoulu] = useState<string | null>(adresse?.etabliLe ?? null);
  // Kept from one run to another: the same report can be set against several.
  const [texte, setTexte] = useState('');
  // Chosen once: what is noted of a run must not bring another in its place.
  const premier = useRef<string | null>(null);
  premier.current ??= parDefaut(session)?.etabliLe ?? null;
  const choisi = runs.find(({ etabliLe }) => etabliLe === (voulu ?? premier.current)) ?? runs[0];
  const affiche = rapportAffiche(session);
  if (session.masque) {
    return (
      <>
        <Titre>{fr.lendemain.titre}</Titre>
        <p>{LENDEMAIN.masque}</p>
      </>
    );
  }
  return (
    <>
      <Titre>{fr.lendemain.titre}</Titre>
      <SousLeTitre>
        <p class="chapeau">{LENDEMAIN.chapeau}</p>
        {choisi ? (
          <>
            <ChoixDuControle runs={runs} choisi={choisi} choisir={setVoulu} />
            <Controle
              key={choisi.etabliLe}
              run={choisi}
              affiche={affiche?.etabliLe === choisi.etabliLe ? affiche : null}
              actions={actions}
              aujourdhui={() => jourLocal(maintenantDe(session))}
              texte={texte}
              changerTexte={setTexte}
            />
          </>
        ) : (
          <p>{LENDEMAIN.controle.aucun}</p>
        )}
      </SousLeTitre>
    </>
  );
}

interface ChoixProps {
  runs: readonly Comparable[];
  choisi: Comparable;
  choisir: (etabliLe: string) => void;
}

function ChoixDuControle({ runs, choisi, choisir }: ChoixProps) {
  const id = useId();
  const { controle } = LENDEMAIN;
  return (
    <p class={styles.choixControle}>
      <label for={id}>{controle.choix}</label>
      <select id={id} value={choisi.etabliLe} onChange={({ currentTarget }) => choisir(currentTarget.value)}>
        {runs.map((run) => (
          <option key={run.etabliLe} value={run.etabliLe}>
            {controle.option(dateDuRun(run, runs), run.phrase)}
          </option>
        ))}
      </select>
    </p>
  );
}

interface ControleProps {
  run: Comparable;
  /** Its report when it is the one on screen; else it is read from the history. */
  affiche: Rapport | null;
  actions: Actions;
  aujourdhui: () => IsoDate;
  texte: string;
  changerTexte: (texte: string) => void;
}

function Controle({ run, affiche, actions, aujourdhui, texte, changerTexte }: ControleProps) {
  const [rapport, setRapport] = useState<Rapport | 'illisible' | null>(affiche);
  const [echec, setEchec] = useState<RaisonEchec | null>(null);
  const { id, suite } = run;
  useEffect(() => {
    if (rapport !== null || id === null) return;
    let vivant = true;
    void actions.lireRun(id).then((lu) => vivant && setRapport(lu ?? 'illisible'));
    return () => {
      vivant = false;
    };
  }, [id, rapport, actions]);
  const garder = (nouvelle: Suite) => {
    if (id !== null) void actions.garderSuite(id, nouvelle).then(setEchec);
  };
  if (rapport === null) return <p role="status">{fr.pages.attente}</p>;
  if (rapport === 'illisible') return <p role="status">{LENDEMAIN.controle.illisible}</p>;
  if (!rapport.nuit) return <p>{LENDEMAIN.controle.sansNuit}</p>;
  return (
    <>
      {id === null && <p class={commun.bandeau}>{LENDEMAIN.onglet}</p>}
      {echec && (
        <p class={commun.bandeau} role="status">
          {fr.lendemain.nonGarde(echec)}
        </p>
      )}
      <LendemainVu
        prevision={rapport as Prevision}
        initiale={suite}
        garder={garder}
        relever={actions.relever}
        signalerPanne={actions.signalerPanne}
        aujourdhui={aujourdhui}
        texte={texte}
        changerTexte={changerTexte}
      />
    </>
  );
}
