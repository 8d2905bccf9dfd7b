import { parse } from 'csv-parse/sync';
import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { exampleRapport } from '../../test/kit/rapport.ts';
import { type DateIso, dateFr } from '../domain/dates.ts';
import type { Rapport } from '../domain/rapport.ts';
import { MOTS_TABLEAUX } from '../ui/remise/textes-tableaux.ts';
import { toCsv } from './csv.ts';
import type { TableName } from './formats.ts';
import { type TableData, tablesOf } from './tables.ts';
import { toXlsx } from './xlsx.ts';

const mots = MOTS_TABLEAUX;
const tables = (rapport: Rapport = exampleRapport()) => tablesOf(rapport, mots);
function table(nom: TableName, rapport?: Rapport): TableData {
  const trouvee = tables(rapport).find((t) => t.nom === nom);
  if (!trouvee) throw new Error(`no table ${nom}`);
  return trouvee;
}
const ligne = (nom: TableName, rang: number, rapport?: Rapport) => {
  const { colonnes, lignes } = table(nom, rapport);
  return Object.fromEntries(colonnes.map(({ titre }, i) => [titre, lignes[rang]?.[i]]));
};

const relireCsv = (tableau: TableData): string[][] =>
  parse(toCsv(tableau), { bom: true, delimiter: ';', record_delimiter: '\r\n' });

async function relireXlsx(contenu: readonly TableData[]): Promise<ExcelJS.Workbook> {
  const classeur = new ExcelJS.Workbook();
  await classeur.xlsx.load(await (await toXlsx(contenu)).arrayBuffer());
  return classeur;
}

/** Names that a spreadsheet or a page would run, reorder, cut or round, if it were let. */
const HOSTILES = [
  '=HYPERLINK("http://exemple.invalid";"clic")',
  "+cmd|' /C calc'!A0",
  '-2+3',
  '@SUM(1+1)*cmd|A1',
  '\t=1+1',
  '\r=1+1',
  '  =1+1',
  '\uFF1D1+1',
  '<script>alert(1)</script>',
  '<b>GRAS</b> & "guillemets"',
  'AVANT\u202EERIÈRRA',
  'X'.repeat(100),
  'DEUX\nLIGNES',
  'POINT;VIRGULE',
  '00123',
  '1E5',
  "N'GUYEN-ÉLOÏSE",
  // OOXML writes a character by its code so: a name that looks like one is a name
  'G_x0041_',
];

function hostile(): Rapport {
  const rapport = exampleRapport();
  const { nuit } = rapport;
  if (!nuit) throw new Error('no night');
  const absents = HOSTILES.map((nom, i) => ({
    eleveId: `000${i}`,
    nom,
    prenom: nom,
    division: nom,
    motif: 'groupes-perdus' as const,
    groupes: [nom],
  }));
  return { ...rapport, nuit: { ...nuit, absents } };
}

describe('the tables', () => {
  it('tell a cause with what to do, where, and how many it touches', () => {
    expect(ligne('causes', 1)).toEqual({
      Gravité: 'Lien rejeté',
      Cause: 'La structure n’a pas été transférée de STS-Web vers SIECLE (4a)',
      Conséquence: 'SIECLE ne connaît pas 1 groupe de STS-Web et ne créera pas 14 liens (14 élèves).',
      'Que faire':
        'Refaites l’export Structure dans STS-Web (4a), attendez « La structure a été envoyée », puis déposez de nouveau.',
      Dans: 'STS-Web, PRONOTE, SIECLE',
      'À refaire ensuite': `${mots.etape('4a')}\n${mots.etape('5')}`,
      Élèves: 14,
      Liens: 14,
      Groupes: 'MPERMANGR2',
      Codes: 'GROUPE_A_01',
    });
  });

  it('tell each pupil once, with what the night does to him', () => {
    expect(table('eleves').lignes).toHaveLength(exampleRapport().eleves?.length ?? 0);
    expect(ligne('eleves', 0)).toEqual({
      Nom: 'AÏ',
      Prénom: 'Malo',
      Division: '6EME B',
      ELEVE_ID: '220001',
      'Cette nuit': 'A tout en place',
      'Groupes d’aujourd’hui': '6EME AP1',
      'Groupes de demain': '6EME AP1',
    });
  });

  it('tell each anomaly of the night on its own line, with the date stored instead', () => {
    const nuit = exampleRapport().nuit?.eleves ?? [];
    expect(table('anomalies').lignes.length).toBe(nuit.flatMap((e) => e.anomalies).length);
    expect(ligne('anomalies', 1)).toMatchObject({
      Nom: 'BOULARI',
      Prénom: 'Anaïs',
      Division: '4EME A',
      ELEVE_ID: '210000',
      ID_PRV_ELE: '0',
      'Sort prédit': 'Partiel',
      Code: 'ELEGRP_A_03',
      Groupe: '4EME LV2 AJE',
      'Date enregistrée': '2018-12-14',
      Ligne: 1002,
    });
  });

  it('tell the absents, what changes for pupils and groups, and the documents', () => {
    expect(ligne('absents', 1)).toMatchObject({
      Raison: 'Perdra ses groupes cette nuit',
      Groupes: '6EME LV1 ANG, 6EME AP1',
    });
    expect(ligne('changements', 0)).toMatchObject({ Nom: 'BOULARI', Perdus: 'MPERMANGR2', Ajoutés: null });
    expect(ligne('groupes', 1)).toEqual({
      Groupe: 'MPERMANGR2',
      'Aujourd’hui': 14,
      Fichier: 14,
      Demain: 0,
      Sortants: 14,
      Entrants: 0,
    });
    expect(ligne('fichiers', 5)).toMatchObject({
      Document: null,
      Fichier: 'emploi du temps.pdf',
      État: 'Illisible',
      'Que faire du fichier': 'Retirez-le du dossier.',
    });
  });

  it('keep their headings when there is nothing to tell', () => {
    const vide = exampleRapport({
      nuit: null,
      changements: null,
      eleves: null,
      causes: [],
      constats: [],
      fichiers: [],
    });
    for (const tableau of tables(vide)) {
      expect(tableau.lignes).toEqual([]);
      expect(relireCsv(tableau)).toEqual([tableau.colonnes.map(({ titre }) => titre)]);
    }
  });

  it('do not tell line 0, which a pseudonymised report has', () => {
    const rapport = exampleRapport();
    const sansLigne = rapport.nuit?.eleves.map((e) => ({
      ...e,
      anomalies: e.anomalies.map((a) => ({ ...a, ligne: 0 })),
    }));
    const masque = { ...rapport, nuit: rapport.nuit && { ...rapport.nuit, eleves: sansLigne ?? [] } };
    expect(ligne('anomalies', 0, masque)).toMatchObject({ Ligne: null });
  });

  it('hold no character that no document may hold', () => {
    const rapport = hostile();
    const [absent] = rapport.nuit?.absents ?? [];
    if (!rapport.nuit || !absent) throw new Error('no absent');
    const casse = { ...absent, nom: 'A\u0000B\u001BC\uD800D\uFFFE\u{1F600}' };
    expect(ligne('absents', 0, { ...rapport, nuit: { ...rapport.nuit, absents: [casse] } })).toMatchObject({
      Nom: 'A\uFFFDB\uFFFDC\uFFFDD\uFFFD\u{1F600}',
    });
  });
});

describe('the CSV', () => {
  it('is what French Excel opens: BOM, semicolons, CRLF', () => {
    const texte = toCsv(table('groupes'));
    expect(texte).toBe(
      '\uFEFFGroupe;Aujourd’hui;Fichier;Demain;Sortants;Entrants\r\n4EME LV2 AJE;14;14;14;0;0\r\nMPERMANGR2;14;14;0;14;0\r\n',
    );
  });

  it('reads back as it was, dates as SIECLE prints them', () => {
    for (const tableau of tables()) {
      const attendu = tableau.lignes.map((cellules) =>
        cellules.map((valeur, i) =>
          tableau.colonnes[i]?.type === 'jour' && valeur !== null ? dateFr(valeur as DateIso) : String(valeur ?? ''),
        ),
      );
      expect(relireCsv(tableau).slice(1), tableau.nom).toEqual(attendu);
    }
  });

  it('holds hostile names as texts: whole, in their cell, and never a formula', () => {
    const [, ...rangees] = relireCsv(table('absents', hostile()));
    expect(rangees.map((rangee) => rangee.length)).toEqual(HOSTILES.map(() => 6));
    rangees.forEach((rangee, i) => {
      const nom = HOSTILES[i] ?? '';
      const [cellule = ''] = rangee;
      expect([nom, `'${nom}`]).toContain(cellule);
      expect(cellule).not.toMatch(/^\s*[=+\-@\uFF1D]|^[\t\r]/);
      expect(rangee[3]).toBe(`000${i}`);
    });
    expect(rangees.filter(([nom]) => nom?.startsWith("'")).length).toBe(8);
  });
});

describe('the workbook', () => {
  it('has one sheet per table, its headings bold and frozen, its columns wide enough', async () => {
    const classeur = await relireXlsx(tables());
    expect(classeur.worksheets.map(({ name }) => name)).toEqual(Object.values(mots.titres));
    for (const [i, feuille] of classeur.worksheets.entries()) {
      const { colonnes, lignes } = tables()[i] ?? { colonnes: [], lignes: [] };
      expect((feuille.getRow(1).values as string[]).slice(1)).toEqual(colonnes.map(({ titre }) => titre));
      expect(feuille.getRow(1).getCell(1).font.bold).toBe(true);
      expect(feuille.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 });
      expect(feuille.rowCount).toBe(lignes.length + 1);
      colonnes.forEach(({ titre, largeur }, c) => {
        expect(feuille.getColumn(c + 1).width).toBeCloseTo(largeur, 0);
        expect(largeur).toBeGreaterThanOrEqual(Math.min(titre.length, 8));
      });
    }
  });

  it('reads back as it was: texts are texts, counts are numbers, dates are dates', async () => {
    const classeur = await relireXlsx(tables());
    for (const { titre, colonnes, lignes } of tables()) {
      const feuille = classeur.getWorksheet(titre);
      lignes.forEach((cellules, l) => {
        cellules.forEach((valeur, c) => {
          const lue = feuille?.getRow(l + 2).getCell(c + 1).value ?? null;
          const type = colonnes[c]?.type;
          if (type === 'jour' && valeur !== null) expect((lue as Date).toISOString().slice(0, 10)).toBe(valeur);
          else expect(lue).toBe(valeur);
        });
      });
    }
  });

  it('holds hostile names as texts, to the last zero', async () => {
    const feuille = (await relireXlsx(tables(hostile()))).getWorksheet(mots.titres.absents);
    HOSTILES.forEach((nom, i) => {
      const rangee = feuille?.getRow(i + 2);
      for (const c of [1, 2, 3, 6]) {
        const cellule = rangee?.getCell(c);
        // XML turns a carriage return alone into a line end
        expect(cellule?.value, nom).toBe(nom.replace('\r', '\n'));
        expect(cellule?.type).toBe(ExcelJS.ValueType.String);
        expect(cellule?.numFmt).toBe('@');
      }
      expect(rangee?.getCell(4).value).toBe(`000${i}`);
    });
  });

  it('cuts what no cell can hold, and shows it', async () => {
    const [cause] = exampleRapport().causes;
    if (!cause) throw new Error('no cause');
    const longue = exampleRapport({ causes: [{ ...cause, consequence: 'é'.repeat(40_000) }] });
    const feuille = (await relireXlsx(tables(longue))).getWorksheet(mots.titres.causes);
    const valeur = String(feuille?.getRow(2).getCell(3).value);
    expect([valeur.length, valeur.slice(-2)]).toEqual([32_767, 'é…']);
  });
});
