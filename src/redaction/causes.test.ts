import { expect, it } from 'vitest';
import type { Cause, Constat } from '../domain/constat.ts';
import type { FaitsCause } from '../domain/faits.ts';
import { distinguer, redigerCause } from './causes.ts';
import { Redacteur } from './constats.ts';

const sujets = (...eux: readonly object[]) => ({ sujets: eux }) as unknown as Constat;
const CONSTATS = [
  sujets({ libelle: 'TAVELO Maïté', genre: 'personne', groupe: 'G1' }, { libelle: 'POUNGUI Élise', groupe: 'G1' }),
  sujets({ libelle: 'TAVELO Maïté', genre: 'personne' }),
  sujets({ libelle: 'liens.xml', genre: 'fichier' }),
  sujets(),
  sujets({ libelle: 'a', groupe: 'A' }, { libelle: 'b', groupe: 'B' }, { libelle: 'c', groupe: 'C' }),
  sujets({ libelle: 'a', groupe: 'A' }, { libelle: 'b', groupe: 'B' }, { libelle: 'c', groupe: 'C' }, { groupe: 'D' }),
];
const cause = (titre: string, ...constats: readonly number[]) => ({ titre, constats }) as unknown as Cause;

it.each<[string, readonly Cause[], readonly string[]]>([
  ['titles of their own are kept', [cause('Un', 0), cause('Deux', 1)], ['Un', 'Deux']],
  ['groups, each once, else pupils', [cause('Un', 0), cause('Un', 1)], ['Un (G1)', 'Un (TAVELO Maïté)']],
  ['files, where there is neither', [cause('Un', 2), cause('Un', 3)], ['Un (liens.xml)', 'Un']],
  [
    'two are named, and the others counted',
    [cause('Un', 4), cause('Un', 5)],
    ['Un (A, B et C)', 'Un (A, B et 2 autres)'],
  ],
  ['a finding that is not there', [cause('Un', 9), cause('Un', 2)], ['Un', 'Un (liens.xml)']],
])('causes of one title are told apart: %s', (_nom, causes, titres) => {
  const dites = distinguer(causes, CONSTATS);
  expect(dites.map(({ titre }) => titre.replaceAll('\u00A0', ' '))).toEqual(titres);
  expect(dites.map(({ constats }) => constats)).toEqual(causes.map(({ constats }) => constats));
});

it('names a cause by its codes when its findings are not there', () => {
  const faits = { codes: ['A', 'B'], constats: [4], eleves: 0, liens: 0, groupes: [] } as unknown as FaitsCause;
  expect(redigerCause(faits, [], new Redacteur())).toMatchObject({
    titre: 'A, B',
    consequence: '',
    pourquoi: '',
    correction: '',
    lieux: [],
  });
});
