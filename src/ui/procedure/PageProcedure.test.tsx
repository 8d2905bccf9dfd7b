// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { checkSharing, goTo, mount, untilResult } from '../../../test/kit/application.tsx';
import { exampleRapport } from '../../../test/kit/rapport.ts';
import { ETAPES, type IdEtape } from '../../domain/etape.ts';
import { createMemoryStore } from '../../store/memory.ts';
import { preloadPages } from '../app/pages.ts';
import { nomEtape } from '../commun/fr.ts';

// the first import transforms the page, which may outlast the patience of the queries
beforeAll(preloadPages);
// only the clock: timers go on, that the screens wait for
beforeEach(() => vi.useFakeTimers({ toFake: ['Date'], now: new Date('2018-08-24T01:00:00.000Z') }));
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  history.replaceState(null, '', '/');
});

const TITRE = 'La procédure de synchronisation';

/** What the page's own status says: the application's other one is about drops. */
const dit = () => within(screen.getByRole('main')).getByRole('status').textContent;

/** After a drop, the page of a step or of the whole. */
async function page(etape: IdEtape | null, ...drop: Parameters<typeof untilResult>) {
  const monte = await untilResult(...drop);
  await (etape ? goTo(`#/procedure/${etape}`, nomEtape(etape)) : goTo('#/procedure', TITRE));
  await screen.findAllByText(etape ? 'À surveiller' : 'Les six étapes');
  return monte;
}

describe('the procedure as a whole', () => {
  it('draws each synchronisation as a link that says its state in words', async () => {
    await page(null);
    const schema = screen.getByRole('group', { name: 'Schéma des six synchronisations' });
    expect(
      within(schema)
        .getAllByRole('link')
        .map((lien) => [lien.getAttribute('href'), lien.textContent]),
    ).toEqual([
      ['#/procedure/1', '1 Enseignants À confirmer'],
      ['#/procedure/2', '2 Élèves À refaire'],
      ['#/procedure/3', '3 Groupes, services Inconnue'],
      ['#/procedure/4a', '4a Structure À refaire'],
      ['#/procedure/4b', '4b Services À confirmer'],
      ['#/procedure/5', '5 Liens À refaire'],
    ]);
    expect(schema.textContent).toContain('À refaire');
    await checkSharing();
  });

  it('lists below it the evidence, the causes and what is missing', async () => {
    await page(null);
    const carte = (etape: IdEtape) => screen.getByRole('heading', { name: nomEtape(etape) }).closest('li');
    expect(carte('1')?.textContent).toContain('sts_emp, lu ici le 24/08/2018.');
    expect(carte('1')?.textContent).toContain('Aucun document ne montre l’import dans EDT');
    expect(carte('4a')?.textContent).toContain('La structure n’a pas été transférée de STS-Web vers SIECLE (4a)');
    expect(carte('2')?.textContent).toContain('il manque ici\u00A0: Responsables avec adresses, Nomenclature');
    expect(carte('5')?.textContent).toContain('ELEGROUPE, export du 23/08/2018.');
  });

  it('says that nothing is known before any control, and stays a help', async () => {
    mount();
    await goTo('#/procedure', TITRE);
    await screen.findByText('Les six étapes');
    expect(screen.getByText(/Aucun contrôle n’est ouvert/)).toBeTruthy();
    expect(screen.getAllByText('Inconnue').length).toBeGreaterThan(4);
    await checkSharing();
  });

  it('prints the school, the year, the day and a box for each gesture', async () => {
    const imprimer = vi.fn();
    window.print = imprimer;
    await page(null);
    await userEvent.click(screen.getByRole('button', { name: 'Imprimer la liste à cocher' }));
    expect(imprimer).toHaveBeenCalledOnce();
    const papier = document.querySelector<HTMLElement>('.procedure-papier');
    expect(papier?.textContent).toContain('COLLÈGE FICTIF DE L’ANSE, 9839001S (UAJ/RNE)');
    expect(papier?.textContent).toContain('2018, millésime SIECLE 2017');
    expect(papier?.textContent).toContain('24/08/2018');
    expect(papier?.querySelectorAll('h3')).toHaveLength(ETAPES.length);
    expect(papier?.querySelectorAll('li').length).toBeGreaterThan(30);
  });
});

describe('the page of a step', () => {
  it.each(ETAPES)('%s tells everything in order, without a fault', async (etape) => {
    await page(etape);
    await waitFor(() => expect(document.title).toBe(`${nomEtape(etape)} – Veilleuse`));
    expect(screen.getAllByRole('heading', { level: 2 }).map((titre) => titre.textContent)).toEqual([
      'À avoir fait avant',
      'Les gestes, dans l’ordre',
      'À surveiller',
      'Ce qui la termine',
      'Ensuite',
      ...(etape.startsWith('4') ? [] : ['Versions et mode demandés']),
    ]);
    await checkSharing();
  });

  it.each([
    ['4a', ['4b', '5']],
    ['5', ['4a']],
  ] as const)('%s links what its « Ensuite » names', async (etape, attendues) => {
    await page(etape);
    const suite = screen.getByRole('region', { name: 'Ensuite' });
    const liens = within(suite).getAllByRole('link');
    expect(liens.map((lien) => lien.getAttribute('href'))).toEqual(attendues.map((e) => `#/procedure/${e}`));
  });

  it.each(['1', '3'] as const)('%s leads to the page of correspondences', async (etape) => {
    await page(etape);
    const [lien] = screen.getAllByRole('link', { name: 'Comparer vos listes à sts_emp' });
    expect(lien?.getAttribute('href')).toBe('#/correspondances');
  });

  it('says of §3.3.1 that the procedure left it blank, and what is known', async () => {
    await page('3');
    expect(screen.getByRole('heading', { name: 'Exporter depuis EDT (§3.3.1)' })).toBeTruthy();
    expect(screen.getByText(/La procédure laisse ce paragraphe « A compléter »/)).toBeTruthy();
  });

  it('quotes SIECLE’s warning, and says that 4a is needed too', async () => {
    await page('5');
    expect(screen.getByText(/Veuillez-vous assurer qu'un import des groupes/)).toBeTruthy();
    expect(screen.getByText(/ne parle que de la synchro 3\. Il faut aussi/)).toBeTruthy();
    expect(screen.getByText('Fichier déposé.')).toBeTruthy();
  });
});

describe('the tick', () => {
  it('is written with its day, changes the state, and is erased', async () => {
    await page('4b');
    const jour = await screen.findByLabelText('Je l’ai fait le (JJ/MM/AAAA)');
    expect(jour).toMatchObject({ value: '24/08/2018' });
    fireEvent.input(jour, { target: { value: '22/08/2018' } });
    await userEvent.click(screen.getByRole('button', { name: 'Noter' }));
    expect(await screen.findByText('Noté par vous : fait le 22/08/2018.')).toBeTruthy();
    expect(document.querySelector('[data-etape=faite]')).toBeTruthy();
    await waitFor(() => expect(dit()).toBe('Noté\u00A0: fait le 22/08/2018.'));
    expect(document.activeElement?.textContent).toBe('Effacer cette note');
    await checkSharing();
    await userEvent.click(screen.getByRole('button', { name: 'Effacer cette note' }));
    await waitFor(() => expect(dit()).toBe('Note effacée.'));
    expect(document.activeElement).toBe(screen.getByLabelText('Je l’ai fait le (JJ/MM/AAAA)'));
  });

  it.each(['25/08/2018', '31/06/2018', '2018-08-22', ''])('refuses « %s »', async (valeur) => {
    await page('4b');
    fireEvent.input(await screen.findByLabelText('Je l’ai fait le (JJ/MM/AAAA)'), { target: { value: valeur } });
    await userEvent.click(screen.getByRole('button', { name: 'Noter' }));
    expect(screen.getByRole('alert').textContent).toBe('Donnez un jour passé, ou aujourd’hui, comme 24/08/2018.');
    expect(document.querySelector('[data-etape=faite]')).toBeNull();
  });

  it('says why it is not kept', async () => {
    const store = { ...createMemoryStore(() => new Date(0)), durable: true };
    await page('4b', exampleRapport(), { ...store, note: async () => ({ ok: false, raison: 'plein' }) });
    await userEvent.click(await screen.findByRole('button', { name: 'Noter' }));
    await waitFor(() => expect(dit()).toContain('l’espace de stockage du navigateur est plein'));
  });

  it('needs a school', async () => {
    await page('4b', exampleRapport({ etablissement: null }));
    expect(screen.getByText(/ouvrez d’abord un contrôle/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Noter' })).toBeNull();
  });
});

describe('the year', () => {
  it('is the school’s own, with its files', async () => {
    await untilResult();
    await goTo('#/annee', 'Une année, plusieurs noms');
    await screen.findByRole('table');
    const table = screen.getByRole('table', { name: 'L’année 2018 dans chaque application' });
    expect(within(table).getByText('sts_emp_9839001S_2018.xml, année 2018')).toBeTruthy();
    expect(within(table).getAllByText('Concorde')).toHaveLength(3);
    await checkSharing();
  });

  it('is chosen, south or not', async () => {
    mount();
    await goTo('#/annee', 'Une année, plusieurs noms');
    await screen.findByRole('table');
    expect(screen.getByRole('table', { name: 'L’année 2018 dans chaque application' })).toBeTruthy();
    expect(screen.getByText('2017-2018')).toBeTruthy();
    await userEvent.selectOptions(screen.getByLabelText('Rentrée'), 'En septembre (métropole)');
    expect(screen.getByRole('table', { name: 'L’année 2018-2019 dans chaque application' })).toBeTruthy();
    const saisie = screen.getByLabelText('Année de la rentrée');
    await userEvent.clear(saisie);
    await userEvent.type(saisie, '20');
    expect(screen.queryByRole('table')).toBeNull();
    await waitFor(() => expect(dit()).toBe('Donnez une année de quatre chiffres.'));
  });
});
