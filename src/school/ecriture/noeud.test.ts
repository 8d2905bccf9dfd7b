import { expect, it } from 'vitest';
import { bloc, blocDe, ecrireDocument, feuilleXml, liste, siPresent } from './noeud.ts';

it('writes a document as SIECLE does', () => {
  const racine = blocDe('BEE', { VERSION: '3.0', LIEU: '"ICI"' }, [
    feuilleXml('NOM', "N'GO & <FILS>"),
    feuilleXml('VIDE', ''),
    siPresent('ABSENT', null),
    bloc('LISTE', []),
    liste('SUITE', ['1', '2'], (rang) => feuilleXml('A', rang)),
  ]);
  expect(ecrireDocument(racine, 'ISO-8859-15')).toBe(`<?xml version="1.0" encoding="ISO-8859-15"?>
<BEE VERSION="3.0" LIEU="&quot;ICI&quot;">
  <NOM>N'GO &amp; &lt;FILS&gt;</NOM>
  <VIDE></VIDE>
  <LISTE/>
  <SUITE>
    <A>1</A>
    <A>2</A>
  </SUITE>
</BEE>
`);
});
