import { describe, expect, it } from 'vitest';
import { makeCause, nthUai } from '../../test/kit/apercus.ts';
import { exampleRapport } from '../../test/kit/rapport.ts';
import type { Cause } from '../domain/constat.ts';
import type { Rapport } from '../domain/rapport.ts';
import { type CauseApercue, causesApercues, causesCommunes } from './causes-communes.ts';

const EXEMPLE = exampleRapport();
const [REJET, STRUCTURE] = EXEMPLE.causes as readonly [Cause, Cause];
const vues = (causes: readonly Cause[], parts: Partial<Rapport> = {}) =>
  causesApercues(exampleRapport({ causes, ...parts }));

describe('the kinds of causes of a report', () => {
  it('are told by their rule, without the group that tells one from others', () => {
    const duGroupe = (code: string): Cause => ({
      ...STRUCTURE,
      id: `GROUPE_A_01:${code}`,
      titre: `Groupe inconnu de SIECLE : « ${code} »`,
      groupes: [code],
    });
    expect(vues([duGroupe('3 LATIN'), duGroupe('AESH_TAVELO')])).toEqual([
      {
        cle: 'GROUPE_A_01',
        gravite: 'lien-rejete',
        titre: 'Groupe inconnu de SIECLE',
        pourquoi: null,
        applications: ['PRONOTE', 'STS-Web', 'SIECLE'],
      },
    ]);
  });

  it('are told in the words of the cause, where it has its own', () => {
    expect(vues([{ ...STRUCTURE, mots: { titre: 'La structure n’a pas été transférée' } }])).toMatchObject([
      { cle: 'structure-non-transferee', titre: 'La structure n’a pas été transférée' },
    ]);
  });

  it('are told by the code of their rule, where no finding gives its title', () => {
    expect(vues([{ ...REJET, constats: [] }])).toMatchObject([{ titre: 'REJELEGROUPE_01' }]);
  });

  it('tell a PRONOTE of before the update from other files that the schema refuses', () => {
    const [constat] = EXEMPLE.constats;
    if (!constat) throw new Error('no finding');
    const refuse = (branche: string) => {
      const id = `fichier-non-conforme:${branche}`;
      return vues([{ ...REJET, id, codes: ['D4'], gravite: 'depot-refuse', constats: [0] }], {
        constats: [{ ...constat, code: 'D4', titre: 'Fichier non conforme', branche }],
      }).map(({ cle, titre }) => [cle, titre.split(',')[0]]);
    };
    expect(refuse('ancien-schema')).toEqual([['D4 ancien-schema', 'PRONOTE date d’avant la mise à jour']]);
    expect(refuse('format')).toEqual([['fichier-non-conforme', 'Fichier non conforme']]);
  });

  it('are set apart where they cost nothing', () => {
    expect(vues([{ ...REJET, gravite: 'information' }, REJET]).map(({ cle, gravite }) => [cle, gravite])).toEqual([
      ['identifiants-inconnus sans-consequence', 'information'],
      ['identifiants-inconnus', 'eleve-rejete'],
    ]);
  });

  it('say why, unless the reason is told with values', () => {
    const pourquoi = (cause: string) =>
      vues([REJET], {
        textes: { REJELEGROUPE_01: { message: '', bilan: '', cause, corrections: {}, trous: {} } },
      })[0]?.pourquoi;
    expect(pourquoi('Une version ancienne de PRONOTE.')).toBe('Une version ancienne de PRONOTE.');
    expect(pourquoi('Le groupe {groupe} est inconnu.')).toBeNull();
    expect(vues([REJET], { textes: {} })[0]?.pourquoi).toBeNull();
  });
});

describe('what strikes several schools', () => {
  const ecole = (n: number, ...causes: CauseApercue[]) => ({ uai: nthUai(n), causes });
  const D4 = makeCause({ cle: 'D4', gravite: 'depot-refuse', titre: 'Fichier non conforme' });
  const DATES = makeCause({ cle: 'fin-hors-annee sans-consequence', gravite: 'lien-corrige' });

  it('is said once, most severe first, then what strikes most', () => {
    const communes = causesCommunes([
      ecole(1, DATES, makeCause()),
      ecole(2, makeCause({ cle: 'eleve-sans-mef' }), makeCause(), D4),
      ecole(3, makeCause({ cle: 'eleve-sans-mef' }), makeCause(), DATES),
      ecole(4, D4, makeCause({ cle: 'GROUPE_A_01' })),
    ]);
    expect(communes.map(({ cle, uais }) => [cle, uais])).toEqual([
      ['D4', [nthUai(2), nthUai(4)]],
      ['structure-non-transferee', [nthUai(1), nthUai(2), nthUai(3)]],
      ['eleve-sans-mef', [nthUai(2), nthUai(3)]],
      ['fin-hors-annee sans-consequence', [nthUai(1), nthUai(3)]],
    ]);
  });

  it('comes in one order, whatever the order of the schools', () => {
    const [b, a, c] = ['b', 'a', 'c'].map((cle) => makeCause({ cle })) as [CauseApercue, CauseApercue, CauseApercue];
    expect(causesCommunes([ecole(1, b, a, c), ecole(2, c, a, b)]).map(({ cle }) => cle)).toEqual(['a', 'b', 'c']);
    expect(causesCommunes([ecole(1, c, b, a), ecole(2, c, a, b)]).map(({ cle }) => cle)).toEqual(['a', 'b', 'c']);
  });

  it('counts a school once, though its report was sent too', () => {
    expect(causesCommunes([ecole(1, D4), ecole(1, D4)])).toEqual([]);
  });

  it('takes the worst severity, the words of most schools and every application', () => {
    const seul = makeCause({ titre: 'Groupe inconnu de SIECLE', applications: ['EDT'] });
    const communes = causesCommunes([
      ecole(1, seul),
      ecole(2, makeCause({ gravite: 'eleve-rejete', applications: ['SIECLE'] })),
      ecole(3, makeCause({ applications: [] })),
    ]);
    expect(communes).toMatchObject([
      { gravite: 'eleve-rejete', titre: makeCause().titre, applications: ['EDT', 'SIECLE'] },
    ]);
  });

  it('is nothing with one school', () => {
    expect(causesCommunes([ecole(1, D4, DATES)])).toEqual([]);
  });
});
