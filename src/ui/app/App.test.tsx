// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  axeViolations,
  checkSharing,
  dropFiles,
  goTo,
  mount,
  openMore,
  sessionState,
  untilResult,
} from '../../../test/kit/application.tsx';
import { resultatDe } from '../../../test/kit/moyens.ts';
import { exampleRapport, makeFichier } from '../../../test/kit/rapport.ts';
import type { FicheRegle } from '../../domain/fiche-regle.ts';
import { createMemoryStore } from '../../store/memory.ts';
import fiches from '../reference/regles.gen.json';

afterEach(() => {
  cleanup();
  history.replaceState(null, '', '/');
  vi.restoreAllMocks();
});

describe('the start', () => {
  it('shows the target, the promise and the nine documents with their menus', async () => {
    mount();
    expect(sessionState()).toBe('accueil');
    expect(screen.getAllByText('À apporter')).toHaveLength(9);
    expect(screen.getAllByText('Aucun fichier ne quitte cet ordinateur.').length).toBeGreaterThan(0);
    await checkSharing();
  });

  it('tries the invented school', async () => {
    const { moteur } = mount();
    await userEvent.click(screen.getByRole('button', { name: 'Essayer avec un collège fictif' }));
    await waitFor(() => expect(moteur.files.map((f) => f.nom)).toEqual(['demo.zip']));
  });
});

describe('reading', () => {
  it('shows what each file is, how far it is read, and can be left', async () => {
    const { moteur } = mount();
    await dropFiles();
    moteur.listener?.avance([
      { cle: '1', nom: 'a.zip', entree: null, type: 'eleves', octets: 98_000, lus: 49_000, fichier: null },
      {
        cle: '2',
        nom: 'b.zip',
        entree: null,
        type: 'communs',
        octets: 900,
        lus: 900,
        fichier: makeFichier('communs', 'b.zip'),
      },
      { cle: '3', nom: 'c.dat', entree: null, type: null, octets: 5000, lus: 0, fichier: null },
    ]);
    const barre = await screen.findByRole('progressbar', { name: 'Élèves avec adresses' });
    expect(barre).toMatchObject({ value: 49_000, max: 98_000 });
    expect(screen.getByText('49 ko sur 98 ko')).toBeTruthy();
    expect(screen.getByText(/Établissement 9839001S · Année 2017 · Export du 23\/08\/2018/)).toBeTruthy();
    expect(screen.getByText('Lecture des fichiers commencée.')).toBeTruthy();
    expect(document.title).toBe('Lecture des fichiers en cours – Veilleuse');
    await checkSharing();

    await userEvent.click(screen.getByRole('button', { name: 'Annuler la lecture' }));
    expect(sessionState()).toBe('accueil');
    expect(moteur.calls).toContain('annuler');
  });

  it('says that the rest of the page is still coming, until a document is known', async () => {
    const { moteur } = mount();
    await dropFiles();
    expect(screen.getByText(/^Le reste de Veilleuse arrive encore/)).toBeTruthy();
    await checkSharing();
    moteur.listener?.avance([{ cle: '1', nom: 'a.zip', entree: null, type: null, octets: 900, lus: 0, fichier: null }]);
    await waitFor(() => expect(screen.queryByText(/arrive encore/)).toBeNull());
  });

  it('shows a provisional report, and says what it does not depend on', async () => {
    const { moteur } = mount();
    await dropFiles();
    moteur.listener?.avance([
      { cle: '1', nom: 'e.zip', entree: null, type: 'etablissements', octets: 900, lus: 9, fichier: null },
    ]);
    moteur.conclure(exampleRapport(), 1);
    await screen.findByText('Lecture d’Établissements en cours : ce résultat n’en dépend pas');
    expect(sessionState()).toBe('lecture');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(exampleRapport().phrase);
    await checkSharing();
  });

  it('keeps the previous result below while more files are read', async () => {
    await untilResult();
    await dropFiles();
    expect(sessionState()).toBe('lecture');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Lecture des fichiers en cours');
    expect(screen.getByRole('heading', { level: 3, name: exampleRapport().phrase })).toBeTruthy();
    await checkSharing();
  });
});

describe('the result', () => {
  it('says the verdict first, moves the focus to it and announces it', async () => {
    await untilResult();
    const titre = screen.getByRole('heading', { level: 1 });
    expect(titre.textContent).toBe(exampleRapport().phrase);
    await waitFor(() => expect(document.activeElement).toBe(titre));
    expect(document.title).toBe('À corriger, COLLÈGE FICTIF DE L’ANSE – Veilleuse');
    expect(screen.getByText(`À corriger. ${exampleRapport().phrase}`).getAttribute('role')).toBe('status');
    expect(screen.getByText('2018, millésime SIECLE 2017')).toBeTruthy();
    await checkSharing();
  });

  it('says what was not checked, what is missing and where to get it', async () => {
    await untilResult();
    const partie = screen.getByRole('region', { name: 'Il manque un document pour tout contrôler' });
    expect(within(partie).getByRole('listitem').textContent).toMatch(/^Géographique dira quelles communes/);
    expect(within(partie).getByText('SIECLE > Mise à jour > Exportations > En XML')).toBeTruthy();
    expect(partie.textContent).not.toContain('CTRL_');
  });

  it('gives the reasons of a refusal, and lives without a night', async () => {
    await untilResult(
      exampleRapport({
        verdict: 'refuse',
        nuit: null,
        eleves: null,
        changements: null,
        constats: [],
        plan: [],
        depot: { verdict: 'refuse', motifs: [{ code: 'D4', message: 'L’élève n’a pas de groupe.', ligne: 120 }] },
      }),
    );
    expect(screen.getByText(/L’élève n’a pas de groupe/).textContent).toBe('L’élève n’a pas de groupe. D4');
    await checkSharing();
    for (const vue of ['eleves', 'groupes', 'absents', 'siecle']) {
      location.hash = `#/${vue}`;
      await screen.findByText(/La nuit ne peut pas être simulée/);
    }
  });

  it('downloads the report under its name', async () => {
    await untilResult();
    let contenu: Blob | null = null;
    URL.createObjectURL = (blob) => {
      contenu = blob as Blob;
      return 'blob:essai';
    };
    URL.revokeObjectURL = () => undefined;
    const clic = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      expect([this.download, this.href]).toEqual(['veilleuse-9839001S-2018-08-24.json', 'blob:essai']);
    });
    openMore();
    await userEvent.click(screen.getByRole('button', { name: 'Exporter le rapport (JSON)' }));
    expect(clic).toHaveBeenCalledOnce();
    expect((contenu as Blob | null)?.type).toBe('application/json');
  });

  it('stays and says so when it cannot be kept', async () => {
    await untilResult(exampleRapport(), {
      ...createMemoryStore(() => new Date(0)),
      durable: true,
      keep: async () => ({ ok: false, raison: 'plein' }),
    });
    expect(
      await screen.findByText(/Ce résultat n’est pas conservé : l’espace de stockage du navigateur est plein/),
    ).toBeTruthy();
  });
});

describe('the causes', () => {
  const ouvrir = (details: Element | null | undefined) => userEvent.click(details?.querySelector('summary') as Element);

  it('stand first, most severe first, each with what it costs and what to do', async () => {
    await untilResult();
    const cartes = [...document.querySelectorAll('article[data-gravite]')];
    expect(cartes.map((carte) => carte.querySelector('summary')?.textContent)).toEqual([
      ' Élève rejetéÉlève introuvable dans SIECLE1\u00A0élèveSIECLE',
      ' Lien rejetéLa structure n’a pas été transférée de STS-Web vers SIECLE (4a)14\u00A0élèvesSTS-Web',
      ' Corrigé d’office par SIECLEDate de fin hors de l’année des élèves7\u00A0élèves',
    ]);
    const [, structure, dates] = cartes;
    expect(structure?.textContent).toContain('SIECLE ne connaît pas 1 groupe de STS-Web');
    expect(structure?.textContent).toContain('la structure n’a pas été envoyée');
    expect(structure?.textContent).toContain('Attesté · procédure §3.5.2.2.1');
    expect(dates?.closest('main > div > details, section > details')?.textContent).toMatch(/^Sans conséquence \(1\)/);
    const titres = screen.getAllByRole('heading', { level: 2 }).map((titre) => titre.textContent);
    expect(titres.slice(0, 4)).toEqual([
      'À faire, dans cet ordre',
      'Cette nuit, pour 19\u00A0élèves',
      'Ce qui l’explique',
      'Il manque un document pour tout contrôler',
    ]);
  });

  it('hold their pupils and groups, built at the first opening', async () => {
    await untilResult();
    const details = document.querySelectorAll('article[data-gravite]')[1]?.querySelector('details details');
    expect(details?.querySelectorAll('li')).toHaveLength(0);
    await ouvrir(details);
    await waitFor(() => expect(details?.querySelectorAll('.commun-sujets li')).toHaveLength(14));
    expect(details?.textContent).toContain('Groupe\u00A0: MPERMANGR2.');
    expect(details?.querySelector('li')?.textContent).toMatch(
      /^BOULARI Anaïs, groupe MPERMANGR2 \(ELEGROUPE, ligne 1001\)Voir l’enregistrement/,
    );
    expect(await axeViolations()).toEqual([]);
  });

  it('say that there is nothing to say', async () => {
    await untilResult(exampleRapport({ causes: [], constats: [], plan: [], etapesPlan: [], redepot: null }));
    expect(screen.getByText('Rien à signaler sur 2 règles exécutées.')).toBeTruthy();
    expect(screen.queryByRole('heading', { name: 'À refaire, dans cet ordre' })).toBeNull();
  });
});

describe('the plan', () => {
  const plan = () => within(screen.getByRole('region', { name: 'À faire, dans cet ordre' }));

  it('says where, what, for whom, what it brings, and takes the file that each stop asks for', async () => {
    await untilResult();
    expect(
      plan()
        .getAllByRole('heading', { level: 3 })
        .map((titre) => titre.textContent),
    ).toEqual([
      'Dans SIECLE > Mise à jour > Exportations > En XML',
      'Dans STS-Web > Exports > Structure',
      'Dans PRONOTE > Fichier > SIECLE > Exporter les liens élèves/groupes',
      'Dans SIECLE > Mise à jour > Importations > Liens élève-groupe depuis logiciel privé',
    ]);
    expect(plan().getByText(/^Vérifiez que cet élève/).textContent).toContain('PWARRÖ Hélène');
    expect(plan().getByText('14 élèves gardent leur groupe.')).toBeTruthy();
    const ouvert = vi.spyOn(HTMLInputElement.prototype, 'click').mockImplementation(() => undefined);
    await userEvent.click(plan().getByRole('button', { name: 'Rapporter Structures' }));
    expect(ouvert).toHaveBeenCalledOnce();
  });

  it('is ticked stop by stop, until the next report', async () => {
    const { moteur } = await untilResult();
    const cases = () => plan().getAllByRole<HTMLInputElement>('checkbox', { name: /^C’est fait/ });
    expect(cases().map(({ checked }) => checked)).toEqual([false, false, false]);
    await userEvent.click(cases()[1] as HTMLElement);
    await waitFor(() => expect(cases().map(({ checked }) => checked)).toEqual([false, true, false]));
    await checkSharing();
    await userEvent.click(cases()[1] as HTMLElement);
    await waitFor(() => expect(cases()[1]?.checked).toBe(false));
    await userEvent.click(cases()[0] as HTMLElement);
    await waitFor(() => expect(cases()[0]?.checked).toBe(true));
    await dropFiles();
    moteur.conclure(exampleRapport({ etabliLe: '2018-08-24T09:00:00.000Z' }));
    await waitFor(() => expect(cases()[0]?.checked).toBe(false));
  });

  it('ends with the deposit, which is noted there', async () => {
    await untilResult();
    await userEvent.click(plan().getByRole('button', { name: /^Noter/ }));
    expect(await plan().findByLabelText(/^Noté/)).toBeInstanceOf(HTMLInputElement);
    await userEvent.click(plan().getByRole('button', { name: 'Effacer cette note' }));
    expect(await plan().findByRole('button', { name: /^Noter/ })).toBeTruthy();
  });
});

describe('the night in one bar', () => {
  const table = () => within(screen.getByRole('table', { name: 'Ce que devient chaque élève cette nuit' }));

  it('counts the pupils by fate, worst first, and leads to each', async () => {
    await untilResult();
    expect(
      table()
        .getAllByRole('row')
        .map((ligne) => [ligne.textContent, within(ligne).getByRole('link').getAttribute('href')]),
    ).toEqual([
      ['1 rejeté', '#/eleves?destin=rejete'],
      ['1 perd tout', '#/eleves?destin=perd-tout'],
      ['14 perdent un groupe', '#/eleves?destin=perd-un-groupe'],
      ['1 a tout en place', '#/eleves?destin=en-place'],
      ['1 absent sans perte', '#/eleves?destin=absent-sans-perte'],
      ['1 sorti', '#/eleves?destin=sorti'],
    ]);
    expect(document.querySelectorAll('.destins-barre a')).toHaveLength(6);
  });

  it('says nothing without a night', async () => {
    const { session } = await untilResult();
    session.value = { ...session.value, resultat: resultatDe(exampleRapport({ eleves: null })) };
    await waitFor(() => expect(screen.queryByRole('table', { name: /^Ce que devient/ })).toBeNull());
  });
});

describe('the catalogue', () => {
  it('opens a rule from its code, and comes back to the result as it was', async () => {
    await untilResult();
    const details = document.querySelector<HTMLDetailsElement>('article[data-gravite] details details');
    await userEvent.click(details?.querySelector('summary') as Element);
    const [lien] = screen.getAllByRole('link', { name: 'GROUPE_A_01' });
    await userEvent.click(lien as Element);
    const titre = await screen.findByRole('heading', { level: 1, name: 'Groupe inconnu de SIECLE' });
    await waitFor(() => expect(document.activeElement).toBe(titre));
    expect(document.title).toBe('Règle GROUPE_A_01 – Veilleuse');
    expect(screen.getByText(/^Attesté : procédure §3.5.2.2.1, exemple 1\./)).toBeTruthy();
    expect(screen.getAllByText(/^Le groupe (est|n’est pas) dans STS-Web$/)).toHaveLength(2);
    await checkSharing();

    history.back();
    await screen.findByRole('heading', { level: 1, name: exampleRapport().phrase });
    expect(document.activeElement).toBe(lien);
    expect(details?.open && details.isConnected).toBe(true);
  });

  it('lists every rule, and says when a code is unknown', async () => {
    mount();
    await goTo('#/regles', 'Les règles de Veilleuse');
    const liens = await screen.findAllByRole('link', { name: /[A-Z]+_?\d/ });
    expect(liens).toHaveLength(fiches.length);
    expect(document.title).toBe('Les règles de Veilleuse – Veilleuse');
    await checkSharing();
    await goTo('#/regle/INCONNUE_01', 'Règle INCONNUE_01');
    await screen.findByText(/n’est pas dans le catalogue/);
  });

  it.each(fiches.map(({ code }) => code))('has a page for %s', async (code) => {
    mount();
    location.hash = `#/regle/${code}`;
    const { titre, bilan, cause, corrections, source } = fiches.find((une) => une.code === code) as FicheRegle;
    await waitFor(() => expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(titre));
    const texte = document.querySelector('.reference-regle')?.textContent;
    for (const attendu of [bilan, cause, source.ref, ...corrections.map((correction) => correction.texte)]) {
      expect(texte).toContain(attendu);
    }
    expect(texte).not.toMatch(/\{\w+\}/);
  });

  it('gives way to files that are dropped over it', async () => {
    await untilResult();
    await goTo('#/regles', 'Les règles de Veilleuse');
    await dropFiles();
    await screen.findByRole('heading', { level: 1, name: 'Lecture des fichiers en cours' });
    expect(location.hash).toBe('#/');
  });

  it('is no answer to an address that is not its own, nor to a place in the page', async () => {
    mount();
    location.hash = '#/nulle-part/4a';
    await waitFor(() => expect(screen.getByRole('heading', { level: 1 }).textContent).toMatch(/^Que fera SIECLE/));
    await goTo('#/regles', 'Les règles de Veilleuse');
    await userEvent.click(screen.getByRole('link', { name: 'Aller au contenu' }));
    await waitFor(() => expect(location.hash).toBe('#contenu'));
    expect(screen.getByRole('heading', { level: 1, name: 'Les règles de Veilleuse' })).toBeTruthy();
  });
});

describe('a defect of ours', () => {
  it('says so, keeps the result, and gives the technical text', async () => {
    const { moteur } = await untilResult();
    await dropFiles();
    moteur.listener?.panne('TypeError: x');
    await screen.findByRole('heading', { level: 1, name: 'Veilleuse a rencontré un défaut' });
    expect(sessionState()).toBe('panne');
    expect(screen.getByText(exampleRapport().phrase, { selector: 'h2' })).toBeTruthy();
    await checkSharing();

    const copies: string[] = [];
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: async (texte: string) => void copies.push(texte) },
    });
    fireEvent.click(screen.getByRole('button', { name: 'Copier le texte technique' }));
    await screen.findByText('Texte technique copié.');
    expect(copies[0]).toContain('TypeError: x');
    await userEvent.click(screen.getByRole('button', { name: 'Recommencer' }));
    expect(sessionState()).toBe('accueil');
  });

  it('that ended a reading offers to read the same files again', async () => {
    const { moteur } = mount();
    await dropFiles();
    const { files } = moteur;
    moteur.listener?.panne('RangeError: Array buffer allocation failed');
    await screen.findByText(/n’a plus assez de mémoire/);
    await userEvent.click(screen.getByRole('button', { name: 'Réessayer' }));
    expect(sessionState()).toBe('lecture');
    expect([moteur.calls.filter((appel) => appel === 'lire').length, moteur.files]).toEqual([2, files]);
  });

  it.each([
    ['Chromium', 'TypeError: Failed to fetch dynamically imported module: http://localhost/control.worker-1.js'],
    ['Firefox', 'TypeError: error loading dynamically imported module: http://localhost/control.worker-1.js'],
    ['Safari', 'TypeError: Importing a module script failed.'],
  ])('is none when the code of the page did not come: the connection is said, as in %s', async (_, defaut) => {
    const { moteur, actions } = await untilResult();
    await dropFiles();
    moteur.listener?.panne(defaut);
    await screen.findByRole('heading', { level: 1, name: 'La connexion a été coupée' });
    expect(screen.queryByText(/Le défaut vient de Veilleuse/)).toBeNull();
    screen.getByText(/^Réessayez d’abord .* rechargez la page/);
    await userEvent.click(screen.getByRole('button', { name: 'Réessayer' }));
    expect(sessionState()).toBe('lecture');

    actions.cancel();
    actions.reportDefect(defaut);
    await screen.findByText(/^Vérifiez la connexion, puis rechargez/);
    expect(screen.queryByRole('button', { name: 'Réessayer' })).toBeNull();
  });

  it('that ended no reading offers nothing to read again', async () => {
    const { actions } = await untilResult();
    actions.reportDefect('TypeError: y');
    await screen.findByRole('heading', { level: 1, name: 'Veilleuse a rencontré un défaut' });
    expect(screen.queryByRole('button', { name: 'Réessayer' })).toBeNull();
  });
});

describe('workers that say nothing', () => {
  it('are said, and waiting or beginning again is a choice', async () => {
    const { moteur, session } = mount();
    await dropFiles();
    session.value = { ...session.value, silent: true };
    await screen.findByRole('alert');
    await checkSharing();
    await userEvent.click(screen.getByRole('button', { name: 'Attendre encore' }));
    expect([session.value.silent, moteur.calls]).toEqual([false, ['lire']]);
    session.value = { ...session.value, silent: true };
    await userEvent.click(await screen.findByRole('button', { name: 'Réessayer' }));
    expect([session.value.silent, moteur.calls]).toEqual([false, ['lire', 'annuler', 'lire']]);
  });
});
