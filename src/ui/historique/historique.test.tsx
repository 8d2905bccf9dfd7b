// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  axeViolations,
  checkSharing,
  dropFiles,
  goTo,
  mount,
  sessionState,
  untilResult,
} from '../../../test/kit/application.tsx';
import { exampleRapport } from '../../../test/kit/rapport.ts';
import type { Cause } from '../../domain/constat.ts';
import type { Rapport } from '../../domain/rapport.ts';
import { shownReport } from '../../state/result.ts';
import { createMemoryStore } from '../../store/memory.ts';
import type { ReportStore } from '../../store/report-store.ts';

afterEach(() => {
  cleanup();
  history.replaceState(null, '', '/');
  vi.restoreAllMocks();
});

const HISTORIQUE = 'L’historique des contrôles';
const COMPARAISON = 'Comparaison de deux contrôles';
const DATE = '24/08/2018 à 9\u00A0h\u00A015';
/** Its code comes after its heading. */
const allerALHistorique = async () => {
  await goTo('#/historique', HISTORIQUE);
  await screen.findByRole('group', { name: 'Durée de conservation' });
};
/** As testing-library reads it in a text: names of roles keep their no-break spaces. */
const DATE_DITE = DATE.replaceAll('\u00A0', ' ');
const bouton = (nom: string | RegExp) => screen.getByRole('button', { name: nom });
const cliquer = (nom: string | RegExp) => userEvent.click(bouton(nom));

/** A persistent store whose clock is one day after the reports. */
const magasin = (): ReportStore => ({ ...createMemoryStore(() => new Date('2018-08-24T22:00:00Z')), durable: true });

const [rejet, structure, dates] = exampleRapport().causes as [Cause, Cause, Cause];
const passees = [rejet, structure, dates].flatMap(({ codes }) =>
  codes.map((code) => ({ code, titre: code, etat: 'passee' as const })),
);

/** The first day, then the same school after the rejected pupil was settled and another cause came. */
const PREMIER = exampleRapport({ etabliLe: '2018-08-22T22:15:00.000Z' });
const SECOND = exampleRapport({
  causes: [{ ...structure, eleves: 2, liens: 2 }, dates, { ...dates, id: 'neuve', titre: 'Une cause neuve' }],
  regles: passees,
  eleves: (exampleRapport().eleves ?? []).map((eleve) =>
    eleve.sort === 'rejete'
      ? { ...eleve, eleveId: '999', sort: 'complet' as const, destin: 'en-place' as const }
      : eleve,
  ),
});

async function deuxControles(store?: ReportStore, second: Rapport = SECOND) {
  const monte = await untilResult(PREMIER, store ?? magasin());
  await dropFiles();
  monte.moteur.conclure(second);
  await waitFor(() => expect(shownReport(monte.session.value)).toBe(second));
  await waitFor(() => expect(sessionState()).toBe('resultat'));
  return monte;
}

describe('a second result', () => {
  it('says first what the correction changed, on screen and to who listens', async () => {
    await deuxControles();
    const phrase = 'Depuis le contrôle du 23/08/2018 à 9 h 15 : 1 cause réglée, 1 nouvelle, 2 restantes.';
    const visible = screen.getByText(phrase);
    const h1 = screen.getByRole('heading', { level: 1 });
    expect(visible.compareDocumentPosition(h1) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
    expect(screen.getByText(`${phrase} À corriger. ${SECOND.phrase}`).getAttribute('role')).toBe('status');
    await checkSharing();
  });

  it('says nothing of the first control of a school', async () => {
    await untilResult(PREMIER, magasin());
    expect(screen.queryByText(/Depuis le contrôle/)).toBeNull();
  });
});

describe('the comparison', () => {
  it('opens from the result: causes, counters and pupils side by side', async () => {
    await deuxControles();
    await userEvent.click(screen.getByRole('link', { name: 'Voir la comparaison' }));
    await screen.findByRole('heading', { level: 1, name: COMPARAISON });
    await screen.findByText('Causes nouvelles (1)');
    const titres = screen.getAllByRole('heading', { level: 2 }).map((titre) => titre.textContent);
    expect(titres).toEqual(['Causes nouvelles (1)', 'Causes restantes (2)', 'Causes réglées (1)', 'Élève par élève']);
    const restantes = screen.getByRole('region', { name: 'Causes restantes (2)' });
    expect(restantes.textContent).toContain(
      'Avant\u00A0: 14\u00A0élèves, 14\u00A0liens. Après\u00A0: 2\u00A0élèves, 2\u00A0liens.',
    );
    expect(restantes.textContent).toContain('7\u00A0élèves, 7\u00A0liens, inchangé');
    expect(screen.getByRole('region', { name: 'Causes réglées (1)' }).textContent).toContain(rejet.titre);
    const compteurs = screen.getByRole('table', { name: 'Ce que compte SIECLE, avant et après' });
    expect(within(compteurs).getAllByRole('row')[1]?.textContent).toBe('Élèves lus1531530');

    await userEvent.click(screen.getByText('Élèves réglés (1)', { selector: 'summary' }));
    const eleves = await screen.findByRole('table', { name: 'Élèves réglés (1)' });
    expect(within(eleves).getAllByRole('row')[1]?.textContent).toBe('TAVELO Maïté 1RejetéA tout en place');
    await checkSharing();
  });

  it('changes one side for another run of the school, when it is asked to', async () => {
    const { session } = await deuxControles();
    const [apres, avant] = session.value.history ?? [];
    await goTo(`#/comparer/${avant?.id}/${apres?.id}`, COMPARAISON);
    await userEvent.selectOptions(await screen.findByLabelText('Contrôle de départ'), `${apres?.id}`);
    expect(location.hash).toBe(`#/comparer/${avant?.id}/${apres?.id}`);
    await cliquer('Comparer ces deux contrôles');
    await screen.findByText(/aucune cause réglée, aucune nouvelle, 3 restantes/, {
      selector: 'main [data-page] strong',
    });
  });

  it('says that what a rule did not see again is not settled', async () => {
    await deuxControles(undefined, { ...SECOND, causes: [], regles: [] });
    const dit = document.querySelector('.historique-depuis strong')?.textContent;
    expect(dit).toContain('aucune cause réglée, aucune nouvelle, aucune restante, 3\u00A0non contrôlées cette fois.');
  });

  it('names nobody once the names are hidden', async () => {
    const { session, actions } = await deuxControles();
    const [apres, avant] = session.value.history ?? [];
    actions.maskNames(true);
    await waitFor(() => expect(screen.queryByRole('button', { name: /^Marquer comme corrigée/ })).toBeNull());
    await waitFor(() => expect(document.querySelector('.historique-depuis')?.textContent).toContain('cause réglée'));
    await goTo(`#/comparer/${avant?.id}/${apres?.id}`, COMPARAISON);
    await screen.findByText('Les noms sont masqués : la comparaison élève par élève n’est pas montrée.');
    expect(document.body.textContent).not.toMatch(/TAVELO|BOULARI/);
  });

  it('says why two runs cannot be compared, and that one is gone', async () => {
    const { session } = await deuxControles(
      undefined,
      exampleRapport({ etablissement: { uai: '9839002T', nom: null } }),
    );
    const [apres, avant] = session.value.history ?? [];
    await goTo(`#/comparer/${avant?.id}/${apres?.id}`, COMPARAISON);
    await screen.findByText(/ne portent pas sur le même établissement/);
    await goTo('#/comparer/98/99', COMPARAISON);
    await screen.findByText(/n’est plus conservé/);
    await goTo('#/comparer/rien', COMPARAISON);
    await screen.findByText(/n’est plus conservé/);
    await checkSharing();
  });
});

describe('the history', () => {
  it('gathers the runs by school, with what each said and the files it read', async () => {
    await deuxControles(undefined, exampleRapport({ etablissement: { uai: '9839002T', nom: 'LYCÉE FICTIF' } }));
    await allerALHistorique();
    await waitFor(() => expect(document.title).toBe(`${HISTORIQUE} – Veilleuse`));
    expect(screen.getAllByRole('heading', { level: 2 }).map((titre) => titre.textContent)).toEqual([
      'LYCÉE FICTIF, 9839002T (UAJ/RNE)',
      'COLLÈGE FICTIF DE L’ANSE, 9839001S (UAJ/RNE)',
    ]);
    const [lycee] = screen.getAllByRole('listitem').filter((item) => item.closest('.historique-runs'));
    expect(lycee?.textContent).toContain(
      'SIECLE comptera 153\u00A0élèves lus\u00A0: 138\u00A0complets, 14\u00A0partiels, 1\u00A0rejeté et',
    );
    await userEvent.click(screen.getAllByText('Voir les documents lus (5)')[0] as HTMLElement);
    await waitFor(() => expect(lycee?.textContent).toContain('ExportXML_Structures.zip'));
    expect(screen.getByText('Conservés 30 jours dans ce navigateur, sans les fichiers.')).toBeTruthy();
    await checkSharing();
  });

  it('says which runs are received reports, apart from one’s own', async () => {
    const store = magasin();
    await store.keep(PREMIER, false, { recu: true });
    await untilResult(SECOND, store);
    await allerALHistorique();
    const titres = () => screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
    const recus = () => titres().filter((titre) => titre?.startsWith('Rapport reçu\u00A0: COLLÈGE'));
    expect(recus()).toHaveLength(1);
    expect(screen.queryByRole('link', { name: /^Comparer/ })).toBeNull();
    await userEvent.click(await screen.findByRole('button', { name: `Contrôle du 23/08/2018 à 9\u00A0h\u00A015` }));
    await screen.findByText(/^Rapport reçu, établi le/);
  });

  it('opens a run over the current result', async () => {
    await deuxControles();
    await allerALHistorique();
    await cliquer('Contrôle du 23/08/2018 à 9\u00A0h\u00A015');
    await screen.findByText(/rouvert\. Ses fichiers ne sont plus en main/);
    await screen.findByRole('heading', { level: 1, name: PREMIER.phrase });
    expect(location.hash).toBe('#/');
    expect(screen.queryByText(/Depuis le contrôle/)).toBeNull();
    await cliquer('Revenir au contrôle en cours');
    expect(document.querySelector('.historique-depuis')?.textContent).toContain('Depuis le contrôle');
  });

  it('tells two runs of one minute apart, wherever they are named', async () => {
    const { session } = await deuxControles(undefined, { ...SECOND, etabliLe: '2018-08-22T22:15:07.000Z' });
    const [apres, avant] = session.value.history ?? [];
    await allerALHistorique();
    const dates = ['23/08/2018 à 9 h 15 (2)', '23/08/2018 à 9 h 15'];
    for (const debut of ['Contrôle du', 'Effacer le contrôle du']) {
      const boutons = screen.getAllByRole('button', { name: new RegExp(`^${debut}`) });
      const dits = boutons.map((bouton) => (bouton.ariaLabel ?? bouton.textContent)?.replaceAll('\u00A0', ' '));
      expect(dits).toEqual(dates.map((date) => `${debut} ${date}`));
    }
    await goTo(`#/comparer/${avant?.id}/${apres?.id}`, COMPARAISON);
    const options = within(await screen.findByLabelText('Contrôle de départ')).getAllByRole('option');
    expect(new Set(options.map(({ textContent }) => textContent)).size).toBe(2);
    await screen.findByText(`Contrôle de départ, ${dates[1]}`);
    await screen.findByText(`Contrôle d’arrivée, ${dates[0]}`);
  });

  it('links each run with the one before it', async () => {
    const { session } = await deuxControles();
    const [apres, avant] = session.value.history ?? [];
    await allerALHistorique();
    const liens = screen.getAllByRole('link', { name: /^Comparer avec celui du/ });
    expect(liens.map((lien) => lien.getAttribute('href'))).toEqual([`#/comparer/${avant?.id}/${apres?.id}`]);
  });

  it('erases one run, gives the focus to the way back, and takes it', async () => {
    const { session } = await deuxControles();
    await allerALHistorique();
    await cliquer(`Effacer le contrôle du ${DATE}`);
    await screen.findByText(`Le contrôle du ${DATE_DITE} est effacé.`);
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Annuler l’effacement'));
    expect(session.value.history).toHaveLength(1);
    expect(await axeViolations()).toEqual([]);
    await userEvent.keyboard('{Enter}');
    await screen.findByText(`Le contrôle du ${DATE_DITE} est rétabli.`);
    expect(session.value.history).toHaveLength(2);
  });

  it('erases everything after asking, without a box of the browser, and proves it', async () => {
    const { session } = await deuxControles();
    await allerALHistorique();
    await cliquer('Tout effacer');
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Ne rien effacer'));
    await cliquer('Ne rien effacer');
    expect(session.value.history).toHaveLength(2);
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Tout effacer'));
    await cliquer('Tout effacer');
    await cliquer('Effacer définitivement');
    await screen.findByText('Tout est effacé : 0 enregistrement dans ce navigateur.');
    expect(screen.getByText('Aucun contrôle conservé.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Tout effacer' })).toBeNull();
    location.hash = '#/';
    await screen.findByText(/Ce résultat n’est plus conservé/);
  });

  it('says that nothing was erased when the browser refuses', async () => {
    await deuxControles({ ...magasin(), eraseAll: async () => ({ ok: false, raison: 'bloque' }) });
    await allerALHistorique();
    await cliquer('Tout effacer');
    await cliquer('Effacer définitivement');
    await screen.findByText(/Rien n’est effacé : Veilleuse est ouverte dans un autre onglet/);
  });
});

describe('for how long', () => {
  it('is changed at once when it erases nothing', async () => {
    const { session } = await deuxControles();
    await allerALHistorique();
    await userEvent.click(screen.getByLabelText('90 jours'));
    await cliquer('Enregistrer ce choix');
    await screen.findByText('Les contrôles sont conservés 90 jours.');
    expect(session.value).toMatchObject({ keepingTime: 90 });
    await screen.findByText('Conservés 90 jours dans ce navigateur, sans les fichiers.');
  });

  it('says that the choice was not written', async () => {
    await deuxControles({ ...magasin(), setKeepingTime: async () => ({ ok: false, raison: 'interrompu' }) });
    await allerALHistorique();
    await userEvent.click(screen.getByLabelText('90 jours'));
    await cliquer('Enregistrer ce choix');
    await screen.findByText('Le navigateur n’a pas enregistré ce choix : rien n’est changé.');
    expect(screen.queryByText(/sont conservés 90 jours/)).toBeNull();
  });

  it('is not asked where the browser keeps nothing, which is said', async () => {
    await deuxControles({ ...magasin(), durable: false });
    await goTo('#/historique', HISTORIQUE);
    await screen.findByText(/Rien n’est conservé dans ce navigateur/);
    expect(screen.queryByLabelText('90 jours')).toBeNull();
    expect(screen.getAllByRole('button', { name: /^Contrôle du/ })).toHaveLength(2);
  });

  it('asks before keeping nothing, and leaves all as it is when told not to', async () => {
    const { session } = await deuxControles();
    await allerALHistorique();
    await userEvent.click(screen.getByLabelText('Ne rien conserver (ordinateur partagé)'));
    await cliquer('Enregistrer ce choix');
    await cliquer('Ne rien changer');
    expect(session.value).toMatchObject({ keepingTime: 30 });
    expect(screen.getByLabelText<HTMLInputElement>('30 jours').checked).toBe(true);
    await userEvent.click(screen.getByLabelText('Ne rien conserver (ordinateur partagé)'));
    await cliquer('Enregistrer ce choix');
    expect(await axeViolations()).toEqual([]);
    await cliquer('Effacer et enregistrer ce choix');
    await screen.findByText('Plus rien n’est conservé.');
    expect(session.value).toMatchObject({ keepingTime: 'rien', history: [] });
  });
});

describe('the marks of the causes', () => {
  const carte = (titre: string | RegExp) =>
    screen.getByRole('heading', { name: titre }).closest('article') as HTMLElement;
  const geste = (cause: Cause, nom: RegExp) => within(carte(cause.titre)).getByRole('button', { name: nom });

  it('say that a cause is corrected, and again that it is still there after a new drop', async () => {
    const { moteur, session } = await untilResult(PREMIER, magasin());
    await userEvent.click(geste(structure, /^Marquer comme corrigée/));
    await waitFor(() => expect(carte(structure.titre).textContent).toContain('Marquée corrigée le 25/08/2018'));
    expect(screen.getByText('1 cause marquée corrigée. Le verdict n’en tient pas compte.')).toBeTruthy();
    await waitFor(() => expect(document.activeElement).toBe(carte(structure.titre).querySelector('summary')));
    await checkSharing();

    await dropFiles();
    const apres = { ...SECOND, etabliLe: '2018-08-26T00:00:00.000Z' };
    moteur.conclure(apres);
    await waitFor(() => expect(shownReport(session.value)).toBe(apres));
    await waitFor(() => expect(carte(structure.titre).textContent).toContain(', toujours présente.'));
    expect(shownReport(session.value)?.verdict).toBe('a-corriger');
    await userEvent.click(geste(structure, /^Retirer la marque/));
    await waitFor(() => expect(geste(structure, /^Marquer comme corrigée/)).toBeTruthy());
    expect(screen.queryByText(/Le verdict n’en tient pas compte/)).toBeNull();
  });

  it('accept a cause with a note, which stays text', async () => {
    await untilResult(PREMIER, magasin());
    await userEvent.click(geste(dates, /^Accepter…/));
    const champ = screen.getByLabelText('Pourquoi cette cause reste telle quelle (facultatif)');
    await waitFor(() => expect(document.activeElement).toBe(champ));
    await userEvent.type(champ, '<img src=x> voulu');
    await checkSharing();
    await userEvent.click(geste(dates, /^Accepter cette cause/));
    await waitFor(() => expect(carte(dates.titre).textContent).toContain('Note\u00A0: <img src=x> voulu'));
    expect(document.querySelector('main img')).toBeNull();
    await userEvent.click(geste(structure, /^Marquer comme corrigée/));
    await screen.findByText('1 cause marquée corrigée, 1 acceptée. Le verdict n’en tient pas compte.');
    expect(document.querySelectorAll('article[data-gravite]')).toHaveLength(3);
  });

  it('can be given up', async () => {
    const { session } = await untilResult(PREMIER, magasin());
    await userEvent.click(geste(dates, /^Accepter…/));
    await userEvent.click(geste(dates, /^Ne pas l’accepter/));
    expect([geste(dates, /^Accepter…/).isConnected, session.value.notes]).toEqual([true, []]);
  });

  it('are not offered while files are read, nor when no one knows whose they are', async () => {
    const { moteur } = mount(magasin());
    await dropFiles();
    moteur.conclure(PREMIER, 1);
    await screen.findByRole('heading', { level: 1, name: PREMIER.phrase });
    expect(screen.queryByRole('button', { name: /^Marquer/ })).toBeNull();
    cleanup();
    await untilResult(exampleRapport({ etablissement: null }), magasin());
    expect(screen.queryByRole('button', { name: /^Marquer/ })).toBeNull();
  });

  it('say why they could not be written', async () => {
    await untilResult(PREMIER, { ...magasin(), note: async () => ({ ok: false, raison: 'plein' }) });
    await userEvent.click(geste(dates, /^Marquer comme corrigée/));
    await screen.findByText(/La marque n’est pas enregistrée : l’espace de stockage du navigateur est plein/);
  });
});

describe('a bookmark of a view, in a tab without a result', () => {
  const favori = '#/eleves?q=tavelo&division=6EME+B';
  async function ouvrirLeFavori(store = magasin()) {
    history.replaceState(null, '', favori);
    const monte = mount(store);
    expect(screen.queryByRole('region', { name: /^Vue demandée/ })).toBeNull();
    await monte.actions.loadHistory();
    const region = await screen.findByRole('region', { name: /^Vue demandée\s: Élèves$/ });
    return { ...monte, region };
  }

  it('says what is wanted, offers the latest run of each school, and lands there with its filters', async () => {
    const store = magasin();
    const autre = { uai: '9839002T', nom: 'LYCÉE FICTIF' };
    await store.keep(exampleRapport({ etabliLe: '2018-08-20T00:00:00.000Z', etablissement: autre }), false);
    await store.keep(PREMIER, false);
    await store.keep(SECOND, false);
    const { region } = await ouvrirLeFavori(store);
    const boutons = within(region).getAllByRole('button', { name: /^Rouvrir le contrôle du/ });
    expect(boutons.map(({ textContent }) => textContent)).toEqual([
      `Rouvrir le contrôle du ${DATE}`,
      'Rouvrir le contrôle du 20/08/2018 à 11\u00A0h',
    ]);
    expect(region.textContent).toContain('LYCÉE FICTIF');
    await checkSharing();
    await userEvent.click(boutons[0] as HTMLElement);
    const titre = await screen.findByRole('heading', { level: 1, name: 'Élèves' });
    await waitFor(() => expect(document.activeElement).toBe(titre));
    expect(location.hash).toBe(favori);
    expect(screen.getByRole<HTMLInputElement>('searchbox').value).toBe('tavelo');
    expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'Division' }).value).toBe('6EME B');
  });

  it.each<[string, () => ReportStore]>([
    ['the browser', magasin],
    // As in the portable copy.
    ['this tab alone', () => createMemoryStore(() => new Date('2018-08-24T22:00:00Z'))],
  ])('stays in its view once a run kept in %s is opened, when all has settled', async (_, creer) => {
    const store = creer();
    await store.keep(PREMIER, false);
    const { region } = await ouvrirLeFavori(store);
    await userEvent.click(within(region).getByRole('button', { name: /^Rouvrir le contrôle du/ }));
    await screen.findByRole('heading', { level: 1, name: 'Élèves' });
    // Effects that follow the painting.
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(location.hash).toBe(favori);
  });

  it('says that nothing is kept, and that the documents have to be given', async () => {
    const { region } = await ouvrirLeFavori();
    expect(region.textContent).toContain('Aucun contrôle n’est conservé dans ce navigateur');
    expect(within(region).queryByRole('button')).toBeNull();
    await checkSharing();
  });

  it('does not call empty a history that the browser does not give', async () => {
    const { region } = await ouvrirLeFavori({ ...magasin(), list: async () => ({ ok: false, raison: 'bloque' }) });
    expect(region.textContent).toContain('L’historique ne peut pas être lu');
    expect(region.textContent).not.toContain('Aucun contrôle n’est conservé');
  });

  it('says nothing at the start itself, nor before a page beside the report', async () => {
    const { actions } = mount(magasin());
    await actions.loadHistory();
    await goTo('#/historique', HISTORIQUE);
    expect(screen.queryByText(/^Vue demandée/)).toBeNull();
  });
});

describe('the start', () => {
  it('shows the three latest runs, and where the others are', async () => {
    const store = magasin();
    for (const jour of ['11', '12', '13', '14']) {
      await store.keep(exampleRapport({ etabliLe: `2018-08-${jour}T00:00:00.000Z` }), false);
    }
    const { actions } = mount(store);
    await actions.loadHistory();
    await waitFor(() => expect(screen.getAllByRole('button', { name: /^Contrôle du/ })).toHaveLength(3));
    expect(screen.getByRole('link', { name: 'Tout l’historique (4\u00A0contrôles)' }).getAttribute('href')).toBe(
      '#/historique',
    );
    await checkSharing();
  });

  it('says that the history was lost and that the last reading did not end', async () => {
    const debut = { lost: true, damaged: 2, interrupted: '2018-08-23T22:15:00.000Z', onScreen: null };
    const { moteur } = mount({ ...magasin(), start: debut });
    await screen.findByText(/L’historique a été perdu/);
    expect(screen.getByText(/^2\senregistrements de l’historique étaient abîmés/)).toBeTruthy();
    expect(
      screen.getByText(new RegExp(`La dernière lecture, commencée le ${DATE_DITE}, ne s’est pas terminée`)),
    ).toBeTruthy();
    await checkSharing();
    await dropFiles();
    moteur.conclure(PREMIER);
    await waitFor(() => expect(sessionState()).toBe('resultat'));
    await cliquer('Plus');
    await cliquer('Recommencer');
    expect(screen.queryByText(/L’historique a été perdu/)).toBeNull();
  });
});
