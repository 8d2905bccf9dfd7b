import { describe, expect, it } from 'vitest';
import type { LigneExtrait, Repere } from '../domain/extrait.ts';
import { marquer, ressemblanceAuRepere } from './marques.ts';

const ligne = (
  numero: number,
  nom: string,
  valeur: string | null = null,
  reste: Partial<LigneExtrait> = {},
): LigneExtrait => ({
  ...{ ligne: numero, niveau: 0, nom, balise: 'seule', attributs: [], valeur, lue: true, marquee: false },
  ...reste,
});
const attribut = (nom: string, valeur: string | null) => ({ nom, valeur, marque: false });

const REPERE: Repere = { ligne: 0, elements: [], valeur: null, eleveId: null };
const FICHE = [
  ligne(4, 'ELEVE', null, {
    balise: 'ouvrante',
    attributs: [attribut('ELEVE_ID', '97001'), attribut('ADRESSE_ID', null)],
  }),
  ligne(5, 'CODE_GROUPE', 'A '),
  ligne(6, 'CODE_GROUPE', 'B'),
  ligne(6, 'PRENOM', 'A'),
  ligne(7, 'ELEVE', null, { balise: 'fermante' }),
];

/** What is marked, as « line.attribute » or the line alone. */
const marques = (repere: Partial<Repere>, lignes: readonly LigneExtrait[] = FICHE) =>
  marquer(lignes, { ...REPERE, ...repere }).flatMap(({ marquee, attributs }, rang) => [
    ...(marquee ? [`${rang}`] : []),
    ...attributs.flatMap(({ nom, marque }) => (marque ? [`${rang}.${nom}`] : [])),
  ]);

describe('what a finding is about is marked', () => {
  it.each<[string, Partial<Repere>, string[]]>([
    ['the element that holds the value, whatever spaces pad it', { elements: ['CODE_GROUPE'], valeur: ' A' }, ['1']],
    [
      'the element of that value and not another on the line',
      { ligne: 6, elements: ['CODE_GROUPE'], valeur: 'A' },
      ['1'],
    ],
    [
      'the elements of the line, when none holds the value',
      { ligne: 6, elements: ['CODE_GROUPE'], valeur: 'C' },
      ['2'],
    ],
    ['all that are named, when none is on the line', { ligne: 9, elements: ['CODE_GROUPE'], valeur: 'C' }, ['1', '2']],
    ['all that are named, when there is no value', { ligne: 9, elements: ['CODE_GROUPE', 'PRENOM'] }, ['1', '2', '3']],
    ['an attribute', { elements: ['ELEVE_ID'], valeur: '97001' }, ['0.ELEVE_ID']],
    ['an attribute that is not read, on its line', { ligne: 4, elements: ['ADRESSE_ID'] }, ['0.ADRESSE_ID']],
    ['the record, when what is named is not there', { elements: ['NOM_USAGE'], valeur: 'A' }, ['0']],
    ['whatever holds the value, when nothing is named', { valeur: 'A' }, ['1', '3']],
    ['the record, when nothing is named and nothing holds the value', { valeur: 'C' }, ['0']],
    ['the record, when there is nothing to look for', {}, ['0']],
    ['the record where it opens, and not where it closes', { ligne: 7, elements: ['ELEVE'] }, ['0']],
  ])('%s', (_quoi, repere, attendu) => {
    expect(marques(repere)).toEqual(attendu);
  });

  it('and nothing where there is nothing', () => {
    expect(marques({ elements: ['ELEVE'] }, [])).toEqual([]);
  });

  it('and the lines stay what they are', () => {
    expect(marquer(FICHE, { ...REPERE, valeur: 'B' })).toEqual(FICHE.map((l, rang) => ({ ...l, marquee: rang === 2 })));
  });
});

describe('how many of the things that a finding names a record holds', () => {
  it.each<[string, Partial<Repere>, number]>([
    ['nothing is named', {}, 0],
    ['the pupil', { eleveId: '97001' }, 1],
    ['the value', { valeur: 'B' }, 1],
    ['the value, whatever spaces pad it', { valeur: ' B ' }, 1],
    ['the element', { elements: ['PRENOM'] }, 1],
    ['one element of two', { elements: ['NOM', 'PRENOM'] }, 1],
    ['an attribute by its name', { elements: ['ADRESSE_ID'] }, 1],
    ['all three', { eleveId: '97001', valeur: 'B', elements: ['PRENOM'] }, 3],
    ['none of the three', { eleveId: '97002', valeur: 'C', elements: ['NOM'] }, 0],
  ])('%s', (_quoi, repere, attendu) => {
    expect(ressemblanceAuRepere(FICHE, { ...REPERE, ...repere })).toBe(attendu);
  });

  it('an end tag names nothing', () => {
    expect(ressemblanceAuRepere(FICHE.slice(-1), { ...REPERE, elements: ['ELEVE'] })).toBe(0);
  });
});
