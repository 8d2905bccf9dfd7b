// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { afterEach, expect, it, vi } from 'vitest';
import { resultatDe } from '../../../test/kit/moyens.ts';
import { exampleRapport } from '../../../test/kit/rapport.ts';
import { createComputer, type ServiceWorkerListener } from '../../state/computer.ts';
import { EMPTY_SESSION, type Session } from '../../state/session.ts';
import { OfflineReady, UpdateBand } from './Computer.tsx';

afterEach(cleanup);

const COPIE = { nom: 'copie.html', octets: 380_000, sha256: 'ab'.repeat(32) };

function monter(agir: (ecoute: ServiceWorkerListener) => void, parts: Partial<Session> = {}, installer?: () => void) {
  const poste = createComputer({
    portable: false,
    copie: COPIE,
    watchServiceWorker: agir,
    watchInstallation: (offre) => installer && offre(installer),
  });
  render(
    <>
      <UpdateBand poste={poste} session={{ ...EMPTY_SESSION, ...parts }} />
      <OfflineReady poste={poste} />
    </>,
  );
  return poste;
}

it('says when the page opens without a line, and when it cannot', () => {
  monter((ecoute) => ecoute.ready());
  expect(screen.getByText(/Prêt hors ligne/).getAttribute('role')).toBe('status');
  cleanup();
  monter((ecoute) => ecoute.unavailable());
  expect(screen.getByText(/demande une connexion/)).toBeTruthy();
});

it('proposes a new version when nothing is under way, and says what it waits for once asked', async () => {
  const appliquer = vi.fn();
  monter((ecoute) => ecoute.updated(appliquer));
  await userEvent.click(screen.getByRole('button', { name: 'Mettre à jour' }));
  expect(appliquer).toHaveBeenCalledOnce();
  expect(screen.getByText(/attend la fin/)).toBeTruthy();
  expect((await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } })).violations).toEqual([]);
});

it.each<[string, Partial<Session>]>([
  ['a reading', { status: 'lecture' }],
  [
    'a result that is not kept',
    { status: 'resultat', resultat: resultatDe(exampleRapport(), { conservation: 'plein' }) },
  ],
])('proposes nothing during %s', (_nom, parts) => {
  monter((ecoute) => ecoute.updated(() => {}), parts);
  expect(screen.queryByRole('button', { name: 'Mettre à jour' })).toBeNull();
});

it('tells that a result that is kept will be found again after the update', () => {
  monter((ecoute) => ecoute.updated(() => {}), {
    status: 'resultat',
    resultat: resultatDe(exampleRapport(), { conservation: 'durable' }),
  });
  expect(screen.getByText(/reste dans les contrôles précédents/)).toBeTruthy();
});

it('installs where the browser offers it', async () => {
  const installer = vi.fn();
  monter(() => {}, {}, installer);
  await userEvent.click(screen.getByRole('button', { name: 'Installer Veilleuse sur cet ordinateur' }));
  expect(installer).toHaveBeenCalledOnce();
  expect(screen.queryByRole('button', { name: /Installer/ })).toBeNull();
});

it('offers the portable copy with its version, its size and its checksum', async () => {
  monter(() => {});
  await userEvent.click(screen.getByText('Copie pour clé USB'));
  const lien = await screen.findByRole('link', { name: /Télécharger la copie \(version 0\.0\.0-test, 380\sko\)/ });
  expect([lien.getAttribute('href'), lien.getAttribute('download')]).toEqual([COPIE.nom, COPIE.nom]);
  expect(screen.getByText(COPIE.sha256)).toBeTruthy();
});
