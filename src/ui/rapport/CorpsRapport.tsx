import type { Rapport as UnRapport } from '../../domain/rapport.ts';
import { UnderHeading } from '../commun/Heading.tsx';
import type { Route } from '../commun/route.ts';
import { FichiersRefuses } from '../fichiers/FichiersRefuses.tsx';
import { BandeauVerdict } from './BandeauVerdict.tsx';
import { Causes } from './Causes.tsx';
import { DepotSiecle } from './DepotSiecle.tsx';
import { Inattendus } from './Inattendus.tsx';
import { Plan } from './Plan.tsx';
import { ReglesDuRapport } from './ReglesDuRapport.tsx';
import { ResumeChangements } from './ResumeChangements.tsx';

/** A report's sentence and what to know of it at once, where it stands below something else. */
export function CorpsRapport({ rapport }: { rapport: UnRapport }) {
  return (
    <>
      <FichiersRefuses rapport={rapport} />
      <BandeauVerdict rapport={rapport} />
      <UnderHeading>
        <SyntheseRapport rapport={rapport} />
      </UnderHeading>
    </>
  );
}

/** The first view: what is behind everything, what to redo, what the day and the night will say. */
export function SyntheseRapport({ rapport, route }: { rapport: UnRapport; route?: Route }) {
  return (
    <>
      <Causes rapport={rapport} route={route} />
      <Plan rapport={rapport} />
      <DepotSiecle rapport={rapport} />
      <ResumeChangements rapport={rapport} />
      <ReglesDuRapport rapport={rapport} />
      {rapport.lendemain && <Inattendus inattendus={rapport.lendemain.inattendus} />}
    </>
  );
}
