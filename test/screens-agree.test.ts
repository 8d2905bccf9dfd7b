import { expect, it } from 'vitest';
import type { Rapport } from '../src/domain/rapport.ts';
import { ecrireFichiers, FAUTES, genererEcole } from '../src/school/index.ts';
import { expectScreensAgree } from './kit/agreement.ts';
import { control } from './kit/pipeline.ts';

/** One vocabulary of fates, counted once: `properties.test.ts` asks the same of schools at random. */

const RAPPORTS = import.meta.glob<Rapport>('../fixtures/*/expected.json', { eager: true, import: 'default' });

it.each(Object.entries(RAPPORTS).map(([chemin, rapport]) => [chemin.split('/').at(-2), rapport] as const))(
  '%s: no two screens disagree',
  (_nom, rapport) => expectScreensAgree(rapport),
);

it('nor do they with every fault that lets a night be simulated, in one school', async () => {
  const fautes = [...FAUTES.keys()].filter((nom) => nom !== 'calendrier-absent').map((nom) => ({ nom, nombre: 2 }));
  const rapport = await control(
    ecrireFichiers(genererEcole({ graine: 7, eleves: 600, etablissements: 5, communes: 5, fautes })),
  );
  expect(rapport.nuit).not.toBeNull();
  expectScreensAgree(rapport);
});
