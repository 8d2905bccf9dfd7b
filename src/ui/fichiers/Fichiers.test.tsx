// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { checkSharing, goTo, sessionState, untilResult } from '../../../test/kit/application.tsx';
import { exampleRapport, makeFichier } from '../../../test/kit/rapport.ts';

afterEach(() => {
  cleanup();
  history.replaceState(null, '', '/');
});

const refus = (code: string) => ({ code, message: 'Ce fichier est vide.', aFaire: 'Téléchargez-le.', ligne: null });
const casse = (nom: string) => makeFichier(null, nom, { etat: 'illisible', uai: null, probleme: refus('vide') });
const LU = makeFichier('eleves', 'Eleves.zip');
const retirer = (nom: string) => screen.getByRole('button', { name: `Retirer ${nom}` });
const avantLeVerdict = (element: Element | null) =>
  Boolean(
    (element?.compareDocumentPosition(screen.getByRole('heading', { level: 1 })) ?? 0) &
      Node.DOCUMENT_POSITION_FOLLOWING,
  );

describe('the files at hand', () => {
  it('are refused above the verdict, and what is taken away is concluded without', async () => {
    const { moteur } = await untilResult(exampleRapport({ fichiers: [LU, casse('a.zip')] }));
    expect(avantLeVerdict(screen.getByText(/^1\sfichier donné ne compte pas/))).toBe(true);
    await checkSharing();
    await userEvent.click(retirer('a.zip'));
    expect(moteur.reprises).toEqual([{ garder: ['Eleves.zip'] }]);
    expect([sessionState(), screen.getByText(/Le contrôle est refait/) !== null]).toEqual(['lecture', true]);
    moteur.conclure(exampleRapport({ fichiers: [LU] }));
    await waitFor(() => expect(sessionState()).toBe('resultat'));
    expect(screen.queryByText(/ne compte pas/)).toBeNull();
  });

  it('are taken away one by one from the documents, and the last one leads back to the start', async () => {
    const { moteur } = await untilResult(exampleRapport({ fichiers: [LU] }));
    await goTo('#/documents', 'Documents');
    await userEvent.click(retirer('Eleves.zip'));
    expect(sessionState()).toBe('accueil');
    expect(moteur.reprises).toEqual([]);
  });

  it('cannot be taken away while others are read', async () => {
    const { moteur, actions } = await untilResult(exampleRapport({ fichiers: [LU, casse('a.zip')] }));
    actions.drop([{ nom: 'b.zip', contenu: new Blob(['x']) }]);
    moteur.conclure(exampleRapport({ fichiers: [LU, casse('a.zip')] }), 1);
    await screen.findByText(/ne compte pas/);
    expect(screen.queryByRole('button', { name: /^Retirer/ })).toBeNull();
    actions.removeFile(0);
    expect(moteur.reprises).toEqual([]);
  });

  it('says the first of many, and leads to the others', async () => {
    await untilResult(exampleRapport({ fichiers: ['a', 'b', 'c', 'd', 'e'].map((nom) => casse(`${nom}.zip`)) }));
    expect(screen.getAllByRole('button', { name: /^Retirer/ })).toHaveLength(3);
    expect(screen.getByRole('link', { name: /^Voir 2\sautres/ }).getAttribute('href')).toBe('#/documents');
  });
});

it('offers the other school by its name, and judges it', async () => {
  const autre = makeFichier('eleves', 'b.zip', {
    uai: '9839991T',
    etat: 'ignore',
    probleme: refus('autre-etablissement'),
  });
  const { moteur } = await untilResult(
    exampleRapport({
      fichiers: [LU, autre],
      autresEtablissements: [{ uai: '9839991T', nom: 'COLLEGE B', fichiers: 1 }],
    }),
  );
  const ligne = document.querySelector<HTMLElement>('[data-uai="9839991T"]');
  expect(avantLeVerdict(ligne)).toBe(true);
  expect(screen.queryByRole('button', { name: /^Retirer/ })).toBeNull();
  await userEvent.click(within(ligne as HTMLElement).getByRole('link', { name: 'Contrôler plutôt COLLEGE B' }));
  expect(moteur.reprises).toEqual([{ uai: '9839991T' }]);
});
