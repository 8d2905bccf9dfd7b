// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { parse } from 'csv-parse/sync';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  makeApercu,
  makeCause,
  makeDestins,
  makeOwnRow,
  makeReceivedRow,
  makeSchools,
  nthUai,
} from '../../../test/kit/apercus.ts';
import { checkSharing, mount, sessionState, textOf } from '../../../test/kit/application.tsx';
import { exampleRapport } from '../../../test/kit/rapport.ts';
import type { DateIso } from '../../domain/dates.ts';
import type { Apercu } from '../../rapport/apercu.ts';
import { NOT_YET } from '../../state/result.ts';
import type { OwnRow, SchoolActions, SchoolRow, Schools } from '../../state/schools.ts';
import { summarise } from '../../store/report-store.ts';

const saved: { name: string; content: Blob }[] = [];
beforeEach(() => {
  let content = new Blob();
  URL.createObjectURL = (blob) => {
    content = blob as Blob;
    return 'blob:x';
  };
  URL.revokeObjectURL = () => undefined;
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push({ name: this.download, content });
  });
});
afterEach(() => {
  cleanup();
  history.replaceState(null, '', '/');
  vi.restoreAllMocks();
  saved.length = 0;
});

const conclue = (n: number, parts: Partial<Apercu> = {}, row: Partial<OwnRow> = {}): OwnRow =>
  makeOwnRow(n, { apercu: makeApercu({ uai: nthUai(n), nom: `COLLÈGE FICTIF ${n}`, ...parts }), ...row });

/** The overview of these schools, with what is done on it. */
async function montrer(rows: readonly SchoolRow[], parts: Partial<Schools> = {}, hash = '#/etablissements') {
  const page = mount();
  const gestes: (readonly unknown[])[] = [];
  const note = (nom: 'cancel' | keyof SchoolActions) =>
    vi.spyOn(page.actions, nom).mockImplementation(async (...args: readonly unknown[]) => {
      gestes.push([nom, ...args]);
    });
  for (const nom of ['cancel', 'openSchool', 'closeSchool', 'giveTo', 'resumeSchools', 'keepReceived'] as const)
    note(nom);
  page.session.value = { ...page.session.value, status: 'resultat', schools: makeSchools(rows, parts) };
  location.hash = hash;
  await screen.findByRole('table', { name: 'Les établissements' });
  return { ...page, gestes };
}

const lignes = () => [...document.querySelectorAll<HTMLElement>('[data-uai]')];
const ordre = () => lignes().map(({ dataset }) => Number(dataset.uai?.slice(3, 7)));
const ligne = (n: number) => {
  const trouvee = lignes().find(({ dataset }) => dataset.uai === nthUai(n));
  if (!trouvee) throw new Error(`no row ${n}`);
  return trouvee;
};
/** As it is read, with plain spaces. */
const lue = (element: Element | null) => element?.textContent?.replace(/[\u00A0\u202F]/g, ' ').trim();
const titre = () => lue(screen.getByRole('heading', { level: 1 }));

describe('the answer, in one sentence', () => {
  it.each<[string, SchoolRow[]]>([
    ['2 établissements : tous peuvent déposer ce soir.', [conclue(1), conclue(2)]],
    [
      '3 établissements : 1 peut déposer ce soir, 2 doivent d’abord corriger.',
      [conclue(1), conclue(2, { verdict: 'refuse' }), conclue(3, { verdict: 'a-corriger' })],
    ],
    [
      '4 établissements : 2 ont d’abord des points à vérifier, 1 n’est pas contrôlé en entier, 1 reste à lire.',
      [
        conclue(1, { verdict: 'a-verifier' }),
        conclue(2, { verdict: 'a-verifier' }),
        conclue(3, { verdict: 'incomplet' }),
        makeOwnRow(4, { apercu: null }),
      ],
    ],
    ['2 établissements : tous peuvent déposer ce soir.', [conclue(1), conclue(2), makeReceivedRow(2, 1)]],
  ])('is « %s »', async (phrase, rows) => {
    await montrer(rows);
    expect(titre()).toBe(phrase);
    await checkSharing();
  });
});

describe('the rows', () => {
  const rows = [
    conclue(1, { verdict: 'pret' }),
    makeOwnRow(2, { apercu: null }),
    conclue(3, {
      verdict: 'a-corriger',
      destins: makeDestins({ rejete: 2, 'perd-un-groupe': 14, 'en-place': 104, sorti: 3 }),
      rejetes: 2,
      liensPerdus: 1450,
      manquants: ['communs', 'sts', 'geographique', 'etablissements'],
      plusVieux: { type: 'structures', date: '2018-07-02' as DateIso, ancien: true },
    }),
    conclue(4, { verdict: 'incomplet', destins: null, rejetes: null, liensPerdus: null, nom: null }),
  ];

  it('are worst first, each with its number and its answer for whoever scripts the page', async () => {
    await montrer(rows, { current: nthUai(2) });
    expect(ordre()).toEqual([3, 4, 1, 2]);
    expect(lignes().map(({ dataset }) => dataset.reponse)).toEqual(['a-corriger', 'incomplet', 'pret', undefined]);
    const { finis, total } = document.querySelector<HTMLElement>('[data-apercu]')?.dataset ?? {};
    expect([finis, total]).toEqual(['3', '4']);
  });

  it('tell what is lost, what is missing and what is old, and what nothing tells as such', async () => {
    await montrer(rows, { current: nthUai(2) });
    const cellules = (n: number) => [...ligne(n).children].map(lue);
    expect(cellules(3)).toEqual([
      `COLLÈGE FICTIF 3 ${nthUai(3)}`,
      'À corriger',
      '2 rejetés14 perdent un groupe104 ont tout en place3 sortis16 sur 123 : 2 rejetés, 14 perdent un groupe, 104 ont tout en place et 3 sortis',
      '2',
      '1 450',
      'Communs, sts_emp et 2 autres',
      '02/07/2018 Structures, ancien',
      'Premier contrôle',
    ]);
    expect(cellules(4)).toEqual([
      nthUai(4),
      'Contrôle incomplet',
      'Non simulé',
      'Inconnu',
      'Inconnu',
      'Rien',
      'Aucune date',
      'Premier contrôle',
    ]);
    expect(cellules(2)).toEqual([nthUai(2), 'Lecture en cours', '', '', '', '', '', '']);
  });

  it('open their school, as if it were alone, once it has concluded', async () => {
    const { gestes } = await montrer(rows);
    const lien = within(ligne(3)).getByRole('link', { name: 'COLLÈGE FICTIF 3' });
    expect(lien.getAttribute('href')).toBe('#/');
    // jsdom follows a link a turn later, when this page is gone
    lien.addEventListener('click', (e) => e.preventDefault());
    fireEvent.click(lien);
    expect(gestes).toEqual([['openSchool', rows[2]]]);
    expect(within(ligne(2)).queryByRole('link')).toBeNull();
  });

  it('are sorted by a column, and filtered by words without accents and by answer; the address says it', async () => {
    await montrer(rows);
    await userEvent.click(screen.getByRole('button', { name: 'Rejetés' }));
    await userEvent.click(screen.getByRole('button', { name: 'Rejetés' }));
    expect(ordre()[0]).toBe(3);
    expect(location.hash).toBe('#/etablissements?tri=rejetes&sens=desc');
    await userEvent.type(screen.getByRole('searchbox', { name: 'Chercher' }), 'college');
    expect(ordre()).toEqual([3, 1]);
    await userEvent.click(screen.getByRole('button', { name: 'Effacer les filtres' }));
    await userEvent.selectOptions(screen.getByLabelText('Ce soir'), 'incomplet');
    expect(ordre()).toEqual([4]);
    expect(lue(screen.getByText(/^1 ligne sur 4$/))).toBe('1 ligne sur 4');
  });

  it('are all in sight, however many', async () => {
    await montrer(Array.from({ length: 80 }, (_, rang) => conclue(rang + 1)));
    await expect.poll(lignes).toHaveLength(80);
  });

  it('say what was taken with a folder, and what was not read again', async () => {
    const enMain = { ...makeOwnRow(1).enMain, prisAvecLeDossier: ['a/sts.xml', 'a/x.zip'] };
    await montrer([conclue(1, {}, { enMain, repris: true }), conclue(2)]);
    expect(within(ligne(1)).getByText('Déjà lu aujourd’hui')).toBeTruthy();
    const resume = within(ligne(1)).getByText(/^2 fichiers pris avec leur dossier$/);
    await userEvent.click(resume);
    expect(await within(ligne(1)).findByText('a/sts.xml')).toBeTruthy();
    expect(within(ligne(2)).queryByText(/dossier/)).toBeNull();
  });

  it('say what changed since the run before', async () => {
    const avant = { ...summarise(exampleRapport(), false, new Date(0)), id: 3 };
    const bilan = { reglees: 3, nouvelles: 1, restantes: 2, nonRevues: 0 };
    const kept = { conservation: 'durable' as const, run: { ...avant, id: 7 }, depuis: { avant, bilan } };
    await montrer([
      conclue(1, {}, { kept }),
      conclue(2, {}, { kept: { ...NOT_YET, conservation: 'plein' } }),
      conclue(3, {}, { kept: { ...kept, depuis: null } }),
    ]);
    const lien = within(ligne(1)).getByRole('link', { name: '24/08/2018' });
    expect(lien.getAttribute('href')).toBe('#/comparer/3/7');
    expect(lue(ligne(1).lastElementChild)).toMatch(/^[\d/]+ : 3 réglées, 1 nouvelle, 2 restantes$/);
    expect(lue(ligne(2).lastElementChild)).toBe('Non gardé : l’espace de stockage du navigateur est plein.');
    expect(lue(ligne(3).lastElementChild)).toBe('Premier contrôle');
  });
});

describe('what several schools share', () => {
  const D4 = makeCause({
    cle: 'D4',
    gravite: 'depot-refuse',
    titre: 'Fichier non conforme',
    pourquoi: 'Version ancienne.',
  });
  const DATES = makeCause({ cle: 'fin sans-consequence', gravite: 'lien-corrige', titre: 'STS-Web et les dates' });
  const rows = [
    conclue(1, { verdict: 'refuse', causes: [D4] }),
    conclue(2, { causes: [D4, DATES] }),
    conclue(3, { causes: [makeCause(), DATES] }),
  ];

  it('is said once, with its schools, and shows them alone', async () => {
    await montrer(rows);
    const section = screen.getByRole('region', { name: 'Ce que plusieurs ont en commun' });
    expect([...section.querySelectorAll('li')].map(lue)).toEqual([
      'Dépôt refusé : 2 établissements : fichier non conforme Ne montrer que ces 2 établissements' +
        'Version ancienne. À corriger dans STS-Web et SIECLE. COLLÈGE FICTIF 1 et COLLÈGE FICTIF 2.',
    ]);
    const lien = within(section).getByRole('link', { name: /Ne montrer/ });
    await userEvent.click(lien);
    await waitFor(() => expect(ordre()).toEqual([1, 2]));
    expect(document.activeElement).toBe(screen.getByRole('region', { name: 'Les établissements' }));
    await userEvent.click(within(section).getByText('Sans conséquence (1)'));
    expect(await within(section).findByText(/2 établissements : STS-Web et les dates/)).toBeTruthy();
  });

  it('tells by their numbers two schools that are called the same', async () => {
    await montrer([conclue(1, { causes: [D4] }), conclue(2, { causes: [D4], nom: 'COLLÈGE FICTIF 3' }), conclue(3)]);
    const section = screen.getByRole('region', { name: 'Ce que plusieurs ont en commun' });
    expect(lue(section.querySelector('li'))).toMatch(
      new RegExp(`COLLÈGE FICTIF 1 et COLLÈGE FICTIF 3 \\(${nthUai(2)}\\)\\.$`),
    );
  });

  it('is not spoken of where there is none', async () => {
    await montrer([conclue(1), conclue(2)]);
    expect(screen.queryByRole('region', { name: 'Ce que plusieurs ont en commun' })).toBeNull();
  });
});

describe('the reading', () => {
  const rows = [conclue(1), makeOwnRow(2, { apercu: null }), makeOwnRow(3, { apercu: null }), makeReceivedRow(4, 1)];

  it('says how far it is, and is cancelled', async () => {
    const { gestes } = await montrer(rows, { current: nthUai(2) });
    expect(lue(screen.getByText(/en cours/, { selector: 'main p' }))).toBe(`1 sur 3 lus, en cours : ${nthUai(2)}.`);
    expect(screen.getByRole('progressbar', { name: 'Lecture des établissements' })).toHaveProperty('value', 1);
    await userEvent.click(screen.getByRole('button', { name: 'Annuler la lecture' }));
    expect(gestes.map(([geste]) => geste)).toEqual(['cancel']);
    expect(lue(ligne(3).children[1] ?? null)).toBe('Pas encore lu');
  });

  it('is taken up again where it was left, or where a defect of ours stopped it', async () => {
    const { gestes } = await montrer([conclue(1), makeOwnRow(2, { apercu: null, defect: 'TypeError' })]);
    expect(lue(ligne(2).children[1] ?? null)).toBe('Arrêté par un défaut de Veilleuse');
    expect(screen.getByText(/^Lecture arrêtée : 1 sur 2/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Reprendre la lecture' }));
    expect(gestes).toEqual([['resumeSchools']]);
  });

  it('is said of files that are dropped on it, with the way to stop', async () => {
    const { session, gestes } = await montrer([conclue(1), conclue(2)]);
    const doc = { cle: '1', nom: 'x.zip', entree: null, type: null, octets: 400, lus: 100, fichier: null };
    session.value = { ...session.value, status: 'lecture', documents: [doc] };
    expect(await screen.findByText(/^Lecture des fichiers ajoutés/)).toBeTruthy();
    expect((screen.getByRole('progressbar') as HTMLProgressElement).position).toBe(0.25);
    await userEvent.click(screen.getByRole('button', { name: 'Annuler la lecture' }));
    expect(gestes.map(([geste]) => geste)).toEqual(['cancel']);
  });

  it('says nothing once all are read', async () => {
    await montrer([conclue(1), conclue(2)]);
    expect(screen.queryByRole('progressbar')).toBeNull();
  });
});

describe('files in doubt', () => {
  const enDoute = [
    { cle: 'k1', nom: 'communs.zip', entree: 'Communs.xml', type: 'communs' as const, uai: nthUai(8), probleme: null },
    { cle: 'k2', nom: 'x.pdf', entree: null, type: null, uai: null, probleme: null },
  ];

  it('are given to the school that is chosen, never by themselves', async () => {
    const { gestes } = await montrer([conclue(1), makeOwnRow(2, { apercu: null }), makeReceivedRow(3, 1)], {
      enDoute,
      laisses: ['photo.jpg'],
    });
    const section = screen.getByRole('region', { name: 'Fichiers à attribuer' });
    expect(lue(section)).toContain(`Il nomme l’établissement ${nthUai(8)}, dont rien d’autre n’est là.`);
    expect(lue(section)).toContain('Il ne dit pas de quel établissement il est.');
    const [choix] = within(section).getAllByLabelText('Établissement');
    expect([...(choix?.querySelectorAll('option') ?? [])].map(({ value }) => value)).toEqual([
      '',
      nthUai(1),
      nthUai(2),
    ]);
    const donner = within(section).getByRole('button', { name: /Donner à cet établissement.*communs\.zip/ });
    expect(donner).toHaveProperty('disabled', true);
    await userEvent.selectOptions(choix as HTMLElement, nthUai(2));
    await userEvent.click(donner);
    expect(gestes).toEqual([['giveTo', 'k1', nthUai(2)]]);
    await userEvent.click(screen.getByText(/^1 fichier laissé de côté/));
    expect(await screen.findByText('photo.jpg')).toBeTruthy();
    await checkSharing();
  });
});

describe('reports that somebody sent', () => {
  it('are told apart, kept when it is asked, and what may not be done with them is said', async () => {
    const { gestes, session } = await montrer([conclue(1), makeReceivedRow(2, 1), conclue(3), conclue(4)]);
    expect(within(ligne(2)).getByText('Rapport reçu')).toBeTruthy();
    expect(screen.getByText(/^Un rapport reçu n’est pas gardé/)).toBeTruthy();
    await userEvent.selectOptions(screen.getByLabelText('Rapports'), 'recu');
    expect(ordre()).toEqual([2]);
    await userEvent.click(screen.getByRole('button', { name: 'Garder ce rapport de LYCÉE FICTIF 2' }));
    expect(gestes).toEqual([['keepReceived', session.value.schools?.rows[1]]]);
    const kept = { conservation: 'durable' as const, run: null, depuis: null };
    session.value = { ...session.value, schools: makeSchools([conclue(1), makeReceivedRow(2, 1, { kept })]) };
    expect(await within(ligne(2)).findByText('Gardé')).toBeTruthy();
  });

  it('are not spoken of where there is none; the others’ data are all the same', async () => {
    await montrer([conclue(1), conclue(2)]);
    expect(screen.queryByText(/rapport reçu/i)).toBeNull();
    expect(screen.queryByLabelText('Rapports')).toBeNull();
    expect(screen.getByText(/RGPD/)).toBeTruthy();
  });
});

describe('the exports', () => {
  it('hold the rows in sight, in their order', async () => {
    await montrer([
      conclue(1),
      conclue(2, { verdict: 'refuse', manquants: ['communs', 'sts'], causes: [makeCause()] }),
      makeOwnRow(3, { apercu: null }),
      makeReceivedRow(4, 1),
    ]);
    await userEvent.click(screen.getByRole('button', { name: 'Exporter ces lignes (CSV)' }));
    await userEvent.click(screen.getByRole('button', { name: 'Exporter ces lignes (XLSX)' }));
    await waitFor(() => expect(saved).toHaveLength(2));
    expect(saved.map(({ name }) => name.replace(/\d{4}-\d\d-\d\d/, 'JOUR')).sort()).toEqual([
      'veilleuse-etablissements-JOUR.csv',
      'veilleuse-etablissements-JOUR.xlsx',
    ]);
    const csv = saved.find(({ name }) => name.endsWith('csv'));
    const table: Record<string, string>[] = parse(await textOf(csv?.content ?? new Blob()), {
      bom: true,
      delimiter: ';',
      columns: true,
    });
    expect(table.map((rangee) => [rangee['UAJ/RNE'], rangee['Ce soir'], rangee['À apporter'], rangee.Origine])).toEqual(
      [
        [nthUai(2), 'Dépôt refusé', 'Communs, sts_emp', ''],
        [nthUai(1), 'Prêt', '', ''],
        [nthUai(4), 'Prêt', '', 'Rapport reçu'],
        [nthUai(3), 'Pas encore lu', '', ''],
      ],
    );
  });

  it('say when the browser cannot', async () => {
    await montrer([conclue(1), conclue(2)]);
    URL.createObjectURL = () => {
      throw new Error('no room');
    };
    await userEvent.click(screen.getByRole('button', { name: 'Exporter ces lignes (CSV)' }));
    expect((await screen.findByRole('alert')).textContent).toMatch(/^L’export n’a pas pu être préparé/);
  });
});

describe('the way there and back', () => {
  it('leads to the overview when there are several, and leaves whoever reads another page there', async () => {
    const { session } = await montrer([conclue(1), conclue(2)], {}, '#/');
    expect(location.hash).toBe('#/etablissements');
    expect(sessionState()).toBe('resultat');
    location.hash = '#/aide';
    await screen.findByRole('heading', { level: 1, name: 'Aide' });
    session.value = { ...session.value, vague: 12, status: 'lecture' };
    expect(location.hash).toBe('#/aide');
    expect(screen.getByRole('link', { name: 'Revenir au contrôle' }).getAttribute('href')).toBe('#/etablissements');
  });

  it('is what the address of a view leads to, as long as no school is open', async () => {
    const { session } = await montrer([conclue(1), conclue(2)]);
    location.hash = '#/documents';
    await waitFor(() => expect(location.hash).toBe('#/etablissements'));
    const { schools } = session.value;
    const vu = { origine: 'historique', id: 1, rapport: exampleRapport(), demo: false, under: null } as const;
    session.value = { ...session.value, schools, resultat: vu };
    location.hash = '#/';
    await screen.findByText('COLLÈGE FICTIF DE L’ANSE, 9839001S (UAJ/RNE)');
    session.value = { ...session.value, resultat: null };
    await waitFor(() => expect(location.hash).toBe('#/etablissements'));
  });

  it('leaves the school that is open, whichever way one comes back', async () => {
    const { gestes } = await montrer([conclue(1), conclue(2)], { opened: nthUai(1) });
    await waitFor(() => expect(gestes).toEqual([['closeSchool']]));
  });

  it('says what it is for where there is one school, or none', async () => {
    mount();
    location.hash = '#/etablissements';
    expect(await screen.findByText(/^Déposez d’un coup les fichiers de plusieurs établissements/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Choisir un dossier' })).toBeTruthy();
    await checkSharing();
  });
});
