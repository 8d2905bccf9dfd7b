import type { Rapport as UnRapport } from '../../domain/report.ts';
import type { Route } from '../commun/route.ts';
import { SousLeTitre } from '../commun/Titre.tsx';
import { FichiersAReprendre, FichiersMisDeCote } from '../fichiers/Fichiers.tsx';
import { Causes } from './Causes.tsx';
import { Changements } from './Changements.tsx';
import { DepotSiecle } from './DepotSiecle.tsx';
import { Inattendus } from './Inattendus.tsx';
import { Plan } from './Plan.tsx';
import { Regles } from './Regles.tsx';
import { Verdict } from './Verdict.tsx';

/** A report's sentence and what to know of it at once, where it stands below something else. */
export function Rapport({ rapport }: { rapport: UnRapport }) {
  return (
    <>
      <Verdict rapport={rapport} />
      <SousLeTitre>
        <Synthese rapport={rapport} />
      </SousLeTitre>
    </>
  );
}

/** The first view: what is behind everything, what to redo, what the day and the night will say. */
export function Synthese({ rapport, route }: { rapport: UnRapport; route?: Route }) {
  return (
    <>
      <FichiersAReprendre rapport={rapport} />
      <Causes rapport={rapport} route={route} />
      <Plan rapport={rapport} />
      <DepotSiecle rapport={rapport} />
      <Changements rapport={rapport} />
      <FichiersMisDeCote rapport={rapport} />
      <Regles rapport={rapport} />
      {rapport.lendemain && <Inattendus inattendus={rapport.lendemain.inattendus} />}
    </>
  );
}
