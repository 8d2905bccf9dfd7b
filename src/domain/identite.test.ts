import { describe, expect, it } from 'vitest';
import { memeNom, nomSansSignes, nomVoisin, prenomAbrege } from './identite.ts';

describe('memeNom', () => {
  it.each([
    ['POUNGUI', 'poungui', true],
    [' Élise ', 'élise', true],
    ['Élise', 'Élise'.normalize('NFD'), true],
    ['Elise', 'Élise', false],
    ['WAŸA', 'WA?A', true],
    ['WA?A', 'WAŸA', false],
    ['WA', 'WA?', false],
    ['ÉLISE', 'E?LISE', true],
    ['ÉLISE', 'E??LISE', false],
    ['O’BRIEN', 'O?BRIEN', true],
    ['WA', null, false],
    ['', '', false],
  ])('%j sent, %j in the base: %s', (envoye, base, attendu) => {
    expect(memeNom(envoye, base)).toBe(attendu);
  });
});

describe('nomVoisin', () => {
  it.each([
    ['O’BRIEN', 'O?BRIEN', true],
    ['OBRIEN', 'O?BRIEN', true],
    ['LEBŒUF', 'LEB?UF', true],
    ['Elise', 'E?lise', true],
    ['WAŸA', 'WA?A', true],
    ['O’BRIAN', 'O?BRIEN', false],
    ['WABCDA', 'WA?A', false],
    ['WA', null, false],
    ['(A+)', 'A', true],
  ])('%j sent, %j in the base: %s', (envoye, base, attendu) => {
    expect(nomVoisin(envoye, base)).toBe(attendu);
  });
});

describe('prenomAbrege', () => {
  it.each([
    ['Marie', 'Marie-Ange', true],
    ['Marie-Ange', 'MARIE', true],
    ['Marie Ange', 'Marie-Ange', true],
    ['Ange', 'Marie-Ange', false],
    ['Mar', 'Marie-Ange', false],
    ['Marie-Lou', 'Marie-Ange', false],
  ])('%j sent, %j in the base: %s', (envoye, base, attendu) => {
    expect(prenomAbrege(envoye, base)).toBe(attendu);
  });
});

describe('nomSansSignes', () => {
  it.each([
    ['N’Gaio-Lebœuf', 'NGAIOLEBOEUF'],
    [' Lætitia  Élise ', 'LAETITIAELISE'],
    ['WA?A 2', 'WA?A2'],
  ])('%j becomes %j', (nom, attendu) => {
    expect(nomSansSignes(nom)).toBe(attendu);
  });
});
