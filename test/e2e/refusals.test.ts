import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { filesOf } from '../kit/schools.ts';
import { forgeZip } from '../kit/zip.ts';
import { launchBrowser, type TestPage } from './browser.ts';

// One page for all: each refusal leaves it ready for the next file.
const chromium = launchBrowser();
let test: TestPage;
beforeAll(async () => {
  test = await chromium.ouvrir({ viewport: { width: 320, height: 800 } });
});
afterEach(async () => {
  expect(test.incidents.splice(0)).toEqual([]);
  await test.recommencer();
});
afterAll(() => test.fermer());

const octets = (texte: string) => new TextEncoder().encode(texte);
const xml = (racine: string, corps = '') =>
  octets(`<?xml version="1.0" encoding="UTF-8"?>\n<${racine}>${corps}</${racine}>\n`);
const communs = filesOf({ graine: 2, eleves: 12 }).find((f) => f.type === 'communs')?.octets ?? new Uint8Array();
const bombe = forgeZip([{ nom: 'Communs.xml', contenu: new Uint8Array(64_000_000) }]);

/** Each bad file alone: its name in the page, the code of the report, its state, and a word of its own sentence. */
const REFUS: readonly (readonly [string, string, Uint8Array, string, 'illisible' | 'ignore', RegExp])[] = [
  ['an empty file', 'vide.zip', new Uint8Array(), 'vide', 'illisible', /vide/],
  ['a web page', 'a.zip', octets('<!DOCTYPE html><html></html>'), 'page-html', 'illisible', /page web/],
  ['a PDF', 'a.zip', octets('%PDF-1.4\n'), 'pdf', 'illisible', /PDF/],
  ['a 7z archive', 'a.zip', Uint8Array.of(0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c, 0, 4), '7z', 'illisible', /7-Zip/],
  ['a gzip archive', 'a.zip', Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0), 'gzip', 'illisible', /gzip/i],
  [
    'a truncated archive',
    'a.zip',
    communs.slice(0, communs.length - 30),
    'zip-tronque',
    'illisible',
    /incompl|tronqu|coup/,
  ],
  ['an archive with one byte changed', 'a.zip', abimer(communs), 'zip-endommage', 'illisible', /endommag/],
  ['a bomb', 'a.zip', bombe, 'zip-bombe', 'illisible', /./],
  ['broken XML', 'a.xml', xml('BEE_COMMUN', '<DONNEES>'), 'xml-mal-forme', 'illisible', /XML/],
  [
    'a DOCTYPE with entities',
    'a.xml',
    octets('<?xml version="1.0"?>\n<!DOCTYPE BEE_COMMUN [<!ENTITY a "b">]>\n<BEE_COMMUN/>'),
    'xml-doctype',
    'illisible',
    /./,
  ],
  [
    'an unknown encoding',
    'a.xml',
    octets('<?xml version="1.0" encoding="EBCDIC-FR"?>\n<BEE_COMMUN/>'),
    'encodage-inconnu',
    'illisible',
    /EBCDIC-FR/,
  ],
  ['an unknown document', 'a.xml', xml('FACTURE'), 'document-inconnu', 'illisible', /FACTURE/],
  ['an empty emp_sts', 'sts_emp_9839991T_2018.xml', xml('EDT_STS'), 'emp-sts-sans-structure', 'illisible', /emp_sts/],
  [
    'the PRIVE file for the ELEGROUPE',
    'a.xml',
    xml('IMPORT_ELEVES', '<DONNEES><PERSONNES/></DONNEES>'),
    'dossiers-prive',
    'ignore',
    /PRIVE/,
  ],
  ['EXP_COURS', 'EXP_COURS.xml', xml('TABLE'), 'exp-cours', 'ignore', /./],
  [
    'EtablissementsEleves',
    'EtablissementsEleves.xml',
    xml('BEE_ETABLISSEMENTS'),
    'etablissements-eleves',
    'ignore',
    /./,
  ],
  ['ACCIO', 'ACCIO.xml', xml('ACCIO'), 'accio', 'ignore', /ACCIO/],
  ['GFC', '9839991T.xml', xml('GFC'), 'gfc', 'ignore', /GFC/],
];

/** Damaged, it still says which document it is, and is set against the good one of its kind. */
const desCommuns = (contenu: Uint8Array) =>
  new TextDecoder('latin1').decode(contenu).match(/Communs\.xml|BEE_COMMUN/) !== null;

function abimer(zip: Uint8Array): Uint8Array {
  const copie = zip.slice();
  copie[200] = (copie[200] ?? 0) ^ 0xff;
  return copie;
}

describe('a bad file', () => {
  it.each(REFUS)('%s is named, said and told what to do', async (_nom, nom, contenu, code, etat, mot) => {
    await test.donner([{ nom, octets: contenu }]);
    await test.attendre('resultat');
    const rapport = await test.rapport();
    expect(rapport.fichiers.map((f) => [f.nom, f.etat, f.probleme?.code])).toEqual([[nom, etat, code]]);
    expect(rapport.verdict).toBe('incomplet');
    const probleme = rapport.fichiers[0]?.probleme;
    expect(probleme?.message).toMatch(mot);
    const page = ((await test.page.locator('main').textContent()) ?? '').replaceAll('\u00A0', ' ');
    expect(page).toContain(nom);
    expect(page).toContain(probleme?.message.replaceAll('\u00A0', ' '));
    expect(page).toContain(probleme?.aFaire.replaceAll('\u00A0', ' '));
  });

  it('never hides the result of the others', async () => {
    const bons = filesOf({ graine: 2, eleves: 12 });
    const mauvais = REFUS.filter(([, , contenu, , etat]) => etat === 'illisible' && !desCommuns(contenu));
    expect(mauvais.length).toBeGreaterThan(4);
    await test.donner([...mauvais.map(([, , contenu], i) => ({ nom: `mauvais-${i}.zip`, octets: contenu })), ...bons]);
    await test.attendre('resultat');
    const rapport = await test.rapport();
    expect(rapport.fichiers.filter((f) => f.etat === 'lu')).toHaveLength(9);
    expect(rapport.fichiers.filter((f) => f.etat === 'illisible')).toHaveLength(mauvais.length);
    expect(rapport.verdict).toBe('pret');
  });

  it('of a document that lies beside it whole decides: it may be the newest', async () => {
    const bons = filesOf({ graine: 2, eleves: 12 });
    await test.donner([{ nom: 'Communs.zip', octets: abimer(communs) }, ...bons]);
    await test.attendre('resultat');
    const rapport = await test.rapport();
    expect(rapport.verdict).toBe('incomplet');
    expect(rapport.fichiers.filter((f) => f.type === 'communs').map((f) => f.etat)).toEqual(['illisible', 'ignore']);
  });
});
