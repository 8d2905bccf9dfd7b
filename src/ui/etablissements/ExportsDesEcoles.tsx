import { useState } from 'preact/hooks';
import type { DateIso } from '../../domain/dates.ts';
import type { SchoolRow } from '../../state/schools.ts';
import { fr } from '../commun/fr.ts';
import { exporterEcolesCsv, exporterEcolesXlsx } from './exporter.ts';
import { ETABLISSEMENTS } from './textes.ts';

interface ExportsDesEcolesProps {
  /** In their order on screen. */
  rows: readonly SchoolRow[];
  jour: DateIso;
}

/** The rows that the filters leave, for a spreadsheet or on paper. */
export function ExportsDesEcoles({ rows, jour }: ExportsDesEcolesProps) {
  const [echec, setEchec] = useState(false);
  const exporter = (ecrire: typeof exporterEcolesCsv) => {
    setEchec(false);
    ecrire(rows, jour).catch(() => setEchec(true));
  };
  const textes = ETABLISSEMENTS.exports;
  return (
    <>
      <p class="actions">
        <button type="button" onClick={() => exporter(exporterEcolesXlsx)}>
          {textes.xlsx}
        </button>
        <button type="button" onClick={() => exporter(exporterEcolesCsv)}>
          {textes.csv}
        </button>
        <button type="button" onClick={() => print()}>
          {textes.imprimer}
        </button>
      </p>
      {echec && <p role="alert">{fr.remise.echec}</p>}
    </>
  );
}
