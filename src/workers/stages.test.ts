import { describe, expect, it } from 'vitest';
import { conclude } from '../../test/kit/pipeline.ts';
import { archiveDe, NOM_PRIVE, SAMPLES } from '../../test/kit/samples.ts';
import { InProcessWorker } from '../../test/kit/worker.ts';
import { forgeZip } from '../../test/kit/zip.ts';
import type { Rapport } from '../domain/rapport.ts';
import { createPool } from './pool.ts';
import type { WorkerReply } from './protocol.ts';
import { handleRequest } from './requests.ts';
import { extractRecord, readDocument, recognise } from './stages.ts';

const PARAMETRES =
  '<PARAMETRES><UAJ>9839990S</UAJ><ANNEE_SCOLAIRE>2017</ANNEE_SCOLAIRE><DATE_EXPORT>24/07/2018</DATE_EXPORT><HORODATAGE>24/07/2018 08:30:00</HORODATAGE></PARAMETRES>';
const COMMUNS = `<?xml version="1.0" encoding="ISO-8859-15"?><BEE_COMMUN>${PARAMETRES}<DONNEES><UAJ><DENOM_PRINC>COLL\xc8GE</DENOM_PRINC></UAJ></DONNEES></BEE_COMMUN>`;
const STRUCTURES = `<BEE_STRUCTURES>${PARAMETRES}<DONNEES><DIVISIONS/></DONNEES></BEE_STRUCTURES>`;
const LIENS = '<IMPORT_ELEVES VERSION="1.4"><PARAMETRES><UAJ>9839990S</UAJ></PARAMETRES></IMPORT_ELEVES>';
const NOM_LIENS = '9839990SELEGROUPE2017180724091341';

const octets = (texte: string) => Uint8Array.from(texte, (c) => c.charCodeAt(0));
const blob = (contenu: string | Uint8Array<ArrayBuffer>) =>
  new Blob([typeof contenu === 'string' ? octets(contenu) : contenu]);
const rien = () => {};
const modeleDe = (lecture: { modele: Uint8Array | null }) =>
  JSON.parse(new TextDecoder().decode(lecture.modele ?? undefined));

describe('recognising', () => {
  it('gives one line per document, with the outcome of those that are refused', async () => {
    const archive = forgeZip([
      { nom: 'Communs.xml', contenu: octets(COMMUNS) },
      { nom: 'ExportXML_GFC.xml', contenu: '<GFC/>' },
      { nom: 'notes.pdf', contenu: '%PDF-1.4' },
    ]);
    const vus = await recognise(blob(archive), 'exports/depot.zip');
    expect(vus.map(({ chemin, entree, type }) => [chemin, entree, type])).toEqual([
      [[0], 'Communs.xml', 'communs'],
      [[1], 'ExportXML_GFC.xml', null],
      [[2], 'notes.pdf', null],
    ]);
    expect(vus.map(({ lecture }) => lecture?.fichier.etat)).toEqual([undefined, 'ignore', 'illisible']);
    expect(vus[1]?.lecture?.fichier).toMatchObject({
      nom: 'exports/depot.zip',
      entree: 'ExportXML_GFC.xml',
      type: null,
      probleme: { code: 'gfc' },
    });
  });
});

describe('recognising and reading in one pass', () => {
  const gatee = { crc: 7 };
  it.each([
    ['alone in its archive', forgeZip([{ nom: 'Communs.xml', contenu: octets(COMMUNS) }])],
    ['bare', octets(COMMUNS)],
    ['larger than what is looked at', octets(COMMUNS.replace('<DONNEES>', `<DONNEES>${'<X>y</X>\n'.repeat(40_000)}`))],
    ['damaged at its end', forgeZip([{ nom: 'Communs.xml', contenu: octets(COMMUNS), local: gatee, central: gatee }])],
    ['cut short', octets(COMMUNS.slice(0, -20))],
  ])('gives what two passes give of a document %s', async (_, contenu) => {
    const [vu] = await recognise(blob(contenu), 'Communs.zip', ['communs']);
    const chemin = vu?.chemin ?? [];
    expect(vu?.lecture).toEqual(await readDocument(blob(contenu), 'Communs.zip', chemin, 'communs', rien));
  });

  it('leaves for later what was not asked for, and what has neighbours', async () => {
    const [seul] = await recognise(blob(COMMUNS), 'c.xml', ['structures']);
    const deux = forgeZip([
      { nom: 'Communs.xml', contenu: octets(COMMUNS) },
      { nom: 'Structures.xml', contenu: STRUCTURES },
    ]);
    const vus = await recognise(blob(deux), 'deux.zip', ['communs', 'structures']);
    expect([seul, ...vus].map((vu) => [vu?.type, vu?.lecture])).toEqual([
      ['communs', null],
      ['communs', null],
      ['structures', null],
    ]);
  });
});

describe('reading', () => {
  it('says what the file is: school, year, dates, place in the archive', async () => {
    const archive = forgeZip([{ nom: 'Communs.xml', contenu: octets(COMMUNS), drapeaux: 0x808, descripteur: 'signe' }]);
    const avances: number[] = [];
    const [vu] = await recognise(blob(archive), 'ExportXML_Communs(1).zip');
    const lecture = await readDocument(blob(archive), 'ExportXML_Communs(1).zip', [0], 'communs', (lus) =>
      avances.push(lus),
    );
    expect(lecture.fichier).toEqual({
      nom: 'ExportXML_Communs(1).zip',
      entree: 'Communs.xml',
      type: 'communs',
      etat: 'lu',
      octets: archive.length,
      uai: '9839990S',
      anneeScolaire: 2017,
      dateExport: '2018-07-24',
      horodatage: '2018-07-24T08:30:00',
      probleme: null,
    });
    expect(avances.at(-1)).toBe(vu?.octets);
    expect(lecture.depot).toBeNull();
    expect(modeleDe(lecture).denominationPrincipale).toBe('COLLÈGE');
  });

  it('reads an sts_emp that declares nothing in ISO-8859-15, and only that one', async () => {
    const sts =
      '<STS_EDT><PARAMETRES><UAJ CODE="9839990S"><DENOM_PRINC>COLL\xc8GE</DENOM_PRINC></UAJ></PARAMETRES><DONNEES><STRUCTURE><DIVISIONS><DIVISION CODE="6A"/></DIVISIONS></STRUCTURE></DONNEES></STS_EDT>';
    expect(modeleDe(await readDocument(blob(sts), 'sts_emp.xml', [], 'sts', rien)).denominationPrincipale).toBe(
      'COLLÈGE',
    );
    const declare = `<?xml version="1.0" encoding="UTF-8"?>${sts}`;
    const lectures = [
      await readDocument(blob(declare), 'sts_emp.xml', [], 'sts', rien),
      await readDocument(blob('<BEE_COMMUN>\xc8</BEE_COMMUN>'), 'c.xml', [], 'communs', rien),
    ];
    expect(lectures.map(({ fichier }) => [fichier.type, fichier.probleme?.code])).toEqual([
      ['sts', 'encodage-invalide'],
      ['communs', 'encodage-invalide'],
    ]);
  });

  it.each([
    ['sts', 'STS_EDT', 'sts-sans-structure'],
    ['emp_sts', 'EDT_STS', 'emp-sts-sans-structure'],
  ] as const)('refuses an %s cut down to its staff: every group would be unknown to it', async (kind, racine, code) => {
    const xml = `<?xml version="1.0" encoding="UTF-8"?><${racine}><DONNEES><INDIVIDUS/></DONNEES></${racine}>`;
    const { fichier, modele } = await readDocument(blob(xml), `${kind}.xml`, [], kind, rien);
    expect([fichier.type, fichier.etat, fichier.probleme?.code, modele]).toEqual([kind, 'illisible', code, null]);
  });

  it('keeps the names under which an ELEGROUPE would be deposited', async () => {
    const liens = `<IMPORT_ELEVES VERSION="1.4"><PARAMETRES><UAJ>9839990S</UAJ></PARAMETRES></IMPORT_ELEVES>`;
    const archive = forgeZip([{ nom: `${NOM_LIENS}.xml`, contenu: liens }]);
    const lu = await readDocument(blob(archive), `depots/${NOM_LIENS} (1).zip`, [0], 'liens', rien);
    expect(lu.depot).toEqual({
      noms: { archive: `${NOM_LIENS} (1).zip`, entree: `${NOM_LIENS}.xml` },
      defauts: [],
      xmlIllisible: null,
    });
    const nu = await readDocument(blob(liens), `${NOM_LIENS}.xml`, [], 'liens', rien);
    expect(nu.depot?.noms).toEqual({ archive: null, entree: `${NOM_LIENS}.xml` });
  });

  it.each<[string, string, Parameters<typeof forgeZip>[0], readonly number[], readonly string[]]>([
    ['alone', '.zip', [{ nom: `${NOM_LIENS}.xml`, contenu: LIENS }], [0], []],
    [
      'in an archive that says it is XML',
      '.xml',
      [{ nom: `${NOM_LIENS}.xml`, contenu: LIENS }],
      [0],
      ['zip-nomme-xml'],
    ],
    ['under another extension', '.zip', [{ nom: `${NOM_LIENS}.txt`, contenu: LIENS }], [0], ['entree-sans-xml']],
    [
      'beside another file',
      '.zip',
      [
        { nom: `${NOM_LIENS}.xml`, contenu: LIENS },
        { nom: 'lisezmoi.txt', contenu: 'x' },
      ],
      [0],
      ['pas-seul'],
    ],
    ['in a folder', '.zip', [{ nom: `depot/${NOM_LIENS}.xml`, contenu: LIENS }], [0], ['dans-un-dossier']],
    [
      'in an archive inside another',
      '.zip',
      [{ nom: `${NOM_LIENS}.zip`, contenu: forgeZip([{ nom: `${NOM_LIENS}.xml`, contenu: LIENS }]) }],
      [0, 0],
      ['archive-dans-archive'],
    ],
  ])('tells how an ELEGROUPE lies in what would be deposited: %s', async (_how, extension, entries, path, defects) => {
    const lecture = await readDocument(blob(forgeZip(entries)), `${NOM_LIENS}${extension}`, path, 'liens', rien);
    expect(lecture.depot?.defauts).toEqual(defects);
    expect(lecture.depot?.noms.archive).toBe(`${NOM_LIENS}${extension}`);
  });

  it('tells that an archive in name is bare XML', async () => {
    const lecture = await readDocument(blob(LIENS), `${NOM_LIENS}.zip`, [], 'liens', rien);
    expect(lecture.depot?.defauts).toEqual(['xml-nomme-zip']);
  });

  it('takes a file that cannot be read for what its name says, with what its head tells of its day', async () => {
    const casse =
      '<BEE_ELEVES><PARAMETRES><UAJ>9839990S</UAJ><HORODATAGE>24/07/2018 09:11:46</HORODATAGE></PARAMETRES><DONNEES>';
    const { fichier } = await readDocument(blob(casse), 'ExportXML_ElevesAvecAdresses.xml', [], 'eleves', rien);
    expect(fichier).toMatchObject({
      type: 'eleves',
      etat: 'illisible',
      uai: '9839990S',
      horodatage: '2018-07-24T09:11:46',
    });
    const [vide] = await recognise(blob(''), `${NOM_LIENS}.zip`);
    expect(vide?.lecture).toMatchObject({
      fichier: { type: 'liens', etat: 'illisible' },
      depot: { noms: { archive: null } },
    });
  });

  it('keeps an ELEGROUPE that breaks as one, with the reason', async () => {
    const casse = blob('<IMPORT_ELEVES>\n<PARAMETRES>\n</IMPORT_ELEVES>');
    const lecture = await readDocument(casse, `${NOM_LIENS}.xml`, [], 'liens', rien);
    expect(lecture.fichier).toMatchObject({
      type: 'liens',
      etat: 'illisible',
      probleme: { code: 'xml-mal-forme', ligne: 3 },
    });
    expect(lecture.modele).toBeNull();
    expect(lecture.depot).toEqual({
      noms: { archive: null, entree: `${NOM_LIENS}.xml` },
      defauts: [],
      xmlIllisible: { message: lecture.fichier.probleme?.message, ligne: 3 },
    });
  });

  it('sets aside the « Dossiers » deposit even when only its middle gives it away', async () => {
    const tard = `<IMPORT_ELEVES><DONNEES>${'<X/>'.repeat(20_000)}<PERSONNES/></DONNEES></IMPORT_ELEVES>`;
    const lecture = await readDocument(blob(tard), 'x.xml', [], 'liens', rien);
    expect(lecture.fichier).toMatchObject({ type: null, etat: 'ignore', probleme: { code: 'dossiers-prive' } });
    expect(lecture.depot).toBeNull();
  });

  it('gives one fingerprint to identical models, however they are packed, and another to others', async () => {
    const [nu, zip, autre] = [
      await readDocument(blob(COMMUNS), 'c.xml', [], 'communs', rien),
      await readDocument(
        blob(forgeZip([{ nom: 'Communs.xml', contenu: octets(COMMUNS) }])),
        'c.zip',
        [0],
        'communs',
        rien,
      ),
      await readDocument(blob(COMMUNS.replace('2017', '2018')), 'c.xml', [], 'communs', rien),
    ];
    expect(nu.empreinte).toMatch(/^\d+-\d+$/);
    expect(zip.empreinte).toBe(nu.empreinte);
    expect(autre.empreinte).not.toBe(nu.empreinte);
    expect(autre.modele?.length).toBe(nu.modele?.length);
  });

  it('reads each byte once: what the first look recognised is not recognised again', async () => {
    let lus = 0;
    const contenu = octets(COMMUNS);
    const compteur = {
      size: contenu.length,
      slice: (debut: number, fin: number) => {
        lus += Math.min(fin, contenu.length) - debut;
        return new Blob([contenu.slice(debut, fin)]);
      },
    };
    const lecture = await readDocument(compteur as unknown as Blob, 'c.xml', [], 'communs', rien);
    expect([lecture.fichier.etat, lus]).toEqual(['lu', contenu.length]);
  });

  it('tells a damaged document by its name', async () => {
    const faux = { crc: 7 };
    const archive = forgeZip([{ nom: 'Structures.xml', contenu: STRUCTURES, local: faux, central: faux }]);
    const lecture = await readDocument(blob(archive), 'depot.zip', [0], 'structures', rien);
    expect(lecture.fichier).toMatchObject({
      type: 'structures',
      etat: 'illisible',
      probleme: { code: 'zip-endommage' },
    });
  });

  it('tells a file that is no longer there from a defect of ours', async () => {
    const absent = {
      size: 20,
      slice: () => ({ arrayBuffer: () => Promise.reject(new DOMException('x', 'NotReadableError')) }),
    };
    const lecture = await readDocument(absent as unknown as Blob, 'x.xml', [], 'communs', rien);
    expect(lecture.fichier.probleme?.code).toBe('inaccessible');
    const casse = { size: 20, slice: () => ({ arrayBuffer: () => Promise.reject(new TypeError('x')) }) };
    await expect(readDocument(casse as unknown as Blob, 'x.xml', [], 'communs', rien)).rejects.toThrow(TypeError);
  });
});

describe('extracting', () => {
  const repere = (ligne: number, elements: readonly string[] = []) => ({
    ligne,
    elements,
    valeur: null,
    eleveId: null,
  });
  const accentue = (entete: string) =>
    `${entete}<STS_EDT>\n<PARAMETRES>\n<UAJ CODE="9839990S"><DENOM_PRINC>COLL\xc8GE</DENOM_PRINC></UAJ></PARAMETRES></STS_EDT>`;

  it.each([
    ['declared', accentue('<?xml version="1.0" encoding="ISO-8859-15"?>')],
    ['undeclared, as an sts_emp may be', accentue('')],
  ])('reads the encoding again: %s', async (_quoi, texte) => {
    const issue = await extractRecord(blob(texte), 'sts_emp.xml', [], 'sts', repere(3));
    expect(issue.etat === 'lu' && issue.extrait.lignes[1]).toMatchObject({ nom: 'DENOM_PRINC', valeur: 'COLLÈGE' });
  });

  it('goes back into the archive, and reads no further than it must', async () => {
    const lignes = `<IMPORT_ELEVES><DONNEES><ELEVES>\n<ELEVE><ELEVE_ID>1</ELEVE_ID></ELEVE>\n<ELEVE/>`;
    const pupille = '\n<ELEVE><ELEVE_ID>2</ELEVE_ID></ELEVE>';
    const tres = octets(`${lignes}${pupille.repeat(40_000)}</ELEVES></DONNEES></IMPORT_ELEVES>`);
    const archive = forgeZip([{ nom: `${NOM_LIENS}.xml`, contenu: tres }]);
    expect(await extractRecord(blob(archive), `${NOM_LIENS}.zip`, [0], 'liens', repere(2))).toMatchObject({
      etat: 'lu',
      extrait: { lignes: [{ nom: 'ELEVE' }, { nom: 'ELEVE_ID', valeur: '1' }, { nom: 'ELEVE' }] },
    });
    let lus = 0;
    const compteur = {
      size: tres.length,
      slice: (debut: number, fin: number) => {
        lus += Math.min(fin, tres.length) - debut;
        return new Blob([tres.slice(debut, fin)]);
      },
    };
    await extractRecord(compteur as unknown as Blob, `${NOM_LIENS}.xml`, [], 'liens', repere(2));
    expect(lus).toBeLessThan(tres.length / 2);
  });

  it('says when the file no longer holds that line, is broken before it, or is gone', async () => {
    expect(await extractRecord(blob(STRUCTURES), 's.xml', [], 'structures', repere(90))).toEqual({
      etat: 'introuvable',
    });
    const casse = blob('<BEE_STRUCTURES>\n<DONNEES></BEE_STRUCTURES>\n<X/>');
    expect(await extractRecord(casse, 's.xml', [], 'structures', repere(3))).toMatchObject({
      etat: 'illisible',
      probleme: { code: 'xml-mal-forme', ligne: 2 },
    });
    const absent = {
      size: 20,
      slice: () => ({ arrayBuffer: () => Promise.reject(new DOMException('x', 'NotReadableError')) }),
    };
    expect(await extractRecord(absent as unknown as Blob, 's.xml', [], 'structures', repere(1))).toMatchObject({
      etat: 'illisible',
      probleme: { code: 'inaccessible' },
    });
  });

  it('is served by message', async () => {
    const reponses: WorkerReply[] = [];
    const demande = {
      type: 'extraire',
      run: 1,
      tache: 2,
      fichier: blob(STRUCTURES),
      nom: 's.xml',
      chemin: [],
    } as const;
    await handleRequest({ ...demande, kind: 'structures', repere: repere(1, ['UAJ']) }, (r) => reponses.push(r));
    expect(reponses).toMatchObject([{ type: 'extrait', run: 1, tache: 2, issue: { etat: 'lu' } }]);
  });
});

describe('serving', () => {
  it('answers a defect with its trace, and never blames the file', async () => {
    const reponses: WorkerReply[] = [];
    const fichier = null as unknown as Blob;
    await handleRequest(
      { type: 'lire', run: 3, tache: 5, fichier, nom: 'x', chemin: [], kind: 'sts', connues: null },
      (r) => reponses.push(r),
    );
    expect(reponses).toEqual([{ type: 'panne', run: 3, tache: 5, message: expect.stringContaining('TypeError') }]);
  });

  it('transfers the model, and tells the progress', async () => {
    const reponses: [WorkerReply, ArrayBuffer[]][] = [];
    const lieu = { fichier: blob(STRUCTURES), nom: 's.xml', chemin: [], kind: 'structures', connues: null } as const;
    const demande = { type: 'lire', run: 1, tache: 1, ...lieu } as const;
    await handleRequest(demande, (...reponse) => reponses.push(reponse));
    expect(reponses.map(([{ type }]) => type)).toEqual(['avance', 'lu']);
    const [lu, transferts] = reponses[1] ?? [];
    expect(transferts).toEqual([lu?.type === 'lu' && lu.lecture.modele?.buffer]);
  });
});

const sansListes = async (): Promise<never> => {
  throw new Error('no list is set against these files');
};

describe('the whole path', () => {
  it('goes from the drop to the report through the pool', async () => {
    const pool = createPool(() => new InProcessWorker(handleRequest), sansListes, {
      application: 'essai',
      now: () => '2018-07-24T00:00:00Z',
      image: rien,
    });
    const fichiers = [
      { nom: 'ExportXML_Communs.zip', contenu: blob(forgeZip([{ nom: 'Communs.xml', contenu: octets(COMMUNS) }])) },
      { nom: 'Structures.xml', contenu: blob(STRUCTURES) },
      { nom: 'coupe.zip', contenu: blob(forgeZip([{ nom: 'x', contenu: 'x' }]).slice(0, 40)) },
    ];
    const rapport = await new Promise<Rapport>((conclu, echec) => {
      pool.lire(fichiers, { avance: rien, conclu, plusieurs: rien, panne: (message) => echec(new Error(message)) });
    });
    expect(rapport.etablissement).toEqual({ uai: '9839990S', nom: 'COLLÈGE' });
    expect(rapport.fichiers.map(({ nom, type, etat }) => [nom, type, etat])).toEqual([
      ['Structures.xml', 'structures', 'lu'],
      ['ExportXML_Communs.zip', 'communs', 'lu'],
      ['coupe.zip', null, 'illisible'],
    ]);
    expect(rapport.verdict).toBe('incomplet');
  });

  it('reads documents in the shape of genuine ones', async () => {
    const archive = blob(archiveDe('Nomenclature.xml', SAMPLES.nomenclature));
    const nomenclature = await readDocument(archive, 'n.zip', [0], 'nomenclature', rien);
    expect(nomenclature.fichier).toMatchObject({
      type: 'nomenclature',
      etat: 'lu',
      uai: '9839990S',
      anneeScolaire: 2018,
    });
    const [prive] = await recognise(blob(archiveDe(`${NOM_PRIVE}.xml`, SAMPLES.prive)), 'p.zip');
    expect(prive?.lecture?.fichier).toMatchObject({ etat: 'ignore', type: null, probleme: { code: 'dossiers-prive' } });
    const rapport = conclude([{ ...nomenclature, cle: '1', vague: 1 }], 'essai', '2018-07-24T00:00:00Z');
    expect(rapport.etablissement?.uai).toBe('9839990S');
  });
});
