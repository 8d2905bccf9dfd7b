// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/preact';
import axe from 'axe-core';
import type { ComponentType } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LIBELLES, SOURCES } from '../../domain/source.ts';
import { VERDICTS } from '../commun/fr.ts';
import type { PageProps } from '../commun/page.ts';
import { hashOf, parseRoute } from '../commun/route.ts';
import PageGlossaire from '../glossaire/PageGlossaire.tsx';
import { AvecTermes } from '../glossaire/Terme.tsx';
import { GLOSSAIRE } from '../glossaire/textes.ts';
import { GRAVITES_MOTS } from '../rapport/textes-mots.ts';
import PageAccessibilite from './PageAccessibilite.tsx';
import PageAide from './PageAide.tsx';
import PageDonnees from './PageDonnees.tsx';
import { CRITERES } from './textes-accessibilite.ts';

const montrer = vi.fn();
beforeEach(() => {
  // jsdom lays nothing out.
  Element.prototype.scrollIntoView = montrer;
});
afterEach(() => {
  cleanup();
  montrer.mockReset();
});

function ouvrir(Page: ComponentType<PageProps>, hash: string): void {
  const props = { route: parseRoute(hash) } as PageProps;
  render(
    <main>
      <Page {...props} />
    </main>,
  );
}

async function tenir(): Promise<void> {
  expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
  const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id }) => id)).toEqual([]);
  expect(document.querySelectorAll('[style], a[href^="http"]')).toHaveLength(0);
}

describe('the glossary', () => {
  it('has every word, and its links lead to others', async () => {
    ouvrir(PageGlossaire, '#/glossaire');
    expect(screen.getAllByRole('term').map(({ textContent }) => textContent)).toHaveLength(2 * GLOSSAIRE.length);
    for (const lien of screen.getAllByRole('link')) {
      const [id] = parseRoute(lien.getAttribute('href') ?? '').args;
      expect(GLOSSAIRE.some((entree) => entree.id === id)).toBe(true);
    }
    expect(montrer).not.toHaveBeenCalled();
    await tenir();
  });

  it('goes to the word that the address names', async () => {
    ouvrir(PageGlossaire, hashOf('glossaire', ['mef']));
    await expect.poll(() => document.activeElement?.textContent).toMatch(/^MEF/);
    expect(montrer).toHaveBeenCalledOnce();
    expect(document.querySelectorAll('[data-vise]')).toHaveLength(1);
  });

  it('stays at its top for a word that is not in it', () => {
    ouvrir(PageGlossaire, hashOf('glossaire', ['<img>']));
    expect(montrer).not.toHaveBeenCalled();
    expect(document.querySelector('[data-vise], img')).toBeNull();
  });
});

describe('the help', () => {
  it('says what each of the nine files is, the menu that gives it and the names it may have', async () => {
    ouvrir(PageAide, '#/aide');
    for (const type of SOURCES) {
      const { nom, menu } = LIBELLES[type];
      const fiche = screen.getByRole('heading', { level: 3, name: nom }).closest('li') as HTMLElement;
      expect(within(fiche).getByText(menu)).toBeTruthy();
      expect(fiche.querySelectorAll('code').length, nom).toBeGreaterThan(0);
    }
    await tenir();
  });

  it('says what the words of the results mean', () => {
    ouvrir(PageAide, '#/aide');
    const mots = [...document.querySelectorAll('dt')].map(({ textContent }) => textContent?.trim());
    expect(mots).toEqual(expect.arrayContaining([...Object.values(VERDICTS), ...Object.values(GRAVITES_MOTS)]));
  });
});

describe('the assessment', () => {
  it('names each of the 106 criteria once, and begins with what was not done', async () => {
    ouvrir(PageAccessibilite, '#/accessibilite');
    const texte = document.body.textContent?.replaceAll('RGAA 4.1', 'RGAA') ?? '';
    for (const { numero } of CRITERES) {
      expect(texte.match(new RegExp(`(?<!\\d\\.?)${numero.replace('.', '\\.')}(?!\\d)`, 'g')), numero).toHaveLength(1);
    }
    expect(texte.indexOf('nous ne la déclarons pas conforme')).toBeLessThan(texte.indexOf('1.2'));
    await tenir();
  });
});

describe('a word of the glossary in a sentence', () => {
  it('leads to its meaning, and leaves the sentence as it was', () => {
    render(<AvecTermes>Ce MEF n’est pas celui de l’élève.</AvecTermes>);
    expect(document.body.textContent).toBe('Ce MEF n’est pas celui de l’élève.');
    expect(screen.getByRole('link', { name: 'MEF, définition' }).getAttribute('href')).toBe('#/glossaire/mef');
  });
});

describe('what becomes of the data', () => {
  it('says what is read of each document, and gives the sheet of the register to paste', async () => {
    ouvrir(PageDonnees, '#/donnees');
    const titres = screen.getAllByRole('heading').map(({ textContent }) => textContent);
    expect(titres).toEqual(expect.arrayContaining(SOURCES.map((kind) => LIBELLES[kind].nom)));
    const ecrire = vi.fn().mockResolvedValue(undefined);
    vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText: ecrire } });
    screen.getByRole('button', { name: 'Copier la fiche' }).click();
    await screen.findByText('La fiche est copiée.');
    expect(ecrire).toHaveBeenCalledWith(expect.stringMatching(/^Traitement\t.*\nResponsable du traitement\t/));
    vi.unstubAllGlobals();
    // What no policy stops is said: test/e2e/channels.test.ts names them.
    for (const voie of [/ouvrir une autre page/, /un téléchargement/, /WebRTC/, /chercher d’avance un autre serveur/]) {
      expect(screen.getAllByText(voie).length, String(voie)).toBeGreaterThan(0);
    }
    expect(document.body.textContent).not.toMatch(/toute connexion/);
    await tenir();
  });
});
