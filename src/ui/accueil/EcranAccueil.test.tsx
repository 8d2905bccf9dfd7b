// @vitest-environment jsdom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { checkSharing, mount, sessionState } from '../../../test/kit/application.tsx';
import { exampleRapport } from '../../../test/kit/rapport.ts';
import { lineOf, print } from '../../../test/kit/siecle-page.ts';
import type { DateIso } from '../../domain/dates.ts';
import type { Nuit } from '../../domain/nuit.ts';
import { createMemoryStore, type MemoryStore } from '../../store/memory.ts';
import { NOTHING_TO_SAY } from '../../store/report-store.ts';

const RAPPORT = exampleRapport();
const NUIT = RAPPORT.nuit as Nuit;
const PAGE = print(NUIT, {}, NUIT.eleves.map(lineOf));
const DEMO = 'Essayer avec un collège fictif';

// the morning of the 25th of August in Nouméa
beforeEach(() => vi.useFakeTimers({ now: new Date('2018-08-24T20:30:00Z'), toFake: ['Date'] }));
afterEach(() => {
  cleanup();
  history.replaceState(null, '', '/');
  vi.useRealTimers();
});

/** The start page of who kept a run. */
async function revenir(deposeLe: string | null, onScreen = false) {
  const base: MemoryStore = createMemoryStore(() => new Date('2018-08-24T00:00:00Z'));
  const garde = await base.keep(RAPPORT, false);
  const id = garde.ok ? garde.valeur.id : 0;
  if (deposeLe) await base.keepSuite(id, { deposeLe: deposeLe as DateIso, bilan: null, liens: null });
  const start = { ...NOTHING_TO_SAY, onScreen: onScreen ? { run: id, masked: false } : null };
  const monte = mount({ ...base, durable: true, start });
  await monte.actions.loadHistory();
  await screen.findByRole('heading', { name: 'Contrôles précédents' });
  return monte;
}

describe('the start, for who comes back', () => {
  it('begins with the deposit of the day before, where SIECLE’s report is pasted, and says what the night did', async () => {
    await revenir('2018-08-24');
    const titre = 'Fichier déposé hier\u00A0: lisez le compte rendu';
    const suivi = await screen.findByRole('region', { name: titre });
    const champ = within(suivi).getByLabelText('Texte copié de SIECLE');
    await checkSharing();
    await fireEvent.input(champ, { target: { value: 'Bonjour' } });
    await userEvent.click(within(suivi).getByRole('button', { name: 'Comparer à la prévision' }));
    await within(suivi).findByText(/n’est pas le compte rendu/);
    await fireEvent.input(champ, { target: { value: PAGE } });
    await userEvent.click(within(suivi).getByRole('button', { name: 'Comparer à la prévision' }));
    const lu = await screen.findByRole('region', { name: /^Fichier déposé hier.: voici ce qu’a fait SIECLE$/ });
    expect(within(lu).getByText(/^1\sélève rejeté, 16\sliens perdus, comme prévu\.$/)).toBeTruthy();
    expect(within(lu).getByRole('link').getAttribute('href')).toMatch(/^#\/lendemain\/\d+$/);
    expect(screen.getByText(/^Déposé le 24\/08\/2018, vérifié avec le compte rendu de SIECLE\./)).toBeTruthy();
    expect(sessionState()).toBe('accueil');
    await checkSharing();
  });

  it('offers the run that was left, and puts the invented school after what is real', async () => {
    await revenir(null, true);
    await userEvent.click(await screen.findByRole('button', { name: 'Reprendre ce contrôle' }));
    expect(sessionState()).toBe('resultat');
    await userEvent.click(await screen.findByRole('button', { name: 'Page d’accueil' }));
    const historique = await screen.findByRole('heading', { name: 'Contrôles précédents' });
    const apres = historique.compareDocumentPosition(screen.getByRole('button', { name: DEMO }));
    expect(apres & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  });

  it('offers nothing to go on with when nothing was left', async () => {
    await revenir(null);
    expect(screen.queryByRole('button', { name: 'Reprendre ce contrôle' })).toBeNull();
    expect(screen.queryByLabelText('Texte copié de SIECLE')).toBeNull();
  });
});

it('offers the invented school beside the files to who comes for the first time', () => {
  mount();
  expect(screen.getByRole('button', { name: DEMO }).closest('p')?.textContent).toMatch(/^Choisir des fichiers/);
});
