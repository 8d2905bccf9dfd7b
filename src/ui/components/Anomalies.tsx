import { dateFr } from '../../domain/dates.ts';
import type { Anomalie, Rapport } from '../../domain/report.ts';
import { constatDe } from '../../state/select.ts';
import { fr } from '../fr.ts';
import { Code } from './Code.tsx';
import { Explication } from './Explication.tsx';

/** The anomalies of one pupil, with what SIECLE does not say: why, and what to do. */
export function Anomalies({ anomalies, rapport }: { anomalies: readonly Anomalie[]; rapport: Rapport }) {
  return (
    <ul class="anomalies">
      {anomalies.map((anomalie, rang) => (
        <li key={rang}>
          <AnomalieVue anomalie={anomalie} rapport={rapport} />
        </li>
      ))}
    </ul>
  );
}

function AnomalieVue({ anomalie, rapport }: { anomalie: Anomalie; rapport: Rapport }) {
  const constat = constatDe(rapport, anomalie);
  return (
    <>
      <p>{anomalie.message}</p>
      {anomalie.reinitialiseeA && (
        <p>
          <strong>{fr.nuit.nouvelleDate(dateFr(anomalie.reinitialiseeA))}</strong>
        </p>
      )}
      {constat && <Explication pourquoi={constat.cause} correction={constat.correction} etapes={constat.etapes} />}
      <p class="source">
        <Code code={anomalie.code} />
        {anomalie.ligne > 0 && ` · ${fr.emplacement.ligne(anomalie.ligne)}`}
      </p>
    </>
  );
}
