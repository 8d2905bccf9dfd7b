import { expect, it } from 'vitest';
import { encodingNamed } from './encodings.ts';

it.each([
  ['utf-8', 'UTF-8 utf8 US-ASCII ascii'],
  ['utf-16', 'UTF-16 utf16'],
  ['utf-16le', 'UTF-16LE utf16le utf-16-le utf16-le'],
  ['utf-16be', 'UTF-16BE utf16be utf-16-be utf16-be'],
  ['iso-8859-1', 'ISO-8859-1 iso8859-1 iso_8859_1 iso8859_1 latin1 latin-1 L1'],
  ['iso-8859-15', 'ISO-8859-15 iso8859-15 iso_8859_15 iso8859_15 latin9 latin-9 L9'],
  ['windows-1252', 'Windows-1252 cp1252 cp-1252 x-cp1252 x-cp-1252'],
])('%s is named by %s', (encoding, names) => {
  expect(names.split(' ').map(encodingNamed)).toEqual(names.split(' ').map(() => encoding));
  expect(encodingNamed(`\t${names.split(' ')[0]} `)).toBe(encoding);
});

it.each([
  'utf-7',
  'xutf-8',
  'utf-8x',
  'utf--8',
  'us-asciix',
  'xascii',
  'utf-16x',
  'xutf-16',
  'utf-32',
  'utf-16lex',
  'utf-16bex',
  'xutf-16le',
  'xutf-16be',
  'utf-16--le',
  'iso-8859-2',
  'iso-8859-155',
  'xiso-8859-1',
  'xiso-8859-15',
  'iso88591',
  'latin2',
  'latin11',
  'latin-15',
  'xlatin1',
  'xlatin9',
  'l2',
  'xl1',
  'l11',
  'l99',
  'windows1252',
  'windows-1250',
  'xwindows-1252',
  'windows-12522',
  'x-windows-1252',
  'y-cp1252',
  'cp1250',
  'cp12522',
  'ascii us',
  '',
  ' ',
])('%s names none that is read', (name) => {
  expect(encodingNamed(name)).toBeNull();
});
