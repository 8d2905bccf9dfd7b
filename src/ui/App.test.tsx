// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { FauxMoteur } from '../../test/kit/moteur.ts';
import { elevePartiel, fichier, rapportExemple } from '../../test/kit/rapport.ts';
import type { FicheRegle } from '../domain/fiche.ts';
import type { Rapport } from '../domain/report.ts';
import { creerActions } from '../state/actions.ts';
import { creerSession } from '../state/session.ts';
import { creerStoreMemoire } from '../store/memory.ts';
import type { ReportStore } from '../store/report-store.ts';
import { App } from './App.tsx';
import fiches from './regles.gen.json';

const regles = Promise.resolve(fiches as readonly FicheRegle[]);

afterEach(() => {
  cleanup();
  history.replaceState(null, '', '/');
  vi.restoreAllMocks();
});

function monter(store: ReportStore = { ...creerStoreMemoire(() => new Date(0)), durable: true }) {
  const moteur = new FauxMoteur();
  const session = creerSession();
  const demo = async () => [{ nom: 'demo.zip', contenu: new Blob(['x']) }];
  const actions = creerActions({ session, moteur, store: Promise.resolve(store), demo });
  render(<App session={session} actions={actions} regles={regles} jours={30} />);
  return { moteur, session, actions };
}

const etat = () => screen.getByRole('main').dataset.etat;
const deposer = () =>
  fireEvent.change(screen.getByLabelText(/fichiers/), { target: { files: [new File(['x'], 'a.zip')] } });

async function jusquAuResultat(rapport: Rapport = rapportExemple(), store?: ReportStore) {
  const monte = monter(store);
  await deposer();
  monte.moteur.conclure(rapport);
  await waitFor(() => expect(etat()).toBe('resultat'));
  return monte;
}

async function fautesAxe(): Promise<string[]> {
  const { violations } = await axe.run(document.body, {
    // jsdom computes no colours: contrasts are checked in Chromium.
    rules: { 'color-contrast': { enabled: false } },
  });
  return violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(' ')}`);
}

/** What holds on every screen, whatever it shows. */
async function verifierLePartage(): Promise<void> {
  expect(document.querySelectorAll('input[type=file][multiple]')).toHaveLength(1);
  expect(screen.getByLabelText(/fichiers/)).toBeInstanceOf(HTMLInputElement);
  expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
  expect(document.querySelectorAll('[style], a[href^="http"]')).toHaveLength(0);
  expect(await fautesAxe()).toEqual([]);
}

describe('the start', () => {
  it('shows the target, the promise and the nine documents with their menus', async () => {
    monter();
    expect(etat()).toBe('accueil');
    expect(screen.getAllByText('À apporter')).toHaveLength(9);
    expect(screen.getAllByText('Aucun fichier ne quitte cet ordinateur.').length).toBeGreaterThan(0);
    await verifierLePartage();
  });

  it('tries the invented school', async () => {
    const { moteur } = monter();
    await userEvent.click(screen.getByRole('button', { name: 'Essayer avec un collège fictif' }));
    await waitFor(() => expect(moteur.fichiers.map((f) => f.nom)).toEqual(['demo.zip']));
  });
});

describe('reading', () => {
  it('shows what each file is, how far it is read, and can be left', async () => {
    const { moteur } = monter();
    await deposer();
    moteur.ecoute?.avance([
      { cle: '1', nom: 'a.zip', entree: null, type: 'eleves', octets: 98_000, lus: 49_000, fichier: null },
      {
        cle: '2',
        nom: 'b.zip',
        entree: null,
        type: 'communs',
        octets: 900,
        lus: 900,
        fichier: fichier('communs', 'b.zip'),
      },
      { cle: '3', nom: 'c.dat', entree: null, type: null, octets: 5000, lus: 0, fichier: null },
    ]);
    const barre = await screen.findByRole('progressbar', { name: 'Élèves avec adresses' });
    expect(barre).toMatchObject({ value: 49_000, max: 98_000 });
    expect(screen.getByText('49 ko sur 98 ko')).toBeTruthy();
    expect(screen.getByText(/Établissement 9839001S · Année 2017 · Export du 23\/08\/2018/)).toBeTruthy();
    expect(screen.getByText('Lecture des fichiers commencée.')).toBeTruthy();
    expect(document.title).toBe('Lecture des fichiers en cours – Veilleuse');
    await verifierLePartage();

    await userEvent.click(screen.getByRole('button', { name: 'Annuler la lecture' }));
    expect(etat()).toBe('accueil');
    expect(moteur.appels).toContain('annuler');
  });

  it('shows a provisional report, and says what it does not depend on', async () => {
    const { moteur } = monter();
    await deposer();
    moteur.ecoute?.avance([
      { cle: '1', nom: 'e.zip', entree: null, type: 'etablissements', octets: 900, lus: 9, fichier: null },
    ]);
    moteur.conclure(rapportExemple(), 1);
    await screen.findByText('Lecture de Établissements en cours : ce résultat n’en dépend pas');
    expect(etat()).toBe('lecture');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(rapportExemple().phrase);
    await verifierLePartage();
  });

  it('keeps the previous result below while more files are read', async () => {
    await jusquAuResultat();
    await deposer();
    expect(etat()).toBe('lecture');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Lecture des fichiers en cours');
    expect(screen.getByRole('heading', { level: 3, name: rapportExemple().phrase })).toBeTruthy();
    await verifierLePartage();
  });
});

describe('the result', () => {
  it('says the verdict first, moves the focus to it and announces it', async () => {
    await jusquAuResultat();
    const titre = screen.getByRole('heading', { level: 1 });
    expect(titre.textContent).toBe(rapportExemple().phrase);
    await waitFor(() => expect(document.activeElement).toBe(titre));
    expect(document.title).toBe('À corriger, COLLÈGE FICTIF DE L’ANSE – Veilleuse');
    expect(screen.getByText(`À corriger. ${rapportExemple().phrase}`).getAttribute('role')).toBe('status');
    expect(screen.getByText('2018, millésime SIECLE 2017')).toBeTruthy();
    await verifierLePartage();
  });

  it('opens a pupil with the keyboard, in the page, with cause and correction', async () => {
    await jusquAuResultat();
    const [bouton] = screen.getAllByRole('button', { name: 'BOULARI Anaïs' });
    bouton?.focus();
    await userEvent.keyboard('{Enter}');
    expect(bouton?.getAttribute('aria-expanded')).toBe('true');
    const detail = document.getElementById(bouton?.getAttribute('aria-controls') ?? '');
    expect(detail?.textContent).toContain('Le groupe "MPERMANGR2" n\'est pas référencé.');
    expect(detail?.textContent).toContain('Date enregistrée par SIECLE\u00A0: 14/12/2018.');
    expect(detail?.textContent).toContain('la structure n’a pas été envoyée');
    expect(await fautesAxe()).toEqual([]);
    await userEvent.keyboard('{Enter}');
    expect(bouton?.getAttribute('aria-expanded')).toBe('false');
  });

  it('has SIECLE’s tables, lines and counters', async () => {
    await jusquAuResultat();
    const table = screen.getByRole('table', { name: '2. Liens élève-groupe importés avec anomalies' });
    expect(
      within(table)
        .getAllByRole('columnheader')
        .map((c) => c.textContent),
    ).toEqual(['Élève', 'Identifiants', 'Anomalie', 'Règle']);
    expect(within(table).getAllByText("Liens 'élève-groupe' partiellement importés")).toHaveLength(7);
    expect(within(table).getByText('210000 / 0')).toBeTruthy();
    expect(document.querySelector('[data-compteur=absents] dd')?.textContent).toBe('3');
    expect(screen.getByRole('cell', { name: '6EME LV1 ANG et 6EME AP1' })).toBeTruthy();
  });

  it('says what was not checked, what is missing and where to get it', async () => {
    await jusquAuResultat();
    expect(screen.getByText('Non contrôlé (fichier absent)')).toBeTruthy();
    expect(screen.getByText('Il manque Géographique.')).toBeTruthy();
    expect(screen.getByText('À prendre dans SIECLE > Mise à jour > Exportations > En XML.')).toBeTruthy();
  });

  it('gives the reasons of a refusal, and lives without a night', async () => {
    await jusquAuResultat(
      rapportExemple({
        verdict: 'refuse',
        nuit: null,
        constats: [],
        plan: [],
        depot: { verdict: 'refuse', motifs: [{ code: 'D4', message: 'L’élève n’a pas de groupe.', ligne: 120 }] },
      }),
    );
    expect(screen.getByText(/L’élève n’a pas de groupe/).textContent).toContain('ligne 120 · D4');
    expect(screen.getByText(/La nuit ne peut pas être simulée/)).toBeTruthy();
    await verifierLePartage();
  });

  it('opens 1,200 pupils progressively and hides none', async () => {
    const base = rapportExemple();
    if (!base.nuit) throw new Error('no night');
    const eleves = Array.from({ length: 1200 }, (_, rang) => elevePartiel(rang));
    await jusquAuResultat(rapportExemple({ nuit: { ...base.nuit, eleves } }));
    const lignes = () => document.querySelectorAll('.nom-eleve').length;
    expect(lignes()).toBe(100);
    await userEvent.click(screen.getByRole('button', { name: /Afficher les 100 suivants \(sur 1\s200\)/u }));
    expect(lignes()).toBe(200);
    await userEvent.click(screen.getByRole('button', { name: 'Afficher tout' }));
    await waitFor(() => expect(lignes()).toBe(1200), { timeout: 20_000 });
    expect(document.activeElement?.textContent).toMatch(/1\s200 affichés sur 1\s200/u);
  });

  it('downloads the report under its name', async () => {
    await jusquAuResultat();
    let contenu: Blob | null = null;
    URL.createObjectURL = (blob) => {
      contenu = blob as Blob;
      return 'blob:essai';
    };
    URL.revokeObjectURL = () => undefined;
    const clic = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      expect([this.download, this.href]).toEqual(['veilleuse-9839001S-2018-08-24.json', 'blob:essai']);
    });
    await userEvent.click(screen.getByRole('button', { name: 'Exporter le rapport (JSON)' }));
    expect(clic).toHaveBeenCalledOnce();
    expect((contenu as Blob | null)?.type).toBe('application/json');
  });

  it('stays and says so when it cannot be kept', async () => {
    await jusquAuResultat(rapportExemple(), {
      ...creerStoreMemoire(() => new Date(0)),
      durable: true,
      conserver: async () => ({ ok: false, raison: 'plein' }),
    });
    expect(
      screen.getByText(/Ce résultat n’est pas conservé : l’espace de stockage du navigateur est plein/),
    ).toBeTruthy();
  });
});

describe('the history', () => {
  it('opens a past run, and erases everything in two clicks without a dialog', async () => {
    const { session } = await jusquAuResultat();
    await userEvent.click(screen.getByRole('button', { name: 'Recommencer' }));
    expect(etat()).toBe('accueil');
    await userEvent.click(screen.getByRole('button', { name: 'Contrôle du 24/08/2018 à 09\u00A0h\u00A015' }));
    await screen.findByText('Contrôle relu de l’historique. Ses fichiers ne sont pas conservés.');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(rapportExemple().phrase);
    await verifierLePartage();

    await userEvent.click(screen.getByRole('button', { name: 'Tout effacer' }));
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Ne rien effacer'));
    await userEvent.click(screen.getByRole('button', { name: 'Ne rien effacer' }));
    expect(session.value.historique).toHaveLength(1);
    await userEvent.click(screen.getByRole('button', { name: 'Tout effacer' }));
    await userEvent.click(screen.getByRole('button', { name: 'Effacer définitivement' }));
    await screen.findByText('Tout est effacé : 0 contrôle conservé.');
    expect(etat()).toBe('accueil');
  });
});

describe('a defect of ours', () => {
  it('says so, keeps the result, and gives the technical text', async () => {
    const { moteur } = await jusquAuResultat();
    await deposer();
    moteur.ecoute?.panne('TypeError: x');
    await screen.findByRole('heading', { level: 1, name: 'Veilleuse a rencontré un défaut' });
    expect(etat()).toBe('panne');
    expect(screen.getByText(rapportExemple().phrase, { selector: 'h2' })).toBeTruthy();
    await verifierLePartage();

    const copies: string[] = [];
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: async (texte: string) => void copies.push(texte) },
    });
    fireEvent.click(screen.getByRole('button', { name: 'Copier le texte technique' }));
    await screen.findByText('Texte technique copié.');
    expect(copies[0]).toContain('TypeError: x');
    await userEvent.click(screen.getByRole('button', { name: 'Recommencer' }));
    expect(etat()).toBe('accueil');
  });
});
