// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { checkSharing, goTo, untilResult } from '../../../test/kit/application.tsx';
import { exampleRapport } from '../../../test/kit/rapport.ts';
import { makeGroupe, makeIndividu, makeServices, makeSts } from '../../../test/kit/sts.ts';
import { correspondre } from '../../correspondances/correspondre.ts';
import type { Rapport } from '../../domain/rapport.ts';
import { MASQUE } from '../app/masque.ts';

afterEach(() => {
  cleanup();
  history.replaceState(null, '', '/');
  vi.restoreAllMocks();
});

const STS = makeSts({
  individus: [
    makeIndividu('SAUVELANGE, Anéna'),
    makeIndividu('ROCHELOUBE, Maliline'),
    makeIndividu('BELMAR, Ana'),
    makeIndividu('BELMAR, Anaïs'),
    makeIndividu('WARIGARA (POIGOMOA), Naolas'),
  ],
  groupes: [
    makeGroupe('4LATIN', { services: makeServices('020300') }),
    makeGroupe('4AVSPRO'),
    makeGroupe('4EME LV2 AJE', { libelle: '4EME AJIE', services: makeServices('030602') }),
  ],
});

const PROFESSEURS = `Nom et prénom du professeur
SAUVELANGE Anéna
ROCHELOUBE DUPRAN Maliline
BELMAR A.
BMP EPS
TALAMOLE Sosémé`;

/** Goes to the page; the workers answer what they really do. */
async function ouvrir(rapport: Rapport = exampleRapport()) {
  const monte = await untilResult(rapport);
  const { moteur } = monte;
  const demander = moteur.correspondre.bind(moteur);
  vi.spyOn(moteur, 'correspondre').mockImplementation(async (liste, genre) => {
    void demander(liste, genre);
    return correspondre(typeof liste === 'string' ? liste : await liste.text(), STS, genre);
  });
  await goTo('#/correspondances', 'Correspondances entre EDT et STS-Web');
  await screen.findByLabelText('Liste copiée d’EDT ou de PRONOTE');
  return monte;
}

async function coller(texte: string) {
  fireEvent.input(screen.getByLabelText('Liste copiée d’EDT ou de PRONOTE'), { target: { value: texte } });
  await userEvent.click(screen.getByRole('button', { name: 'Comparer à STS-Web' }));
}

const lignes = () =>
  within(screen.getByRole('table'))
    .getAllByRole('row')
    .slice(1)
    .map((ligne) => [...ligne.children].slice(1).map((cellule) => cellule.textContent?.trim().replace(/\s+/g, ' ')));

describe('before a list', () => {
  it('says what to do, and with which sts_emp', async () => {
    await ouvrir();
    expect(screen.getByText('D’après sts_emp_9839001S_2018.xml.')).toBeTruthy();
    expect(screen.getByText('EDT > STSWEB > Correspondances EDT/STSWEB')).toBeTruthy();
    await checkSharing();
  });

  it('asks for sts_emp, with its menu', async () => {
    await ouvrir(exampleRapport({ fichiers: [] }));
    expect(screen.getByText(/Il manque sts_emp. Prenez-le dans STS-Web > Exports > Emploi du temps/)).toBeTruthy();
  });
});

describe('a list of teachers', () => {
  it('is shown in its order, each with its state, its reason and who it is', async () => {
    await ouvrir();
    await coller(PROFESSEURS);
    expect(screen.getByRole('heading', { name: /Professeurs\s: 5\slignes de votre liste/ })).toBeTruthy();
    expect(lignes()).toEqual([
      ['SAUVELANGE Anéna', 'SAUVELANGE Anéna', 'Sûre'],
      ['ROCHELOUBE DUPRAN Maliline', 'ROCHELOUBE Maliline', 'Probablenom composé'],
      ['BELMAR A.', 'BELMAR Anainitiale du prénomBELMAR Anaïsinitiale du prénom', 'À départager'],
      ['BMP EPS', 'Personne', 'Poste sans personne'],
      ['TALAMOLE Sosémé', 'Rien', 'Sans correspondance'],
    ]);
    expect(
      screen.getByText('1 sans correspondance, 1 à départager, 1 probable, 1 poste sans personne et 1 sûre.', {
        normalizer: (texte) => texte.replace(/\s+/g, ' '),
      }),
    ).toBeTruthy();
    for (const resume of document.querySelectorAll('[data-page] summary')) await userEvent.click(resume);
    expect(await screen.findByText('nom de naissance POIGOMOA')).toBeTruthy();
    const imprimer = vi.spyOn(window, 'print').mockReturnValue();
    await userEvent.click(screen.getByRole('button', { name: 'Imprimer la liste à suivre' }));
    expect(imprimer).toHaveBeenCalledOnce();
    URL.createObjectURL = vi.fn(() => 'blob:liste');
    URL.revokeObjectURL = () => undefined;
    const noms: string[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      noms.push(this.download);
    });
    await userEvent.click(screen.getByRole('button', { name: 'Exporter la liste (CSV)' }));
    await waitFor(() => expect(noms).toEqual(['veilleuse-correspondances-enseignants.csv']));
    await checkSharing();
  });

  it('is filtered by state, by a word, by what remains to be done', async () => {
    await ouvrir();
    await coller(PROFESSEURS);
    const noms = () => lignes().map(([nom]) => nom);
    await userEvent.click(screen.getByLabelText(/^Sûre/));
    expect(noms()).not.toContain('SAUVELANGE Anéna');
    await userEvent.click(screen.getByLabelText(/^Sûre/));
    await userEvent.type(screen.getByLabelText('Rechercher dans la liste'), 'sauvelange anena');
    expect(noms()).toEqual(['SAUVELANGE Anéna']);
    await userEvent.click(screen.getByLabelText('Fait : SAUVELANGE Anéna'));
    expect(screen.getByText(/1\sfaite sur 5/)).toBeTruthy();
    await userEvent.click(screen.getByLabelText('Seulement ce qui reste à faire'));
    expect(screen.queryByRole('table')).toBeNull();
    expect(screen.getByText(/Aucune ligne à afficher avec ces choix/)).toBeTruthy();
  });

  it('hides its names when it is asked to, with what was pasted, and is followed again once they are back', async () => {
    await MASQUE.load();
    await ouvrir();
    await coller(PROFESSEURS);
    await userEvent.type(screen.getByLabelText('Rechercher dans la liste'), 'sauvelange');
    await userEvent.click(screen.getByLabelText('Fait : SAUVELANGE Anéna'));
    const masquer = screen.getByRole('button', { name: 'Masquer les noms' });
    await userEvent.click(masquer);
    expect(masquer.getAttribute('aria-pressed')).toBe('true');
    for (const resume of document.querySelectorAll('[data-page] summary')) await userEvent.click(resume);
    const page = document.querySelector('[data-page]') as HTMLElement;
    expect(page.innerHTML).not.toMatch(/SAUVELANGE|ROCHELOUBE|BELMAR|TALAMOLE|POIGOMOA|WARIGARA/i);
    expect(screen.queryByLabelText('Liste copiée d’EDT ou de PRONOTE')).toBeNull();
    expect(lignes()[1]).toEqual(['Professeur 02', 'Professeur 02', 'Probablenom composé']);
    await checkSharing();
    // it is found, ticked and exported under the names that are shown
    await userEvent.type(screen.getByLabelText('Rechercher dans la liste'), 'professeur 02');
    await userEvent.click(screen.getByLabelText('Fait : Professeur 02'));
    expect(lignes()).toHaveLength(1);

    await userEvent.click(masquer);
    expect(screen.getByLabelText<HTMLTextAreaElement>('Liste copiée d’EDT ou de PRONOTE').value).toBe(PROFESSEURS);
    for (const nom of ['SAUVELANGE Anéna', 'ROCHELOUBE DUPRAN Maliline']) {
      expect(screen.getByLabelText<HTMLInputElement>(`Fait : ${nom}`).checked).toBe(true);
    }
  });

  it('changes its kind when it is told', async () => {
    const { moteur } = await ouvrir();
    await coller('4LATIN\n4AVSPRO');
    expect(screen.getByText(/d’après ce que la liste contient/)).toBeTruthy();
    await userEvent.selectOptions(screen.getByLabelText('Nature de la liste'), 'Professeurs');
    expect(lignes().map(([, , etat]) => etat)).toEqual(['Sans correspondance', 'Sans correspondance']);
    await userEvent.selectOptions(screen.getByLabelText('Nature de la liste'), 'À reconnaître');
    expect(moteur.lists.map(({ genre }) => genre)).toEqual([null, 'enseignants', null]);
  });
});

describe('a list of groups', () => {
  it('says which services STS-Web has, and which it lacks', async () => {
    await ouvrir();
    await coller('Groupe;Matière\n4LATIN;LCALA\n4EME LV2 AJE;ANGLAIS LV1\n4AVSPRO;');
    expect(lignes()).toEqual([
      ['4LATIN', expect.stringContaining('LCALA : ce service est dans STS-Web'), 'Sûre'],
      ['4EME LV2 AJE', expect.stringContaining('ce groupe n’a pas de service de cette matière'), 'Sûre'],
      ['4AVSPRO', '4AVSPROAucun service dans STS-Web', 'Sûre'],
    ]);
    expect(screen.getByText(/2\sgroupes de la liste n’ont pas ce service dans STS-Web/)).toBeTruthy();
    expect(screen.getByText('Tout ce qui est dans STS-Web a une ligne dans votre liste.')).toBeTruthy();
    await checkSharing();
  });
});

describe('a list that comes as a file', () => {
  const liste = () => new File([PROFESSEURS], 'professeurs.csv');

  it('is read when it is chosen', async () => {
    await ouvrir();
    await userEvent.upload(screen.getByLabelText(/Choisir une liste enregistrée/), liste());
    expect(await screen.findByText(/Liste lue dans «\sprofesseurs.csv\s»/)).toBeTruthy();
    expect(lignes()).toHaveLength(5);
  });

  const lacher = (...files: File[]) => {
    const zone = document.querySelector('.correspondances-listeAComparer') as HTMLFormElement;
    fireEvent.drop(zone, { dataTransfer: { types: ['Files'], items: [], files } });
  };

  it('is read when it is let go on the form, which leaves the rest to the window', async () => {
    const { moteur } = await ouvrir();
    lacher(liste());
    expect(await screen.findByText(/professeurs.csv/)).toBeTruthy();
    expect(moteur.calls).toEqual(['lire']);
    lacher(new File(['x'], 'sts_emp_9839001S_2018.xml'));
    await waitFor(() => expect(moteur.calls).toEqual(['lire', 'lire']));
    expect(moteur.files.map(({ nom }) => nom)).toEqual(['sts_emp_9839001S_2018.xml']);
    lacher(liste(), liste());
    await waitFor(() => expect(moteur.files.map(({ nom }) => nom)).toEqual(['professeurs.csv', 'professeurs.csv']));
    expect(moteur.lists).toHaveLength(1);
  });
});

it.each([
  ['', 'La liste ne contient aucune ligne à comparer.'],
  ['12\n13', 'Cette liste ne contient que des nombres, et aucun code de STS-Web.'],
  ['Bonjour', 'Rien dans cette liste ne ressemble à ce que contient STS-Web.'],
])('%j is refused in a sentence, in the place that screen readers hear', async (texte, phrase) => {
  await ouvrir();
  await coller(texte);
  expect(
    within(document.querySelector('[data-page] [role=status]') as HTMLElement).getByText(new RegExp(phrase)),
  ).toBeTruthy();
  await checkSharing();
});

it('stays while sts_emp is read, then answers the list by itself; a defect is told all the same', async () => {
  const { moteur, actions } = await ouvrir();
  await coller('4LATIN');
  actions.drop([{ nom: 'sts_emp.xml', contenu: new Blob(['x']) }]);
  moteur.listener?.avance([
    { cle: '1', nom: 'sts_emp.xml', entree: null, type: 'sts', octets: 9, lus: 0, fichier: null },
  ]);
  expect(await screen.findByText(/sts_emp est en cours de lecture/)).toBeTruthy();
  moteur.conclure(exampleRapport());
  await waitFor(() => expect(moteur.lists).toHaveLength(2));
  expect(location.hash).toBe('#/correspondances');
  vi.mocked(moteur.correspondre).mockRejectedValue(new Error('mémoire'));
  await coller('4AVSPRO');
  await screen.findByRole('heading', { level: 1, name: 'Veilleuse a rencontré un défaut' });
  expect(location.hash).toBe('#/');
});

it('finds the list and its ticks as they were left, and forgets them with the dossier', async () => {
  const { actions } = await ouvrir();
  await coller('4LATIN');
  await userEvent.click(screen.getByLabelText('Fait : 4LATIN'));
  await goTo('#/lsu', /Prêt pour le LSU/);
  await goTo('#/correspondances', 'Correspondances entre EDT et STS-Web');
  expect(screen.getByLabelText<HTMLInputElement>('Fait : 4LATIN').checked).toBe(true);
  expect(screen.getByLabelText<HTMLTextAreaElement>('Liste copiée d’EDT ou de PRONOTE').value).toBe('4LATIN');
  actions.restart();
  await goTo('#/correspondances', 'Correspondances entre EDT et STS-Web');
  expect(screen.queryByRole('table')).toBeNull();
});
