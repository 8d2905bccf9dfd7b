import { describe, expect, it } from 'vitest';
import type { Rapport } from '../src/domain/rapport.ts';
import { archiver } from '../src/school/ecriture/zip.ts';
import { ecrireFichiers, genererEcole } from '../src/school/index.ts';
import { control, type WholeFile } from './kit/pipeline.ts';

/** The exports « sans adresses » hold all that the rules read: they are accepted, always, with a note. */

const options = { graine: 5, eleves: 70, communes: 40, etablissements: 30 };
const rapportDe = (fichiers: readonly WholeFile[]) => control(fichiers);
const avec = ecrireFichiers(genererEcole(options));
const notesDe = ({ fichiers }: Rapport) =>
  fichiers.flatMap(({ type, notes = [] }) => notes.map(({ code }) => [type, code]));
/** All that the report concludes: everything but the sheets of the files. */
const conclusion = ({ fichiers: _, ...reste }: Rapport) => reste;

describe.each(['sans-identifiant', 'avec-identifiant'] as const)('%s', (sansAdresses) => {
  const sans = ecrireFichiers(genererEcole({ ...options, sansAdresses }));

  it('concludes like the exports with addresses, and says which PRONOTE wants', async () => {
    const [attendu, rapport] = [await rapportDe(avec), await rapportDe(sans)];
    expect(attendu.verdict).toBe('pret');
    expect(conclusion(rapport)).toEqual(conclusion(attendu));
    expect(notesDe(attendu)).toEqual([]);
    expect(notesDe(rapport)).toEqual([
      ['eleves', 'sans-adresses'],
      ['responsables', 'sans-adresses'],
    ]);
    const { notes: [note] = [], ...eleves } = rapport.fichiers.find(({ type }) => type === 'eleves') ?? {};
    expect(eleves).toMatchObject({ etat: 'lu', probleme: null });
    expect(note?.message).toContain('«\u00A0Élèves avec adresses\u00A0»');
    expect(note?.aFaire).toContain('SIECLE');
  });

  it.each(['ExportXML_ElevesAvecAdresses.zip', 'ElevesSansAdresses(1).zip', 'x.zip', 'ExportXML_SansAdresses.xml'])(
    'named %s, the answer is the same',
    async (nom) => {
      const attendu = await rapportDe(sans);
      const rapport = await rapportDe(sans.map((f) => (f.type === 'eleves' ? { ...f, nom } : f)));
      expect(conclusion(rapport)).toEqual(conclusion(attendu));
      expect(notesDe(rapport)).toEqual(notesDe(attendu));
    },
  );
});

const DEBUT = '<PARAMETRES><UAJ>9839991T</UAJ><ANNEE_SCOLAIRE>2017</ANNEE_SCOLAIRE></PARAMETRES><DONNEES>';
const ADRESSES = '<ADRESSES><ADRESSE ADRESSE_ID="1"><CODE_POSTAL>98800</CODE_POSTAL></ADRESSE></ADRESSES>';
const LOIN = `<BOURSES>${'<BOURSE/>'.repeat(9_000)}</BOURSES>`;

describe('what is told by the content alone', () => {
  it.each([
    ['addresses at the end', `<ELEVES/>${LOIN}${ADRESSES}`, []],
    ['addresses first', `${ADRESSES}<ELEVES/>`, []],
    ['an empty section', '<ELEVES/><ADRESSES></ADRESSES>', ['sans-adresses']],
    ['a closed section', '<ELEVES/><ADRESSES />', ['sans-adresses']],
    [
      'no section, an ADRESSE_ID left',
      '<ELEVES><ELEVE ELEVE_ID="1"><ADRESSE_ID>1</ADRESSE_ID></ELEVE></ELEVES>',
      ['sans-adresses'],
    ],
  ])('%s', async (_cas, donnees, notes) => {
    for (const [racine, type] of [
      ['BEE_ELEVES', 'eleves'],
      ['BEE_RESPONSABLES', 'responsables'],
    ]) {
      const octets = new TextEncoder().encode(`<${racine}>${DEBUT}${donnees}</DONNEES></${racine}>`);
      const nus = ['ElevesSansAdresses.xml', 'ElevesAvecAdresses.xml'].map((nom) => ({ nom, octets }));
      const zip = archiver(
        { nom: 'ElevesSansAdresses.xml', octets, date: '2018-07-24' as never, heure: '08:00:00' },
        'java',
      );
      for (const fichier of [...nus, { nom: 'a.zip', octets: zip }]) {
        const { fichiers } = await control([fichier]);
        expect(fichiers).toMatchObject([{ type, etat: 'lu' }]);
        expect(fichiers[0]?.notes?.map(({ code }) => code) ?? []).toEqual(notes);
      }
    }
  });
});
