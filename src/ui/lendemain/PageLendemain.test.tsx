// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { checkSharing, goTo, mount, sessionState, untilResult } from '../../../test/kit/application.tsx';
import { exampleRapport } from '../../../test/kit/rapport.ts';
import { lineOf, type Printing, print, printHtml } from '../../../test/kit/siecle-page.ts';
import type { DateIso } from '../../domain/dates.ts';
import type { EleveVu } from '../../domain/eleve-vu.ts';
import type { Nuit } from '../../domain/nuit.ts';
import type { Releve } from '../../domain/releve.ts';
import { preloadPages } from '../app/pages.ts';
import { fr } from '../commun/fr.ts';

// As the page does once the main job can be done.
beforeAll(preloadPages);
beforeEach(() => vi.useFakeTimers({ now: new Date('2018-08-24T20:30:00Z'), toFake: ['Date'] }));
afterEach(() => {
  cleanup();
  history.replaceState(null, '', '/');
  vi.useRealTimers();
});

const TITRE = 'Le lendemain du dépôt';
const RAPPORT = exampleRapport();
const NUIT = RAPPORT.nuit as Nuit;
const page = (impression: Partial<Printing> = {}, sans: readonly number[] = []) =>
  print(
    NUIT,
    impression,
    NUIT.eleves.flatMap((eleve, rang) => (sans.includes(rang) ? [] : [lineOf(eleve)])),
  );

/** Fresh exports in which the pupils have the groups that were predicted. */
const releve = (
  changer: (eleve: EleveVu) => Partial<Releve['eleves'] & object>[number] | object = () => ({}),
): Releve => ({
  fichiers: [],
  uai: RAPPORT.etablissement?.uai ?? null,
  dateExport: '2018-08-25' as DateIso,
  groupes: null,
  eleves: [...new Map(RAPPORT.eleves?.map((eleve) => [eleve.eleveId, eleve]))]
    .filter(([eleveId]) => eleveId !== '0')
    .map(([eleveId, eleve]) => ({
      eleveId,
      nom: eleve.nom,
      prenom: eleve.prenom,
      division: eleve.division,
      groupes: eleve.apres,
      sorti: false,
      ...changer(eleve),
    })),
});

async function ouvrir(relever?: () => Promise<Releve>) {
  const monte = await untilResult(RAPPORT, undefined, relever);
  await goTo('#/lendemain', TITRE);
  await screen.findByLabelText('Texte copié de SIECLE');
  return monte;
}

async function coller(texte: string) {
  const champ = screen.getByLabelText('Texte copié de SIECLE');
  await fireEvent.input(champ, { target: { value: texte } });
  await userEvent.click(screen.getByRole('button', { name: 'Comparer à la prévision' }));
}

/** The sentence of the night, then the score of the prediction, of 153 pupils. */
const nuit = (phrase: string) =>
  screen.findByRole('heading', { level: 3, name: (nom) => nom.replace(/\s/g, ' ').trim() === phrase });
const exacte = (exacts: number) => screen.findByText(new RegExp(`^Prévision exacte.: ${exacts} sur 153`));

describe('the report of the next morning', () => {
  it('says first what the night did, and to whom, what to redo, and last how exact the prediction was', async () => {
    await ouvrir();
    await coller(page());
    const titre = await nuit('1 élève rejeté, 16 liens perdus, comme prévu.');
    expect(titre.closest('[data-perte]')?.getAttribute('data-perte')).toBe('true');
    // the box in which the page was pasted gives way to what it says
    expect(document.activeElement).toBe(titre.closest('section'));
    const lu = titre.closest('section')?.textContent ?? '';
    const places = [/comme prévu/, /15\sélèves à qui SIECLE a refusé/, /À faire, dans cet ordre/, /Prévision exacte/];
    expect(places.map((place) => lu.search(place))).toEqual(
      places.map((place) => lu.search(place)).sort((a, b) => a - b),
    );
    expect(places.every((place) => place.test(lu))).toBe(true);
    await exacte(153);
    expect(screen.getByText('Aucune surprise : chaque élève a le sort prévu.')).toBeTruthy();
    await checkSharing();
  });

  it('compares as soon as the page is pasted', async () => {
    await ouvrir();
    const champ = screen.getByLabelText('Texte copié de SIECLE');
    await userEvent.click(champ);
    await userEvent.paste(page());
    await exacte(153);
  });

  it('shows the surprises, each explained, and the counters', async () => {
    await ouvrir();
    await coller(page({}, [0]));
    await exacte(152);
    await nuit('1 élève rejeté, 15 liens perdus. La prévision annonçait 1 élève rejeté et 16 liens perdus.');
    const titre = await screen.findByRole('heading', { level: 5, name: /^1\sélève prévu, et pas signalé par SIECLE$/ });
    const surprise = titre.closest('li');
    expect(surprise?.textContent).toContain('BOULARI Anaïs');
    expect(surprise?.textContent).toContain('GROUPE_A_01 (MPERMANGR2)');
    expect(surprise?.textContent).toContain('Déduit');
    const compteurs = screen.getByRole('table', { name: /compteurs/ });
    expect(within(compteurs).getByRole('row', { name: /Importés avec anomalies 14 13/ })).toBeTruthy();
    expect(within(compteurs).getByRole('row', { name: /Absents du fichier 3 Non copié/ })).toBeTruthy();
    await checkSharing();
  });

  it('keeps unknown codes and lines verbatim', async () => {
    await ouvrir();
    const inconnue = { code: 'GROUPE_Z_99', message: 'Un message jamais vu.' };
    const lignes = NUIT.eleves.map(lineOf);
    const avec = lignes.map((l, rang) => (rang === 0 ? { ...l, anomalies: [...l.anomalies, inconnue] } : l));
    await coller(print(NUIT, { popups: true }, avec).replace('2. Liens', 'Une phrase nouvelle.\n2. Liens'));
    expect(await screen.findByRole('heading', { name: 'Ce que Veilleuse ne connaît pas' })).toBeTruthy();
    expect(screen.getAllByText('GROUPE_Z_99').length).toBeGreaterThan(1);
    await userEvent.click(screen.getByText('1 ligne non comprise dans le compte rendu'));
    expect(screen.getByText('Une phrase nouvelle.')).toBeTruthy();
    await checkSharing();
  });

  it.each([
    ['', /Rien n’est collé/],
    ['Bonjour', /n’est pas le compte rendu/],
    ["Date d'import\n24/08/2018\t9839001SELEGROUPE2017180824091341.xml\t153\t55", /liste des imports/],
    ['Détail des anomalies : A B (1 / 0)\nGROUPE_A_01\tX', /Seules les fenêtres/],
  ])('refuses « %s » with a sentence', async (texte, phrase) => {
    await ouvrir();
    await coller(texte);
    const refus = await screen.findByText(phrase);
    expect(screen.getByLabelText('Texte copié de SIECLE').getAttribute('aria-invalid')).toBe('true');
    expect(refus.getAttribute('role')).toBe('status');
    await checkSharing();
  });

  it('reads a saved page, by its button or dropped on the window, and not into the dossier', async () => {
    const { moteur } = await ouvrir();
    const fichier = new File([printHtml(NUIT)], 'SIECLE.html', { type: 'text/html' });
    await fireEvent.change(screen.getByLabelText('Choisir la page enregistrée'), { target: { files: [fichier] } });
    await exacte(153);
    await userEvent.click(screen.getByText('Coller un autre compte rendu, ou le compléter'));
    await waitFor(() =>
      expect(screen.getByLabelText<HTMLTextAreaElement>('Texte copié de SIECLE').value).toContain('153 élèves lus'),
    );
    await userEvent.click(screen.getByRole('button', { name: 'Effacer le texte' }));

    const lectures = moteur.calls.length;
    const transfert = { types: ['Files'], items: [], files: [new File([printHtml(NUIT)], 'SIECLE.html')] };
    await fireEvent.drop(document.body, { dataTransfer: transfert });
    await waitFor(() =>
      expect(screen.getByLabelText<HTMLTextAreaElement>('Texte copié de SIECLE').value).toContain('153 élèves lus'),
    );
    expect(moteur.calls.length).toBe(lectures);
  });
});

describe('the links', () => {
  const donner = () =>
    fireEvent.change(screen.getByLabelText('Choisir un export'), {
      target: { files: [new File(['x'], 'ExportXML_ElevesAvecAdresses.zip')] },
    });

  it('are all found, and all is in place once the report is there and nothing was lost', async () => {
    const sansPerte = NUIT.eleves.filter(({ anomalies }) => anomalies.every(({ code }) => code.startsWith('ELEGRP')));
    expect(sansPerte).toEqual([]);
    await ouvrir(async () => releve());
    await donner();
    await screen.findByRole('heading', { name: /liens attendus sont dans SIECLE/ });
    await coller(page());
    expect(await screen.findByText(/Tout s’est passé comme prévu/)).toBeTruthy();
    await checkSharing();
  });

  it('are told missing by cause', async () => {
    await ouvrir(async () => releve((eleve) => (eleve.eleveId === '210000' ? { groupes: [] } : {})));
    await donner();
    await coller(page());
    const table = await screen.findByRole('table', { name: /Sans explication/ });
    expect(within(table).getAllByRole('row', { name: /BOULARI/ }).length).toBeGreaterThan(0);
    expect(screen.getByText(/Il reste des points à regarder/)).toBeTruthy();
    await checkSharing();
  });

  it.each([
    [{ eleves: null }, /L’export Élèves avec adresses n’est pas là/],
    [{ uai: '9839002T' }, /autre établissement/],
  ])('cannot be looked for: %j', async (parts, phrase) => {
    await ouvrir(async () => ({ ...releve(), ...parts }));
    await donner();
    expect(await screen.findByText(phrase)).toBeTruthy();
  });

  it('are not proved by an export older than the import', async () => {
    await ouvrir(async () => ({ ...releve(), dateExport: '2018-08-23' as DateIso }));
    await coller(page());
    await donner();
    expect(await screen.findByText(/il ne prouve rien/)).toBeTruthy();
  });
});

describe('the deposit', () => {
  it('is ticked with its day, which can be changed', async () => {
    await ouvrir();
    await userEvent.click(screen.getByLabelText('Le fichier est déposé dans SIECLE'));
    // half past seven the next morning in Nouméa
    const jour = await screen.findByLabelText<HTMLInputElement>('Déposé le');
    expect(jour.value).toBe('2018-08-25');
    await fireEvent.change(jour, { target: { value: '2018-08-24' } });
    await waitFor(() => expect(screen.getByLabelText<HTMLInputElement>('Déposé le').value).toBe('2018-08-24'));
  });
});

describe('which run', () => {
  it('says what to do when none was made', async () => {
    mount();
    await goTo('#/lendemain', TITRE);
    expect(await screen.findByText(/Aucun contrôle n’est conservé/)).toBeTruthy();
    await checkSharing();
  });

  it('keeps what came of each, and compares with another of the history', async () => {
    const { moteur, actions } = await ouvrir();
    await coller(page({}, [0]));
    await exacte(152);
    await goTo('#/', RAPPORT.phrase);
    actions.drop([{ nom: 'b.zip', contenu: new Blob(['x']) }]);
    moteur.conclure(exampleRapport({ etabliLe: '2018-08-24T01:00:00.000Z', phrase: 'Un autre contrôle.' }));
    await screen.findByRole('heading', { level: 1, name: 'Un autre contrôle.' });
    await waitFor(() => expect(sessionState()).toBe('resultat'));
    await goTo('#/lendemain', TITRE);
    const choix = await screen.findByLabelText<HTMLSelectElement>('Contrôle à comparer');
    await waitFor(() => expect(choix.options).toHaveLength(2));
    expect(screen.queryByText(/^Prévision exacte/)).toBeNull();
    await userEvent.selectOptions(choix, choix.options[1] as HTMLOptionElement);
    await exacte(152);
    await goTo('#/historique', fr.historique.page);
    expect(
      await screen.findByText(/^1\sélève rejeté, 15\sliens perdus\./, { selector: '.historique-runs p' }),
    ).toBeTruthy();
  });
});

describe('with the assistance', () => {
  it('what Veilleuse does not know is shared without names, and nothing of it stands where names are hidden', async () => {
    const { actions } = await ouvrir();
    const inconnue = { code: 'GROUPE_Z_99', message: 'Cet élève, POUNGUI Élise, est déjà inscrit.' };
    const lignes = NUIT.eleves.map(lineOf);
    const avec = lignes.map((l, rang) => (rang === 0 ? { ...l, anomalies: [...l.anomalies, inconnue] } : l));
    await coller(print(NUIT, { popups: true }, avec));
    await screen.findByRole('heading', { name: 'Ce que Veilleuse ne connaît pas' });
    await goTo('#/partager', 'Partager avec l’assistance');
    expect(await screen.findByText('Cet élève, … …, est déjà inscrit.')).toBeTruthy();

    actions.maskNames(true);
    await goTo('#/lendemain', TITRE);
    expect(await screen.findByText(/Les noms sont masqués/)).toBeTruthy();
    expect(document.body.textContent).not.toMatch(/BOULARI|POUNGUI/);
    await checkSharing();
  });
});
