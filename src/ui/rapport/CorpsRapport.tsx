import type { Rapport as UnRapport } from '../../domain/rapport.ts';
import { UnderHeading } from '../commun/Heading.tsx';
import type { Route } from '../commun/route.ts';
import { FichiersRefuses } from '../fichiers/FichiersRefuses.tsx';
import { Causes } from './Causes.tsx';
import { CeSoir } from './CeSoir.tsx';
import { Inattendus } from './Inattendus.tsx';
import { LaNuit } from './LaNuit.tsx';
import { Manques, Pannes } from './Manques.tsx';
import { MotifsDuDepot } from './MotifsDuDepot.tsx';

/** The first view of a report: the answer and what to do, what the night does to whom, and what is behind it. */
export function CorpsRapport({ rapport, route }: { rapport: UnRapport; route?: Route }) {
  return (
    <>
      <FichiersRefuses rapport={rapport} />
      <CeSoir rapport={rapport} />
      <UnderHeading>
        <LaNuit rapport={rapport} />
        <Causes rapport={rapport} route={route} />
        <MotifsDuDepot depot={rapport.depot} />
        {rapport.verdict !== 'incomplet' && <Manques rapport={rapport} />}
        <Pannes rapport={rapport} />
        {rapport.lendemain && <Inattendus inattendus={rapport.lendemain.inattendus} />}
      </UnderHeading>
    </>
  );
}
