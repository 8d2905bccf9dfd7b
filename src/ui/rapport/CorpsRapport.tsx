import type { Rapport as UnRapport } from '../../domain/rapport.ts';
import { UnderHeading } from '../commun/Heading.tsx';
import type { Route } from '../commun/route.ts';
import { FichiersAReprendre, FichiersMisDeCote } from '../fichiers/Fichiers.tsx';
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
      <CeSoir rapport={rapport} />
      <UnderHeading>
        <FichiersAReprendre rapport={rapport} />
        <LaNuit rapport={rapport} />
        <Causes rapport={rapport} route={route} />
        <MotifsDuDepot depot={rapport.depot} />
        <FichiersMisDeCote rapport={rapport} />
        {rapport.verdict !== 'incomplet' && <Manques rapport={rapport} />}
        <Pannes rapport={rapport} />
        {rapport.lendemain && <Inattendus inattendus={rapport.lendemain.inattendus} />}
      </UnderHeading>
    </>
  );
}
