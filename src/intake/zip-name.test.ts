import { expect, it } from 'vitest';
import { decodeName, isSystemFile } from './zip-name.ts';

const latin = (texte: string) => Uint8Array.from(texte, (lettre) => lettre.charCodeAt(0));

it.each([
  ['ASCII', latin('Communs.xml'), false, 'Communs.xml'],
  ['UTF-8 that says so', new TextEncoder().encode('Élèves.xml'), true, 'Élèves.xml'],
  ['UTF-8 that does not', new TextEncoder().encode('Élèves.xml'), false, 'Élèves.xml'],
  ['what is not UTF-8 and says that it is', latin('\x82.xml'), true, '\uFFFD.xml'],
  ['the first and the last of ASCII, in code page 850', latin('\x00\x7f\x82'), false, '\x00\x7fé'],
  ['the first and the last of code page 850', latin('\x80\xe9\xff'), false, 'ÇÚ\u00A0'],
  [
    'the letters of French in it',
    latin('\x85\x83\x82\x8a\x88\x89\x8c\x8b\x93\x97\x96\x87\x90\xd4\xb7'),
    false,
    'àâéèêëîïôùûçÉÈÀ',
  ],
])('the name of an entry is read from %s', (_, octets, utf8, nom) => {
  expect(decodeName(octets, utf8)).toBe(nom);
});

it.each([
  '.DS_Store',
  'a/.ds_store',
  'a\\.DS_Store',
  '._Communs.xml',
  'a/._x',
  '._',
  'Thumbs.db',
  'a/THUMBS.DB',
  'desktop.ini',
  'c\\Desktop.ini',
  '__MACOSX/Communs.xml',
  '__MACOSX',
  'a/__MACOSX/b/Communs.xml',
  'a\\__MACOSX\\Communs.xml',
])('%s is what a computer leaves behind', (chemin) => {
  expect(isSystemFile(chemin)).toBe(true);
});

it.each([
  'Communs.xml',
  'a/Communs.xml',
  'x.DS_Store',
  '.DS_Store.xml',
  'a._b',
  '.xml',
  'mesThumbs.db',
  'Thumbs.db.xml',
  'thumbs_db',
  '.DS_Store/Communs.xml',
  '__MACOSX2/Communs.xml',
  'a__MACOSX/Communs.xml',
  '__macosx/Communs.xml',
  'desktop.ini/x',
])('%s is not', (chemin) => {
  expect(isSystemFile(chemin)).toBe(false);
});
