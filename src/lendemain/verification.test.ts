import { describe, expect, it } from 'vitest';
import { exampleRapport } from '../../test/kit/rapport.ts';
import type { DateIso } from '../domain/dates.ts';
import type { EleveVu } from '../domain/eleve-vu.ts';
import type { EleveReleve, Releve } from '../domain/releve.ts';
import type { Bilan, Surprise } from './bilan.ts';
import { verifierReleve } from './verification.ts';

const vu = (eleveId: string, parts: Partial<EleveVu> = {}): EleveVu => ({
  eleveId,
  rang: 1,
  nom: 'BOULARI',
  prenom: 'Anaïs',
  division: '4EME A',
  sort: 'complet',
  destin: 'en-place',
  sorti: false,
  avant: [],
  apres: ['AJIE', 'ANG1'],
  ...parts,
});
const enBase = (eleveId: string, groupes: readonly string[] = []): EleveReleve => ({
  eleveId,
  nom: 'BOULARI',
  prenom: 'Anaïs',
  division: '4EME A',
  groupes,
  sorti: false,
});
const releve = (parts: Partial<Releve> = {}): Releve => ({
  fichiers: [],
  uai: '9839001S',
  dateExport: '2018-08-25' as DateIso,
  eleves: [enBase('1', ['AJIE', 'ANG1'])],
  groupes: ['AJIE', 'ANG1'],
  ...parts,
});
const SUITE = { deposeLe: '2018-08-24' as DateIso, bilan: null };
const rapport = (...eleves: EleveVu[]) => exampleRapport({ eleves });

/** A page with one surprise, of which only this matters here. */
const bilanAvec = (constate: Partial<NonNullable<Surprise['vu']>>): Bilan =>
  ({
    import: { date: '2018-08-24', fichier: null },
    surprises: [{ eleveId: '1', vu: { sort: 'partiel', regle: 'GROUPE', anomalie: '', details: null, ...constate } }],
  }) as unknown as Bilan;

const causes = (resultat: ReturnType<typeof verifierReleve>) =>
  'liens' in resultat ? resultat.liens.manquants.map(({ groupe, cause }) => `${groupe} ${cause}`) : [resultat.refus];

it('finds every link of every pupil, one sent twice once, one not found never', () => {
  const resultat = verifierReleve(rapport(vu('1'), vu('1', { sort: 'rejete' }), vu('0')), releve(), SUITE);
  expect(resultat).toMatchObject({ liens: { attendus: 2, trouves: 2, fraicheur: 'posterieur', enPlus: [] } });
});

describe('why a link is missing', () => {
  const vide = releve({ eleves: [enBase('1')] });
  it.each<[string, EleveVu, Releve, Bilan | null, string[]]>([
    ['nothing tells it', vu('1'), vide, null, ['AJIE inexplique', 'ANG1 inexplique']],
    [
      'its group has ended',
      vu('1', { fins: [{ groupe: 'AJIE', fin: '2018-07-31' as DateIso }] }),
      vide,
      null,
      ['AJIE groupe-termine', 'ANG1 inexplique'],
    ],
    [
      'SIECLE rejected the pupil',
      vu('1'),
      vide,
      bilanAvec({ sort: 'rejete' }),
      ['AJIE eleve-rejete', 'ANG1 eleve-rejete'],
    ],
    [
      'SIECLE rejected a link, which is not told',
      vu('1'),
      vide,
      bilanAvec({}),
      ['AJIE lien-rejete', 'ANG1 lien-rejete'],
    ],
    [
      'SIECLE rejected one link, which its pop-up tells',
      vu('1'),
      vide,
      bilanAvec({ details: [{ code: 'GROUPE_B_02', groupe: 'AJIE', message: '' }] }),
      ['AJIE lien-rejete', 'ANG1 inexplique'],
    ],
    [
      'SIECLE rejected every link of a pupil without MEF',
      vu('1'),
      vide,
      bilanAvec({ details: [{ code: 'GROUPE_B_01', groupe: null, message: '' }] }),
      ['AJIE lien-rejete', 'ANG1 lien-rejete'],
    ],
    ['SIECLE only reset a date', vu('1'), vide, bilanAvec({ regle: 'ELEGRP' }), ['AJIE inexplique', 'ANG1 inexplique']],
  ])('%s', (_nom, eleve, exports, bilan, attendues) => {
    expect(causes(verifierReleve(rapport(eleve), exports, { ...SUITE, bilan }))).toEqual(attendues);
  });
});

it('tells a link of a group that was predicted unknown', () => {
  const resultat = verifierReleve(
    rapport(vu('1')),
    releve({ eleves: [enBase('1', ['AJIE', 'ANG1', 'MPERMANGR2'])] }),
    SUITE,
  );
  expect(resultat).toMatchObject({ liens: { enPlus: [{ groupe: 'MPERMANGR2', cause: 'groupe-arrive' }] } });
});

it.each([
  ['no pupils’ export', rapport(vu('1')), { eleves: null }, 'sans-eleves'],
  ['no prediction', exampleRapport({ eleves: null }), {}, 'sans-prevision'],
  ['another school', rapport(vu('1')), { uai: '9839002T' }, 'autre-etablissement'],
] as const)('refuses %s', (_nom, prevision, parts, refus) => {
  expect(verifierReleve(prevision, releve(parts), SUITE)).toEqual({ refus });
});
