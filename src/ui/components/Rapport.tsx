import type { ComponentChildren } from 'preact';
import type { Rapport as UnRapport } from '../../domain/report.ts';
import { Causes } from './Causes.tsx';
import { Changements } from './Changements.tsx';
import { CompteRendu } from './CompteRendu.tsx';
import { DepotSiecle } from './DepotSiecle.tsx';
import { Fichiers, FichiersAReprendre } from './Fichiers.tsx';
import { Plan } from './Plan.tsx';
import { Regles } from './Regles.tsx';
import { SousLeTitre } from './Titre.tsx';
import { Verdict } from './Verdict.tsx';

/** A report from its sentence to its last detail; `children` are the gestures that go with it. */
export function Rapport({ rapport, children }: { rapport: UnRapport; children?: ComponentChildren }) {
  return (
    <>
      <Verdict rapport={rapport} />
      {children}
      <SousLeTitre>
        <FichiersAReprendre rapport={rapport} />
        <Causes rapport={rapport} />
        <Plan rapport={rapport} />
        <DepotSiecle rapport={rapport} />
        <Changements rapport={rapport} />
        <CompteRendu rapport={rapport} />
        <Fichiers rapport={rapport} />
        <Regles rapport={rapport} />
      </SousLeTitre>
    </>
  );
}
