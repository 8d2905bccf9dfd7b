import { describe, expect, it } from 'vitest';
import { documentEnCours as document, makeFichier } from '../../test/kit/rapport.ts';
import { kindsInProgress, otherDocuments, progressOf } from './progress.ts';

describe('progress', () => {
  const documents = [
    document({ type: 'etablissements', octets: 4000, lus: 1000 }),
    document({ cle: 'b', type: 'communs', octets: 500, lus: 9, fichier: makeFichier('communs', 'c') }),
    document({ cle: 'c', octets: 100, lus: 250 }),
  ];
  it('counts a finished file whole and never exceeds a size', () => {
    expect(progressOf(documents)).toEqual({ lus: 1600, octets: 4600 });
  });
  it('names what is still being read, and keeps the unknown apart', () => {
    expect(kindsInProgress(documents)).toEqual(['etablissements']);
    expect(otherDocuments(documents).map((d) => d.cle)).toEqual(['c']);
  });
});
