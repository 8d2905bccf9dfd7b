import { describe, expect, it } from 'vitest';
import { type FichierZip, forgerZip } from '../../test/kit/zip.ts';
import { contenuEntree } from './content.ts';
import { rouvrirDocument, trouverDocuments } from './documents.ts';

const communs: FichierZip = { nom: 'Communs.xml', contenu: '<BEE_COMMUN/>' };
const structures: FichierZip = { nom: 'Structures.xml', contenu: '<BEE_STRUCTURES/>' };

/** « chemin entree: type or problem » of each document found. */
async function trouver(contenu: string | Uint8Array<ArrayBuffer>, nom = 'depot.zip'): Promise<string[]> {
  const trouves: string[] = [];
  for await (const vu of trouverDocuments(new Blob([contenu]), nom)) {
    const { chemin, entree } = vu.document;
    trouves.push(`${chemin.join('.')} ${entree ?? '-'}: ${'type' in vu ? vu.type : vu.probleme.code}`);
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
    const bouts = await trouver(forgerZip([dossier, structures, apple, windows, { ...communs, nom: 'dossier/C.xml' }]));
    expect(bouts).toEqual(['1 Structures.xml: structures', '4 dossier/C.xml: communs']);
  });

  it('are found in archives inside an archive, but not deeper', async () => {
    const interieur = { nom: 'ExportXML_Communs.zip', contenu: forgerZip([communs]) };
    const profond = { nom: 'encore.zip', contenu: forgerZip([interieur]) };
    expect(await trouver(forgerZip([structures, interieur, profond]))).toEqual([
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
    const fichier = new Blob([forgerZip(entrees)]);
    for await (const { document } of trouverDocuments(fichier, nom)) {
      expect(document.noms.archive).toBe(archive);
      expect((await rouvrirDocument(fichier, nom, document.chemin)).noms).toEqual(document.noms);
    }
  });

  it('are not hidden by a bad one', async () => {
    const bouts = await trouver(
      forgerZip([
        { nom: 'notes.pdf', contenu: '%PDF-1.4' },
        { ...structures, drapeaux: 1 },
        { nom: 'coupe.zip', contenu: forgerZip([communs]).slice(0, 50) },
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
    expect(await trouver(forgerZip([{ ...communs, local: faux, central: faux }]))).toEqual(['0 Communs.xml: communs']);
    const inconnu = { nom: 'x', contenu: 'bruit', local: faux, central: faux };
    expect(await trouver(forgerZip([inconnu]))).toEqual(['0 x: zip-endommage']);
  });

  it('are none in an empty archive, an Office file, or what a computer leaves behind', async () => {
    expect(await trouver(forgerZip([]))).toEqual([' -: zip-vide']);
    expect(await trouver(forgerZip([{ nom: '.DS_Store', contenu: 'x' }]))).toEqual([' -: zip-vide']);
    expect(await trouver(forgerZip([{ nom: '[Content_Types].xml', contenu: '<Types/>' }]))).toEqual([
      ' -: bureautique',
    ]);
    expect(await trouver('x', 'dossier/.DS_Store')).toEqual([' -: fichier-systeme']);
  });

  it('refuses to inflate an archive over the cap', async () => {
    const entree = { nom: 'i.zip', nomBrut: new Uint8Array(5), drapeaux: 0, methode: 8, crc: 0, debut: 0, limite: 9e7 };
    const enorme = contenuEntree(new Blob([]), { ...entree, comprime: 8e7, taille: 9e7 });
    await expect(enorme.entier()).rejects.toThrow('zip-bombe');
  });
});

describe('going back to a document', () => {
  it('follows its path through the archives, and knows the innermost one by its name', async () => {
    const interieur = { nom: 'sous/9830001JELEGROUPE2017180724091341.zip', contenu: forgerZip([structures, communs]) };
    const { entree, noms, contenu } = await rouvrirDocument(new Blob([forgerZip([interieur])]), 'depot.zip', [0, 1]);
    expect(entree).toBe('sous/9830001JELEGROUPE2017180724091341.zip/Communs.xml');
    expect(noms).toEqual({ archive: '9830001JELEGROUPE2017180724091341.zip', entree: 'Communs.xml' });
    expect(await (await contenu.entier()).text()).toBe('<BEE_COMMUN/>');
  });

  it('says when the file changed in between', async () => {
    await expect(rouvrirDocument(new Blob([forgerZip([communs])]), 'depot.zip', [3])).rejects.toThrow('inaccessible');
  });
});
