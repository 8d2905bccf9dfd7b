import { expect, it } from 'vitest';
import { bloc, ecrireDocument, feuilleXml, siPresent } from './noeud.ts';

it('writes a document as SIECLE does', () => {
  const racine = bloc(
    'BEE',
    [
      feuilleXml('NOM', "N'GO & <FILS>"),
      feuilleXml('VIDE', ''),
      siPresent('ABSENT', null),
      bloc('LISTE', []),
      bloc('SUITE', [feuilleXml('A', '1')]),
    ],
    { VERSION: '3.0', LIEU: '"ICI"' },
  );
  expect(ecrireDocument(racine, 'ISO-8859-15')).toBe(`<?xml version="1.0" encoding="ISO-8859-15"?>
<BEE VERSION="3.0" LIEU="&quot;ICI&quot;">
  <NOM>N'GO &amp; &lt;FILS&gt;</NOM>
  <VIDE></VIDE>
  <LISTE/>
  <SUITE>
    <A>1</A>
  </SUITE>
</BEE>
`);
});
