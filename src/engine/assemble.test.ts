import { describe, expect, it } from 'vitest';
import type { IsoDate } from '../domain/dates.ts';
import type { Fichier } from '../domain/report.ts';
import type { SourceKind } from '../domain/source.ts';
import { assembler, type LectureOuverte } from './assemble.ts';

const A = '9839990S';
const B = '9839991T';

function lecture(
  type: SourceKind,
  change: Partial<Fichier> & { vague?: number; modele?: unknown; empreinte?: string } = {},
): LectureOuverte {
  const { vague = 1, modele = { parametres: { uaj: change.uai ?? A } }, ...reste } = change;
  const { empreinte = JSON.stringify(modele), ...fichier } = reste;
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
  return { fichier: complet, depot, vague, modele, empreinte, cle: `cle de ${nom}` };
}

const elegroupe = (uai: string, stamp: string, change = {}) =>
  lecture('liens', { nom: `${uai}ELEGROUPE2017${stamp}.zip`, uai, ...change });
const casse = { etat: 'illisible', modele: null, uai: null } as const;
const sousLesNoms = (archive: string, entree: string, change = {}): LectureOuverte => ({
  ...lecture('liens', { uai: null, modele: { parametres: { uaj: null } }, ...change }),
  depot: { noms: { archive, entree }, xmlIllisible: null },
});
const NOM_B = `${B}ELEGROUPE2017180724091341`;
const etats = (lectures: LectureOuverte[]) =>
  assembler(lectures).fichiers.map((f) => [f.nom, f.etat, f.probleme?.code ?? null]);

describe('the school', () => {
  it.each([
    [
      'the ELEGROUPE’s, even alone against the others',
      [elegroupe(B, '180724091341'), lecture('eleves'), lecture('communs')],
      B,
    ],
    [
      'the ELEGROUPE’s, whatever the dates of the exports',
      [elegroupe(B, '180724091341'), lecture('eleves', { horodatage: '2018-07-25T08:00:00' })],
      B,
    ],
    [
      'the readable ELEGROUPE’s, before that of a newer one which broke',
      [elegroupe(A, '180723091341'), elegroupe(B, '180724091341', casse), lecture('eleves', { uai: B })],
      A,
    ],
    [
      'the broken ELEGROUPE’s, before the most frequent',
      [elegroupe(B, '180724091341', casse), lecture('eleves'), lecture('communs')],
      B,
    ],
    ['the archive’s name when the content is silent', [sousLesNoms(`${NOM_B}.zip`, 'liens.xml'), lecture('eleves')], B],
    ['the entry’s when the archive was renamed', [sousLesNoms('liens.zip', `${NOM_B}.xml`), lecture('eleves')], B],
    [
      'the most frequent when neither name nor content of the ELEGROUPE says it',
      [sousLesNoms('liens.zip', 'liens.xml'), lecture('eleves')],
      A,
    ],
    ['else the most frequent', [lecture('eleves'), lecture('communs'), lecture('sts', { uai: B })], A],
    [
      'the most frequent, wherever it stands in the alphabet',
      [lecture('communs'), lecture('eleves', { uai: B }), lecture('sts', { uai: B })],
      B,
    ],
    [
      'of the files that could be read',
      [lecture('communs'), ...(['eleves', 'sts'] as const).map((type) => lecture(type, { uai: B, etat: 'illisible' }))],
      A,
    ],
    [
      'even when more files say nothing',
      [lecture('eleves'), lecture('communs', { uai: null }), lecture('geographique', { uai: null })],
      A,
    ],
    ['a tie does not hang on the order of the drop', [lecture('sts', { uai: B }), lecture('eleves')], A],
    ['nor on the names of the files', [lecture('communs', { uai: B }), lecture('eleves')], A],
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

  it('keeps a file that names no school', () => {
    expect(etats([lecture('eleves'), lecture('geographique', { uai: null })])).toEqual([
      ['eleves.zip', 'lu', null],
      ['geographique.zip', 'lu', null],
    ]);
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

  it('says which document stands behind each file', () => {
    const { fichiers, cles } = assembler([recent, ancien, lecture('communs', { nom: 'c.zip', etat: 'illisible' })]);
    expect(fichiers.map(({ nom }) => nom)).toEqual(['a.zip', 'b.zip', 'c.zip']);
    expect(cles).toEqual(['cle de a.zip', 'cle de b.zip', 'cle de c.zip']);
  });

  it('opens only the documents that count', () => {
    const ouverts: unknown[] = [];
    const { dossier } = assembler([ancien, recent], (modele) => ouverts.push(modele));
    expect(ouverts).toEqual([recent.modele]);
    expect(dossier.modeles).toEqual({ eleves: 1 });
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
    for (const lectures of [
      [v1, v2],
      [v2, v1],
    ]) {
      expect(assembler(lectures).dossier.modeles.sts).toEqual({ parametres: { uaj: A, n: 2 } });
    }
  });

  it('takes the date of export for what has no time, and the first entry of an archive when nothing decides', () => {
    const entree = (nom: string, change: Partial<Fichier> = {}) =>
      lecture('eleves', { nom: 'siecle.zip', entree: nom, modele: { nom }, ...change });
    const retenu = (...lectures: LectureOuverte[]) => {
      const { dossier, fichiers } = assembler(lectures);
      expect(assembler([...lectures].reverse())).toMatchObject({ dossier, fichiers });
      expect(fichiers.map((f) => f.entree)).toEqual(['a.xml', 'b.xml']);
      return dossier.modeles.eleves;
    };
    const dateExport = '2018-07-24' as IsoDate;
    expect(retenu(entree('b.xml'), entree('a.xml'))).toEqual({ nom: 'a.xml' });
    expect(retenu(entree('b.xml', { dateExport }), entree('a.xml'))).toEqual({ nom: 'b.xml' });
    const laVeille = { horodatage: '2018-07-23T18:00:00' };
    expect(retenu(entree('b.xml', { dateExport }), entree('a.xml', laVeille))).toEqual({ nom: 'b.xml' });
  });

  it('names, in the one set aside, the entry that was kept', () => {
    const [, ignore] = assembler([
      lecture('eleves', { nom: 'b.zip', entree: 'Nouveaux.xml', horodatage: '2018-07-24T08:00:00' }),
      lecture('eleves', { nom: 'c.zip', entree: 'Anciens.xml', modele: {} }),
    ]).fichiers;
    expect(ignore?.probleme?.message).toContain('Nouveaux.xml');
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

it('lists the files by kind, whatever their names, then what was not recognised', () => {
  const inconnu = { ...lecture('sts', { nom: 'a.pdf', etat: 'illisible' }), depot: null };
  const lectures = [
    { ...inconnu, fichier: { ...inconnu.fichier, type: null } },
    lecture('sts', { nom: 'b.xml' }),
    lecture('eleves', { nom: 'd.zip' }),
    lecture('structures', { nom: 'c.zip' }),
  ];
  expect(assembler(lectures).fichiers.map((f) => f.nom)).toEqual(['d.zip', 'c.zip', 'b.xml', 'a.pdf']);
});

it('keeps the names of an ELEGROUPE that could not be read: SIECLE will refuse it too', () => {
  const eleves = lecture('eleves', { horodatage: '2018-07-25T08:00:00' });
  const { dossier, uai } = assembler([eleves, elegroupe(A, '180724091341', casse)]);
  expect([dossier.modeles.liens, uai]).toEqual([undefined, A]);
  expect(dossier.depot?.noms.archive).toBe(`${A}ELEGROUPE2017180724091341.zip`);
});
