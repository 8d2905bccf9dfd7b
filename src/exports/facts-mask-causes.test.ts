import { describe, expect, it } from 'vitest';
import { aCause, aFinding, aNight, aSentPupil, bareReport, someTexts } from '../../test/kit/small-report.ts';
import type { FaitsCause, FaitsConstat, FaitsSujet } from '../domain/faits.ts';
import type { Rapport } from '../domain/rapport.ts';
import { FactsMask, textsOf } from './facts-mask.ts';

const PAUL = 'OUÉNI Paul';
const CODE = 'CTRL_TEST_01';
const masque = new FactsMask(
  { of: () => '017', ofSubject: () => '017', deLaValeur: () => '017' },
  { [CODE]: someTexts({ qui: 'personne', groupe: 'code-groupe' }) },
);

describe('a cause', () => {
  const told = (cause: Partial<FaitsCause>, constats: readonly FaitsConstat[] = [], ordre: readonly number[] = []) =>
    masque.cause(aCause(cause), 4, constats, new Map(ordre.entries()));
  const left = {
    ...{ id: CODE, codes: [CODE], gravite: 'a-verifier', etapes: [], source: 'deduit', eleves: 0, liens: 0 },
    ...{ groupes: [], constats: [], anomalies: [] },
  };

  it('loses its sentences', () => {
    expect(told({})).toStrictEqual(left);
  });

  it('keeps its own words, what is told of it, and what SIECLE does', () => {
    const kept = { mots: { titre: 'Titre' }, dites: [0], confusion: true, arrete: true } as const;
    const lieux = { lieux: ['siecle'] } as const;
    expect(told({ ...kept, ...lieux })).toStrictEqual({ ...left, ...kept });
  });

  it('finds its anomalies where the pupils of the night now stand, in their order', () => {
    const at = (...ranks: readonly (readonly [number, number])[]) =>
      ranks.map(([eleve, anomalie]) => ({ eleve, anomalie }));
    expect(told({ anomalies: at([0, 1], [0, 0], [1, 5], [2, 3]) }, [], [2, 0, 1]).anomalies).toStrictEqual(
      at([0, 5], [1, 3], [2, 0], [2, 1]),
    );
  });

  it('that points to nobody points to the first', () => {
    expect(told({ anomalies: [{ eleve: 9, anomalie: 1 }] }).anomalies).toEqual([{ eleve: 0, anomalie: 1 }]);
  });

  describe('is called by its rank where its name tells who somebody is', () => {
    const known = { branche: '' };
    const about = (...sujets: readonly FaitsSujet[]) => [aFinding({ ...known, sujets })];
    const id = `${CODE}:${PAUL} 3A`;
    const renamed = `${CODE} 5`;

    it.each<[string, readonly FaitsConstat[], string]>([
      ['no finding says anything: it stays', [], id],
      ['a finding without values or subjects: it stays', [aFinding(known)], id],
      ['a finding of a report of before, which says no branch', [aFinding()], renamed],
      ['a value names somebody', [aFinding({ ...known, valeurs: { qui: PAUL } })], renamed],
      ['values name nobody: it stays', [aFinding({ ...known, valeurs: { groupe: '3A' } })], id],
      ['it holds the name of a subject', about({ libelle: PAUL, eleveId: '17' }), renamed],
      ['it holds the ELEVE_ID of a subject', about({ libelle: 'TIAMA Rita', eleveId: '01' }), renamed],
      ['it holds neither: it stays', about({ libelle: 'TIAMA Rita', eleveId: '17' }), id],
      ['it holds the name of a group: it stays', about({ libelle: '3A', genre: 'code-groupe' }), id],
      ['it holds the name of a file', about({ libelle: PAUL, genre: 'fichier' }), renamed],
      ['a subject without a name: it stays', about({ libelle: '', eleveId: '' }), id],
      ['one subject of two', about({ libelle: '3A', genre: 'code' }, { libelle: PAUL }), renamed],
      ['one finding of two', [...about({ libelle: '3A', genre: 'code' }), ...about({ libelle: PAUL })], renamed],
    ])('%s', (_why, constats, expected) => {
      expect(told({ id, constats: constats.map((_, rank) => rank) }, constats).id).toBe(expected);
    });

    it('only its own findings count, and a rank that leads nowhere does not', () => {
      const constats = [...about({ libelle: PAUL }), aFinding(known)];
      expect(told({ id, constats: [1, 9] }, constats).id).toBe(id);
    });

    it.each<[string, string]>([
      ['eleve-en-double:OUÉNI', 'eleve-en-double 5'],
      ['eleve-en-double', 'eleve-en-double 5'],
      ['CTRL_AUTRE_01:OUÉNI', 'CTRL_TEST_01 5'],
      ['OUÉNI-paul:1', 'CTRL_TEST_01 5'],
      ['paul-OUÉNI:1', 'CTRL_TEST_01 5'],
      [':OUÉNI', 'CTRL_TEST_01 5'],
      ['', 'CTRL_TEST_01 5'],
    ])('« %s » is « %s »: a shared cause by its name, another by its code', (cause, expected) => {
      expect(told({ id: cause, constats: [0] }, [aFinding()]).id).toBe(expected);
    });
  });
});

describe('the texts of a report', () => {
  it('are its own where it has them', () => {
    const textes = { [CODE]: someTexts() };
    expect(textsOf(bareReport({ textes, constats: [aFinding({ code: 'AUTRE' })] }))).toBe(textes);
  });

  it('of before are the titles of all that it says', () => {
    const perdue = 'Refaites le contrôle pour le savoir\u00A0: ce rapport est d’une version précédente.';
    const seul = (titre: string) => ({
      ...{ message: titre, bilan: titre, cause: perdue, corrections: { '': perdue }, trous: {} },
    });
    const anomalie = { code: 'GROUPE_A_01', groupe: null, message: PAUL, reinitialiseeA: null, ligne: 1 } as const;
    const rapport: Rapport = bareReport({
      constats: [
        aFinding({ titre: 'Titre de sa branche' }),
        aFinding({ code: 'CTRL_TEST_02', titre: 'Titre du constat' }),
      ],
      depot: { verdict: 'refuse', motifs: [{ code: 'D4', message: PAUL, ligne: null }] },
      nuit: aNight([aSentPupil(PAUL, 1, { anomalies: [anomalie] })]),
      regles: [
        { code: CODE, titre: 'Titre de la règle', etat: 'levee' },
        { code: 'D4', titre: 'Fichier refusé', etat: 'levee' },
        { code: 'D5', titre: 'Rien à en dire', etat: 'passee' },
      ],
    });
    expect(textsOf(rapport)).toStrictEqual({
      [CODE]: seul('Titre de la règle.'),
      CTRL_TEST_02: seul('Titre du constat.'),
      D4: seul('Fichier refusé.'),
      GROUPE_A_01: seul('Règle GROUPE_A_01.'),
    });
    expect(textsOf(bareReport())).toStrictEqual({});
  });
});
