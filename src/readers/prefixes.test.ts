import { expect, it } from 'vitest';
import { ProblemeLecture } from '../domain/problemes.ts';
import { lireXml } from './xml.ts';

function issue(texte: string): string {
  const xml = lireXml({ debut: () => false, fin: () => {} });
  try {
    xml.write(texte);
    xml.close();
    return 'lu';
  } catch (erreur) {
    if (erreur instanceof ProblemeLecture) return erreur.code;
    throw erreur;
  }
}

it.each([
  ['no prefix', '<a b="1"/>'],
  ['a prefix declared above', '<a xmlns:p="urn:p"><b><p:c p:d="1" e="2"/></b></a>'],
  ['a prefix declared by the element that bears it', '<p:a p:b="1" xmlns:p="urn:p"/>'],
  ['a prefix bound anew, and the first one after that', '<p:a xmlns:p="u:1"><p:b xmlns:p="u:2"/><p:c/></p:a>'],
  ['two prefixes of one namespace', '<a xmlns:p="urn:p" xmlns:q="urn:p" p:x="1" q:y="1" x="1"/>'],
  [
    'the prefix xml, declared by nobody or rightly',
    '<a xml:lang="fr" xmlns:xml="http://www.w3.org/XML/1998/namespace"/>',
  ],
  ['a default namespace undone', '<a xmlns="urn:a"><b xmlns=""/></a>'],
])('takes %s', (_, texte) => expect(issue(texte)).toBe('lu'));

it.each([
  ['an element’s prefix that nobody declares', '<p:a/>'],
  ['an attribute’s', '<a p:b="1"/>'],
  ['a prefix after the element that declares it', '<a><b xmlns:p="urn:p"/><p:c/></a>'],
  ['two colons', '<a xmlns:p="urn:p"><p:b:c/></a>'],
  ['a colon first', '<:a/>'],
  ['a colon last', '<a:/>'],
  ['a declaration that is right, and one that is not', '<a xmlns:p="urn:p" xmlns:q=""/>'],
  ['two colons in a declaration', '<a xmlns:p:q="urn:p"/>'],
  ['two colons in an attribute', '<a xmlns:p="urn:p" p:b:c="1"/>'],
  ['a colon first in an attribute', '<a :b="1"/>'],
  ['a colon last in an attribute', '<a xmlns:p="urn:p" p:="1"/>'],
  ['a prefix of no name', '<a xmlns:="urn:p"/>'],
  ['a prefix undone', '<a xmlns:p="urn:p"><b xmlns:p=""/></a>'],
  ['the prefix xml bound to another', '<a xmlns:xml="urn:p"/>'],
  ['another bound to that of xml', '<a xmlns:p="http://www.w3.org/XML/1998/namespace"/>'],
  ['the prefix xmlns declared', '<a xmlns:xmlns="urn:p"/>'],
  ['another bound to that of xmlns', '<a xmlns:p="http://www.w3.org/2000/xmlns/"/>'],
  ['one attribute under two prefixes', '<a xmlns:p="urn:p" xmlns:q="urn:p" p:x="1" q:x="1"/>'],
  ['a colon in an instruction', '<?a:b c?><a/>'],
])('refuses %s', (_, texte) => expect(issue(texte)).toBe('xml-mal-forme'));
