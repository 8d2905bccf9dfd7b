import { describe, expect, it } from 'vitest';
import { exampleRapport, makeFichier } from '../../test/kit/rapport.ts';
import type { Cause } from '../domain/constat.ts';
import type { DateIso } from '../domain/dates.ts';
import { ETAPES, type IdEtape } from '../domain/etape.ts';
import type { Fichier } from '../domain/fichier.ts';
import type { Rapport } from '../domain/rapport.ts';
import { EXPORTS_SIECLE, type TypeSource } from '../domain/source.ts';
import { jugerEtapes } from './etat-etapes.ts';
import type { EtatEtape } from './preuves.ts';
import type { Coche, Situation } from './situation.ts';

const jour = (j: number) => `2018-08-${String(j).padStart(2, '0')}` as DateIso;
/** The exports are of the 20th, the ELEGROUPE of the 21st, the control and today of the 24th. */
const AUJOURDHUI = jour(24);

const cause = (etapes: readonly IdEtape[], parts: Partial<Cause> = {}): Cause => ({
  id: etapes.join('+'),
  codes: ['GROUPE_A_01'],
  gravite: 'lien-rejete',
  titre: 'Cause',
  consequence: '',
  pourquoi: '',
  correction: '',
  etapes,
  source: 'atteste',
  eleves: 1,
  liens: 1,
  groupes: [],
  constats: [],
  anomalies: [],
  ...parts,
});

const document = (type: TypeSource, parts: Partial<Fichier> = {}) =>
  makeFichier(type, `${type}.zip`, {
    dateExport: type === 'sts' ? null : jour(type === 'liens' ? 21 : 20),
    ...parts,
  });

/** A school whose nine documents are read and where nothing is to be redone. */
const sain = (parts: Partial<Rapport> = {}): Rapport =>
  exampleRapport({
    fichiers: [...EXPORTS_SIECLE, 'sts' as const, 'liens' as const].map((type) => document(type)),
    causes: [],
    changements: { eleves: [], groupes: [] },
    preuves: { 'structures-egales': 'passee', 'eleves-reconnus': 'passee' },
    ...parts,
  });

const situation = (rapport: Rapport | null, coches: readonly Coche[] = []): Situation => ({
  controle: rapport && { rapport, le: jour(24) },
  coches,
  aujourdhui: AUJOURDHUI,
});

function juger(etape: IdEtape, rapport: Rapport | null, coches: readonly Coche[] = []) {
  const jugee = jugerEtapes(situation(rapport, coches)).find((e) => e.etape === etape);
  if (!jugee) throw new Error(`no step ${etape}`);
  return jugee;
}

const avecEmpSts = (dite: 'passee' | 'levee' | null, { preuves, ...parts }: Partial<Rapport> = {}) =>
  sain({
    fichiers: [...sain().fichiers, document('emp_sts', { dateExport: null })],
    preuves: { ...preuves, ...(dite && { 'remontee-importee': dite }) },
    ...parts,
  });

const sans = (...types: TypeSource[]) =>
  sain({ fichiers: sain().fichiers.filter((f) => !types.includes(f.type as TypeSource)) });
const coche = (etape: IdEtape, j: number): Coche => ({ etape, le: jour(j) });

describe('the state of each step', () => {
  it.each<[string, Rapport | null, readonly Coche[], readonly EtatEtape[]]>([
    // what                                 report, ticks →  1, 2, 3, 4a, 4b, 5
    ['before any file', null, [], ['inconnue', 'inconnue', 'inconnue', 'inconnue', 'a-confirmer', 'inconnue']],
    ['a sound school', sain(), [], ['a-confirmer', 'a-confirmer', 'faite', 'faite', 'a-confirmer', 'a-confirmer']],
    [
      'a sound school, 4b and the deposit ticked',
      sain(),
      [coche('4b', 22), coche('5', 24)],
      ['a-confirmer', 'a-confirmer', 'faite', 'faite', 'faite', 'faite'],
    ],
    [
      'everything ticked before any file',
      null,
      ETAPES.map((etape) => coche(etape, 20)),
      ['faite', 'faite', 'faite', 'faite', 'faite', 'faite'],
    ],
    [
      '4a forgotten',
      sain({ causes: [cause(['4a', '5'])], preuves: { 'structures-egales': 'levee' } }),
      [],
      ['a-confirmer', 'a-confirmer', 'a-confirmer', 'a-refaire', 'a-confirmer', 'a-refaire'],
    ],
    [
      'every step to be redone',
      sain({ causes: ETAPES.map((etape) => cause([etape])) }),
      [],
      ['a-refaire', 'a-refaire', 'a-refaire', 'a-refaire', 'a-refaire', 'a-refaire'],
    ],
    [
      'information asks for nothing',
      sain({ causes: [cause([...ETAPES], { gravite: 'information' })] }),
      [],
      ['a-confirmer', 'a-confirmer', 'faite', 'faite', 'a-confirmer', 'a-confirmer'],
    ],
    [
      '4a forgotten, and emp_sts that shows 3',
      avecEmpSts('passee', { causes: [cause(['4a', '5'])], preuves: { 'structures-egales': 'levee' } }),
      [],
      ['a-confirmer', 'a-confirmer', 'faite', 'a-refaire', 'a-confirmer', 'a-refaire'],
    ],
    [
      'what EDT sent is not in STS-Web',
      avecEmpSts('levee', { causes: [cause(['3', '4a'], { gravite: 'a-verifier' })] }),
      [],
      ['a-confirmer', 'a-confirmer', 'a-refaire', 'a-refaire', 'a-confirmer', 'a-confirmer'],
    ],
    [
      'an emp_sts of which nothing is concluded',
      avecEmpSts(null),
      [],
      ['a-confirmer', 'a-confirmer', 'inconnue', 'inconnue', 'a-confirmer', 'a-confirmer'],
    ],
    [
      'the structures compared by no rule',
      sain({ preuves: {} }),
      [],
      ['a-confirmer', 'a-confirmer', 'inconnue', 'inconnue', 'a-confirmer', 'a-confirmer'],
    ],
    [
      'a rule of ours that broke down',
      sain({ preuves: { 'eleves-reconnus': 'passee' } }),
      [],
      ['a-confirmer', 'a-confirmer', 'inconnue', 'inconnue', 'a-confirmer', 'a-confirmer'],
    ],
    [
      'files that could not be read',
      sain({ fichiers: sain().fichiers.map((f) => ({ ...f, etat: 'illisible' as const })), preuves: {} }),
      [],
      ['inconnue', 'inconnue', 'inconnue', 'inconnue', 'a-confirmer', 'inconnue'],
    ],
  ])('%s', (_, rapport, coches, etats) => {
    expect(jugerEtapes(situation(rapport, coches)).map(({ etat }) => etat)).toEqual(etats);
  });

  it.each<[IdEtape, TypeSource[], EtatEtape]>([
    ['1', ['sts'], 'inconnue'],
    ['2', ['geographique'], 'inconnue'],
    ['2', ['eleves', 'communs'], 'inconnue'],
    ['5', ['liens'], 'inconnue'],
  ])('step %s without %s is %s, and says what is missing', (etape, manquants, etat) => {
    expect(juger(etape, sans(...manquants))).toMatchObject({ etat, manquants });
  });

  it('says which of the two structures is missing', () => {
    expect(juger('4a', sans('sts')).manquants).toEqual(['sts']);
    expect(juger('3', sans('structures', 'sts')).manquants).toEqual(['sts', 'structures']);
  });
});

describe('the evidence', () => {
  it('is the file and its day, or the day of the control when the file holds none', () => {
    expect(juger('1', sain()).preuves).toEqual([
      { sorte: 'fichier', type: 'sts', nom: 'sts.zip', le: jour(24), date: 'controle' },
    ]);
    expect(juger('2', sain()).preuves[0]).toEqual({
      sorte: 'fichier',
      type: 'eleves',
      nom: 'eleves.zip',
      le: jour(20),
      date: 'export',
    });
  });

  it('is that SIECLE knows every pupil of PRONOTE, or nothing when one is unknown', () => {
    expect(juger('2', sain()).preuves.map(({ sorte }) => sorte)).toContain('eleves-reconnus');
    const inconnu = sain({ preuves: { 'structures-egales': 'passee', 'eleves-reconnus': 'levee' } });
    expect(juger('2', inconnu).preuves.map(({ sorte }) => sorte)).not.toContain('eleves-reconnus');
  });

  it('of synchro 5 is a later export that holds every link', () => {
    const apres = sain({
      fichiers: sain().fichiers.map((f) => (f.type === 'eleves' ? { ...f, dateExport: jour(23) } : f)),
    });
    const jugee = juger('5', apres);
    expect(jugee.etat).toBe('faite');
    expect(jugee.preuves).toContainEqual({ sorte: 'liens-presents', le: jour(23) });
    const change = { eleveId: '1', nom: '', prenom: '', division: null, gardes: [], ajoutes: ['G'], perdus: [] };
    expect(juger('5', { ...apres, changements: { eleves: [change], groupes: [] } }).etat).toBe('a-confirmer');
    expect(juger('5', { ...apres, nuit: null, changements: null }).etat).toBe('a-confirmer');
    // the same links in an export of before the file: they may be last time's
    expect(juger('5', sain()).etat).toBe('a-confirmer');
  });

  it('of a tick is its day, the last one', () => {
    expect(juger('4b', sain(), [coche('4b', 3), coche('4b', 22), coche('4b', 9)]).preuves).toEqual([
      { sorte: 'coche', le: jour(22) },
    ]);
  });
});

describe('a tick against a cause', () => {
  // Structures is of the 20th, the ELEGROUPE of the 21st
  const oubli = sain({ causes: [cause(['4a', '5'])] });
  it.each<[string, IdEtape, readonly Coche[], EtatEtape]>([
    ['older than the file', '4a', [coche('4a', 19)], 'a-refaire'],
    ['of the very day of the file', '4a', [coche('4a', 20)], 'a-confirmer'],
    ['later than the file', '4a', [coche('4a', 22)], 'faite'],
    ['in the future', '4a', [coche('4a', 25)], 'a-refaire'],
    ['of the deposit alone, 4a still to be redone', '5', [coche('5', 23)], 'a-refaire'],
    ['of the deposit, before 4a', '5', [coche('5', 22), coche('4a', 23)], 'a-refaire'],
    ['of 4a, then of the deposit', '5', [coche('4a', 22), coche('5', 23)], 'faite'],
    ['of 4a on the day of its file, then of the deposit', '5', [coche('4a', 20), coche('5', 23)], 'a-confirmer'],
  ])('%s', (_, etape, coches, etat) => {
    expect(juger(etape, oubli, coches).etat).toBe(etat);
  });

  it('keeps the causes that the tick does not settle, and only those', () => {
    expect(juger('4a', oubli, [coche('4a', 19)]).causes).toHaveLength(1);
    expect(juger('4a', oubli, [coche('4a', 20)]).causes).toHaveLength(1);
    expect(juger('4a', oubli, [coche('4a', 22)])).toMatchObject({ causes: [], reglees: oubli.causes });
    expect(juger('4a', oubli, [coche('4a', 20)]).reglees).toEqual([]);
  });

  it('of an older deposit says nothing of a new file', () => {
    expect(juger('5', sain(), [coche('5', 20)]).etat).toBe('a-confirmer');
    expect(juger('5', sain(), [coche('5', 21)]).etat).toBe('faite');
  });
});

describe('the night', () => {
  it.each<[string, Rapport, readonly Coche[], boolean]>([
    ['deposited today', sain(), [coche('5', 24)], true],
    ['deposited yesterday', sain(), [coche('5', 23)], false],
    ['not deposited', sain(), [], false],
    ['deposited today in spite of a cause', sain({ causes: [cause(['4a', '5'])] }), [coche('5', 24)], false],
  ])('%s', (_, rapport, coches, attendue) => {
    expect(juger('5', rapport, coches).nuitAttendue).toBe(attendue);
  });
});
