import { describe, expect, it } from 'vitest';
import { documentEnCours as document, exampleRapport, makeFichier } from '../../test/kit/rapport.ts';
import { DEMANDES } from '../domain/source.ts';
import { emplacements, fichierDesLiens, horsEmplacements, typesLus } from './emplacements.ts';

describe('the slots', () => {
  const etatDe = (type: string, liste: ReturnType<typeof emplacements>) => liste.find((e) => e.type === type);

  it('are nine, then the one that nobody has to fill, all empty at the start', () => {
    const vides = emplacements(null, []);
    expect(vides.map(({ type }) => type)).toEqual([...DEMANDES, 'emp_sts']);
    expect(vides.filter(({ facultatif }) => facultatif).map(({ type }) => type)).toEqual(['emp_sts']);
    expect(vides.every((e) => e.fichier === null && e.enCours === null)).toBe(true);
  });

  it('show the drop under way over what the report holds', () => {
    const neuf = makeFichier('communs', 'Communs(2).xml');
    const liste = emplacements(exampleRapport(), [
      document({ type: 'communs', fichier: neuf }),
      document({ type: 'sts', lus: 10 }),
    ]);
    expect(etatDe('communs', liste)?.fichier).toBe(neuf);
    expect(etatDe('sts', liste)?.enCours?.lus).toBe(10);
    expect(etatDe('structures', liste)?.fichier?.nom).toBe('ExportXML_Structures.zip');
  });

  it('prefer a file that is read to one that is not, and ignore what was set aside', () => {
    const illisible = makeFichier('communs', 'b', { etat: 'illisible' });
    const ignore = makeFichier('communs', 'c', { etat: 'ignore' });
    const lu = makeFichier('communs', 'd');
    const avec = (fichiers: (typeof lu)[]) =>
      etatDe('communs', emplacements(exampleRapport({ fichiers }), []))?.fichier;
    expect([avec([ignore]), avec([ignore, illisible]), avec([illisible, lu])]).toEqual([null, illisible, lu]);
  });
});

it('says which documents it rests on, in the order of the procedure', () => {
  expect(typesLus(exampleRapport())).toEqual(['eleves', 'structures', 'communs', 'sts', 'liens']);
});

it('deposits the ELEGROUPE that it read, and no other', () => {
  expect(fichierDesLiens(exampleRapport())?.nom).toBe('9839001SELEGROUPE2017180824091341.zip');
  const casse = makeFichier('liens', 'liens.zip', { etat: 'illisible' });
  expect(fichierDesLiens({ fichiers: [makeFichier('communs', 'Communs.xml'), casse] })).toBeUndefined();
});

it('asks for another file where a wrong one was given for the right one, and sets the others aside', () => {
  const ignore = (code: string) =>
    makeFichier('sts', code, { etat: 'ignore', type: null, probleme: { code, message: '', aFaire: '', ligne: null } });
  const { aReprendre, ecartes } = horsEmplacements([
    ignore('dossiers-prive'),
    ignore('accio'),
    makeFichier('communs', 'casse', { etat: 'illisible' }),
    makeFichier('sts', 'lu'),
  ]);
  expect(aReprendre.map(({ nom }) => nom)).toEqual(['dossiers-prive', 'casse']);
  expect(ecartes.map(({ nom }) => nom)).toEqual(['accio']);
});
