import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { DROP, writeAcademy } from '../scripts/academy.ts';
import { compterDestins } from '../src/domain/destins.ts';
import { uaiValide } from '../src/domain/identifiants.ts';
import type { Rapport } from '../src/domain/rapport.ts';
import { DEMANDES, LISTES_NATIONALES, SOURCES } from '../src/domain/source.ts';
import type { ApercuAttendu } from '../src/school/academie/apercu.ts';
import { archiverEcole } from '../src/school/academie/archive.ts';
import { genererAcademie, type OptionsAcademie } from '../src/school/academie/index.ts';
import { taillesDesEcoles } from '../src/school/academie/tailles.ts';
import { control } from './kit/pipeline.ts';

const LISTES = { etablissements: 120, communes: 40 };

/** What a report says of what the overview shows. */
function apercuDe({ etablissement, verdict, nuit, eleves, changements, fichiers }: Rapport): ApercuAttendu {
  const destins = Object.entries(compterDestins(eleves ?? [])).filter(([, nombre]) => nombre > 0);
  const lus = fichiers.flatMap(({ type, etat }) => (type && etat === 'lu' ? [type] : []));
  return {
    uai: etablissement?.uai ?? '',
    nom: etablissement?.nom ?? '',
    verdict,
    nuit: nuit && {
      eleves: eleves?.length ?? 0,
      destins: Object.fromEntries(destins),
      rejetes: nuit.compteurs.rejetes,
      liensRejetes: nuit.liens.rejetes,
      liensPerdus: changements?.eleves.flatMap(({ perdus }) => perdus).length ?? 0,
    },
    manquants: DEMANDES.filter((kind) => !lus.includes(kind)),
  };
}

/** Twenty schools in a row have every fault of the academy. */
it.each<[string, OptionsAcademie]>([
  ['with lists of its own each', { graine: 1, ecoles: 20, eleves: 1_400 }],
  ['with one list for all', { graine: 8, ecoles: 6, eleves: 600, listes: LISTES }],
  ['with a long list each', { graine: 8, ecoles: 3, eleves: 300, listes: { ...LISTES, propres: true } }],
])('every school of an academy %s concludes as expected of it', async (_, options) => {
  for (const { apercu, fichiers } of genererAcademie(options)) {
    expect(apercuDe(await control(fichiers))).toEqual(apercu);
  }
});

it('gives every answer, and has schools without a fault', () => {
  const apercus = [...genererAcademie({ graine: 3, ecoles: 20, eleves: 1_400 })].map(({ apercu }) => apercu);
  const combien = (verdict: string) => apercus.filter((apercu) => apercu.verdict === verdict).length;
  expect(['pret', 'a-corriger', 'refuse', 'incomplet', 'a-verifier'].map(combien)).toEqual([9, 5, 2, 2, 2]);
  expect(new Set(apercus.map(({ uai }) => uai)).size).toBe(20);
  expect(new Set(apercus.map(({ nom }) => nom)).size).toBe(20);
  expect(apercus.filter(({ uai }) => !uaiValide(uai))).toEqual([]);
});

it('gives the same bytes for the same options, others for another seed', () => {
  const octetsDe = (graine: number) =>
    [...genererAcademie({ graine, ecoles: 3, eleves: 200, listes: LISTES })].map((ecole) => archiverEcole(ecole));
  expect(octetsDe(5)).toEqual(octetsDe(5));
  expect(octetsDe(5)).not.toEqual(octetsDe(6));
});

it('names the files as SIECLE and STS-Web do, emp_sts in some schools', () => {
  const ecoles = [...genererAcademie({ graine: 1, ecoles: 5, eleves: 400 })];
  for (const { apercu, fichiers } of ecoles) {
    const types = fichiers.map(({ type }) => type);
    expect(DEMANDES.filter((kind) => !types.includes(kind))).toEqual(apercu.manquants);
    for (const { nom } of fichiers.filter(({ type }) => ['sts', 'emp_sts', 'liens'].includes(type)))
      expect(nom).toContain(apercu.uai);
  }
  expect(ecoles.map(({ fichiers }) => fichiers.some(({ type }) => type === 'emp_sts'))).toEqual([
    true,
    false,
    false,
    false,
    true,
  ]);
});

it('gives each school its own copy of the same lists, which hold them all', () => {
  const listes = [...genererAcademie({ graine: 1, ecoles: 3, eleves: 200, listes: LISTES })].map(({ fichiers }) =>
    fichiers.filter(({ type }) => LISTES_NATIONALES.includes(type)).map(({ octets }) => octets),
  );
  expect(listes[0]).toHaveLength(LISTES_NATIONALES.length);
  expect(listes[1]).toEqual(listes[0]);
  expect(listes[2]).toEqual(listes[0]);
});

it('has schools of all sizes, as in New Caledonia', () => {
  const tailles = taillesDesEcoles(80, 30_000, 1);
  expect(tailles.reduce((somme, taille) => somme + taille, 0)).toBe(30_000);
  expect(Math.round(Math.max(...tailles) / 10)).toBe(120);
  expect(Math.min(...tailles)).toBe(50);
  expect(tailles.filter((taille) => taille < 375).length).toBeGreaterThan(40);
  expect(taillesDesEcoles(1, 455, 1)).toEqual([455]);
});

it('says when it is asked for too much', () => {
  expect(() => [...genererAcademie({ graine: 1, ecoles: 991, eleves: 400_000 })]).toThrow(RangeError);
  expect(() => [...genererAcademie({ graine: 1, ecoles: 10, eleves: 100 })]).toThrow(/50 pupils/);
});

it('invents one school at a time', () => {
  const ecoles = genererAcademie({ graine: 1, ecoles: 990, eleves: 990_000 });
  expect(ecoles.next().value?.fichiers.length).toBeGreaterThanOrEqual(SOURCES.length - 1);
});

it.each([false, true])(
  'is written a school a folder, or an archive (%s), what is expected beside the drop',
  (zipped) => {
    const place = mkdtempSync(join(tmpdir(), 'veilleuse-'));
    const options = { graine: 1, ecoles: 3, eleves: 200 };
    writeAcademy(place, { ...options, zipped });
    const ecoles = [...genererAcademie(options)];
    const noms = ecoles.map(({ apercu: { uai } }) => (zipped ? `${uai}.zip` : uai));
    expect(readdirSync(join(place, DROP)).sort()).toEqual(noms);
    expect(JSON.parse(readFileSync(join(place, 'attendu.json'), 'utf8'))).toEqual(ecoles.map(({ apercu }) => apercu));
    rmSync(place, { recursive: true });
  },
);
