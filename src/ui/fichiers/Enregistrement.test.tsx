// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { exampleRapport, makeFichier } from '../../../test/kit/rapport.ts';
import type { Extrait, IssueExtrait, LigneExtrait } from '../../domain/extrait.ts';
import { ProblemeLecture, problemeEnMots } from '../../domain/problemes.ts';
import type { Enregistrement } from '../../rapport/enregistrements.ts';
import { Acces, VoirEnregistrement } from './Enregistrement.tsx';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const ENREGISTREMENT: Enregistrement = {
  type: 'liens',
  repere: { ligne: 9, elements: ['CODE_GROUPE'], valeur: 'MPERMANGR2', eleveId: null },
};

const ligne = (parts: Partial<LigneExtrait>): LigneExtrait => ({
  ...{ ligne: 9, niveau: 0, nom: 'GROUPE', balise: 'seule', attributs: [], valeur: null, lue: true, marquee: false },
  ...parts,
});

const EXTRAIT: Extrait = {
  parents: [{ nom: 'ELEVE', ligne: 4 }],
  lignes: [
    ligne({ balise: 'ouvrante', attributs: [{ nom: 'CODE', valeur: 'A', marque: true }] }),
    ligne({ ligne: 10, niveau: 1, nom: 'CODE_GROUPE', valeur: 'MPERMANGR2', marquee: true }),
    ligne({ ligne: 11, niveau: 1, nom: 'TEL_PERSONNEL', lue: false }),
    ligne({ ligne: 12, balise: 'fermante' }),
  ],
  coupees: 0,
  autres: 0,
};

function monter(extraire: () => Promise<IssueExtrait>) {
  const archive = makeFichier('liens', 'depot.zip', { entree: 'depot.xml' });
  const rapport = exampleRapport({ fichiers: [archive] });
  return render(
    <main>
      <Acces.Provider value={{ rapport, extraire }}>
        <VoirEnregistrement
          enregistrement={ENREGISTREMENT}
          nom="TAVELO Maïté"
          copiables={[{ quoi: 'le groupe', valeur: 'MPERMANGR2' }]}
        />
      </Acces.Provider>
    </main>,
  );
}

const bouton = () => screen.getByRole('button', { name: 'Voir l’enregistrement de TAVELO Maïté, ligne 9' });

async function ouvrir(issue: IssueExtrait | (() => Promise<IssueExtrait>)) {
  const monte = monter(typeof issue === 'function' ? issue : async () => issue);
  await userEvent.click(bouton());
  return monte;
}

describe('the record behind a finding', () => {
  it('opens in place, by a button that says whose it is, with what is in question marked in words too', async () => {
    await ouvrir({ etat: 'lu', extrait: EXTRAIT });
    expect(bouton().getAttribute('aria-expanded')).toBe('true');
    expect(document.getElementById(bouton().getAttribute('aria-controls') ?? '')).not.toBeNull();
    const figure = await screen.findByRole('figure', { name: 'GROUPE, ligne 9 de depot.xml, dans depot.zip' });
    const vues = within(figure).getAllByRole('listitem') as HTMLLIElement[];
    expect(vues.map(({ value, textContent }) => [value, textContent])).toEqual([
      [9, '<GROUPE CODE="A"> valeur en cause'],
      [10, '<CODE_GROUPE>MPERMANGR2</CODE_GROUPE> valeur en cause'],
      [11, '<TEL_PERSONNEL>…</TEL_PERSONNEL>'],
      [12, '</GROUPE>'],
    ]);
    expect([...figure.querySelectorAll('mark')].map((marque) => marque.textContent)).toEqual(['A', 'MPERMANGR2']);
    expect(figure.textContent).toContain('Dans ELEVE (ligne 4)');
    expect(figure.textContent).toContain('Veilleuse ne le lit pas');
    expect(screen.getAllByRole('status')[0]?.textContent).toBe('Enregistrement affiché.');
    const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id }) => id)).toEqual([]);
    await userEvent.click(bouton());
    expect(screen.queryByRole('figure')).toBeNull();
  });

  it('marks the element itself when it holds no value, and shows hostile values as text', async () => {
    const lignes = [
      ligne({ nom: 'GROUPES', marquee: true }),
      ligne({ nom: 'NOM', valeur: '<img src=x onerror=alert(1)>' }),
    ];
    await ouvrir({ etat: 'lu', extrait: { ...EXTRAIT, lignes } });
    const [premier, second] = within(await screen.findByRole('figure')).getAllByRole('listitem');
    expect(premier?.textContent).toBe('<GROUPES/> élément en cause');
    expect(second?.textContent).toBe('<NOM><img src=x onerror=alert(1)></NOM>');
    expect(document.querySelector('img')).toBeNull();
    expect(second?.querySelector('bdi:last-of-type')?.textContent, 'its direction stays its own').toContain('<img');
  });

  it('says what is cut and what looks alike', async () => {
    await ouvrir({ etat: 'lu', extrait: { ...EXTRAIT, coupees: 312, autres: 2 } });
    expect((await screen.findByText(/^Extrait coupé/)).textContent).toContain('312');
    expect(screen.getByText(/sur cette même ligne/).textContent).toContain('2');
  });

  it.each<[string, IssueExtrait | (() => Promise<IssueExtrait>), RegExp]>([
    ['while it is read', () => new Promise(() => {}), /^Lecture de l’enregistrement/],
    ['when the file is not here', { etat: 'absent' }, /jamais les fichiers/],
    ['when the file has changed', { etat: 'introuvable' }, /a sans doute changé/],
    [
      'when the file is gone',
      { etat: 'illisible', probleme: problemeEnMots(new ProblemeLecture('inaccessible')) },
      /ne peut pas être lu/,
    ],
    ['when we fail', () => Promise.reject(new Error('x')), /défaut de Veilleuse/],
  ])('says so %s', async (_quand, issue, attendu) => {
    await ouvrir(issue);
    await expect.poll(() => screen.getAllByRole('status')[0]?.textContent).toMatch(attendu);
    expect(screen.queryByRole('figure')).toBeNull();
    expect(
      screen.getByRole('button', { name: 'Copier le numéro de ligne 9' }),
      'what is known can still be copied',
    ).toBeTruthy();
  });

  it('is read again, in place, when we failed', async () => {
    const extraire = vi.fn<() => Promise<IssueExtrait>>().mockRejectedValueOnce(new Error('x'));
    extraire.mockResolvedValueOnce({ etat: 'lu', extrait: EXTRAIT });
    await ouvrir(extraire);
    await userEvent.click(await screen.findByRole('button', { name: 'Réessayer' }));
    expect(await screen.findByRole('figure')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Réessayer' })).toBeNull();
    expect(document.activeElement, 'the button that was pressed is gone').toBe(bouton());
  });

  it('forgets an answer that comes after it was closed', async () => {
    let repondre: (issue: IssueExtrait) => void = () => {};
    await ouvrir(() => new Promise((resoudre) => (repondre = resoudre)));
    await userEvent.click(bouton());
    repondre({ etat: 'lu', extrait: EXTRAIT });
    await Promise.resolve();
    expect(screen.queryByRole('figure')).toBeNull();
  });

  it('is not offered where there is no way back to the files', () => {
    render(<VoirEnregistrement enregistrement={ENREGISTREMENT} nom="X" copiables={[]} />);
    expect(screen.queryByRole('button')).toBeNull();
  });
});

/** jsdom has no clipboard; user-event puts its own only where the test asks for it. */
function pressePapiers(writeText: () => Promise<void>) {
  const ecrire = vi.fn(writeText);
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: ecrire } });
  return ecrire;
}

describe('copying', () => {
  const dernierStatut = () => screen.getAllByRole('status').at(-1)?.textContent;

  it('takes the identifiers, once each, and says what was copied', async () => {
    await ouvrir({ etat: 'lu', extrait: EXTRAIT });
    await screen.findByRole('figure');
    const ecrire = pressePapiers(async () => {});
    const noms = screen.getAllByRole('button', { name: /^Copier/ }).map(({ textContent }) => textContent);
    expect(noms).toEqual(['Copier le groupe MPERMANGR2', 'Copier CODE A', 'Copier le numéro de ligne 9']);
    await userEvent.click(screen.getByRole('button', { name: 'Copier le groupe MPERMANGR2' }));
    expect(ecrire).toHaveBeenCalledWith('MPERMANGR2');
    expect(dernierStatut()).toBe('Copié\u00A0: MPERMANGR2');
  });

  it('selects the value, and says so, where there is no clipboard', async () => {
    await ouvrir({ etat: 'absent' });
    pressePapiers(() => Promise.reject(new DOMException('x', 'NotAllowedError')));
    await userEvent.click(screen.getByRole('button', { name: 'Copier le groupe MPERMANGR2' }));
    const champ = (await screen.findByLabelText('Valeur à copier')) as HTMLInputElement;
    expect(document.activeElement).toBe(champ);
    expect(champ.value.slice(champ.selectionStart ?? 0, champ.selectionEnd ?? 0)).toBe('MPERMANGR2');
    expect(dernierStatut()).toMatch(/Ctrl \+ C/);
  });
});
