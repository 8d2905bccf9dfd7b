import { describe, expect, it } from 'vitest';
import type { DateIso } from '../domain/dates.ts';
import type { Fichier } from '../domain/fichier.ts';
import type { TypeSource } from '../domain/source.ts';
import { assembler, type LectureOuverte } from './assemblage.ts';

const A = '9839990S';
const B = '9839991T';

function lecture(
  type: TypeSource,
  change: Partial<Fichier> &
    Partial<Pick<LectureOuverte, 'vague' | 'modele' | 'denomination'>> & { empreinte?: string } = {},
): LectureOuverte {
  const { vague = 1, modele = { parametres: { uaj: change.uai ?? A } }, ...reste } = change;
  const { empreinte = JSON.stringify(modele), denomination, ...fichier } = reste;
  const reperes = denomination ? { denomination } : {};
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
  const depot = type === 'liens' ? { noms: { archive: nom, entree: nom }, defauts: [], xmlIllisible: null } : null;
  return { fichier: complet, depot, vague, modele, empreinte, cle: `cle de ${nom}`, ...reperes };
}

const elegroupe = (uai: string, stamp: string, change = {}) =>
  lecture('liens', { nom: `${uai}ELEGROUPE2017${stamp}.zip`, uai, ...change });
const casse = { etat: 'illisible', modele: null, uai: null } as const;
const sousLesNoms = (archive: string, entree: string, change = {}): LectureOuverte => ({
  ...lecture('liens', { uai: null, modele: { parametres: { uaj: null } }, ...change }),
  depot: { noms: { archive, entree }, defauts: [], xmlIllisible: null },
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
      'that of the exports, which the ELEGROUPE gives by its name, and not by its content',
      [elegroupe(A, '180724091341', { uai: B }), lecture('eleves')],
      A,
    ],
    [
      'the content’s, where the exports name neither that nor the name’s',
      [elegroupe(A, '180724091341', { uai: B }), lecture('eleves', { uai: '9830777C' })],
      B,
    ],
    [
      'the ELEGROUPE’s that comes with its pupils, even when it broke',
      [elegroupe(A, '180723091341'), elegroupe(B, '180724091341', casse), lecture('eleves', { uai: B })],
      B,
    ],
    [
      'the broken ELEGROUPE’s, before the most frequent',
      [elegroupe(B, '180724091341', casse), lecture('eleves'), lecture('communs')],
      B,
    ],
    ['the archive’s name when the content is silent', [sousLesNoms(`${NOM_B}.zip`, 'liens.xml'), lecture('eleves')], B],
    ['the entry’s when the archive was renamed', [sousLesNoms('liens.zip', `${NOM_B}.xml`), lecture('eleves')], B],
    [
      'the newest ELEGROUPE’s, though its archive was renamed',
      [elegroupe(A, '180723091341'), sousLesNoms('liens.zip', `${NOM_B}.xml`)],
      B,
    ],
    [
      'the ELEGROUPE’s whose name gives its day, before one whose name says nothing',
      [elegroupe(B, '180723091341'), lecture('liens', { nom: 'liens.zip' })],
      B,
    ],
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
    [
      'of two ELEGROUPE, that of the older one, which comes with its pupils',
      [elegroupe(B, '180723091341'), elegroupe(A, '180724091341'), lecture('eleves', { uai: B })],
      B,
    ],
    [
      'of two ELEGROUPE of one second, the first number',
      [elegroupe(A, '180724091341'), elegroupe(B, '180724091341')],
      A,
    ],
    [
      'whatever the names of their archives',
      [sousLesNoms('a.zip', `${NOM_B}.xml`), sousLesNoms('b.zip', `${A}ELEGROUPE2017180724091341.xml`)],
      A,
    ],
    ['at a tie, that of the last drop', [lecture('eleves', { uai: B, vague: 2 }), lecture('sts')], B],
    [
      'the first number that a file read gives, when no school can have it',
      [
        lecture('communs', { uai: '9839990T', etat: 'illisible' }),
        lecture('eleves', { uai: null }),
        lecture('sts', { uai: '9839990' }),
        lecture('structures', { nom: 'z.zip', uai: '983999' }),
      ],
      '9839990',
    ],
    ['none when nothing says it', [lecture('eleves', { uai: null, modele: { parametres: { uaj: null } } })], null],
  ])('%s', (_nom, lectures, attendu) => {
    expect(assembler(lectures).uai).toBe(attendu);
    expect(assembler([...lectures].reverse()).uai).toBe(attendu);
  });

  it.each(['sts', 'emp_sts'] as const)('sets aside the %s of another one, and says so', (type) => {
    const { fichiers, dossier } = assembler([lecture('eleves'), lecture('communs'), lecture(type, { uai: B })]);
    expect(fichiers.at(-1)).toMatchObject({ type, etat: 'ignore', probleme: { code: 'autre-etablissement' } });
    expect(fichiers.at(-1)?.probleme?.message).toContain(B);
    expect(Object.keys(dossier.modeles).sort()).toEqual(['communs', 'eleves']);
  });

  it('tells the school that the name alone of a broken ELEGROUPE gives', () => {
    const { fichiers, ecartes } = assembler([
      lecture('eleves'),
      elegroupe(A, '180724091341'),
      elegroupe(B, '180724091341', casse),
    ]);
    expect(fichiers.map(({ etat, uai }) => [etat, uai])).toEqual([
      ['lu', A],
      ['lu', A],
      ['ignore', B],
    ]);
    expect(fichiers[2]?.probleme?.valeurs).toEqual({ uai: B, attendu: A });
    expect(ecartes).toEqual([{ uai: B, nom: null, fichiers: 1 }]);
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
    const dateExport = '2018-07-24' as DateIso;
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

  it('names the archive when both entries have one name: no file is set aside for itself', () => {
    const [, ignore] = assembler(
      ['b.zip', 'c.zip'].map((nom) => lecture('eleves', { nom, entree: 'ElevesAvecAdresses.xml' })),
    ).fichiers;
    expect(ignore?.probleme?.message.replaceAll('\u00A0', ' ')).toMatch(/« [bc]\.zip »/);
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
      depot: {
        noms: { archive: 'liens (1).zip', entree: `${A}ELEGROUPE2017180724091341.xml` },
        defauts: [],
        xmlIllisible: null,
      },
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

it('lists two files of one name in the order of their drops, whichever is given first', () => {
  const inconnu = (vague: number) => {
    const lue = lecture('sts', { etat: 'illisible', vague });
    return { ...lue, cle: `${vague}`, fichier: { ...lue.fichier, type: null } };
  };
  expect(assembler([inconnu(2), inconnu(1)]).cles).toEqual(['1', '2']);
  expect(assembler([inconnu(1), inconnu(2)]).cles).toEqual(['1', '2']);
});

it('keeps the names of an ELEGROUPE that could not be read: SIECLE will refuse it too', () => {
  const eleves = lecture('eleves', { horodatage: '2018-07-25T08:00:00' });
  const { dossier, uai } = assembler([eleves, elegroupe(A, '180724091341', casse)]);
  expect([dossier.modeles.liens, uai]).toEqual([undefined, A]);
  expect(dossier.depot?.noms.archive).toBe(`${A}ELEGROUPE2017180724091341.zip`);
});

describe('what is dropped again, or cannot be read', () => {
  const NOM = `${A}ELEGROUPE2017180724091341`;
  const bon = (change = {}) => elegroupe(A, '180724091341', change);
  const depotDe = (lectures: LectureOuverte[]) => {
    const ici = assembler(lectures);
    expect(assembler([...lectures].reverse())).toEqual(ici);
    return [ici.dossier.depot?.noms.archive ?? null, 'liens' in ici.dossier.modeles];
  };
  const nu = (stamp: string, suffixe = '', change = {}): LectureOuverte => {
    const nom = `${A}ELEGROUPE2017${stamp}${suffixe}.xml`;
    return {
      ...lecture('liens', { nom, uai: A, ...change }),
      depot: { noms: { archive: null, entree: nom }, defauts: [], xmlIllisible: null },
    };
  };

  it.each<[string, LectureOuverte[], [string | null, boolean]]>([
    [
      'the newest ELEGROUPE decides, even when it cannot be read',
      [bon(), elegroupe(A, '180725091341', casse)],
      [`${A}ELEGROUPE2017180725091341.zip`, false],
    ],
    [
      'an older one that cannot be read decides nothing',
      [bon(), elegroupe(A, '180723091341', casse)],
      [`${NOM}.zip`, true],
    ],
    [
      'under the same name in a later drop, the one that cannot be read decides',
      [bon(), bon({ ...casse, vague: 2 })],
      [`${NOM}.zip`, false],
    ],
    ['a corrected one in a later drop decides', [bon(casse), bon({ vague: 2 })], [`${NOM}.zip`, true]],
    [
      'of one stamp, bare and in an archive, the one that cannot be read decides',
      [bon(), nu('180724091341', '', casse)],
      [null, false],
    ],
    ['a browser’s suffix hides no stamp', [bon(), nu('180725091341', ' (1)')], [null, true]],
  ])('%s', (_nom, lectures, attendu) => {
    expect(depotDe(lectures)).toEqual(attendu);
  });

  it.each<[string, LectureOuverte[], string[]]>([
    [
      'an export that cannot be read, newer or of no day, leaves its kind missing',
      [lecture('eleves', { horodatage: '2018-07-24T08:00:00' }), lecture('eleves', { nom: 'b.zip', ...casse })],
      ['b.zip illisible', 'eleves.zip doublon-incertain'],
    ],
    [
      'one export downloaded twice, whose first download was cut, is read from the whole copy',
      [
        lecture('eleves', { horodatage: '2018-07-24T08:00:00', ...casse }),
        lecture('eleves', { nom: 'b.zip', horodatage: '2018-07-24T08:00:00' }),
      ],
      ['b.zip lu', 'eleves.zip doublon-incertain'],
    ],
    [
      'an older export that cannot be read is set aside',
      [
        lecture('eleves', { horodatage: '2018-07-24T08:00:00' }),
        lecture('eleves', { nom: 'b.zip', horodatage: '2018-07-20T08:00:00', ...casse }),
      ],
      ['b.zip doublon-ancien', 'eleves.zip lu'],
    ],
    [
      'what a later drop replaces is not spoken of',
      [lecture('eleves', casse), lecture('eleves', { nom: 'b.zip', vague: 2 })],
      ['b.zip lu'],
    ],
    [
      'an older export in a later drop is set aside',
      [
        lecture('eleves', { horodatage: '2018-07-24T08:00:00' }),
        lecture('eleves', { nom: 'b.zip', horodatage: '2018-07-20T08:00:00', vague: 2, modele: {} }),
      ],
      ['b.zip doublon-ancien', 'eleves.zip lu'],
    ],
    [
      'of two sts_emp the newest year counts, whatever the names',
      [
        lecture('sts', { nom: 'a', anneeScolaire: 2017 }),
        lecture('sts', { nom: 'b', anneeScolaire: 2018, modele: {} }),
      ],
      ['a doublon-ancien', 'b lu'],
    ],
    [
      'and so it is of two emp_sts',
      [
        lecture('emp_sts', { nom: 'a', anneeScolaire: 2018, modele: {} }),
        lecture('emp_sts', { nom: 'b', anneeScolaire: 2017 }),
      ],
      ['a lu', 'b doublon-ancien'],
    ],
  ])('%s', (_nom, lectures, attendu) => {
    const dits = (toutes: LectureOuverte[]) =>
      assembler(toutes).fichiers.map((f) => `${f.nom} ${f.probleme?.code ?? f.etat}`);
    expect(dits(lectures)).toEqual(attendu);
    expect(dits([...lectures].reverse())).toEqual(attendu);
  });
});

describe('a wrong file given for the right one', () => {
  const jumeau = (vague: number) => ({
    ...lecture('etablissements', { nom: 'e.zip', etat: 'ignore', modele: null, vague }),
    fichier: {
      ...lecture('etablissements', { nom: 'e.zip' }).fichier,
      type: null,
      etat: 'ignore' as const,
      probleme: { code: 'etablissements-eleves', message: '', aFaire: '', ligne: null },
    },
  });
  it.each([
    ['alone', [jumeau(1)], ['etablissements-eleves']],
    ['with the right one', [jumeau(1), lecture('etablissements')], ['lu', 'etablissements-eleves']],
    ['before the right one, which replaces it', [jumeau(1), lecture('etablissements', { vague: 2 })], ['lu']],
    ['after the right one', [jumeau(2), lecture('etablissements')], ['lu', 'etablissements-eleves']],
  ])('%s', (_nom, lectures, attendu) => {
    expect(assembler(lectures).fichiers.map((f) => f.probleme?.code ?? f.etat)).toEqual(attendu);
  });
});

describe('two schools', () => {
  const deux = (vagueB: number) => [
    elegroupe(A, '180724091341'),
    lecture('eleves'),
    lecture('communs', { denomination: 'COLLEGE A' }),
    elegroupe(B, '180723091341', { vague: vagueB }),
    lecture('eleves', { uai: B, vague: vagueB }),
    lecture('communs', { uai: B, vague: vagueB, denomination: 'COLLEGE B' }),
  ];

  it.each([
    ['dropped together, that of the newest ELEGROUPE', deux(1), null, A],
    ['one after the other, that of the last drop', deux(2), null, B],
    ['the one asked for', deux(2), { uai: A, vague: 2 }, A],
    ['the one asked for, until an ELEGROUPE is dropped,', deux(2), { uai: A, vague: 1 }, B],
    [
      'the one asked for, whatever else is dropped later,',
      deux(1).map((dite) => (dite.fichier.type === 'liens' ? dite : { ...dite, vague: 2 })),
      { uai: B, vague: 1 },
      B,
    ],
    ['never one that is not there', deux(1), { uai: '9839999B', vague: 1 }, A],
  ])('%s is judged, and the other is offered by its name', (_nom, lectures, choisie, attendu) => {
    const { uai, dossier, ecartes } = assembler(lectures, undefined, choisie);
    expect(uai).toBe(attendu);
    expect(Object.keys(dossier.modeles).sort()).toEqual(['communs', 'eleves', 'liens']);
    expect(ecartes).toEqual([
      { uai: attendu === A ? B : A, nom: attendu === A ? 'COLLEGE B' : 'COLLEGE A', fichiers: 3 },
    ]);
  });

  it('offers the others by number, whatever the names of their files', () => {
    const { ecartes } = assembler([
      elegroupe(A, '180724091341'),
      lecture('eleves', { nom: 'a.zip', uai: '9839992U' }),
      lecture('eleves', { nom: 'b.zip', uai: B }),
    ]);
    expect(ecartes).toEqual([
      { uai: B, nom: null, fichiers: 1 },
      { uai: '9839992U', nom: null, fichiers: 1 },
    ]);
  });

  it.each(['9839990', '9839990T', 'XXXXXXXX', null])('a file that names %s evicts no other', (uai) => {
    const autres = (['eleves', 'communs', 'structures'] as const).map((type) => lecture(type));
    const liens = elegroupe(A, '180724091341', { uai });
    const { uai: choisi, fichiers } = assembler([liens, ...autres, lecture('sts', { uai })]);
    expect(choisi).toBe(A);
    expect(fichiers.every(({ etat }) => etat === 'lu')).toBe(true);
  });
});
