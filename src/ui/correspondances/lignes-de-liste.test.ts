import { describe, expect, it } from 'vitest';
import { candidat, LISTE, ligne } from '../../../test/kit/list.ts';
import type { Correspondance, EtatCorrespondance } from '../../domain/correspondances.ts';
import { followUpKey } from '../../state/list-follow-up.ts';
import { compterEtats, filtrerLignes, sansService } from './lignes-de-liste.ts';

describe('what is shown', () => {
  const tout = { caches: new Set<EtatCorrespondance>(), recherche: '', aFaire: false };
  const vus = (filtre: Partial<Parameters<typeof filtrerLignes>[1]>, ...faites: string[]) =>
    filtrerLignes(LISTE, { ...tout, ...filtre }, (c) => faites.includes(followUpKey(LISTE.genre, c))).map(
      ({ libelle }) => libelle,
    );

  it.each([
    ['everything', {}, ['BELMAR Ana', 'Léa SAUVE', 'BMP EPS']],
    ['all but a state', { caches: new Set<EtatCorrespondance>(['sure']) }, ['Léa SAUVE', 'BMP EPS']],
    ['what the list says, without accents', { recherche: 'lea sau' }, ['Léa SAUVE']],
    ['what STS-Web says', { recherche: 'Roche' }, ['Léa SAUVE']],
    ['nothing', { recherche: 'inconnu' }, []],
  ])('is %s', (_, filtre, attendu) => {
    expect(vus(filtre)).toEqual(attendu);
  });

  it('is what remains to be done', () => {
    expect(vus({ aFaire: true }, 'enseignants BELMAR Ana', 'matieres BMP EPS')).toEqual(['Léa SAUVE', 'BMP EPS']);
    expect(followUpKey('enseignants', ligne('BELMAR Ana', 'sure'))).toBe('enseignants BELMAR Ana');
  });

  it('is counted by state', () => {
    expect(compterEtats(LISTE)).toEqual({ aucune: 0, plusieurs: 0, probable: 1, 'sans-personne': 1, sure: 1 });
  });
});

it.each<[string, Correspondance, boolean]>([
  ['a group of one candidate without service', ligne('4LATIN', 'sure', candidat('4LATIN')), true],
  ['a group with a service', ligne('4LATIN', 'sure', candidat('4LATIN', ['LATIN'])), false],
  ['a group that is nowhere', ligne('4LATIN', 'aucune'), false],
  ['two candidates', ligne('4LATIN', 'plusieurs', candidat('a'), candidat('b')), false],
  [
    'a subject without service',
    { ...ligne('4LATIN', 'sure', candidat('4LATIN', ['LATIN'])), services: [{ matiere: 'GREC', etat: 'absent' }] },
    true,
  ],
  [
    'a subject with its service',
    { ...ligne('4LATIN', 'sure', candidat('4LATIN', ['LATIN'])), services: [{ matiere: 'LATIN', etat: 'present' }] },
    false,
  ],
])('%s lacks a service: %#', (_, correspondance, attendu) => {
  expect(sansService(correspondance)).toBe(attendu);
});
