import { describe, expect, it, vi } from 'vitest';
import { forgeZip } from '../../test/kit/zip.ts';
import { uaiDe } from '../domain/identifiants.ts';
import type { Lecture } from '../domain/lecture-document.ts';
import type { TypeSource } from '../domain/source.ts';
import * as readers from '../readers/index.ts';
import { ecrireFichiers, genererEcole } from '../school/index.ts';
import { readDocument } from './stages.ts';

const LISTES = ['etablissements', 'geographique'] as const;

/** What SIECLE gives two schools: the same list, each under its own head. */
function liste(kind: (typeof LISTES)[number], chiffres: string): Uint8Array {
  const fichiers = ecrireFichiers(genererEcole({ graine: 1, eleves: 12, etablissements: 9, communes: 9 }));
  const texte = new TextDecoder('latin1').decode(inflated(fichiers.find(({ type }) => type === kind)?.octets));
  return latin1(
    texte
      .replace(/<UAJ>.*<\/UAJ>/, `<UAJ>${uaiDe(chiffres)}</UAJ>`)
      .replace(/ 08:\d\d:/, ` 09:0${chiffres.slice(-1)}:`),
  );
}
const inflated = (zip: Uint8Array = new Uint8Array()): Uint8Array => {
  const { inflateRawSync } = process.getBuiltinModule('node:zlib');
  const name = zip[26] ?? 0;
  return inflateRawSync(zip.subarray(30 + name + (zip[28] ?? 0)));
};
const latin1 = (texte: string) => Uint8Array.from(texte, (lettre) => lettre.charCodeAt(0));

const lire = (octets: Uint8Array, kind: TypeSource, connues: readonly Lecture[] | null) =>
  readDocument(new Blob([forgeZip([{ nom: 'x.xml', contenu: octets }])]), 'x.zip', [0], kind, () => {}, connues);

/** What is told of a list, whether it was read alone or among others. */
const dite = ({ reste: _, ...lecture }: Lecture) => lecture;

/** How many documents with more than a head were parsed by `lire`. */
async function parsed(lire: () => Promise<unknown>): Promise<number> {
  const espion = vi.spyOn(readers, 'creerLecteur');
  await lire();
  const fois = espion.mock.calls.length;
  espion.mockRestore();
  return fois;
}

describe.each(LISTES)('a national list of another school (%s)', (kind) => {
  it('is read as it is alone, without being parsed again', async () => {
    const connues: Lecture[] = [];
    for (const chiffres of ['9839991', '9839992', '9839993']) {
      const octets = liste(kind, chiffres);
      const seule = await lire(octets, kind, null);
      expect(seule.fichier).toMatchObject({ etat: 'lu', uai: uaiDe(chiffres) });
      const parmi = await lire(octets, kind, connues);
      expect(dite(parmi)).toEqual(seule);
      connues.push(parmi);
    }
    const lecteurs = await parsed(() => lire(liste(kind, '9839994'), kind, connues));
    expect(lecteurs, 'its head alone').toBe(1);
  });

  it.each<[string, (texte: string) => string]>([
    ['that differs by one letter', (t) => t.replace(/(.*>)(\w)(\w)/s, '$1$3$2')],
    ['that differs before PARAMETRES', (t) => t.replace('?>', '?><!-- x -->')],
    [
      'with another PARAMETRES behind',
      (t) => t.replace('</DONNEES>', '</DONNEES><PARAMETRES><UAJ>9839999B</UAJ></PARAMETRES>'),
    ],
    ['without PARAMETRES', (t) => t.replace(/<PARAMETRES>.*<\/PARAMETRES>/s, '')],
    ['with an entity in PARAMETRES', (t) => t.replace('<UAJ>', '<UAJ>&#57;')],
    ['with an accent in PARAMETRES', (t) => t.replace('<UAJ>', '<UAJ>\u00e9')],
    ['that ends too soon', (t) => t.slice(0, -20)],
    ['that is not well formed', (t) => t.replace('</DONNEES>', '')],
    ['of another encoding', (t) => t.replace('ISO-8859-15', 'ISO-8859-1')],
    ['of several lines more', (t) => t.replace('<UAJ>', '\n\n<UAJ>')],
  ])('%s is read as it is alone, however often', async (_, changer) => {
    const autre = latin1(changer(new TextDecoder('latin1').decode(liste(kind, '9839995'))));
    const une = await lire(liste(kind, '9839991'), kind, []);
    const seule = await lire(autre, kind, null);
    const parmi = await lire(autre, kind, [une]);
    expect(dite(parmi)).toEqual(seule);
    expect(dite(await lire(autre, kind, [une, parmi]))).toEqual(seule);
  });

  it('that is damaged is refused as it is alone', async () => {
    const zip = forgeZip([{ nom: 'x.xml', contenu: liste(kind, '9839991') }]);
    zip[60] = (zip[60] ?? 0) ^ 255;
    const read = (connues: readonly Lecture[] | null) =>
      readDocument(new Blob([zip]), 'x.zip', [0], kind, () => {}, connues);
    const seule = await read(null);
    expect(seule.fichier.etat).toBe('illisible');
    expect(await read([])).toEqual(seule);
  });
});

it('has another PARAMETRES once, and is never known by it', async () => {
  const double = (chiffres: string) => {
    const texte = new TextDecoder('latin1').decode(liste('etablissements', chiffres));
    return latin1(texte.replace('</DONNEES>', '</DONNEES><PARAMETRES><UAJ>9839999B</UAJ></PARAMETRES>'));
  };
  const une = await lire(double('9839991'), 'etablissements', []);
  expect(une.reste).toBeUndefined();
  expect(await lire(double('9839992'), 'etablissements', [une])).toEqual(
    await lire(double('9839992'), 'etablissements', null),
  );
});
