import { expect, it } from 'vitest';
import type { Faire } from '../domain/etape.ts';
import type { FaitsConstat, FaitsSujet } from '../domain/faits.ts';
import { demandesDe, objetsDe } from './demandes.ts';

/** What is asked for, as « task: text ». */
const demandes = (faire: Faire, etapes: FaitsConstat['etapes']) =>
  demandesDe({ etapes, sujets: [] } as unknown as FaitsConstat, faire, 'C').map(
    ({ tache, texte, cause }) => `${cause} ${tache}: ${texte}`,
  );

it.each<[string, Faire, FaitsConstat['etapes'], readonly string[]]>([
  [
    'each task, in the order of the plan',
    { '4b': null, remontee: 'Ajoutez.' },
    [],
    ['C remontee: Ajoutez.', 'C 4b: null'],
  ],
  ['one text of before', 'Corrigez.', ['2'], ['C 2: Corrigez.']],
  ['one text, at the first of its steps', 'Corrigez.', ['1', '5'], ['C 1: Corrigez.', 'C export: null']],
  ['one text and no step', 'Corrigez.', [], []],
])('what a finding asks for: %s', (_nom, faire, etapes, attendues) => {
  expect(demandes(faire, etapes)).toEqual(attendues);
});

const GROUPE: FaitsSujet = { libelle: 'TAVELO Maïté', groupe: 'G1', genre: 'personne' };
const PERSONNE: FaitsSujet = { libelle: 'TAVELO Maïté', genre: 'personne', eleveId: '1001' };
const INCONNU: FaitsSujet = { libelle: 'POUNGUI Élise', genre: 'personne' };
const DIVISION: FaitsSujet = { libelle: '4A', genre: 'code' };

it.each([
  ['its groups', [GROUPE, PERSONNE], [{ genre: 'code-groupe', texte: 'G1' }]],
  [
    'else its pupils, with what the base calls them',
    [PERSONNE, INCONNU, DIVISION],
    [
      { genre: 'personne', texte: 'TAVELO Maïté', eleveId: '1001' },
      { genre: 'personne', texte: 'POUNGUI Élise' },
    ],
  ],
  ['else its divisions', [DIVISION, { libelle: 'liens.xml', genre: 'fichier' }], [{ genre: 'code', texte: '4A' }]],
] as [string, FaitsSujet[], object[]][])('a finding is about %s', (_nom, sujets, objets) => {
  expect(objetsDe(sujets)).toStrictEqual(objets);
});
