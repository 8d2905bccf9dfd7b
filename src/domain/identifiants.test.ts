import { describe, expect, it } from 'vitest';
import { lireNomElegroupe, nomSeul, racineDuNom, uaiDe, uaiValide } from './identifiants.ts';

describe('uaiValide', () => {
  it.each([
    ['9830418M', true],
    ['0660864F', true],
    ['9830418N', false],
    ['983041M', false],
    ['9830418m', false],
  ])('%s', (uai, attendu) => expect(uaiValide(uai)).toBe(attendu));

  it('computes the check letter', () => expect(uaiDe('9830418')).toBe('9830418M'));
});

describe('lireNomElegroupe', () => {
  it.each([
    ['6200003JELEGROUPE2009070515100159.zip', { uai: '6200003J', annee: 2009, horodatage: '070515100159' }],
    ['9830418MELEGROUPE2017180724091341.xml', { uai: '9830418M', annee: 2017, horodatage: '180724091341' }],
    ['9830418mELEGROUPE2017180724091341.xml', { uai: '9830418M', annee: 2017, horodatage: '180724091341' }],
    ['9830649NELEGROUFE201181010220750.zip', null],
    ['9830418MELEGROUPE2017180724091341 (1).zip', null],
    ['9830418MELEGROUPE2017180724091341.ZIP', null],
    ['9830418Melegroupe2017180724091341.zip', null],
    ['9830418MPRIVE2017180724091341.zip', null],
  ])('%s', (nom, attendu) => expect(lireNomElegroupe(nom)).toEqual(attendu));
});

it('drops folders and extension', () => {
  expect([nomSeul('a/b\\c.xml'), racineDuNom('a/b.c.zip'), racineDuNom('sans')]).toEqual(['c.xml', 'b.c', 'sans']);
});
