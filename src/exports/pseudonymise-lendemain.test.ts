import { describe, expect, it } from 'vitest';
import { aPupil, bareReport } from '../../test/kit/small-report.ts';
import type { Inattendu, Rapport } from '../domain/rapport.ts';
import { parseReport } from './open-report.ts';
import { pseudonymise } from './pseudonymise.ts';
import { pseudonymiseLendemain } from './pseudonymise-lendemain.ts';

const SCORE = { exacts: 152, sur: 153, complet: true };
const report = (texte: string, code = 'GROUPE_Z_99', parts: Partial<Rapport> = {}) => {
  const inattendus: Inattendu[] = [{ genre: 'code', code, texte, fois: 2 }];
  const groupe = { avant: 1, apres: 1, entrants: 0, sortants: 0 };
  return bareReport({
    eleves: [
      aPupil('D’ALMEÏDA Océane', { division: '4EME A', avant: ['4EME LV2 AJE'], apres: ['4 LATIN'] }),
      aPupil("KOUNÉ-PASCAL N'Guy", { division: '4EME B' }),
      { ...aPupil('', { division: '4EME A' }), nom: 'VAN\tGOFF', prenom: 'Rémy' },
    ],
    changements: { eleves: [], groupes: [{ ...groupe, code: 'MPERMANGR2' }] },
    lendemain: { score: SCORE, inattendus },
    ...parts,
  });
};
const said = (texte: string, parts: Partial<Rapport> = {}) =>
  pseudonymiseLendemain(report(texte, 'X', parts)).lendemain?.inattendus[0]?.texte;

describe('what SIECLE said and nobody has looked at', () => {
  const stays = (texte: string): [string, string] => [texte, texte];

  it.each<[string, string, string]>([
    ['words alone stay', ...stays("Le groupe n'est plus ouvert. L'élève en sort.")],
    ['and nothing is nothing', ...stays('')],

    // quotations
    ['a code of a group stays', ...stays('Le groupe "MPERMANGR2" est fermé.')],
    ['a code of a group of today stays', ...stays('Le groupe "4EME LV2 AJE" est fermé.')],
    ['a code of a group of tomorrow stays', ...stays('Le groupe "4 LATIN" est fermé.')],
    ['a code of a division stays', ...stays('La division "4EME A" est fermée.')],
    ['a date stays', ...stays('Il finit le "14/12/2018".')],
    ['no words stay', ...stays('La valeur "" est refusée.')],
    ['another quotation goes', 'La valeur "poungui élise" est refusée.', 'La valeur "…" est refusée.'],
    ['one that begins as a date goes', 'Refusé : "14/12/2018 a".', 'Refusé : "…".'],
    ['one that ends as a date goes', 'Refusé : "a 14/12/2018".', 'Refusé : "…".'],
    ['a date of other figures goes', 'Refusé : "14/12/201".', 'Refusé : "…".'],
    ['a day that is none goes', 'Refusé : "a4/12/2018", "1a/12/2018".', 'Refusé : "…", "…".'],
    ['a month that is none goes', 'Refusé : "14/a2/2018", "14/1a/2018".', 'Refusé : "…", "…".'],
    ['a year that is none goes', 'Refusé : "14/12/abcd".', 'Refusé : "…".'],
    ['what stands between two quotations is read', 'De "a" à Élise, "b".', 'De "…" à …, "…".'],
    ['a mark alone quotes nothing', 'Voir "le dossier de Élise', 'Voir "le dossier de …'],

    // names of pupils
    ['a known name goes, in any case', "pour océane d'almeïda, refusé", "pour … d'…, refusé"],
    ['each part of a known name goes', 'pour kouné, pascal, guy, van goff', 'pour …, …, …, … …'],
    ['with its accents apart', 'pour kouné', 'pour …'],
    ['without its accents', 'pour almeida', 'pour …'],
    ['one that begins the sentence goes', 'Rémy est inscrit.', '… est inscrit.'],

    // capitals
    ['a capital inside the sentence goes', 'Cet élève, POUNGUI Élise, est inscrit.', 'Cet élève, … …, est inscrit.'],
    ['capitals at its beginning go', 'POUNGUI est déjà inscrit.', '… est déjà inscrit.'],
    ['two capitals too', 'LI est inscrit.', '… est inscrit.'],
    ['a first word with one capital stays', ...stays('Poungui est inscrit.')],
    ['or one letter, or a capital further on', ...stays('À vérifier. IdPRV absent.')],
    ['a word with a capital further on stays', ...stays('le champ idPRV est vide.')],
    ['a letter alone stays', ...stays('la période A, B')],
    ['a first word follows a full stop, a question, a call', ...stays('Non. Si ? Le voici ! Un.  Deux.')],
    ['no first word follows a comma, nor a bracket', 'Non, Un. (Deux) .Trois', 'Non, …. (…) .…'],
    ['no first word follows a quotation', '"a" Élise, "b" Rita', '"…" …, "…" …'],
    ['a first word may follow marks', ...stays('(Le groupe)')],

    // numbers
    ['numbers of four figures and more go', 'Élève 210167 ou 1234 en 2018.', 'Élève … ou … en ….'],
    ['glued to letters too', 'INE 1234567890A, a1234', 'INE …A, a…'],
    ['beside a stroke too', 'Élève 210167/3, 3/210167, 12345/678, 2017/2018', 'Élève …/3, 3/…, …/678, …/…'],
    ['shorter ones stay', ...stays('Ligne 123, 3 élèves, 1 234.')],
    ['dates stay', ...stays('Du 19/02/2018 au 14/12/2018, (01/01/2018).')],
    ['what is longer than a date is none', '119/02/2018, 19/02/20181', '119/02/…, 19/02/…'],
    ['what is no date is none', '1/02/2018, 19/2/2018, 19-02-2018', '1/02/…, 19/2/…, 19-02-…'],
  ])('%s', (_what, texte, expected) => {
    expect(said(texte)).toBe(expected);
  });

  it.each(['SIECLE', 'BEE', 'SCONET', 'STS', 'MEF', 'INE', 'UAJ', 'RNE', 'PRONOTE', 'EDT', 'XML', 'ID'])(
    '« %s » is nobody',
    (word) => {
      expect(said(`${word} : voir ${word}, et ${word}X.`)).toBe(`${word} : voir ${word}, et ….`);
    },
  );

  it.each([
    ['GROUPE_Z_99', 'GROUPE_Z_99'],
    ['A', 'A'],
    ['', '…'],
    ['A a', '…'],
    ['a A', '…'],
    ['POUNGUI Élise', '…'],
  ])('the code « %s » is told as « %s »', (code, expected) => {
    expect(pseudonymiseLendemain(report('Non.', code)).lendemain?.inattendus[0]?.code).toBe(expected);
  });

  it('keeps the score, the kind and the count, and nothing else', () => {
    const inattendu = { genre: 'regle', code: 'A', texte: 'Non.', fois: 3 } as const;
    const lendemain = { score: SCORE, inattendus: [{ ...inattendu, eleve: 'POUNGUI Élise' }] };
    const told = { lendemain: { score: SCORE, inattendus: [inattendu] } };
    expect(pseudonymiseLendemain(bareReport({ lendemain }))).toStrictEqual(told);
    expect(pseudonymiseLendemain(bareReport())).toStrictEqual({});
  });

  it('knows no code and no name of a report without a night', () => {
    const nothing = { eleves: null, changements: null };
    expect(said('Le groupe "MPERMANGR2" de rémy est fermé.', nothing)).toBe('Le groupe "…" de rémy est fermé.');
  });

  it('is read back by who receives the report', () => {
    const sent = pseudonymise(report('Non.'));
    const read = parseReport(JSON.stringify(sent));
    expect(sent.lendemain?.inattendus).toHaveLength(1);
    expect(read.ok && read.rapport.lendemain).toEqual(sent.lendemain);
  });
});
