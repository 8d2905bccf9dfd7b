// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { HISTOIRE } from '../../../test/kit/demo.ts';
import { FauxMoteur } from '../../../test/kit/moteur.ts';
import { rapportExemple } from '../../../test/kit/rapport.ts';
import { creerActions } from '../../state/actions.ts';
import { creerSession, SESSION_VIDE } from '../../state/session.ts';
import { creerStoreMemoire } from '../../store/memory.ts';
import { lireRoute } from '../commun/route.ts';

afterEach(() => {
  cleanup();
  vi.resetModules();
  vi.doUnmock('./resultat.ts');
});

const rapport = rapportExemple();

/** The screens of a report as on the first visit: asked for when they are first needed. */
async function ouvrir(): Promise<void> {
  const { Resultat } = await import('./Differe.tsx');
  const actions = creerActions({
    session: creerSession(),
    moteur: new FauxMoteur(),
    store: Promise.resolve(creerStoreMemoire(() => new Date(0))),
    demo: async () => HISTOIRE,
    storeDemo: () => creerStoreMemoire(() => new Date(0)),
    ouvrir: async () => ({ ok: false, raison: 'pas-json', ou: null }),
    relever: async () => ({ fichiers: [], uai: null, dateExport: null, eleves: null, groupes: null }),
  });
  const session = { ...SESSION_VIDE, etat: 'resultat' as const, rapport };
  render(<Resultat session={session} rapport={rapport} actions={actions} route={lireRoute('')} />);
}

it('shows the sentence at once, and the result when its screens have come', async () => {
  await ouvrir();
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(rapport.phrase);
  expect(await screen.findByRole('button', { name: 'Recommencer' }, { timeout: 20_000 })).toBeTruthy();
});

it('says so when they do not come', async () => {
  vi.doMock('./resultat.ts', () => {
    throw new Error('the line is cut');
  });
  await ouvrir();
  expect(await screen.findByText(/n’a pas pu être chargée/)).toBeTruthy();
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(rapport.phrase);
});
