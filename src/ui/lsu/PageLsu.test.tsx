// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { checkSharing, goTo, mount, untilResult } from '../../../test/kit/application.tsx';
import { exampleRapport, makeFichier } from '../../../test/kit/rapport.ts';
import type { DivisionLsu } from '../../domain/lsu.ts';
import type { Rapport } from '../../domain/rapport.ts';

afterEach(() => {
  cleanup();
  history.replaceState(null, '', '/');
});

const TITRE = /Prêt pour le LSU/;

async function ouvrir(parts: Partial<Rapport> = {}) {
  await untilResult(exampleRapport(parts));
  await goTo('#/lsu', TITRE);
  await screen.findByText(/Ce que le LSU exige est attesté/);
}

describe('ready for the LSU', () => {
  it('says, division by division, what is to be verified, and that it is deduced', async () => {
    await ouvrir();
    expect(screen.getByText(/Ce qui manquerait à un élève est déduit, et à vérifier/)).toBeTruthy();
    expect(screen.getByRole('heading', { level: 2, name: 'Classe 4EME A' })).toBeTruthy();
    await userEvent.click(screen.getByText(/24\sélèves · 1\soption sans groupe · 1\sgroupe incomplet · 1\sservice/));
    expect(
      screen.getByRole('row', { name: 'D’ALMEÏDA Océane MELANESIEN AJIE LV2 4EME LV2 AJE et MPERMANGR2' }),
    ).toBeTruthy();
    expect(
      screen.getByText(/4 LATIN \(3\sélèves\) a un service sans enseignant dans STS-Web\s: LCA LATIN\./),
    ).toBeTruthy();
    expect(screen.getByText('MELANESIEN AJIE LV2, groupe MPERMANGR2')).toBeTruthy();
    expect(screen.getByText('Rien à vérifier dans 6EME B.')).toBeTruthy();
    await checkSharing();
  });

  it('is printed open', async () => {
    await ouvrir();
    const carte = screen.getByText(/24\sélèves · /).closest('details');
    expect(carte?.open).toBe(false);
    fireEvent(window, new Event('beforeprint'));
    await waitFor(() => expect(carte?.open).toBe(true));
    expect(carte?.querySelectorAll('tbody tr')).toHaveLength(1);
    fireEvent(window, new Event('afterprint'));
    await waitFor(() => expect(carte?.open).toBe(false));
  });

  it('tells groups of no division apart, and subjects without a name by their code', async () => {
    const seule: DivisionLsu = {
      code: null,
      eleves: 0,
      sansGroupe: [],
      groupes: [],
      sansEleve: [
        { structure: 'ATELIER', type: 'groupe', matiere: { code: '999900', libelle: null } },
        { structure: 'ATELIER', type: 'groupe', matiere: { code: '', libelle: null } },
      ],
    };
    await ouvrir({ lsu: [seule] });
    expect(screen.getByRole('heading', { name: 'Groupes sans classe dans STS-Web' })).toBeTruthy();
    await userEvent.click(screen.getByText(/^2\sservices sans élève$/));
    expect(screen.getByText('999900, groupe ATELIER')).toBeTruthy();
    expect(screen.getByText('matière non précisée, groupe ATELIER')).toBeTruthy();
  });

  it.each<[string, Partial<Rapport>, RegExp]>([
    [
      'nothing is missing',
      { lsu: [{ code: '6 A', eleves: 20, sansGroupe: [], groupes: [], sansEleve: [] }] },
      /^Rien à vérifier dans 1\sclasse\.$/,
    ],
    [
      'a document is not there',
      { lsu: null, fichiers: [makeFichier('liens', 'x.zip')] },
      /Il manque Élèves avec adresses et sts_emp/,
    ],
    [
      'the run is an old one',
      { lsu: null, fichiers: (['liens', 'eleves', 'sts'] as const).map((t) => makeFichier(t, t)) },
      /ne préparait pas cette page/,
    ],
  ])('says it when %s', async (_, parts, phrase) => {
    await ouvrir(parts);
    expect(screen.getByText(phrase)).toBeTruthy();
  });

  it('asks for documents when there is no report', async () => {
    mount();
    await goTo('#/lsu', TITRE);
    expect(await screen.findByText(/Déposez d’abord vos documents/)).toBeTruthy();
  });
});
