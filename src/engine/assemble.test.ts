import { describe, expect, it } from 'vitest';
import type { Fichier } from '../domain/report.ts';
import type { SourceKind } from '../domain/source.ts';
import { assembler, type LectureOuverte } from './assemble.ts';

const A = '9839990S';
const B = '9839991T';

function lecture(
  type: SourceKind,
  change: Partial<Fichier> & { vague?: number; modele?: unknown } = {},
): LectureOuverte {
  const { vague = 1, modele = { parametres: { uaj: change.uai ?? A } }, ...fichier } = change;
  const nom = fichier.nom ?? `${type}.zip`;
  const complet: Fichier = {
    nom,
    entree: null,
    type,
    etat: 'lu',
    octets: 10,
    uai: A,
    anneeScolaire: 2017,
    dateExport: null,
    horodatage: null,
    probleme: null,
    ...fichier,
  };
  const depot = type === 'liens' ? { noms: { archive: nom, entree: nom }, xmlIllisible: null } : null;
  return { fichier: complet, depot, vague, modele };
}

const elegroupe = (uai: string, stamp: string, change = {}) =>
  lecture('liens', { nom: `${uai}ELEGROUPE2017${stamp}.zip`, uai, ...change });
const etats = (lectures: LectureOuverte[]) =>
  assembler(lectures).fichiers.map((f) => [f.nom, f.etat, f.probleme?.code ?? null]);

describe('the school', () => {
  it.each([
    [
      'the ELEGROUPE’s, even alone against the others',
      [elegroupe(B, '180724091341'), lecture('eleves'), lecture('communs')],
      B,
    ],
    ['else the most frequent', [lecture('eleves'), lecture('communs'), lecture('sts', { uai: B })], A],
    ['a tie does not hang on the order of the drop', [lecture('sts', { uai: B }), lecture('eleves')], A],
    ['none when nothing says it', [lecture('eleves', { uai: null, modele: { parametres: { uaj: null } } })], null],
  ])('%s', (_nom, lectures, attendu) => {
    expect(assembler(lectures).uai).toBe(attendu);
    expect(assembler([...lectures].reverse()).uai).toBe(attendu);
  });

  it('sets aside the files of another one, and says so', () => {
    const { fichiers, dossier } = assembler([lecture('eleves'), lecture('communs'), lecture('sts', { uai: B })]);
    expect(fichiers.at(-1)).toMatchObject({ type: 'sts', etat: 'ignore', probleme: { code: 'autre-etablissement' } });
    expect(fichiers.at(-1)?.probleme?.message).toContain(B);
    expect(Object.keys(dossier.modeles).sort()).toEqual(['communs', 'eleves']);
  });
});

describe('two documents of a kind', () => {
  const recent = lecture('eleves', { nom: 'b.zip', horodatage: '2018-07-24T08:00:00' });
  const ancien = lecture('eleves', { nom: 'a.zip', horodatage: '2018-07-20T08:00:00', modele: { parametres: {} } });

  it('keeps the newest export, whatever the order and the drop', () => {
    const attendu = [
      ['a.zip', 'ignore', 'doublon-ancien'],
      ['b.zip', 'lu', null],
    ];
    expect(etats([recent, ancien])).toEqual(attendu);
    expect(etats([{ ...ancien, vague: 2 }, recent])).toEqual(attendu);
  });

  it('says when they are the same', () => {
    expect(etats([recent, { ...recent, fichier: { ...recent.fichier, nom: 'b (1).zip' } }])).toEqual([
      ['b (1).zip', 'lu', null],
      ['b.zip', 'ignore', 'doublon-identique'],
    ]);
  });

  it('lets a later drop replace a document that says nothing of its date', () => {
    const [v1, v2] = [
      lecture('sts', { nom: 'z.xml' }),
      lecture('sts', { nom: 'a.xml', vague: 2, modele: { parametres: { uaj: A, n: 2 } } }),
    ];
    expect(assembler([v1, v2]).dossier.modeles.sts).toEqual({ parametres: { uaj: A, n: 2 } });
  });

  it('simulates the ELEGROUPE with the newest stamp', () => {
    const { dossier, fichiers } = assembler([
      elegroupe(A, '180723091341'),
      elegroupe(A, '180724091341', { modele: { parametres: {} } }),
    ]);
    expect(dossier.depot?.noms.archive).toBe(`${A}ELEGROUPE2017180724091341.zip`);
    expect(fichiers[0]).toMatchObject({ etat: 'ignore', probleme: { code: 'doublon-ancien' } });
  });

  it('prefers, of the same ELEGROUPE twice, the one that SIECLE would accept', () => {
    const bon = elegroupe(A, '180724091341');
    const renomme = {
      ...elegroupe(A, '180724091341'),
      depot: { noms: { archive: 'liens (1).zip', entree: `${A}ELEGROUPE2017180724091341.xml` }, xmlIllisible: null },
    };
    expect(assembler([renomme, bon]).dossier.depot?.noms.archive).toBe(`${A}ELEGROUPE2017180724091341.zip`);
  });
});

it('keeps the names of an ELEGROUPE that could not be read: SIECLE will refuse it too', () => {
  const casse = elegroupe(A, '180724091341', { etat: 'illisible', modele: null });
  const { dossier, uai } = assembler([casse]);
  expect([dossier.modeles.liens, uai]).toEqual([undefined, A]);
  expect(dossier.depot?.noms.archive).toBe(`${A}ELEGROUPE2017180724091341.zip`);
});
