import { describe, expect, it } from 'vitest';
import { makeApercu, makeCause, makeDestins, nthUai } from '../../test/kit/apercus.ts';
import type { Apercu } from './apercu.ts';
import { SANS_FILTRE } from './filtres.ts';
import { compterReponses, filtrerApercus, type LigneApercue, trierApercus, uneParEcole } from './lignes-apercues.ts';

const conclue = (n: number, parts: Partial<Apercu>, origine: LigneApercue['origine'] = 'onglet'): LigneApercue => ({
  origine,
  uai: nthUai(n),
  apercu: makeApercu({ uai: nthUai(n), ...parts }),
});
const attente = (n: number): LigneApercue => ({ origine: 'onglet', uai: nthUai(n), apercu: null });
const numeros = (lignes: readonly LigneApercue[]) => lignes.map(({ uai }) => Number(uai.slice(3, 7)));

describe('the order', () => {
  it('is the worst answer first, and those not concluded last, as they are read', () => {
    const lignes = [
      attente(9),
      conclue(1, { verdict: 'pret' }),
      conclue(2, { verdict: 'a-verifier' }),
      attente(8),
      conclue(3, { verdict: 'refuse' }),
      conclue(4, { verdict: 'incomplet' }),
      conclue(5, { verdict: 'a-corriger' }),
    ];
    expect(numeros(trierApercus(lignes))).toEqual([3, 5, 4, 2, 1, 9, 8]);
  });

  it('is then the most pupils who lose, then the name, then the UAI', () => {
    const perdent = (n: number) => makeDestins({ 'perd-tout': n, 'en-place': 500, sorti: 40 });
    const lignes = [
      conclue(1, { verdict: 'a-corriger', destins: perdent(2), nom: 'COLLÈGE B' }),
      conclue(2, { verdict: 'a-corriger', destins: perdent(30) }),
      conclue(3, { verdict: 'a-corriger', destins: null }),
      conclue(4, { verdict: 'a-corriger', destins: perdent(2), nom: 'Collège É' }),
      conclue(6, { verdict: 'a-corriger', destins: perdent(2), nom: 'COLLÈGE B' }),
      conclue(8, { verdict: 'a-corriger', destins: perdent(2), nom: null }),
      conclue(5, { verdict: 'a-corriger', destins: perdent(2), nom: 'COLLÈGE A' }),
      conclue(7, { verdict: 'a-corriger', destins: perdent(2), nom: null }),
    ];
    expect(numeros(trierApercus(lignes))).toEqual([2, 7, 8, 5, 1, 6, 4, 3]);
  });

  it('leaves the rows that it is given as they were', () => {
    const lignes = [conclue(1, { verdict: 'pret' }), conclue(2, { verdict: 'refuse' })];
    trierApercus(lignes);
    expect(numeros(lignes)).toEqual([1, 2]);
  });
});

it('keeps one row a school: its own, else the report that was sent last', () => {
  const [sienne, recue, derniere, seule] = [
    conclue(1, {}),
    conclue(1, {}, 'recu'),
    conclue(2, {}, 'recu'),
    conclue(2, {}, 'recu'),
  ] as const;
  expect(uneParEcole([sienne, derniere, recue, seule])).toEqual([sienne, seule]);
  expect(uneParEcole([recue, sienne, derniere])).toEqual([sienne, derniere]);
});

describe('the filters', () => {
  const lignes = [
    conclue(1, { nom: 'LYCÉE DE L’ÎLE', verdict: 'refuse', causes: [makeCause({ cle: 'D4' })] }),
    conclue(2, { nom: 'COLLÈGE DU NORD', causes: [makeCause()] }, 'recu'),
    conclue(3, { nom: null }),
    attente(4),
  ];
  it.each([
    [{}, [1, 2, 3, 4]],
    [{ q: 'ile lycee' }, [1]],
    [{ q: nthUai(3).toLowerCase() }, [3]],
    [{ q: '9830004' }, [4]],
    [{ reponse: 'pret' }, [2, 3]],
    [{ sorte: 'D4' }, [1]],
    [{ sorte: 'structure-non-transferee' }, [2]],
    [{ origine: 'recu' }, [2]],
    [{ origine: 'onglet' }, [1, 3, 4]],
    [{ origine: 'onglet', reponse: 'pret' }, [3]],
  ])('%j leave %j', (filtres, attendus) => {
    expect(numeros(filtrerApercus(lignes, { ...SANS_FILTRE, ...filtres }))).toEqual(attendus);
  });
});

it('counts the answers, and the rows that have none', () => {
  const lignes = [conclue(1, {}), conclue(2, {}), conclue(3, { verdict: 'incomplet' }), attente(4)];
  expect(compterReponses(lignes)).toEqual({
    refuse: 0,
    'a-corriger': 0,
    incomplet: 1,
    'a-verifier': 0,
    pret: 2,
    enAttente: 1,
  });
});
