// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { moyens, resultatDe } from '../../../test/kit/moyens.ts';
import { exampleRapport } from '../../../test/kit/rapport.ts';
import { createActions } from '../../state/actions.ts';
import { EMPTY_SESSION } from '../../state/session.ts';
import { parseRoute } from '../commun/route.ts';

afterEach(() => {
  cleanup();
  vi.resetModules();
  vi.doUnmock('./resultat.ts');
});

const rapport = exampleRapport();

/** The screens of a report as on the first visit: asked for when they are first needed. */
async function ouvrir(): Promise<void> {
  const { ResultatDiffere } = await import('./Differe.tsx');
  const session = { ...EMPTY_SESSION, status: 'resultat' as const, resultat: resultatDe(rapport) };
  render(
    <ResultatDiffere session={session} rapport={rapport} actions={createActions(moyens())} route={parseRoute('')} />,
  );
}

it('shows the sentence at once, and the result when its screens have come', async () => {
  await ouvrir();
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(rapport.phrase);
  expect(await screen.findByRole('button', { name: 'Plus' })).toBeTruthy();
});

it('says so when they do not come', async () => {
  vi.doMock('./resultat.ts', () => {
    throw new Error('the line is cut');
  });
  await ouvrir();
  expect(await screen.findByText(/n’a pas pu être chargée/)).toBeTruthy();
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(rapport.phrase);
});
