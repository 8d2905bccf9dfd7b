import { configure, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import axe from 'axe-core';
import { expect } from 'vitest';
import type { ContenuFichier, FichierDonne } from '../../src/domain/moteur.ts';
import type { Releve } from '../../src/domain/releve.ts';
import type { Rapport } from '../../src/domain/report.ts';
import { lireRapport } from '../../src/exports/ouvrir.ts';
import { creerActions } from '../../src/state/actions.ts';
import { maintenantDe } from '../../src/state/demonstration.ts';
import { creerPoste } from '../../src/state/poste.ts';
import { creerSession } from '../../src/state/session.ts';
import { creerStoreMemoire } from '../../src/store/memory.ts';
import type { ReportStore } from '../../src/store/report-store.ts';
import { App } from '../../src/ui/app/App.tsx';
import { ECRANS } from '../../src/ui/resultat/Differe.tsx';
import { FauxMoteur } from './moteur.ts';
import { moyens } from './moyens.ts';
import { rapportExemple } from './rapport.ts';

// As on a page whose worker has come: the screens of a report come with it.
await ECRANS.load();
// A lazy page is compiled at its first use, on a machine that does several things at once.
configure({ asyncUtilTimeout: 10_000 });

/** jsdom's Blob has no text(). */
export const texteDe = (contenu: ContenuFichier) =>
  new Promise<string>((resolve) => {
    const lecteur = new FileReader();
    lecteur.onload = () => resolve(String(lecteur.result));
    lecteur.readAsText(contenu as Blob);
  });
const ouvrir = async (contenu: ContenuFichier) => lireRapport(await texteDe(contenu));

/** A browser that has not said yet what it keeps. */
const poste = creerPoste({ portable: false, copie: null, veiller: () => {}, guetterInstallation: () => {} });

/** The whole page in jsdom, with workers that answer what the test says. */
export function monter(
  store: ReportStore = { ...creerStoreMemoire(() => new Date(0)), durable: true },
  relever: (fichiers: readonly FichierDonne[]) => Promise<Releve> = () => Promise.reject(new Error('not asked for')),
) {
  const moteur = new FauxMoteur();
  const session = creerSession();
  const actions = creerActions(
    moyens({
      session,
      moteur,
      store: Promise.resolve(store),
      storeDemo: () => creerStoreMemoire(() => maintenantDe(session.value)),
      ouvrir,
      relever,
    }),
  );
  window.scrollTo = () => undefined;
  Element.prototype.scrollIntoView = () => undefined;
  render(<App session={session} actions={actions} poste={poste} />);
  return { moteur, session, actions };
}

export const etat = () => screen.getByRole('main').dataset.etat;
export const deposer = () =>
  fireEvent.change(screen.getByLabelText(/fichiers/), { target: { files: [new File(['x'], 'a.zip')] } });

export async function jusquAuResultat(
  rapport: Rapport = rapportExemple(),
  store?: ReportStore,
  relever?: Parameters<typeof monter>[1],
) {
  const monte = monter(store, relever);
  await deposer();
  monte.moteur.conclure(rapport);
  await waitFor(() => expect(etat()).toBe('resultat'));
  return monte;
}

/** Goes to an address, and waits for its heading. jsdom follows a link that is clicked a turn later. */
export async function aller(hash: string, titre: string | RegExp) {
  location.hash = hash;
  return await screen.findByRole('heading', { level: 1, name: titre });
}

export async function fautesAxe(): Promise<string[]> {
  const { violations } = await axe.run(document.body, {
    // jsdom computes no colours: contrasts are checked in Chromium.
    rules: { 'color-contrast': { enabled: false } },
  });
  return violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(' ')}`);
}

/** What holds on every screen, whatever it shows. */
export async function verifierLePartage(): Promise<void> {
  expect(document.querySelectorAll('input[type=file][multiple]')).toHaveLength(1);
  expect(screen.getByLabelText(/fichiers/)).toBeInstanceOf(HTMLInputElement);
  expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
  expect(document.querySelectorAll('[style], a[href^="http"]')).toHaveLength(0);
  expect(await fautesAxe()).toEqual([]);
}
