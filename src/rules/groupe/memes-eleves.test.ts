import { describe, expect, it } from 'vitest';
import { date, desEleves, exemple, unEleve, unGroupe, unLien, unLienGroupe } from '../../../test/kit/exemple.ts';
import type { Eleve } from '../../domain/exports-siecle.ts';
import { construireEcole } from '../../engine/ecole.ts';
import { groupesDesMemesEleves } from './memes-eleves.ts';

const CONNUS = ['ANGLAIS', 'LATIN', 'SOUTIEN A', 'SOUTIEN B', 'SOUTIEN C'];
const DIVISION = '4EME B';

/** What is found of `NOUVEAU`, in a school where each pupil is in these groups today and in those of the file. */
function chercher(
  eleves: readonly (readonly [actuels: readonly string[], envoyes: readonly string[], change?: Partial<Eleve>])[],
  fins: Readonly<Record<string, string>> = {},
): readonly string[] {
  const lus = desEleves(...eleves.map(([groupes, , change]) => ({ groupes: [...groupes], ...change })));
  const modeles = exemple({
    groupes: CONNUS.map((code) => unGroupe({ code })),
    eleves: lus,
    liens: eleves.map(([, codes], i) =>
      unLien({
        rang: i + 1,
        eleveId: ` ${lus[i]?.eleveId} `,
        groupes: codes.map((code) => unLienGroupe({ code, fin: date(fins[code] ?? '2018-12-14') })),
      }),
    ),
  });
  const ecole = construireEcole(modeles, null, []);
  return groupesDesMemesEleves('NOUVEAU', ecole as Parameters<typeof groupesDesMemesEleves>[1]);
}
const fois = <T>(n: number, cas: T): T[] => Array<T>(n).fill(cas);

describe('the group of the same pupils that the file no longer fills', () => {
  it.each<[string, readonly string[], Parameters<typeof chercher>[0]]>([
    ['all of them', ['ANGLAIS'], fois(2, [['ANGLAIS'], ['NOUVEAU']])],
    [
      'more than half of those whom the file sends',
      ['ANGLAIS'],
      [...fois(2, [['ANGLAIS'], ['NOUVEAU']] as const), [[], ['NOUVEAU']]],
    ],
    [
      'no more than half of those whom the file sends',
      [],
      [...fois(2, [['ANGLAIS'], ['NOUVEAU']] as const), ...fois(2, [[], ['NOUVEAU']] as const)],
    ],
    [
      'more than half of those of the group',
      ['ANGLAIS'],
      [...fois(2, [['ANGLAIS'], ['NOUVEAU']] as const), [['ANGLAIS'], []]],
    ],
    [
      'no more than half of those of the group',
      [],
      [...fois(2, [['ANGLAIS'], ['NOUVEAU']] as const), ...fois(2, [['ANGLAIS'], []] as const)],
    ],
    ['one pupil proves nothing', [], [[['ANGLAIS'], ['NOUVEAU']]]],
    [
      'a group that the file still fills',
      [],
      [...fois(3, [['ANGLAIS'], ['NOUVEAU']] as const), [['ANGLAIS'], ['ANGLAIS']]],
    ],
    ['a class is no group', [], fois(2, [[DIVISION], ['NOUVEAU']])],
    ['those who have left are in none', [], fois(2, [['ANGLAIS'], ['NOUVEAU'], { dateSortie: date('2018-03-01') }])],
    [
      'three of them, in their order',
      ['ANGLAIS', 'LATIN', 'SOUTIEN A'],
      fois(2, [['SOUTIEN A', 'LATIN', 'ANGLAIS'], ['NOUVEAU']]),
    ],
    ['four of them tell nothing', [], fois(2, [['ANGLAIS', 'LATIN', 'SOUTIEN A', 'SOUTIEN B'], ['NOUVEAU']])],
  ])('%s', (_nom, attendus, eleves) => {
    expect(chercher(eleves)).toEqual(attendus);
  });

  it('takes a link that is over for none', () => {
    const deux = fois(2, [['ANGLAIS'], ['NOUVEAU', 'ANGLAIS']] as const);
    expect(chercher(deux)).toEqual([]);
    expect(chercher(deux, { ANGLAIS: '2018-03-01' })).toEqual(['ANGLAIS']);
    expect(chercher(deux, { ANGLAIS: '2018-03-01', NOUVEAU: '2018-03-01' })).toEqual([]);
  });

  it('leaves out a link of nobody', () => {
    const { modeles, depot } = exemple({
      groupes: [unGroupe({ code: 'ANGLAIS' })],
      eleves: [unEleve({ groupes: ['ANGLAIS'] }), unEleve({ eleveId: '', groupes: ['ANGLAIS'] })],
      liens: [
        unLien({ groupes: [unLienGroupe({ code: 'NOUVEAU' })] }),
        unLien({ eleveId: null, groupes: [unLienGroupe({ code: 'NOUVEAU' })] }),
      ],
    });
    const ecole = construireEcole({ modeles, depot }, null, []);
    expect(groupesDesMemesEleves('NOUVEAU', ecole as Parameters<typeof groupesDesMemesEleves>[1])).toEqual([]);
  });
});
