import { expect, it } from 'vitest';
import { decouper } from './termes.ts';

/** The text with its words between brackets. */
const marquer = (texte: string) =>
  decouper(texte)
    .map((morceau) => (morceau.terme ? `[${morceau.texte}:${morceau.terme}]` : morceau.texte))
    .join('');

it.each([
  ['', ''],
  ['Rien ici.', 'Rien ici.'],
  ['Ce MEF n’est pas au MEF de l’élève.', 'Ce [MEF:mef] n’est pas au MEF de l’élève.'],
  ['MEF', '[MEF:mef]'],
  ['Le MEF, le millésime et le MEF.', 'Le [MEF:mef], le [millésime:millesime] et le MEF.'],
  ['Deux millésimes', 'Deux [millésimes:millesime]'],
  ['INERTE, LIGNE et MEFS ne sont pas des mots.', 'INERTE, LIGNE et MEFS ne sont pas des mots.'],
])('%s', (texte, attendu) => {
  expect(marquer(texte)).toBe(attendu);
  expect(
    decouper(texte)
      .map((morceau) => morceau.texte)
      .join(''),
  ).toBe(texte);
});
