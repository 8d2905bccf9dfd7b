import type { ComponentChildren } from 'preact';
import type { Rapport as UnRapport } from '../../domain/report.ts';
import { fr } from '../fr.ts';
import { CompteRendu } from './CompteRendu.tsx';
import { Constats } from './Constats.tsx';
import { DepotSiecle } from './DepotSiecle.tsx';
import { Etapes } from './Etapes.tsx';
import { Fichiers } from './Fichiers.tsx';
import { Regles } from './Regles.tsx';
import { Section, SousLeTitre } from './Titre.tsx';
import { Verdict } from './Verdict.tsx';

/** A report from its sentence to its last detail; `children` are the gestures that go with it. */
export function Rapport({ rapport, children }: { rapport: UnRapport; children?: ComponentChildren }) {
  return (
    <>
      <Verdict rapport={rapport} />
      {children}
      <SousLeTitre>
        {rapport.plan.length > 0 && (
          <Section titre={fr.resultat.plan} class="plan">
            <Etapes etapes={rapport.plan} menus />
          </Section>
        )}
        <DepotSiecle rapport={rapport} />
        <Constats rapport={rapport} />
        <CompteRendu rapport={rapport} />
        <Fichiers rapport={rapport} />
        <Regles rapport={rapport} />
      </SousLeTitre>
    </>
  );
}
