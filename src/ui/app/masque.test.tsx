// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';

afterEach(() => {
  cleanup();
  history.replaceState(null, '', '/');
  vi.resetModules();
  vi.doUnmock('../../exports/pseudonymise.ts');
});

/** A result whose names are asked to be hidden, as before what hides them has ever been asked for. */
async function masquer() {
  const { openMore, untilResult } = await import('../../../test/kit/application.tsx');
  const monte = await untilResult();
  openMore();
  location.hash = '#/eleves';
  await screen.findByRole('rowheader', { name: /TAVELO/ });
  fireEvent.click(screen.getByRole('button', { name: 'Masquer les noms' }));
  return monte;
}

const titre = () => screen.getByRole('heading', { level: 1 });

describe('names that are asked to be hidden', () => {
  it('are gone at once, with all that stood beside them, and the report comes back without them', async () => {
    await masquer();
    expect(screen.getByRole('main').textContent).toBe('Masquer les nomsLes noms vont être masqués.');
    expect(document.body.textContent).not.toMatch(/TAVELO|BOULARI/);
    expect(document.activeElement).toBe(titre());

    await screen.findByText(/^Rapport pseudonymisé/);
    expect(document.body.textContent).not.toMatch(/TAVELO|BOULARI/);
    expect(titre().textContent).toBe('Élèves');
    expect(document.activeElement).toBe(titre());
    fireEvent.click(screen.getByRole('button', { name: 'Plus' }));
    fireEvent.click(screen.getByRole('button', { name: 'Masquer les noms' }));
    expect(screen.getByRole('rowheader', { name: /TAVELO/ })).toBeTruthy();
    // What hides them is here now: nothing has to be waited for.
    fireEvent.click(screen.getByRole('button', { name: 'Masquer les noms' }));
    expect(screen.getByText(/^Rapport pseudonymisé/)).toBeTruthy();
  });

  it('go without anything else moving once what hides them has been asked for ahead', async () => {
    const { MASQUE } = await import('./masque.ts');
    await MASQUE.preload();
    await masquer();
    expect(screen.getByText(/^Rapport pseudonymisé/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Masquer les noms', pressed: true })).toBeTruthy();
  });

  it('stay hidden when what hides them does not come, until they are asked for again', async () => {
    vi.doMock('../../exports/pseudonymise.ts', () => {
      throw new Error('the line is cut');
    });
    const { moteur } = await masquer();
    await screen.findByText(/^Ce qui masque les noms n’a pas pu être chargé/);
    moteur.listener?.panne('défaut');
    location.hash = '#/partager';
    expect(document.body.textContent).not.toMatch(/TAVELO|BOULARI/);
    expect(document.activeElement).toBe(titre());
    location.hash = '#/eleves';
    fireEvent.click(screen.getByRole('button', { name: 'Afficher de nouveau les noms' }));
    expect(await screen.findByRole('rowheader', { name: /TAVELO/ })).toBeTruthy();
    expect(document.activeElement).toBe(titre());
  });
});

describe('the address, while names are hidden', () => {
  it('that the browser goes back to names nobody either', async () => {
    const { untilResult } = await import('../../../test/kit/application.tsx');
    const { actions } = await untilResult();
    location.hash = '#/eleves?q=tavelo&tri=sort';
    await screen.findByRole('searchbox');
    location.hash = '#/groupes';
    await waitFor(() => expect(titre().textContent).toBe('Groupes'));
    actions.maskNames(true);
    await screen.findByText(/^Rapport pseudonymisé/);
    history.back();
    await waitFor(() => expect(location.hash).toBe('#/eleves?tri=sort'));
  });
});
