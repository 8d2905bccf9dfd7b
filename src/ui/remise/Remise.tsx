import { useId, useState } from 'preact/hooks';
import type { Rapport } from '../../domain/report.ts';
import { type NomTableau, TABLEAUX } from '../../exports/formats.ts';
import { avecLendemain, type Suite } from '../../lendemain/suite.ts';
import type { Actions } from '../../state/actions.ts';
import { Depliable } from '../commun/Depliable.tsx';
import { fr } from '../commun/fr.ts';
import { hashDe, lireRoute, remplacerAdresse } from '../commun/route.ts';
import { exporterCsv, exporterJson, exporterXlsx } from './exporter.ts';
import styles from './remise.module.css';

/** The report itself, with what is kept of the morning after; with the names hidden, what leaves holds none. */
export function ExportDuRapport({ rapport, suite }: { rapport: Rapport; suite: Suite }) {
  return (
    <button type="button" onClick={() => exporterJson(avecLendemain(rapport, suite))}>
      {fr.resultat.exporter}
    </button>
  );
}

interface RemiseProps {
  rapport: Rapport;
  masque: boolean;
  actions: Actions;
}

/** Exports, printing, support report, and « masquer les noms ». */
export function Remise({ rapport, masque, actions }: RemiseProps) {
  return (
    <>
      <a class="bouton" href={hashDe('partager')}>
        {fr.remise.partage.titre}
      </a>
      {(!rapport.pseudonymise || masque) && (
        <button type="button" aria-pressed={masque} onClick={() => basculer(!masque, actions)}>
          {fr.remise.masquer}
        </button>
      )}
    </>
  );
}

/** The tables, for who works in a spreadsheet. */
export function ExportsEnTableaux({ rapport }: { rapport: Rapport }) {
  return <Depliable resume={fr.remise.enTableaux}>{() => <Tableaux rapport={rapport} />}</Depliable>;
}

function Tableaux({ rapport }: { rapport: Rapport }) {
  const [tableau, setTableau] = useState<NomTableau>(TABLEAUX[0]);
  const [echec, setEchec] = useState(false);
  const choix = useId();
  const exporter = (ecriture: Promise<void>) => {
    setEchec(false);
    ecriture.catch(() => setEchec(true));
  };
  const textes = fr.remise;
  return (
    <div>
      <p class={`actions ${styles.exports}`}>
        <button type="button" onClick={() => exporter(exporterXlsx(rapport))}>
          {textes.xlsx}
        </button>
        <span class={styles.choixTableau}>
          <label for={choix}>{textes.tableau}</label>
          <select
            id={choix}
            value={tableau}
            onChange={({ currentTarget }) => setTableau(currentTarget.value as NomTableau)}
          >
            {TABLEAUX.map((nom) => (
              <option key={nom} value={nom}>
                {textes.titresDesTableaux[nom]}
              </option>
            ))}
          </select>
          <button type="button" onClick={() => exporter(exporterCsv(rapport, tableau))}>
            {textes.csv}
          </button>
        </span>
      </p>
      <p class="discret">{textes.zeros}</p>
      {echec && <p role="alert">{textes.echec}</p>}
    </div>
  );
}

/** Clears the address: a searched name in it would stay visible. */
function basculer(masque: boolean, { masquer }: Actions): void {
  const { nom, args, params } = lireRoute(location.hash);
  if (masque && params.q) remplacerAdresse(hashDe(nom, args, { ...params, q: '' }));
  masquer(masque);
}
