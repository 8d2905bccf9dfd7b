import { describe, expect, it } from 'vitest';
import { memeNom, nomSansSignes } from './identite.ts';

describe('memeNom', () => {
  it.each([
    ['POUNGUI', 'poungui', true],
    [' Élise ', 'élise', true],
    ['Élise', 'Élise'.normalize('NFD'), true],
    ['Elise', 'Élise', false],
    ['WAŸA', 'WA?A', true],
    ['WA?A', 'WAŸA', false],
    ['WA', 'WA?', false],
    ['WA', null, false],
    ['', '', false],
  ])('%j sent, %j in the base: %s', (envoye, base, attendu) => {
    expect(memeNom(envoye, base)).toBe(attendu);
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
