import { describe, expect, it } from 'vitest';
import { forgeZip, type ZipFile } from '../../test/kit/zip.ts';
import { readHead } from './content.ts';
import { type FoundDocument, findDocuments, reopenDocument } from './documents.ts';

const communs: ZipFile = { nom: 'Communs.xml', contenu: '<BEE_COMMUN/>' };
const structures: ZipFile = { nom: 'Structures.xml', contenu: '<BEE_STRUCTURES/>' };

/** « chemin entree: type or problem » of each document found. */
async function trouver(contenu: string | Uint8Array<ArrayBuffer>, nom = 'depot.zip'): Promise<string[]> {
  const trouves: string[] = [];
  for await (const vu of findDocuments(new Blob([contenu]), nom)) {
    const { path, entry } = vu.document;
    trouves.push(`${path.join('.')} ${entry ?? '-'}: ${'type' in vu ? vu.type : vu.probleme.code}`);
  }
  return trouves;
}

describe('the documents of a dropped file', () => {
  it('are one when it is bare', async () => {
    expect(await trouver('<BEE_COMMUN/>', 'dossier/Communs.xml')).toEqual([' -: communs']);
    expect(await trouver('', 'vide.xml')).toEqual([' -: vide']);
    expect(await trouver('<html>', 'ExportXML_Communs.zip')).toEqual([' -: page-html']);
    const mhtml = (corps: string) => `From: <Saved by Blink>\nContent-Type: multipart/related;\n\n${corps}`;
    expect(await trouver(mhtml('<html>'), 'a.mhtml')).toEqual([' -: page-html']);
    expect(await trouver(mhtml("d'import des li=\nens"), 'a.mhtml')).toEqual([' -: compte-rendu-siecle']);
  });

  it('are the entries of an archive, in its order, without folders and system files', async () => {
    const dossier = { nom: 'dossier/', contenu: '', methode: 0 } as const;
    const apple = { nom: '__MACOSX/._Communs.xml', contenu: 'x' };
    const windows = { nom: 'dossier/Thumbs.db', contenu: 'x' };
    const bouts = await trouver(forgeZip([dossier, structures, apple, windows, { ...communs, nom: 'dossier/C.xml' }]));
    expect(bouts).toEqual(['1 Structures.xml: structures', '4 dossier/C.xml: communs']);
  });

  it('are found in archives inside an archive, but not deeper', async () => {
    const interieur = { nom: 'ExportXML_Communs.zip', contenu: forgeZip([communs]) };
    const profond = { nom: 'encore.zip', contenu: forgeZip([interieur]) };
    expect(await trouver(forgeZip([structures, interieur, profond]))).toEqual([
      '0 Structures.xml: structures',
      '1.0 ExportXML_Communs.zip/Communs.xml: communs',
      '2.0 encore.zip/ExportXML_Communs.zip: zip-imbrique',
    ]);
  });

  it.each([
    ['alone in its archive', 'liens.zip', [communs], 'liens.zip'],
    ['alone but for what computers leave', 'liens.zip', [communs, { nom: '__MACOSX/._x', contenu: 'x' }], 'liens.zip'],
    ['among others in a bag', 'tout.zip', [communs, structures], null],
    [
      'in an archive named like a deposit',
      '9839990SELEGROUPE2017180724091341.zip',
      [communs, structures],
      '9839990SELEGROUPE2017180724091341.zip',
    ],
  ] as const)('bear the name of the archive only when it is theirs: %s', async (_cas, nom, entrees, archive) => {
    const fichier = new Blob([forgeZip(entrees)]);
    for await (const { document } of findDocuments(fichier, nom)) {
      expect(document.names.archive).toBe(archive);
      expect((await reopenDocument(fichier, nom, document.path)).names).toEqual(document.names);
    }
  });

  it('are not hidden by a bad one', async () => {
    const bouts = await trouver(
      forgeZip([
        { nom: 'notes.pdf', contenu: '%PDF-1.4' },
        { ...structures, drapeaux: 1 },
        { nom: 'coupe.zip', contenu: forgeZip([communs]).slice(0, 50) },
        communs,
      ]),
    );
    expect(bouts).toEqual([
      '0 notes.pdf: pdf',
      '1 Structures.xml: zip-chiffre',
      '2 coupe.zip: zip-tronque',
      '3 Communs.xml: communs',
    ]);
  });

  it('are recognised even when their bytes are damaged: the reading will say so', async () => {
    const faux = { crc: 1 };
    expect(await trouver(forgeZip([{ ...communs, local: faux, central: faux }]))).toEqual(['0 Communs.xml: communs']);
    const inconnu = { nom: 'x', contenu: 'bruit', local: faux, central: faux };
    expect(await trouver(forgeZip([inconnu]))).toEqual(['0 x: zip-endommage']);
  });

  it('are none in an empty archive, an Office file, or what a computer leaves behind', async () => {
    expect(await trouver(forgeZip([]))).toEqual([' -: zip-vide']);
    expect(await trouver(forgeZip([{ nom: '.DS_Store', contenu: 'x' }]))).toEqual([' -: zip-vide']);
    expect(await trouver(forgeZip([{ nom: '[Content_Types].xml', contenu: '<Types/>' }]))).toEqual([' -: bureautique']);
    const calc = ['mimetype', 'content.xml'].map((nom) => ({ nom, contenu: '<x/>' }));
    expect(await trouver(forgeZip(calc))).toEqual([' -: bureautique']);
    expect(await trouver('x', 'dossier/.DS_Store')).toEqual([' -: fichier-systeme']);
  });

  it('let a defect of ours go out as it is', async () => {
    const defect = new TypeError('ours');
    const file = Object.assign(new Blob(['x']), {
      slice() {
        throw defect;
      },
    });
    await expect(findDocuments(file, 'a.xml').next()).rejects.toBe(defect);
  });
});

describe('how a document lies in what would be deposited', () => {
  const DEPOT = '9830001JELEGROUPE2017180724091341.zip';
  const XML = '9830001JELEGROUPE2017180724091341.xml';
  const depot = (nom = XML, contenu: ZipFile['contenu'] = '<IMPORT_ELEVES/>') => ({ nom, contenu });
  const note = { nom: 'lisezmoi.txt', contenu: 'x' };

  it.each<[string, string | Uint8Array<ArrayBuffer>, string, Partial<FoundDocument>]>([
    [
      'bare',
      '<IMPORT_ELEVES/>',
      `dossier/${XML}`,
      { names: { archive: null, entree: XML }, defauts: [], repacked: false },
    ],
    [
      'bare, and called a zip',
      '<IMPORT_ELEVES/>',
      DEPOT,
      { names: { archive: null, entree: DEPOT }, defauts: ['xml-nomme-zip'] },
    ],
    ['bare, and called .ZIP', '<IMPORT_ELEVES/>', 'a.ZIP', { defauts: ['xml-nomme-zip'], alone: true, entry: null }],
    ['bare, with zip inside its name', '<IMPORT_ELEVES/>', 'a.zip.xml', { defauts: [] }],
    [
      'alone in its archive',
      forgeZip([depot()]),
      DEPOT,
      { names: { archive: DEPOT, entree: XML }, defauts: [], entry: XML, alone: true },
    ],
    ['in an archive called .XML', forgeZip([depot()]), 'a.XML', { defauts: ['zip-nomme-xml'] }],
    ['in an archive with xml inside its name', forgeZip([depot()]), 'a.xml.zip', { defauts: [] }],
    ['without .xml', forgeZip([depot('9830001J')]), DEPOT, { defauts: ['entree-sans-xml'] }],
    ['with .xml inside its name', forgeZip([depot('a.xml.txt')]), DEPOT, { defauts: ['entree-sans-xml'] }],
    ['with .XML', forgeZip([depot('A.XML')]), DEPOT, { defauts: [] }],
    [
      'in a folder',
      forgeZip([depot('d/a.xml')]),
      DEPOT,
      { names: { archive: DEPOT, entree: 'a.xml' }, defauts: ['dans-un-dossier'] },
    ],
    [
      'in a folder of Windows',
      forgeZip([depot('d\\a.xml')]),
      DEPOT,
      { names: { archive: DEPOT, entree: 'a.xml' }, defauts: ['dans-un-dossier'] },
    ],
    [
      'beside its folder',
      forgeZip([{ nom: 'd/', contenu: '' }, depot('d/a.xml')]),
      DEPOT,
      { defauts: ['dans-un-dossier'], alone: true },
    ],
    [
      'beside something else',
      forgeZip([depot(), note]),
      DEPOT,
      { names: { archive: DEPOT, entree: XML }, defauts: ['pas-seul'], alone: false },
    ],
    [
      'beside what a computer leaves',
      forgeZip([depot(), { nom: '.DS_Store', contenu: 'x' }]),
      DEPOT,
      { defauts: ['pas-seul'], alone: true },
    ],
    [
      'with everything wrong',
      forgeZip([depot('d/a'), note]),
      'a.xml',
      {
        names: { archive: null, entree: 'a' },
        defauts: ['zip-nomme-xml', 'entree-sans-xml', 'pas-seul', 'dans-un-dossier'],
      },
    ],
    [
      'in a deposit inside a bag',
      forgeZip([depot(DEPOT, forgeZip([depot()])), note]),
      'tout.zip',
      { names: { archive: DEPOT, entree: XML }, defauts: [], entry: `${DEPOT}/${XML}`, alone: false, path: [0, 0] },
    ],
    [
      'in a deposit inside a deposit: SIECLE sees the outer one',
      forgeZip([depot('dedans.zip', forgeZip([depot()]))]),
      DEPOT,
      {
        names: { archive: DEPOT, entree: XML },
        defauts: ['archive-dans-archive'],
        entry: `dedans.zip/${XML}`,
        alone: true,
      },
    ],
    [
      'in a deposit inside another archive',
      forgeZip([depot(DEPOT, forgeZip([depot()]))]),
      'a.zip',
      { names: { archive: DEPOT, entree: XML }, defauts: [] },
    ],
  ])('%s', async (_, contenu, nom, expected) => {
    const { value } = await findDocuments(new Blob([contenu]), nom).next();
    expect(value).toMatchObject({ document: expected });
  });

  it.each([
    ['as SIECLE writes it', [{ ...communs, descripteur: 'signe', drapeaux: 0x800 }], false],
    ['without the flag of UTF-8', [{ ...communs, descripteur: 'signe' }], true],
    ['with its sizes before the data', [{ ...communs, drapeaux: 0x800 }], true],
    ['with something else', [{ ...communs, descripteur: 'signe', drapeaux: 0x800 }, structures], true],
  ] as const)('an archive %s: repacked %s', async (_, fichiers, repacked) => {
    const { value } = await findDocuments(new Blob([forgeZip(fichiers)]), 'a.zip').next();
    expect(value).toMatchObject({ document: { repacked } });
  });
});

describe('going back to a document', () => {
  it('follows its path through the archives, and knows the innermost one by its name', async () => {
    const interieur = { nom: 'sous/9830001JELEGROUPE2017180724091341.zip', contenu: forgeZip([structures, communs]) };
    const { entry, names, content } = await reopenDocument(new Blob([forgeZip([interieur])]), 'depot.zip', [0, 1]);
    expect(entry).toBe('sous/9830001JELEGROUPE2017180724091341.zip/Communs.xml');
    expect(names).toEqual({ archive: '9830001JELEGROUPE2017180724091341.zip', entree: 'Communs.xml' });
    const { octets } = await readHead(content);
    expect(Buffer.from(octets).toString()).toBe('<BEE_COMMUN/>');
  });

  it('says when the file changed in between', async () => {
    await expect(reopenDocument(new Blob([forgeZip([communs])]), 'depot.zip', [3])).rejects.toThrow('inaccessible');
  });
});
