import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { PAGES } from '../../src/ui/app/pages.ts';
import { REPORT_VIEWS } from '../../src/ui/commun/report-views.ts';
import { filesOf } from '../kit/schools.ts';
import { accessible } from './accessible.ts';
import { launchBrowser, type TestFile, type TestPage } from './browser.ts';

/** What docs/accessibilite.md claims of every screen, in every state and in the ways that people look at it. */

const chromium = launchBrowser();

const octets = (texte: string) => new TextEncoder().encode(texte);
const MAUVAIS: readonly TestFile[] = [
  { nom: 'ExportXML_Communs(1).zip', octets: octets('<!DOCTYPE html><html></html>') },
  { nom: 'emp_sts_9839991T_2018.xml', octets: octets('<?xml version="1.0"?><EDT_STS/>') },
  { nom: 'Structures.xml', octets: octets('<?xml version="1.0"?><BEE_STRUCTURES><DONNEES>') },
];

/** A small school with a cause that the others have too. */
const ecole = (graine: number): TestFile[] =>
  filesOf({
    graine,
    eleves: 40,
    chiffres: `983999${graine}`,
    fautes: [{ nom: 'structure-non-transferee', nombre: 1 }],
  });
/** A download cut short, which is nobody's. */
const COUPE: TestFile = { nom: 'ExportXML_Communs (2).zip', octets: octets('PK\x03\x04') };

const aller = (hash: string, attendu: string) => async (test: TestPage) => {
  await test.page.evaluate((cible) => location.assign(cible), hash);
  await test.page.waitForSelector(attendu);
};

async function ouvrirLesVolets(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const volet of document.querySelectorAll('main details')) (volet as HTMLDetailsElement).open = true;
  });
}

async function voirUnEnregistrement(page: Page, dans: string): Promise<void> {
  await page
    .locator(dans)
    .getByRole('button', { name: /^Voir l’enregistrement/ })
    .first()
    .click();
  await page.waitForSelector('.fichiers-extrait');
}

/** What brings a new page to each screen; a screen is left by the next one. */
const ECRANS: Record<string, (test: TestPage) => Promise<void>> = {
  accueil: async () => {},
  demo: async (test) => {
    await test.page.getByRole('button', { name: 'Essayer avec un collège fictif' }).click();
    await test.attendre('resultat');
  },
  'demo, tout ouvert': async (test) => {
    await ouvrirLesVolets(test.page);
    await test.ouvrirPlus();
    await voirUnEnregistrement(test.page, 'article[data-gravite]');
  },
  'demo, causes marquées': async ({ page }) => {
    await page
      .getByRole('button', { name: /^Marquer comme corrigée/ })
      .first()
      .click();
    await page.waitForSelector('[data-marque=corrigee] details:not([open])');
    await page
      .getByRole('button', { name: /^Accepter…/ })
      .first()
      .click();
    await page.waitForSelector('.rapport-annotation textarea:focus');
  },
  eleves: aller('#/eleves', 'table .commun-nomEleve'),
  'eleves, un ouvert': async ({ page }) => {
    await page.locator('.commun-nomEleve').first().click();
    await page.waitForSelector('.commun-detail');
  },
  groupes: aller('#/groupes', 'main table'),
  absents: aller('#/absents', 'main table'),
  siecle: aller('#/siecle', '.vues-compteurs'),
  'siecle, un ouvert': async ({ page }) => {
    await page.locator('.commun-nomEleve').first().click();
    await voirUnEnregistrement(page, '.commun-detail');
  },
  documents: aller('#/documents', '.fichiers-emplacements'),
  partager: aller('#/partager', '[data-page] h1:has-text("Partager")'),
  imprimer: aller('#/imprimer', '[data-page] h1:has-text("imprimer")'),
  correspondances: aller('#/correspondances', '[data-page] h1:has-text("orrespondances")'),
  lsu: aller('#/lsu', '[data-page] h1:has-text("LSU")'),
  regles: aller('#/regles', '.reference-listeRegles'),
  regle: aller('#/regle/GROUPE_A_01', '.reference-regle'),
  procedure: aller('#/procedure', 'svg.procedure-schema'),
  'une étape': aller('#/procedure/3', '.procedure-gestes'),
  'une étape, notée': async ({ page }) => {
    await page.evaluate(() => location.assign('#/procedure/4b'));
    await page.getByRole('button', { name: 'Noter' }).click();
    await page.getByRole('button', { name: 'Effacer cette note' }).waitFor();
  },
  annee: aller('#/annee', 'table.procedure-annees'),
  lendemain: aller('#/lendemain', '[data-page] textarea'),
  glossaire: aller('#/glossaire', '.commun-definitions'),
  'glossaire, un mot': aller('#/glossaire/mef', '.commun-definitions dt:focus'),
  aide: aller('#/aide', '.reference-documents'),
  donnees: aller('#/donnees', '.reference-registre'),
  accessibilite: aller('#/accessibilite', '.reference-criteres'),
  // Runs of the demo are those of its tab alone.
  comparer: async (test) => {
    await aller('#/comparer/1099511627777/1099511627777', '[data-page] .historique-depuis')(test);
    await ouvrirLesVolets(test.page);
  },
  refus: async (test) => {
    await aller('#/', 'main h1')(test);
    await test.recommencer();
    await test.donner(MAUVAIS);
    await test.attendre('resultat');
  },
  historique: async (test) => {
    await aller('#/historique', '[data-page] .historique-runs')(test);
    await ouvrirLesVolets(test.page);
    await test.page.getByRole('button', { name: 'Tout effacer' }).click();
    await test.page.waitForSelector('.commun-confirmation button:focus');
  },
  'historique, un effacé': async ({ page }) => {
    await page.getByRole('button', { name: /^Effacer le contrôle/ }).click();
    await page.waitForSelector('.historique-bilanEffacement button:focus');
  },
  etablissements: async (test) => {
    await aller('#/', 'main h1')(test);
    await test.recommencer();
    await test.donner([...ecole(1), ...ecole(2), COUPE]);
    await test.page.waitForSelector('[data-apercu][data-finis="2"]');
    await test.attendre('resultat');
    await ouvrirLesVolets(test.page);
  },
  panne: async (test) => {
    await test.page.evaluate(() => setTimeout(() => reportError(new Error('for the test'))));
    await test.attendre('panne');
    // The dropped report replaces the page.
    await test.page.waitForFunction(() => document.activeElement?.matches('h1:not([data-page] h1)'));
  },
};

/** The defect is made on purpose. */
const incidents = (test: TestPage) => test.incidents.filter((incident) => !incident.includes('for the test'));

it('no screen is forgotten', () => {
  const noms = Object.keys(ECRANS);
  expect(noms).toEqual(expect.arrayContaining([...Object.keys(PAGES), ...REPORT_VIEWS.filter(Boolean)]));
});

/** What holds of a screen whatever it shows; each fault with its place. */
const fautes = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const trouvees: string[] = [];
    const noter = (quoi: string, elements: Iterable<Element>) => {
      for (const element of elements) trouvees.push(`${quoi}: ${element.outerHTML.slice(0, 160)}`);
    };
    const tous = [...document.querySelectorAll('body *')];
    const visible = (element: Element) => element.checkVisibility() && !element.closest('[hidden]');
    const choisir = (selecteur: string) => [...document.querySelectorAll(selecteur)].filter(visible);

    if (document.doctype?.name !== 'html') trouvees.push('no doctype');
    if (document.documentElement.lang !== 'fr') trouvees.push('not in French');
    for (const repere of ['body > #app > header', 'main', 'footer', '.app-evitement']) {
      if (document.querySelectorAll(repere).length !== 1) trouvees.push(`not one ${repere}`);
    }
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    if (new Set(ids).size < ids.length) trouvees.push(`an id twice: ${ids}`);
    // Serialised and parsed again, valid HTML is unchanged; a parser moves misplaced elements.
    const ecrite = document.body.innerHTML;
    const relue = new DOMParser().parseFromString(`<body>${ecrite}`, 'text/html').body.innerHTML;
    const rang = [...ecrite].findIndex((signe, i) => signe !== relue[i]);
    if (relue !== ecrite) trouvees.push(`misplaced: ${ecrite.slice(Math.max(0, rang - 80), rang + 80)}`);
    const niveaux = choisir('h1,h2,h3,h4,h5,h6').map((titre) => Number(titre.tagName[1]));
    if (niveaux.filter((niveau) => niveau === 1).length !== 1) trouvees.push(`not one h1: ${niveaux}`);
    if (niveaux.some((niveau, i) => i > 0 && niveau - (niveaux[i - 1] ?? 0) > 1)) trouvees.push(`skipped: ${niveaux}`);
    // The one drawing whose parts are links is a named group.
    noter('icon read aloud', document.querySelectorAll('svg:not([aria-hidden=true], [role=group][aria-label])'));
    noter(
      'table without caption',
      choisir('table').filter((table) => !table.querySelector('caption')),
    );
    noter('header cell without scope', choisir('th:not([scope])'));
    noter('forced order', document.querySelectorAll('[tabindex]:not([tabindex="-1"]):not([tabindex="0"])'));
    noter('made-up control', choisir('[tabindex="0"]:not(a, button, input, summary), [role=button], [onclick]'));
    noter(
      'empty name',
      choisir('a, button').filter((lien) => !lien.textContent?.trim()),
    );
    // A link that looks like a button does; the parts of the bar only repeat the links of its table, for the mouse.
    noter(
      'link that does not look like one',
      choisir('main a:not(nav a, .bouton, [aria-hidden=true] a), footer a').filter(
        (lien) => !getComputedStyle(lien).textDecorationLine.includes('underline'),
      ),
    );
    // Off-screen texts are cut on purpose.
    const dehors = (element: Element) => element.closest('.hors-ecran, thead');
    noter(
      'cut',
      tous.filter((element) => {
        if (!visible(element) || dehors(element) || element instanceof HTMLInputElement) return false;
        const { overflowX, overflowY } = getComputedStyle(element);
        const coupe = (valeur: string, contenu: number, cadre: number) => valeur !== 'visible' && contenu > cadre + 1;
        return (
          coupe(overflowX, element.scrollWidth, element.clientWidth) ||
          coupe(overflowY, element.scrollHeight, element.clientHeight)
        );
      }),
    );
    if (document.getAnimations().length > 0) trouvees.push('something moves');
    const defile = document.documentElement.scrollWidth - document.documentElement.clientWidth;
    if (defile > 0) trouvees.push(`scrolls sideways: ${defile} px`);
    return trouvees;
  });

/** Letter, word, line and paragraph spacing as criterion 10.12 asks for. */
async function espacer(page: Page): Promise<void> {
  await page.evaluate(() => {
    const feuille = new CSSStyleSheet();
    feuille.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
    );
    document.adoptedStyleSheets = [feuille];
  });
}

interface Facon {
  readonly options: BrowserContextOptions;
  readonly preparer?: (page: Page) => Promise<void>;
  /** Colours are what axe is slow to judge, and they are the same in the others. */
  readonly axe?: true;
}

const FACONS: [nom: string, facon: Facon][] = [
  ['light', { options: { colorScheme: 'light', viewport: { width: 1280, height: 900 } }, axe: true }],
  ['dark, 320 px', { options: { colorScheme: 'dark', viewport: { width: 320, height: 800 } }, axe: true }],
  ['forced colours', { options: { forcedColors: 'active', viewport: { width: 1280, height: 900 } }, axe: true }],
  ['reduced motion', { options: { reducedMotion: 'reduce', viewport: { width: 1024, height: 800 } } }],
  // A window of 1280 px zoomed twice.
  ['200 %', { options: { viewport: { width: 640, height: 450 }, deviceScaleFactor: 2 } }],
  ['text spaced out', { options: { viewport: { width: 1280, height: 900 } }, preparer: espacer }],
];

it.each(FACONS)('every screen holds: %s', async (_nom, { options, preparer, axe }) => {
  const test = await chromium.ouvrir(options);
  const { page } = test;
  const fenetres: string[] = [];
  page.context().on('page', (autre) => fenetres.push(autre.url()));
  await preparer?.(page);
  const titres = new Map<string, string>();
  for (const [nom, amener] of Object.entries(ECRANS)) {
    await amener(test);
    expect(await fautes(page), nom).toEqual([]);
    if (axe) await accessible(test);
    // The same screen with something more open has the same title.
    if (nom.includes(',')) continue;
    const avant = [...titres.values()];
    await page.waitForFunction((deja) => !deja.includes(document.title), avant);
    titres.set(nom, await page.title());
  }
  for (const titre of titres.values()) expect(titre).toMatch(/^\S.+ – Veilleuse$/);
  expect(fenetres).toEqual([]);
  expect(incidents(test)).toEqual([]);
  await test.fermer();
});

interface Arret {
  readonly rang: number;
  readonly html: string;
  readonly visible: boolean;
}

/** What the Tab key reaches, from the top of the page to its end: each control once, in order, seen to have the focus. */
async function tour(page: Page): Promise<{ atteints: number; attendus: number; invisibles: string[] }> {
  const attendus = await page.evaluate(() => {
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute('tabindex');
    // The radios of a question are one stop: the one that is checked.
    const choix =
      'a[href]:not([tabindex="-1"]), button, input:not([type=radio]:not(:checked)), summary, select, textarea';
    const commandes = [...document.querySelectorAll(choix)].filter(
      (commande) => commande.checkVisibility() && !(commande as HTMLButtonElement).disabled,
    );
    for (const [rang, commande] of commandes.entries()) commande.setAttribute('data-rang', `${rang}`);
    // Noted in the page at each stop, and read once: a question to the page for each would take twice the time.
    const arrets: Arret[] = [];
    const noter = () => {
      const actif = document.activeElement as HTMLElement;
      // The file input is off screen: its label wears the outline.
      const montre = actif.matches('input[type=file]') ? actif.nextElementSibling : actif;
      const { outlineStyle, outlineWidth } = getComputedStyle(montre ?? actif);
      arrets.push({
        rang: Number(actif.dataset.rang ?? Number.NaN),
        html: actif.outerHTML.slice(0, 120),
        visible: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
      });
    };
    addEventListener('focusin', noter);
    Object.assign(window, {
      arrets() {
        removeEventListener('focusin', noter);
        return arrets;
      },
    });
    return commandes.length;
  });
  for (let i = 0; i < attendus; i++) await page.keyboard.press('Tab');
  const arrets = await page.evaluate(() => (window as unknown as { arrets(): Arret[] }).arrets());
  const atteints = arrets.findIndex(({ rang }, i) => rang !== i);
  const dehors = atteints < 0 ? [] : [`out of order: ${arrets[atteints]?.html}`];
  return {
    atteints: atteints < 0 ? arrets.length : atteints,
    attendus,
    invisibles: [...arrets.filter(({ visible }) => !visible).map(({ html }) => html), ...dehors],
  };
}

it.each([
  ['none', 1280],
  ['active', 320],
] as const)(
  'the Tab key goes round every screen, and the focus is seen (forced colours: %s, %i px)',
  async (forcedColors, width) => {
    const test = await chromium.ouvrir({ forcedColors, viewport: { width, height: 900 } });
    for (const [nom, amener] of Object.entries(ECRANS)) {
      await amener(test);
      const { atteints, attendus, invisibles } = await tour(test.page);
      expect(invisibles, nom).toEqual([]);
      expect(atteints, nom).toBe(attendus);
      expect(attendus, nom).toBeGreaterThan(3);
    }
    expect(incidents(test)).toEqual([]);
    await test.fermer();
  },
);

it('the first link leads past the header, to the content', async () => {
  const test = await chromium.ouvrir();
  const { page } = test;
  await page.keyboard.press('Tab');
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent?.trim())).toBe('Aller au contenu');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN');
  await test.fermer();
});

it('the help, the glossary and the assessment are one click away, and ask for nothing', async () => {
  const test = await chromium.ouvrir();
  const { page } = test;
  await page.waitForLoadState('networkidle');
  const requetes = test.requetes.length;
  for (const [lien, titre] of [
    ['Aide', 'Aide'],
    ['Glossaire', 'Glossaire'],
    ['Vos données', 'Vos données'],
    ['Accessibilité', 'Accessibilité\u00A0: notre évaluation'],
  ] as const) {
    await page.getByRole('contentinfo').getByRole('link', { name: lien, exact: true }).click();
    await page.getByRole('heading', { level: 1, name: titre }).waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
  }
  const ailleurs = test.requetes.slice(requetes).filter((url) => new URL(url).origin !== new URL(page.url()).origin);
  expect(ailleurs.filter((url) => !/^(data|blob):/.test(url))).toEqual([]);
  expect(incidents(test)).toEqual([]);
  await test.fermer();
});

it('a word leads to its meaning, and the way back to where it was read', async () => {
  const test = await chromium.ouvrir();
  const { page } = test;
  await ECRANS.demo?.(test);
  const terme = page.locator('main a.glossaire-terme').first();
  const hash = await terme.getAttribute('href');
  await terme.focus();
  await page.keyboard.press('Enter');
  await page.waitForSelector('.commun-definitions [data-vise]');
  expect(await page.evaluate(() => location.hash)).toBe(hash);
  const vue = await page.locator('.commun-definitions [data-vise]').boundingBox();
  expect(vue && vue.y >= 0 && vue.y < 800, 'the word is on screen').toBe(true);
  await page.goBack();
  await page.waitForFunction((cible) => document.activeElement?.getAttribute('href') === cible, hash);
  await test.fermer();
});
