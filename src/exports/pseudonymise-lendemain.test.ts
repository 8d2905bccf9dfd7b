import { describe, expect, it } from 'vitest';
import { exampleRapport, makeEleveVu, partialEleve } from '../../test/kit/rapport.ts';
import type { Inattendu } from '../domain/rapport.ts';
import { parseReport } from './open-report.ts';
import { pseudonymise } from './pseudonymise.ts';

const SCORE = { exacts: 152, sur: 153, complet: true };
const avec = (texte: string, code = 'GROUPE_Z_99') => {
  const inattendus: Inattendu[] = [{ genre: 'code', code, texte, fois: 2 }];
  return exampleRapport({
    eleves: [makeEleveVu({ ...partialEleve(1), nom: 'D’ALMEÏDA', prenom: 'Océane' })],
    lendemain: { score: SCORE, inattendus },
  });
};
const texteDe = (texte: string) => pseudonymise(avec(texte)).lendemain?.inattendus[0]?.texte;

describe('what SIECLE said and nobody has looked at', () => {
  it.each([
    [
      'words alone stay',
      "Le groupe n'est plus ouvert. L'élève en sort.",
      "Le groupe n'est plus ouvert. L'élève en sort.",
    ],
    [
      'a known group and dates stay',
      'Le groupe "MPERMANGR2" finit le "14/12/2018" (du 19/02/2018).',
      'Le groupe "MPERMANGR2" finit le "14/12/2018" (du 19/02/2018).',
    ],
    ['another quotation goes', 'La valeur "POUNGUI Élise" est refusée.', 'La valeur "…" est refusée.'],
    ['a known name goes, in any case', "pour océane d'almeïda, refusé", "pour … d'…, refusé"],
    ['an unknown name goes', 'Cet élève, POUNGUI Élise, est déjà inscrit.', 'Cet élève, … …, est déjà inscrit.'],
    ['a name that begins the sentence goes', 'POUNGUI est déjà inscrit.', '… est déjà inscrit.'],
    ['long numbers go', 'Élève 210167 ou INE 1234567890A inconnu en 2018', 'Élève … ou INE …A inconnu en …'],
    ['applications stay', 'Voir SIECLE et la MEF.', 'Voir SIECLE et la MEF.'],
  ])('%s', (_nom, texte, attendu) => {
    expect(texteDe(texte)).toBe(attendu);
  });

  it('keeps the score, the code and the count, and a code that is none goes', () => {
    expect(pseudonymise(avec('Non.')).lendemain).toEqual({
      score: SCORE,
      inattendus: [{ genre: 'code', code: 'GROUPE_Z_99', texte: 'Non.', fois: 2 }],
    });
    expect(pseudonymise(avec('Non.', 'POUNGUI Élise')).lendemain?.inattendus[0]?.code).toBe('…');
    expect('lendemain' in pseudonymise(exampleRapport())).toBe(false);
  });

  it('is read back by who receives the report', () => {
    const envoye = pseudonymise(avec('Non.'));
    const lu = parseReport(JSON.stringify(envoye));
    expect(lu.ok && lu.rapport.lendemain).toEqual(envoye.lendemain);
  });
});
