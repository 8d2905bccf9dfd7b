import { dateFr } from '../../domain/dates.ts';
import type { Anomalie, EleveNuit } from '../../domain/nuit.ts';
import type { Rapport } from '../../domain/rapport.ts';
import { citer } from '../../domain/siecle.ts';
import { constatDe } from '../../rapport/eleves-nuit.ts';
import { enregistrementDeLAnomalie } from '../../rapport/enregistrements.ts';
import { Code } from '../commun/Code.tsx';
import { copyablesOf } from '../commun/Copy.tsx';
import { fr } from '../commun/fr.ts';
import { VoirEnregistrement } from '../fichiers/Enregistrement.tsx';
import { ExplicationCause } from './ExplicationCause.tsx';
import styles from './rapport.module.css';
import { TEXTES_RAPPORT } from './textes.ts';

interface AnomaliesProps {
  eleve: Pick<EleveNuit, 'eleveId' | 'nom' | 'prenom'>;
  anomalies: readonly Anomalie[];
  rapport: Rapport;
}

/** The anomalies of one pupil, with what SIECLE does not say: why, and what to do. */
export function Anomalies({ eleve, anomalies, rapport }: AnomaliesProps) {
  return (
    <ul class={styles.anomalies}>
      {anomalies.map((anomalie, rang) => (
        <li key={rang}>
          <AnomalieVue eleve={eleve} anomalie={anomalie} rapport={rapport} />
        </li>
      ))}
    </ul>
  );
}

type AnomalieProps = Omit<AnomaliesProps, 'anomalies'> & { anomalie: Anomalie };

function AnomalieVue({ eleve, anomalie, rapport }: AnomalieProps) {
  const constat = constatDe(rapport, anomalie);
  return (
    <>
      <p>{citer(anomalie)}</p>
      {anomalie.reinitialiseeA && (
        <p>
          <strong>{TEXTES_RAPPORT.nuit.nouvelleDate(dateFr(anomalie.reinitialiseeA))}</strong>
        </p>
      )}
      {constat && <ExplicationCause pourquoi={constat.cause} correction={constat.correction} etapes={constat.etapes} />}
      <p class={styles.source}>
        <Code code={anomalie.code} />
        {anomalie.ligne > 0 && ` · ${fr.emplacement.ligne(anomalie.ligne)}`}
      </p>
      <VoirEnregistrement
        enregistrement={enregistrementDeLAnomalie(rapport, eleve, anomalie)}
        nom={[eleve.nom, eleve.prenom, anomalie.groupe].filter(Boolean).join(' ')}
        copiables={copyablesOf(eleve.eleveId === '0' ? undefined : eleve.eleveId, anomalie.groupe ?? undefined)}
      />
    </>
  );
}
