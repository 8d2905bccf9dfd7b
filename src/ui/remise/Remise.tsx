import { useState } from 'preact/hooks';
import type { Rapport } from '../../domain/rapport.ts';
import { TABLE_NAMES, type TableName } from '../../exports/formats.ts';
import { avecLendemain, type SuiteDepot } from '../../lendemain/suite-depot.ts';
import type { Actions } from '../../state/actions.ts';
import { Choice } from '../commun/Choice.tsx';
import { Disclosure } from '../commun/Disclosure.tsx';
import { fr } from '../commun/fr.ts';
import { hashOf, parseRoute, replaceAddress } from '../commun/route.ts';
import { exporterCsv, exporterJson, exporterXlsx } from './exporter.ts';
import styles from './remise.module.css';
import { EXPORTS_MOTS } from './textes-exports.ts';

/** The report itself, with what is kept of the morning after; with the names hidden, what leaves holds none. */
export function ExportDuRapport({ rapport, suite }: { rapport: Rapport; suite: SuiteDepot }) {
  return (
    <button type="button" onClick={() => exporterJson(avecLendemain(rapport, suite))}>
      {fr.resultat.exporter}
    </button>
  );
}

interface MasquageProps {
  rapport: Rapport;
  masque: boolean;
  actions: Actions;
}

/** « Masquer les noms »; nothing for a report that came without them. */
export function Masquage({ rapport, masque, actions }: MasquageProps) {
  if (rapport.pseudonymise && !masque) return null;
  return (
    <button type="button" aria-pressed={masque} onClick={() => basculer(!masque, actions)}>
      {fr.remise.masquer}
    </button>
  );
}

/** The tables, for who works in a spreadsheet. */
export function ExportsEnTableaux({ rapport }: { rapport: Rapport }) {
  return <Disclosure resume={EXPORTS_MOTS.enTableaux}>{() => <Tableaux rapport={rapport} />}</Disclosure>;
}

function Tableaux({ rapport }: { rapport: Rapport }) {
  const [tableau, setTableau] = useState<TableName>(TABLE_NAMES[0]);
  const [echec, setEchec] = useState(false);
  const exporter = (ecriture: Promise<void>) => {
    setEchec(false);
    ecriture.catch(() => setEchec(true));
  };
  const textes = EXPORTS_MOTS;
  return (
    <div>
      <p class={`actions ${styles.exports}`}>
        <button type="button" onClick={() => exporter(exporterXlsx(rapport))}>
          {textes.xlsx}
        </button>
        <span class={styles.choixTableau}>
          <Choice
            nom={textes.tableau}
            valeurs={TABLE_NAMES.map((nom) => [nom, textes.titresDesTableaux[nom]])}
            valeur={tableau}
            choisir={(nom) => setTableau(nom as TableName)}
          />
          <button type="button" onClick={() => exporter(exporterCsv(rapport, tableau))}>
            {textes.csv}
          </button>
        </span>
      </p>
      <p class="discret">{textes.zeros}</p>
      {echec && <p role="alert">{fr.remise.echec}</p>}
    </div>
  );
}

/** Clears the address: a searched name in it would stay visible. */
function basculer(masque: boolean, { maskNames }: Actions): void {
  const { nom, args, params } = parseRoute(location.hash);
  if (masque && params.q) replaceAddress(hashOf(nom, args, { ...params, q: '' }));
  maskNames(masque);
}
