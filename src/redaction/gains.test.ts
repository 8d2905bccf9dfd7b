import { describe, expect, it } from 'vitest';
import type { EleveVu } from '../domain/eleve-vu.ts';
import type { Faits, FaitsCause } from '../domain/faits.ts';
import type { GainPlan, LieuPlan } from '../domain/plan.ts';
import { enoncerGains, gainsDe } from './gains.ts';

/** A pupil of rank 1 who loses G1 and keeps G2. */
const eleve = (change: Partial<EleveVu> = {}) =>
  ({ eleveId: '1', rang: 1, destin: 'perd-un-groupe', avant: ['G1', 'G2'], apres: ['G2'], ...change }) as EleveVu;

const cause = (lieu: LieuPlan | '', change: Partial<FaitsCause> = {}) =>
  ({ id: lieu, constats: [], anomalies: [], ...change }) as Partial<FaitsCause> as FaitsCause;
/** What a cause is, when it explains what the night says of the file's first ELEVE, or of the pupils of a finding. */
const refuse = (anomalie = 0) => ({ anomalies: [{ eleve: 0, anomalie }] });
const cite = (constat = 0) => ({ constats: [constat] });

const anomalies = [
  { groupe: 'G1', reinitialiseeA: null },
  { groupe: 'G9', reinitialiseeA: null },
  { groupe: null, reinitialiseeA: null },
  { groupe: 'G1', reinitialiseeA: '2018-12-14' },
];
const constats = [{ sujets: [{ libelle: '', eleveId: '1' }, { libelle: '' }, { libelle: '', eleveId: '1' }] }];

/** « edt gardent 1 » for each gain of each stop, in the order of the plan. */
function gains(eleves: readonly EleveVu[] | null, causes: readonly FaitsCause[], nuit = true): readonly string[] {
  const faits = { eleves, causes, constats, nuit: nuit ? { eleves: [{ rang: 1, anomalies }] } : null };
  const parLieu = gainsDe(faits as unknown as Faits, ({ id }) => (id === '' ? undefined : (id as LieuPlan)));
  return [...parLieu].flatMap(([lieu, siens]) => siens.map(({ genre, eleves: n }) => `${lieu} ${genre} ${n}`));
}

describe('what each stop of the plan brings', () => {
  it.each<[string, readonly EleveVu[] | null, readonly FaitsCause[], readonly string[]]>([
    ['no pupil is known', null, [cause('edt', refuse())], []],
    ['a pupil who loses nothing', [eleve({ destin: 'en-place' })], [cause('edt', refuse())], []],
    ['a group of today is refused', [eleve()], [cause('edt', refuse())], ['edt gardent 1']],
    ['another group is refused', [eleve()], [cause('edt', refuse(1))], ['edt obtiennent 1']],
    ['all of them are refused', [eleve()], [cause('edt', refuse(2))], ['edt gardent 1']],
    ['the same groups tomorrow', [eleve({ apres: ['G1', 'G2'] })], [cause('edt', refuse())], ['edt obtiennent 1']],
    ['all are refused, none of today', [eleve({ avant: [] })], [cause('edt', refuse(2))], ['edt obtiennent 1']],
    ['named by a finding, none of today', [eleve({ avant: [] })], [cause('siecle', cite())], ['siecle obtiennent 1']],
    ['a date is corrected, nothing is refused', [eleve()], [cause('edt', refuse(3))], []],
    ['an anomaly that the night does not hold', [eleve()], [cause('edt', refuse(8))], []],
    ['a pupil that the night does not hold', [eleve()], [cause('edt', { anomalies: [{ eleve: 5, anomalie: 0 }] })], []],
    ['the last stop of several', [eleve()], [cause('sts', refuse()), cause('edt', refuse(1))], ['sts gardent 1']],
    ['a cause that asks for nothing', [eleve()], [cause('', refuse())], []],
    ['a finding names him, once', [eleve({ rang: null })], [cause('siecle', cite())], ['siecle gardent 1']],
    ['a finding names somebody else', [eleve({ eleveId: '2', rang: null })], [cause('siecle', cite())], []],
    ['a finding that is not there', [eleve({ rang: null })], [cause('siecle', cite(7))], []],
    [
      'what is refused to him counts before what names him',
      [eleve()],
      [cause('edt', refuse()), cause('sts', cite())],
      ['edt gardent 1'],
    ],
    ['a rejected pupil', [eleve({ destin: 'rejete' })], [cause('edt', refuse())], ['edt acceptes 1']],
    [
      'taken for another: the confusion, whose findings do not name him',
      [eleve({ destin: 'pris-pour-un-autre' })],
      [cause('siecle', { confusion: true }), cause('pronote')],
      ['siecle reconnus 1'],
    ],
    ['a confusion, and a pupil it does not touch', [eleve()], [cause('siecle', { confusion: true })], []],
    [
      'several pupils, counted by kind',
      [eleve(), eleve({ eleveId: '3' }), eleve({ destin: 'rejete' })],
      [cause('edt', refuse())],
      ['edt gardent 2', 'edt acceptes 1'],
    ],
  ])('%s', (_nom, eleves, causes, attendus) => expect(gains(eleves, causes)).toEqual(attendus));

  it('counts nothing refused when no night is simulated', () => {
    expect(gains([eleve()], [cause('edt', refuse())], false)).toEqual([]);
  });
});

describe('the gains in words', () => {
  it.each<[readonly GainPlan[], string | null]>([
    [[], null],
    [[{ genre: 'gardent', eleves: 1 }], '1 élève garde son groupe.'],
    [[{ genre: 'gardent', eleves: 14 }], '14 élèves gardent leur groupe.'],
    [[{ genre: 'reconnus', eleves: 1 }], '1 élève n’est plus pris pour un autre.'],
    [[{ genre: 'reconnus', eleves: 2 }], '2 élèves ne sont plus pris pour un autre.'],
    [
      [
        { genre: 'obtiennent', eleves: 2 },
        { genre: 'acceptes', eleves: 1 },
      ],
      '2 élèves obtiennent leur groupe et 1 élève n’est plus rejeté.',
    ],
  ])('%j', (dits, phrase) => expect(enoncerGains(dits)?.replaceAll('\u00A0', ' ') ?? null).toBe(phrase));
});
