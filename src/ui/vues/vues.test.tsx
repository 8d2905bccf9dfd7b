// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { axeViolations, checkSharing, goTo, mount, untilResult } from '../../../test/kit/application.tsx';
import { exampleRapport, makeEleveVu, partialEleve } from '../../../test/kit/rapport.ts';

afterEach(() => {
  cleanup();
  history.replaceState(null, '', '/');
});

const lignes = () => [...document.querySelectorAll('tbody tr:not(.commun-detail)')].map((tr) => tr.textContent ?? '');
const bilan = () => document.querySelector('.commun-filtresBilan [role=status]')?.textContent;

describe('the views', () => {
  it.each([
    ['eleves', 'Élèves'],
    ['groupes', 'Groupes'],
    ['absents', 'Absents'],
    ['siecle', 'Compte rendu de SIECLE'],
    ['documents', 'Documents'],
  ])('#/%s has its title, its heading, its place in the navigation', async (vue, titre) => {
    await untilResult();
    const h1 = await goTo(`#/${vue}`, titre);
    await waitFor(() => expect(document.activeElement).toBe(h1));
    await waitFor(() => expect(document.title).toBe(`${titre}, À corriger, COLLÈGE FICTIF DE L’ANSE – Veilleuse`));
    const ici = within(screen.getByRole('navigation', { name: 'Vues du résultat' })).getByRole('link', {
      current: 'page',
    });
    expect(ici.textContent?.startsWith(titre)).toBe(true);
    expect(document.querySelector('.rapport-court')?.textContent).toMatch(
      /^ Réponse du vendredi 24.août.: Ne déposez pas encore/,
    );
    await checkSharing();
  });

  it('give way to the first one when files are dropped', async () => {
    const { actions } = await untilResult();
    await goTo('#/eleves', 'Élèves');
    actions.drop([{ nom: 'a.zip', contenu: new Blob(['x']) }]);
    await screen.findByRole('heading', { level: 1, name: 'Lecture des fichiers en cours' });
    await waitFor(() => expect(location.hash).toBe('#/'));
  });
});

describe('the pupils', () => {
  it('are all there, one row each, with their fate and their groups before and after', async () => {
    await untilResult();
    await goTo('#/eleves', 'Élèves');
    expect(lignes()).toHaveLength(19);
    expect(lignes()[0]).toBe('TAVELO Maïté 1AucuneRejetéAucunAucun Élève rejeté');
    expect(lignes()[2]).toBe(
      'BOULARI Anaïs4EME APerd un groupe4EME LV2 AJE et MPERMANGR24EME LV2 AJEPerd MPERMANGR2 Lien rejeté',
    );
    expect(lignes().at(-1)).toContain('Sorti');
  });

  it('are searched without accents or case, filtered and sorted, all in the address', async () => {
    await untilResult();
    await goTo('#/eleves', 'Élèves');
    await userEvent.type(screen.getByRole('searchbox', { name: 'Chercher' }), 'eloise nemia');
    expect(bilan()).toBe('3\u00A0élèves sur 19');
    expect(location.hash).toBe('#/eleves?q=eloise+nemia');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Changement' }), 'perd');
    expect(lignes()).toEqual([expect.stringContaining('NÉMIA Éloïse 2')]);
    await userEvent.click(screen.getByRole('button', { name: 'Effacer les filtres' }));
    expect([location.hash, bilan()]).toEqual(['#/eleves', '19\u00A0élèves sur 19']);

    await userEvent.click(screen.getByRole('button', { name: 'Cette nuit' }));
    expect(lignes()[0]).toContain('TAVELO');
    expect(location.hash).toBe('#/eleves?tri=destin');
    await userEvent.click(screen.getByRole('button', { name: 'Cette nuit' }));
    expect(screen.getByRole('columnheader', { name: 'Cette nuit' }).getAttribute('aria-sort')).toBe('descending');
    expect(lignes()[0]).toContain('Sorti');
  });

  it.each([
    ['destin=rejete', 1],
    ['division=4EME+A', 14],
    ['groupe=MPERMANGR2', 14],
    ['gravite=lien-rejete', 14],
    ['regle=ELEGRP_A_03', 7],
    ['application=PRONOTE', 15],
    ['application=PRONOTE&destin=rejete', 1],
    ['division=NULLE+PART', 0],
  ])('are kept as a bookmark: ?%s', async (suite, attendu) => {
    await untilResult();
    await goTo(`#/eleves?${suite}`, 'Élèves');
    await waitFor(() => expect(lignes()).toHaveLength(attendu));
    expect(await axeViolations()).toEqual([]);
  });

  it('open to the anomalies with cause and correction, by keyboard', async () => {
    await untilResult();
    await goTo('#/eleves?division=4EME+A', 'Élèves');
    const [bouton] = screen.getAllByRole('button', { name: 'BOULARI Anaïs' });
    bouton?.focus();
    await userEvent.keyboard('{Enter}');
    const detail = document.getElementById(bouton?.getAttribute('aria-controls') ?? '');
    expect(detail?.textContent).toContain('Identifiant SIECLE (ELEVE_ID)\u00A0: 210000.');
    expect(detail?.textContent).toContain('Le groupe "MPERMANGR2" n\'est pas référencé.');
    expect(detail?.textContent).toContain('la structure n’a pas été envoyée');
    expect(await axeViolations()).toEqual([]);
  });

  it('come page by page when they are 3,000, none hidden, and all at once on paper', async () => {
    const partiels = Array.from({ length: 3000 }, (_, rang) => partialEleve(rang));
    const base = exampleRapport();
    const nuit = base.nuit && { ...base.nuit, eleves: partiels };
    await untilResult(exampleRapport({ nuit, eleves: partiels.map(makeEleveVu), causes: [], constats: [] }));
    await goTo('#/eleves', 'Élèves');
    expect(lignes()).toHaveLength(40);
    expect(screen.getByText(/^1 à 40 sur 3\s000$/u)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Suivants' }));
    expect(location.hash).toBe('#/eleves?page=2');
    expect(screen.getByText(/^41 à 80 sur 3\s000$/u)).toBeTruthy();
    expect(document.activeElement?.querySelector('table')).toBeTruthy();
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Page' }), '75');
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Suivants' }).disabled).toBe(true);
    fireEvent(window, new Event('beforeprint'));
    await waitFor(() => expect(lignes()).toHaveLength(3000));
    fireEvent(window, new Event('afterprint'));
    await waitFor(() => expect(lignes()).toHaveLength(40));
  });
});

describe('the groups', () => {
  it('show headcounts, anomalies and lead to their pupils', async () => {
    await untilResult();
    await goTo('#/groupes', 'Groupes');
    expect(lignes()).toEqual([
      'MPERMANGR214140140'.concat('14 Lien rejeté'),
      '4EME LV2 AJE141414007 Corrigé d’office par SIECLE',
    ]);
    expect(screen.getByRole('link', { name: 'MPERMANGR2' }).getAttribute('href')).toBe('#/eleves?groupe=MPERMANGR2');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Changement' }), 'perd');
    expect(bilan()).toBe('1\u00A0groupe sur 2');
  });
});

describe('the absents', () => {
  it('say why, those who lose groups first', async () => {
    await untilResult();
    await goTo('#/absents', 'Absents');
    expect(lignes()).toEqual([
      'NÉMIA Éloïse 26EME BPerdra ses groupes cette nuit6EME LV1 ANG et 6EME AP1',
      'NÉMIA Éloïse 36EME BSans groupe aujourd’hui, rien à perdreAucun',
      'NÉMIA Éloïse 1AucuneSorti de l’établissementAucun',
    ]);
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Raison' }), 'sorti');
    expect(lignes()).toHaveLength(1);
  });
});

describe('SIECLE’s own view', () => {
  it('opens a pupil with the keyboard, in the page, with cause and correction', async () => {
    await untilResult();
    await goTo('#/siecle', 'Compte rendu de SIECLE');
    const [bouton] = screen.getAllByRole('button', { name: 'BOULARI Anaïs' });
    bouton?.focus();
    await userEvent.keyboard('{Enter}');
    expect(bouton?.getAttribute('aria-expanded')).toBe('true');
    const detail = document.getElementById(bouton?.getAttribute('aria-controls') ?? '');
    expect(detail?.textContent).toContain('Le groupe "MPERMANGR2" n\'est pas référencé.');
    expect(detail?.textContent).toContain('Date enregistrée par SIECLE\u00A0: 14/12/2018.');
    expect(detail?.textContent).toContain('la structure n’a pas été envoyée');
    expect(await axeViolations()).toEqual([]);
    await userEvent.keyboard('{Enter}');
    expect(bouton?.getAttribute('aria-expanded')).toBe('false');
  });

  it('has SIECLE’s tables, lines and counters', async () => {
    await untilResult();
    await goTo('#/siecle', 'Compte rendu de SIECLE');
    const table = screen.getByRole('table', { name: '2. Liens élève-groupe importés avec anomalies' });
    expect(
      within(table)
        .getAllByRole('columnheader')
        .map((c) => c.textContent),
    ).toEqual(['Élève', 'Identifiants', 'Anomalie', 'Règle']);
    expect(within(table).getAllByText("Liens 'élève-groupe' partiellement importés")).toHaveLength(7);
    expect(within(table).getByText('210000 / 0')).toBeTruthy();
    expect(document.querySelector('[data-compteur=absents] dd')?.textContent).toBe('3');
    expect(screen.getByRole('link', { name: 'Voir 3\u00A0élèves absents et la raison' }).getAttribute('href')).toBe(
      '#/absents',
    );
  });
});

describe('the causes', () => {
  it('are searched and filtered when they are many', async () => {
    const base = exampleRapport();
    const causes = base.causes.flatMap((cause) => [cause, { ...cause, id: `${cause.id}-2`, groupes: ['AUTRE'] }]);
    await untilResult(exampleRapport({ causes }));
    const cartes = () => document.querySelectorAll('article[data-gravite]').length;
    expect(cartes()).toBe(6);
    await userEvent.click(screen.getByText('Chercher et filtrer'));
    await userEvent.type(await screen.findByRole('searchbox'), 'tavelo');
    await waitFor(() => expect(cartes()).toBe(2));
    await userEvent.clear(screen.getByRole('searchbox'));
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Groupe' }), 'AUTRE');
    expect([cartes(), bilan()]).toEqual([3, '3\u00A0causes sur 6']);
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'À corriger dans' }), 'STS-Web');
    expect(cartes()).toBe(1);
  });
});

describe('the sheets', () => {
  it('are the stops of the plan, under their numbers, with what to do, for whom, and what to bring back', async () => {
    await untilResult();
    await userEvent.click(screen.getByRole('link', { name: 'Imprimer' }));
    const sts = await screen.findByRole('region', { name: '2. Dans STS-Web > Exports > Structure' });
    expect(sts.textContent).toContain('COLLÈGE FICTIF DE L’ANSE, 9839001S (UAJ/RNE) · 2018, millésime SIECLE 2017');
    expect(sts.textContent).toContain('Contrôle établi par Veilleuse le 24/08/2018 à 9\u00A0h\u00A015.');
    expect(sts.querySelector('.commun-cases')?.textContent).toBe(
      'Refaites l’export Structure pour ce groupe. MPERMANGR2',
    );
    expect(sts.textContent).toMatch(/14.élèves gardent leur groupe\./);
    const siecle = screen.getByRole('region', { name: '1. Dans SIECLE > Mise à jour > Exportations > En XML' });
    expect(siecle.textContent).toContain('PWARRÖ Hélène');
    expect(siecle.textContent).not.toMatch(/ligne/);
    const imprimees = vi.spyOn(window, 'print').mockImplementation(() => undefined);
    await userEvent.click(screen.getByRole('button', { name: 'Imprimer les fiches' }));
    expect(imprimees).toHaveBeenCalledOnce();
    await checkSharing();
  });

  it('say that there is nothing to print, and that a result is needed', async () => {
    await untilResult(exampleRapport({ causes: [], constats: [], plan: [], etapesPlan: [], redepot: null }));
    await goTo('#/imprimer', 'Fiches à imprimer');
    await screen.findByText(/il n’y a pas de fiche à imprimer/);
    cleanup();
    mount();
    await screen.findByText(/Déposez d’abord vos documents/);
  });
});
