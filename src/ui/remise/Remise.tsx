import { useId, useState } from 'preact/hooks';
import type { Rapport } from '../../domain/rapport.ts';
import { TABLE_NAMES, type TableName } from '../../exports/formats.ts';
import { avecLendemain, type SuiteDepot } from '../../lendemain/suite-depot.ts';
import type { Actions } from '../../state/actions.ts';
import { Disclosure } from '../commun/Disclosure.tsx';
import { fr } from '../commun/fr.ts';
import { hashOf, parseRoute, replaceAddress } from '../commun/route.ts';
import { TITRES_DES_TABLEAUX } from '../rapport/textes.ts';
import { exporterCsv, exporterJson, exporterXlsx } from './exporter.ts';
import styles from './remise.module.css';

/** The report itself, with what is kept of the morning after; with the names hidden, what leaves holds none. */
export function ExportDuRapport({ rapport, suite }: { rapport: Rapport; suite: SuiteDepot }) {
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
      <a class="bouton" href={hashOf('partager')}>
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
  return <Disclosure resume={fr.remise.enTableaux}>{() => <Tableaux rapport={rapport} />}</Disclosure>;
}

function Tableaux({ rapport }: { rapport: Rapport }) {
  const [tableau, setTableau] = useState<TableName>(TABLE_NAMES[0]);
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
            onChange={({ currentTarget }) => setTableau(currentTarget.value as TableName)}
          >
            {TABLE_NAMES.map((nom) => (
              <option key={nom} value={nom}>
                {TITRES_DES_TABLEAUX[nom]}
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
function basculer(masque: boolean, { maskNames }: Actions): void {
  const { nom, args, params } = parseRoute(location.hash);
  if (masque && params.q) replaceAddress(hashOf(nom, args, { ...params, q: '' }));
  maskNames(masque);
}
