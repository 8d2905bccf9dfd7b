// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkSharing, dropFiles, goTo, mount, sessionState } from '../../../test/kit/application.tsx';
import { exampleRapport } from '../../../test/kit/rapport.ts';
import type { Releve } from '../../domain/releve.ts';
import { nowIn } from '../../state/demo.ts';
import { ownResult } from '../../state/result.ts';

/** jsdom's Blob has no arrayBuffer(). */
beforeEach(() => {
  Blob.prototype.arrayBuffer ??= function (this: Blob) {
    return new Response(this).arrayBuffer();
  };
});
afterEach(() => {
  cleanup();
  history.replaceState(null, '', '/');
});

/** Exports of the morning in which nothing is read. */
const SANS_RIEN: Releve = { fichiers: [], uai: null, dateExport: null, eleves: null, groupes: null };

const bande = () => screen.findByRole('region', { name: /^Démonstration/ });
const titre = async (etape: number) =>
  within(await screen.findByRole('region', { name: new RegExp(`étape\\s${etape} sur\\s5`) }));
const cliquer = async (nom: RegExp) => userEvent.click(await screen.findByRole('button', { name: nom }));

async function commencer() {
  const monte = mount(undefined, async () => SANS_RIEN);
  const conclure = async () => {
    monte.moteur.conclure(exampleRapport({ etabliLe: nowIn(monte.session.value).toISOString() }));
    await waitFor(() => expect(sessionState()).toBe('resultat'));
  };
  await cliquer(/collège fictif/);
  await waitFor(() => expect(monte.moteur.files).toHaveLength(1));
  return { ...monte, conclure };
}

async function jouerJusqua(etape: number) {
  const monte = await commencer();
  await monte.conclure();
  for (let rang = 1; rang < etape; rang++) {
    await cliquer(/^Continuer/);
    if (rang === 1) await monte.conclure();
    await titre(rang + 1);
    // The step's own screen comes a turn later.
    await waitFor(() =>
      expect(location.hash).toMatch([/^#\/$/, /procedure/, /lendemain/, /lendemain/][rang - 1] ?? /$^/),
    );
  }
  return monte;
}

describe('the band of the demo', () => {
  it('tells its step while the documents are read, and offers the next one once they are', async () => {
    const { conclure } = await commencer();
    const dedans = within(await bande());
    expect(dedans.getByText(/en cours de lecture/)).toBeTruthy();
    expect(dedans.queryByRole('button', { name: /^Continuer/ })).toBeNull();
    await conclure();
    await dedans.findByRole('button', { name: /^Continuer/ });
    expect(dedans.queryByText(/en cours de lecture/)).toBeNull();
    expect(screen.queryByText(/ne conserve rien/)).toBeNull();
    await checkSharing();
  });

  it.each([
    [1, '#/', ['Les élèves touchés', 'Où en est la procédure']],
    [2, '#/', ['La comparaison des deux contrôles']],
    [3, '#/procedure/5', ['Le compte rendu prévu', 'Les groupes de chaque élève']],
    [4, '#/lendemain/(run)', ['Aller au résultat de la nuit']],
    [5, '#/lendemain/(run)', ['Aller aux liens cherchés', 'Quels documents apporter']],
  ])('step %i shows its screen, %s, and where else to look', async (etape, adresse, liens) => {
    const { session } = await jouerJusqua(etape);
    const dedans = await titre(etape);
    const attendue = adresse.replace('(run)', `${ownResult(session.value)?.run?.id}`);
    await waitFor(() => expect(location.hash || '#/').toBe(attendue));
    await waitFor(() => expect(dedans.getAllByRole('link').map(({ textContent }) => textContent)).toEqual(liens));
    await checkSharing();
  });

  it('stays over every screen, and brings back to its own', async () => {
    await jouerJusqua(3);
    await goTo('#/glossaire', 'Glossaire');
    await userEvent.click((await titre(3)).getByRole('link', { name: 'Revenir à cette étape' }));
    await screen.findByRole('heading', { level: 1, name: /^Synchro 5/ });
    await waitFor(async () =>
      expect((await titre(3)).queryByRole('link', { name: 'Revenir à cette étape' })).toBeNull(),
    );
  });

  it('lets SIECLE’s page go over the morning after, which judges it', async () => {
    await jouerJusqua(4);
    const champ = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Texte copié de SIECLE' });
    await waitFor(() => expect(champ.value).toBe('x'));
    await screen.findByText(/n’est pas le compte rendu de SIECLE/);
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: /déposé dans SIECLE/ }).checked).toBe(true);
  });

  it('lets the exports of the morning go over it too, and what they lack is told', async () => {
    await jouerJusqua(5);
    await screen.findByText(/L’export Élèves avec adresses n’est pas là/);
  });

  it('says that a defect stopped it, and can be left', async () => {
    const { actions } = await jouerJusqua(1);
    actions.reportDefect('Script error.');
    await (await titre(1)).findByText(/s’est arrêtée/);
    expect(screen.queryByRole('button', { name: /^Continuer/ })).toBeNull();
    await cliquer(/^Quitter/);
    await waitFor(() =>
      expect([sessionState(), screen.queryByRole('region', { name: /^Démonstration/ })]).toEqual(['accueil', null]),
    );
  });

  it.each([
    [2, /^Quitter/],
    [5, /^Terminer/],
  ])('is left from step %i for the start, with nothing kept', async (etape, bouton) => {
    const { session } = await jouerJusqua(etape);
    await goTo('#/correspondances', /Correspondances/);
    await cliquer(bouton);
    await screen.findByRole('heading', { level: 1, name: /^Que fera SIECLE/ });
    await waitFor(() => expect(session.value.history).toEqual([]));
    expect([sessionState(), screen.queryByText(/Contrôles précédents/)]).toEqual(['accueil', null]);
  });

  it('gives way to real files, says so, and closes', async () => {
    const { moteur } = await jouerJusqua(3);
    await goTo('#/', exampleRapport().phrase);
    await dropFiles();
    expect((await screen.findAllByText(/La démonstration est terminée/)).map(({ role }) => role)).toEqual([
      null,
      'status',
    ]);
    moteur.conclure(exampleRapport());
    await waitFor(() => expect(sessionState()).toBe('resultat'));
    expect(screen.queryByRole('region', { name: /étape/ })).toBeNull();
    await checkSharing();
    await cliquer(/^Compris/);
    await waitFor(() => expect(screen.queryByText(/La démonstration est terminée/)).toBeNull());
  });

  it('keeps the hand on what the browser keeps out of the demo’s own history', async () => {
    await jouerJusqua(2);
    await goTo('#/historique', 'L’historique des contrôles');
    expect(await screen.findAllByRole('button', { name: /^Effacer le contrôle/ })).toHaveLength(2);
    expect(screen.queryByRole('button', { name: 'Tout effacer' })).toBeNull();
    expect(screen.getByText(/^Seuls les contrôles de la démonstration/)).toBeTruthy();
    expect(screen.queryByText(/Rien n’est conservé dans ce navigateur/)).toBeNull();
  });
});
