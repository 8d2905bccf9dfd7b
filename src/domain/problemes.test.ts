import { describe, expect, it } from 'vitest';
import { CODES_PROBLEMES, etatSelon, ProblemeLecture, problemeDe, problemeEnMots } from './problemes.ts';

const VALEURS = {
  limite: '400 Mo',
  geant: 'plus de 64 attributs dans un élément',
  encodage: 'EBCDIC',
  signe: 'il déclare un encodage et il en a un autre',
  menu: 'SIECLE > Mise à jour > Exportations > En XML',
  application: 'SIECLE',
  racine: 'LIVRE',
  uai: '9830002K',
  attendu: '9830001J',
  nom: 'Communs.xml',
};

describe('the words of a file problem', () => {
  it.each(CODES_PROBLEMES)('%s says what it is and what to do, in French typography', (code) => {
    const { message, aFaire } = problemeEnMots(new ProblemeLecture(code, null, VALEURS));
    for (const texte of [message, aFaire]) {
      expect(texte).toMatch(/^[A-ZÀ-Ý].*\.$/);
      expect(texte, 'a hole is not filled').not.toMatch(/[{}]/);
      expect(texte, 'plain space where a no-break one is due').not.toMatch(/ [:;!?»]|« /);
      expect(texte, 'straight apostrophe, or exclamation mark').not.toMatch(/['!]/);
    }
  });

  it('keeps its code and line', () => {
    expect(problemeEnMots(new ProblemeLecture('xml-mal-forme', 12))).toMatchObject({
      code: 'xml-mal-forme',
      ligne: 12,
    });
  });

  it('never treats a value as a hole', () => {
    const { message } = problemeEnMots(new ProblemeLecture('document-inconnu', null, { racine: '{uai}' }));
    expect(message).toContain('«\u00A0{uai}\u00A0»');
  });

  it('tells what is not needed from what cannot be read', () => {
    expect(etatSelon(new ProblemeLecture('gfc'))).toBe('ignore');
    expect(etatSelon(new ProblemeLecture('zip-chiffre'))).toBe('illisible');
  });
});

it('the problem that stopped a reading is told from a defect of ours, which goes out as it is', () => {
  const probleme = new ProblemeLecture('vide');
  const defaut = new TypeError('ours');
  expect(problemeDe(probleme)).toBe(probleme);
  expect(() => problemeDe(defaut)).toThrow(defaut);
});
