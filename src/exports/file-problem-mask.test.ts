import { describe, expect, it } from 'vitest';
import type { ProblemeFichier } from '../domain/fichier.ts';
import type { CodeProbleme } from '../domain/problemes.ts';
import { maskFileProblem } from './file-problem-mask.ts';

/** Every hole filled, each with its own name. */
const valeurs = Object.fromEntries(
  ['limite', 'geant', 'encodage', 'signe', 'menu', 'application', 'racine', 'uai', 'attendu', 'nom'].map((nom) => [
    nom,
    `[${nom}]`,
  ]),
);
const said = { message: 'OUÉNI Paul', aFaire: 'OUÉNI Paul', ligne: 17 };
const told = (code: CodeProbleme, parts: Partial<ProblemeFichier> = { valeurs }) => {
  const { message, aFaire } = maskFileProblem({ ...said, code, ...parts });
  return `${message} ${aFaire}`.replaceAll('\u00A0', ' ');
};

describe('a file problem', () => {
  it.each<[string, CodeProbleme, string]>([
    ['a limit is told', 'trop-gros', 'Ce fichier dépasse [limite],'],
    ['what is too large in it is told', 'xml-limite', 'contient [geant],'],
    ['what it declares is hidden', 'encodage-inconnu', 'l’encodage « … »'],
    ['what is spoiled in it is hidden', 'encodage-contradictoire', 'un autre programme : …. Rien'],
    ['the menu that gives it is told', 'encodage-contradictoire', 'Refaites l’export ([menu])'],
    ['its application is told', 'encodage-contradictoire', 'abîmé dans [application],'],
    ['how it begins is hidden', 'document-inconnu', 'il commence par « … »'],
    ['its school is told', 'autre-etablissement', 'celui de l’établissement [uai],'],
    ['the expected school is told', 'autre-etablissement', 'porte sur l’établissement [attendu].'],
    ['the name of another file is hidden', 'doublon-ancien', 'est retenu : « … ».'],
  ])('%s', (_what, code, words) => {
    expect(told(code)).toContain(words);
  });

  it('has no more to say where it holds no value', () => {
    expect(told('trop-gros', {})).toContain('Ce fichier dépasse …,');
    expect(told('trop-gros', { valeurs: {} })).toContain('Ce fichier dépasse …,');
  });

  it('is its code, the words of the code, and its line', () => {
    expect(maskFileProblem({ ...said, code: 'zip-chiffre', valeurs })).toStrictEqual({
      code: 'zip-chiffre',
      message: 'Cette archive ZIP est protégée par un mot de passe.',
      aFaire: 'Extrayez le fichier de cette archive et déposez-le seul.',
      ligne: 17,
    });
  });

  it.each(['d-une-autre-version', 'constructor'])(
    '« %s », which this Veilleuse does not know, loses its words',
    (code) => {
      expect(maskFileProblem({ ...said, code, valeurs })).toStrictEqual({
        code,
        message: 'Ce fichier n’est pas retenu.',
        aFaire: 'Refaites cet export.',
        ligne: 17,
      });
    },
  );
});
