import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import axe from 'axe-core';
import { expect } from 'vitest';
import type { ContenuFichier, FichierDonne } from '../../src/domain/moteur.ts';
import type { Rapport } from '../../src/domain/rapport.ts';
import type { Releve } from '../../src/domain/releve.ts';
import { parseReport } from '../../src/exports/open-report.ts';
import { createActions } from '../../src/state/actions.ts';
import { createComputer } from '../../src/state/computer.ts';
import { nowIn } from '../../src/state/demo.ts';
import { createSession } from '../../src/state/session.ts';
import { createMemoryStore } from '../../src/store/memory.ts';
import type { ReportStore } from '../../src/store/report-store.ts';
import { App } from '../../src/ui/app/App.tsx';
import { ECRANS } from '../../src/ui/resultat/Differe.tsx';
import { FakeEngine } from './fake-engine.ts';
import { moyens } from './moyens.ts';
import { exampleRapport } from './rapport.ts';

// As on a page whose worker has come: the screens of a report come with it.
await ECRANS.load();

/** jsdom's Blob has no text(). */
export const textOf = (contenu: ContenuFichier) =>
  new Promise<string>((resolve) => {
    const lecteur = new FileReader();
    lecteur.onload = () => resolve(String(lecteur.result));
    lecteur.readAsText(contenu as Blob);
  });
const openReal = async (contenu: ContenuFichier) => parseReport(await textOf(contenu));

/** A browser that has not said yet what it keeps. */
const computer = createComputer({
  portable: false,
  copie: null,
  watchServiceWorker: () => {},
  watchInstallation: () => {},
});

/** The whole page in jsdom, with workers that answer what the test says. */
export function mount(
  store: ReportStore = { ...createMemoryStore(() => new Date(0)), durable: true },
  relever: (fichiers: readonly FichierDonne[]) => Promise<Releve> = () => Promise.reject(new Error('not asked for')),
) {
  const moteur = new FakeEngine();
  const session = createSession();
  const actions = createActions(
    moyens({
      session,
      moteur,
      store: Promise.resolve(store),
      storeDemo: () => createMemoryStore(() => nowIn(session.value)),
      ouvrir: openReal,
      relever,
    }),
  );
  window.scrollTo = () => undefined;
  Element.prototype.scrollIntoView = () => undefined;
  render(<App session={session} actions={actions} poste={computer} />);
  return { moteur, session, actions };
}

export const sessionState = () => screen.getByRole('main').dataset.etat;
export const dropFiles = () =>
  fireEvent.change(screen.getByLabelText(/fichiers/), { target: { files: [new File(['x'], 'a.zip')] } });

export async function untilResult(
  rapport: Rapport = exampleRapport(),
  store?: ReportStore,
  relever?: Parameters<typeof mount>[1],
) {
  const monte = mount(store, relever);
  await dropFiles();
  monte.moteur.conclure(rapport);
  await waitFor(() => expect(sessionState()).toBe('resultat'));
  return monte;
}

/** Opens what « Plus » holds. */
export const openMore = () => fireEvent.click(screen.getByRole('button', { name: 'Plus', expanded: false }));

/** Goes to an address, and waits for its heading. jsdom follows a link that is clicked a turn later. */
export async function goTo(hash: string, titre: string | RegExp) {
  location.hash = hash;
  return await screen.findByRole('heading', { level: 1, name: titre });
}

export async function axeViolations(): Promise<string[]> {
  const { violations } = await axe.run(document.body, {
    // jsdom computes no colours: contrasts are checked in Chromium.
    rules: { 'color-contrast': { enabled: false } },
  });
  return violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(' ')}`);
}

/** What holds on every screen, whatever it shows. */
export async function checkSharing(): Promise<void> {
  expect(document.querySelectorAll('input[type=file][multiple]')).toHaveLength(1);
  expect(screen.getByLabelText(/fichiers/)).toBeInstanceOf(HTMLInputElement);
  expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
  expect(document.querySelectorAll('[style], a[href^="http"]')).toHaveLength(0);
  expect(await axeViolations()).toEqual([]);
}
