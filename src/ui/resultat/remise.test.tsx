// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  checkSharing,
  goTo,
  mount,
  openMore,
  sessionState,
  textOf,
  untilResult,
} from '../../../test/kit/application.tsx';
import { exampleRapport } from '../../../test/kit/rapport.ts';
import { pseudonymise } from '../../exports/pseudonymise.ts';
import { shownReport } from '../../state/result.ts';
import { parseRoute } from '../commun/route.ts';

/** What the browser was asked to save. */
let sauves: { nom: string; contenu: Blob }[] = [];

beforeEach(() => {
  sauves = [];
  let contenu = new Blob();
  URL.createObjectURL = (blob) => {
    contenu = blob as Blob;
    return 'blob:x';
  };
  URL.revokeObjectURL = () => undefined;
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    sauves.push({ nom: this.download, contenu });
  });
});
afterEach(() => {
  cleanup();
  history.replaceState(null, '', '/');
  vi.restoreAllMocks();
});

const sauve = (rang: number) => textOf(sauves[rang]?.contenu ?? new Blob());
const bouton = (nom: string) => screen.getByRole('button', { name: nom });
const donner = (nom: string, contenu: unknown) => {
  const fichier = new File([typeof contenu === 'string' ? contenu : JSON.stringify(contenu)], nom);
  return fireEvent.change(screen.getByLabelText(/fichiers/), { target: { files: [fichier] } });
};
/** jsdom says that a <details> was opened a turn later. */
async function ouvrirLesTableaux() {
  await userEvent.click(screen.getByText('Exporter en tableaux (XLSX, CSV)'));
  await screen.findByRole('button', { name: 'Exporter le classeur (XLSX)' });
}
const JOUR = '2018-08-24';

describe('exporting', () => {
  it('saves the report, the workbook, and the table that is chosen', async () => {
    await untilResult();
    openMore();
    await userEvent.click(bouton('Exporter le rapport (JSON)'));
    await ouvrirLesTableaux();
    await userEvent.click(bouton('Exporter le classeur (XLSX)'));
    await waitFor(() => expect(sauves).toHaveLength(2));
    await userEvent.selectOptions(screen.getByLabelText('Tableau à exporter'), 'Effectifs des groupes');
    await userEvent.click(bouton('Exporter ce tableau (CSV)'));
    await waitFor(() => expect(sauves).toHaveLength(3));
    expect(sauves.map(({ nom }) => nom)).toEqual([
      `veilleuse-9839001S-${JOUR}.json`,
      `veilleuse-9839001S-${JOUR}.xlsx`,
      `veilleuse-9839001S-${JOUR}-groupes.csv`,
    ]);
    expect(JSON.parse(await sauve(0))).toEqual(exampleRapport());
    expect(await sauve(2)).toContain('MPERMANGR2;14;14;0;14;0\r\n');
  });

  it('says when the browser cannot', async () => {
    await untilResult();
    openMore();
    await ouvrirLesTableaux();
    URL.createObjectURL = () => {
      throw new Error('no room');
    };
    await userEvent.click(bouton('Exporter le classeur (XLSX)'));
    expect((await screen.findByRole('alert')).textContent).toMatch(/^L’export n’a pas pu être préparé/);
  });
});

it('holds behind one button what is done less often', async () => {
  await untilResult();
  const plus = bouton('Plus');
  const repli = document.getElementById(plus.getAttribute('aria-controls') ?? '') as HTMLElement;
  expect([plus.getAttribute('aria-expanded'), repli.hidden]).toEqual(['false', true]);
  await userEvent.click(plus);
  expect([plus.getAttribute('aria-expanded'), repli.hidden]).toEqual(['true', false]);
  for (const nom of ['Exporter le rapport (JSON)', 'Recommencer']) {
    expect(within(repli).getByRole('button', { name: nom })).toBeTruthy();
  }
});

describe('hiding the names', () => {
  it('shows and exports the pseudonymised report, on every view, until it is undone', async () => {
    const { session } = await untilResult();
    openMore();
    location.hash = '#/eleves?q=tavelo';
    await screen.findByRole('rowheader', { name: /TAVELO/ });
    await userEvent.click(bouton('Masquer les noms'));
    await screen.findByText(/^Rapport pseudonymisé/);
    openMore();
    expect(screen.getByRole('button', { name: 'Masquer les noms', pressed: true })).toBeTruthy();
    expect(location.hash).toBe('#/eleves');
    expect(document.body.textContent).not.toMatch(/TAVELO|BOULARI/);
    expect(screen.getAllByText(/^Élève \d{3}$/).length).toBeGreaterThan(10);
    expect(screen.getByText(/^Rapport pseudonymisé/)).toBeTruthy();
    await checkSharing();
    await userEvent.click(bouton('Exporter le rapport (JSON)'));
    expect(JSON.parse(await sauve(0))).toEqual(JSON.parse(JSON.stringify(pseudonymise(exampleRapport()))));
    expect(sauves[0]?.nom).toBe(`veilleuse-9839001S-${JOUR}-pseudonymise.json`);
    expect(shownReport(session.value)).toEqual(exampleRapport());

    await userEvent.click(bouton('Masquer les noms'));
    expect(screen.getByRole('rowheader', { name: /TAVELO/ })).toBeTruthy();
  });

  it('holds for the next drop, and for what is shown behind it', async () => {
    const { moteur } = await untilResult();
    openMore();
    await userEvent.click(bouton('Masquer les noms'));
    await fireEvent.change(screen.getByLabelText(/fichiers/), { target: { files: [new File(['x'], 'b.zip')] } });
    expect(sessionState()).toBe('lecture');
    expect(document.body.textContent).not.toContain('TAVELO');
    moteur.conclure(exampleRapport({ phrase: 'Le second.' }));
    await screen.findByRole('heading', { level: 1, name: 'Le second.' });
    expect(document.body.textContent).not.toContain('TAVELO');
  });
});

describe('sharing with support', () => {
  it('shows the report as it will be seen, says what is gone and what stays, then saves it', async () => {
    await untilResult();
    await userEvent.click(screen.getByRole('link', { name: 'Partager' }));
    await goTo('#/partager', 'Partager avec l’assistance');
    const page = await screen.findByRole('region', { name: 'Aperçu du rapport pseudonymisé' });
    expect(page.textContent).not.toMatch(/TAVELO|BOULARI|210000/);
    expect(within(page).getAllByText(/Élève \d{3}/).length).toBeGreaterThan(1);
    // the views are those of the report that still has its names: only rules, words and steps are linked
    const mots = within(page)
      .getAllByRole('link')
      .map((lien) => parseRoute(lien.getAttribute('href') ?? '').nom);
    expect([...new Set(mots)].sort()).toEqual(['glossaire', 'procedure', 'regle']);
    expect(screen.getByText(/Moins de cinq élèves dans 6EME B/)).toBeTruthy();
    expect(document.body.textContent?.toLowerCase()).not.toContain('anonym');
    await checkSharing();
    await userEvent.click(bouton('Enregistrer le rapport pseudonymisé (JSON)'));
    expect(sauves[0]?.nom).toBe(`veilleuse-9839001S-${JOUR}-pseudonymise.json`);
    expect(await sauve(0)).not.toMatch(/TAVELO|BOULARI|210000|emploi du temps\.pdf/);
  });

  it('has nothing to show before a result', async () => {
    mount();
    await goTo('#/partager', 'Partager avec l’assistance');
    expect(await screen.findByText(/^Déposez d’abord vos documents/)).toBeTruthy();
  });
});

describe('a report that somebody sent', () => {
  it('opens with whose it is, from any view, and gives way to the current one', async () => {
    await untilResult();
    await goTo('#/absents', 'Absents');
    const envoye = pseudonymise(exampleRapport({ phrase: 'Envoyé par un collège.' }));
    await donner('recu.json', envoye);
    await screen.findByRole('heading', { level: 1, name: 'Envoyé par un collège.' });
    expect(
      await screen.findByText(
        'Rapport reçu, établi le 24/08/2018 à 9 h 15 par Veilleuse 0.0.0 ; ses fichiers ne sont pas ici.',
      ),
    ).toBeTruthy();
    // there is no name to hide in it
    expect(screen.queryByRole('button', { name: 'Masquer les noms' })).toBeNull();
    await checkSharing();
    await userEvent.click(bouton('Revenir au contrôle en cours'));
    await screen.findByRole('heading', { level: 1, name: exampleRapport().phrase });
  });

  it.each([
    ['{', /Il est incomplet, ou il a été modifié par un autre logiciel\./],
    [{ format: 'autre' }, /Il n’est pas un rapport de Veilleuse\./],
    [{ ...exampleRapport(), version: 2 }, /Il vient d’une version plus récente de Veilleuse\./],
    [{ ...exampleRapport(), nuit: 3 }, /Une de ses parties manque.*À cet endroit : nuit\./],
  ])('that does not open is said in the page: case %#', async (contenu, motif) => {
    mount();
    await donner('recu.json', contenu);
    const refus = await screen.findByRole('alert');
    expect(refus.textContent?.replace(/\u00A0/g, ' ')).toMatch(motif);
    expect(sessionState()).toBe('accueil');
    await checkSharing();
    await userEvent.click(bouton('Fermer'));
    expect(screen.queryByRole('alert')).toBeNull();
  });
});
