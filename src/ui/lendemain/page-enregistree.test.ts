// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { exampleRapport } from '../../../test/kit/rapport.ts';
import { print, printHtml } from '../../../test/kit/siecle-page.ts';
import type { Nuit } from '../../domain/nuit.ts';
import { lirePage } from '../../lendemain/page-collee.ts';
import { lireEnregistrement } from './page-enregistree.ts';

const NUIT = exampleRapport().nuit as Nuit;
const ATTENDUE = lirePage(print(NUIT, { popups: true, liste: true }));
const HTML = (charset?: string) => printHtml(NUIT, { popups: true, liste: true }, charset);

const enLatin1 = (texte: string) => Uint8Array.from(texte.replaceAll('’', "'"), (c) => c.charCodeAt(0));
const utf16 = (texte: string) => new Uint8Array(Uint16Array.from(`\uFEFF${texte}`, (c) => c.charCodeAt(0)).buffer);
const quotedPrintable = (texte: string) =>
  [...new TextEncoder().encode(texte)]
    .map((o) => (o > 126 || o === 61 ? `=${o.toString(16).toUpperCase().padStart(2, '0')}` : String.fromCharCode(o)))
    .join('')
    .replace(/(.{70})(?==?.)/g, '$1=\r\n');
const base64 = (texte: string) => Buffer.from(texte, 'utf8').toString('base64');

const mhtml = (codage: string, corps: string) => `From: <Saved by Blink>
Subject: SIECLE
MIME-Version: 1.0
Content-Type: multipart/related;
\ttype="text/html";
\tboundary="----Bord--1"

------Bord--1
Content-Type: text/html
Content-Transfer-Encoding: ${codage}

${corps}
------Bord--1
Content-Type: image/png
Content-Transfer-Encoding: base64

AAAA
------Bord--1--
`;

async function lire(...morceaux: BlobPart[]) {
  const lu = await lireEnregistrement(new Blob(morceaux));
  if ('refus' in lu) throw new Error(lu.refus);
  return lirePage(lu.texte);
}

describe('a saved page reads as the copied one', () => {
  it.each<[string, BlobPart]>([
    ['in UTF-8', HTML()],
    ['in UTF-8 with a mark', `\uFEFF${HTML()}`],
    ['in ISO-8859-15, declared', enLatin1(HTML('iso-8859-15'))],
    ['declared in UTF-8 and saved in windows-1252', enLatin1(HTML())],
    ['in UTF-16', utf16(HTML())],
    ['with an unknown charset', HTML('siecle-9')],
    ['as one MHTML file', mhtml('quoted-printable', quotedPrintable(HTML()))],
    ['as one MHTML file in base64', mhtml('base64', base64(HTML()))],
    ['as one MHTML file in 8 bits', mhtml('8bit', HTML())],
    ['as a text file', print(NUIT, { popups: true, liste: true })],
  ])('%s', async (_nom, contenu) => {
    const sansMenus = (lecture: ReturnType<typeof lirePage>) =>
      'page' in lecture ? JSON.stringify({ ...lecture.page, autour: [] }).replaceAll('’', "'") : lecture.refus;
    expect(sansMenus(await lire(contenu))).toEqual(sansMenus(ATTENDUE));
  });

  it('plays no script, and says nothing of what the page hides in its lists', async () => {
    const lu = await lireEnregistrement(new Blob([HTML()]));
    expect(document.title).not.toBe('joué');
    expect(lu).not.toMatchObject({ texte: expect.stringMatching(/joué|Année 2016|color/) });
  });
});

describe('what is not a saved page', () => {
  it.each([
    ['a PDF', new Blob(['%PDF-1.4']), 'pdf'],
    ['frames, whose text is elsewhere', new Blob(['<html><frameset><frame src="a.html"></frameset></html>']), 'cadres'],
    [
      'a file that is gone',
      { size: 1, arrayBuffer: () => Promise.reject(new Error('gone')) } as unknown as Blob,
      'inaccessible',
    ],
    ['something enormous', { size: 21_000_000 } as Blob, 'trop-gros'],
  ])('%s', async (_nom, fichier, refus) => {
    expect(await lireEnregistrement(fichier)).toEqual({ refus });
  });

  it('a MHTML whose page was cut short is an empty text', async () => {
    expect(await lireEnregistrement(new Blob([mhtml('base64', 'PGh0bWw+A')]))).toEqual({ texte: '' });
  });

  it('an empty MHTML is an empty text', async () => {
    expect(
      await lireEnregistrement(new Blob([mhtml('8bit', '').replace('text/html\nContent', 'text/plain\nContent')])),
    ).toEqual({
      texte: '',
    });
  });
});
