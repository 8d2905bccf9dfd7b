import { describe, expect, it } from 'vitest';
import { element, fiche, lecteur } from './arbre.ts';

function lireFiches(xml: string) {
  const lues: unknown[] = [];
  const racine = element({ L: element({ F: fiche(['A', 'B'], (champs, ligne) => lues.push({ ...champs, ligne })) }) });
  const lu = lecteur(racine, () => lues);
  lu.write(xml);
  return lu.close();
}

describe('fiche', () => {
  it.each([
    ['child elements', '<R><L><F><A>1</A><B>2</B></F></L></R>', { A: '1', B: '2' }],
    ['attributes', '<R><L><F A="1" B="2"/></L></R>', { A: '1', B: '2' }],
    ['both: the attribute counts', '<R><L><F A="1"><A>3</A></F></L></R>', { A: '1', B: null }],
    ['a field twice: the first counts', '<R><L><F><A>1</A><A>3</A></F></L></R>', { A: '1', B: null }],
    ['nothing', '<R><L><F/></L></R>', { A: null, B: null }],
    ['empty values', '<R><L><F B=""><A/></F></L></R>', { A: '', B: '' }],
    ['spaces around, spaces inside', '<R><L><F><A> 4EME  LV2\n</A></F></L></R>', { A: '4EME  LV2', B: null }],
    ['children of a field', '<R><L><F><A>1<X>9</X>2</A></F></L></R>', { A: '12', B: null }],
    ['fields of another element', '<R><L><F><X><A>1</A></X></F></L></R>', { A: null, B: null }],
  ])('reads %s', (_nom, xml, attendu) => {
    expect(lireFiches(xml)).toEqual([{ ...attendu, ligne: 1 }]);
  });

  it('puts together no text but that of fields, which alone may not be longer than a value', () => {
    const long = `${'x'.repeat(40_000)}<Y/>${'x'.repeat(40_000)}`;
    const avec = (ou: string) => `<R><L><F><A>1</A>${ou}</F></L></R>`;
    for (const ailleurs of [avec(long), avec(`<X>${long}</X>`), avec(`<X><Z>${long}</Z></X>`)]) {
      expect(lireFiches(ailleurs)).toEqual([{ A: '1', B: null, ligne: 1 }]);
    }
    expect(() => lireFiches(avec(`<B>${long}</B>`))).toThrow('xml-limite');
  });

  it('starts each record anew', () => {
    expect(lireFiches('<R><L><F A="1"/>\n<F B="2"/></L></R>')).toEqual([
      { A: '1', B: null, ligne: 1 },
      { A: null, B: '2', ligne: 2 },
    ]);
  });

  it.each(['<R><F A="1"/></R>', '<R><X><L><F A="1"/></L></X></R>', '<R><L><X><F A="1"/></X></L></R>'])(
    'skips what is not declared: %s',
    (xml) => {
      expect(lireFiches(xml)).toEqual([]);
    },
  );
});
