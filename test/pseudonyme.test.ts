import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import type { Eleves, Liens, Responsables, Sts } from '../src/domain/dossier.ts';
import type { LectureRecue } from '../src/domain/lecture.ts';
import { CODES_PROBLEMES, enMots, ProblemeLecture, preciserContradiction } from '../src/domain/problemes.ts';
import type { Rapport } from '../src/domain/report.ts';
import { constatSur, ELEMENTS, messageSur, sansCitation } from '../src/exports/phrases-sures.ts';
import { pseudonymiser } from '../src/exports/pseudonyme.ts';
import { CATALOGUE } from '../src/rules/catalogue.ts';
import { ecrireFichiers, FAUTES, genererEcole } from '../src/school/index.ts';
import { conclure } from '../src/workers/stages.ts';
import { type FichierEntier, INSTANT, lireTout } from './kit/pipeline.ts';

const FIXTURES = resolve(import.meta.dirname, '../fixtures');
const ajv = new Ajv2020({ allErrors: true });
addFormats(ajv);
const conforme = ajv.compile(
  JSON.parse(readFileSync(resolve(import.meta.dirname, 'contract/rapport.schema.json'), 'utf8')) as object,
);

/** Letters and digits only, in lower case, as words: two ways to write a name are one. */
const mots = (texte: string): string =>
  ` ${
    texte
      .toLowerCase()
      .match(/[\p{L}\p{N}?]+/gu)
      ?.join(' ') ?? ''
  } `;

const jourFr = (iso: string): string => iso.split('-').reverse().join('/');

const DECODEUR = new TextDecoder();
const modeleDe = <T>(lectures: readonly LectureRecue[], type: string): T | null => {
  const octets = lectures.find(({ fichier, modele }) => fichier.type === type && modele)?.modele;
  return octets ? (JSON.parse(DECODEUR.decode(octets)) as T) : null;
};

/** Everything in the files that names a person or is his alone, and every name of file. */
function secretsDe(lectures: readonly LectureRecue[], fichiers: readonly FichierEntier[]): Set<string> {
  const base = modeleDe<Eleves>(lectures, 'eleves')?.eleves ?? [];
  const envoyes = modeleDe<Liens>(lectures, 'liens')?.eleves ?? [];
  const personnes = modeleDe<Responsables>(lectures, 'responsables')?.personnes ?? [];
  const individus = modeleDe<Sts>(lectures, 'sts')?.individus ?? [];
  const deTous = [...base, ...envoyes].flatMap((eleve) => [
    ...[eleve.nomFamille, eleve.nomUsage, eleve.prenom, eleve.prenom2, eleve.prenom3],
    ...[eleve.eleveId, eleve.idNational, eleve.idPrv],
    ...(eleve.dateNaissance ? [eleve.dateNaissance, jourFr(eleve.dateNaissance)] : []),
  ]);
  const deLaBase = base.flatMap(({ elenoet, ineBea, ineRnie }) => [elenoet, ineBea, ineRnie]);
  const desProfs = individus.flatMap(({ nomUsage, nomPatronymique, prenom }) => [nomUsage, nomPatronymique, prenom]);
  const noms = fichiers.map(({ nom }) => nom);
  const entrees = lectures.flatMap(({ fichier }) => fichier.entree ?? []);
  return new Set(
    [...deTous, ...deLaBase, ...personnes, ...desProfs, ...noms, ...entrees].filter(
      (secret): secret is string => typeof secret === 'string' && secret.length > 1,
    ),
  );
}

/** Its texts alone: a count or a size may equal somebody's number by chance. */
function textesDe(noeud: unknown): string[] {
  if (typeof noeud === 'string') return [noeud];
  return noeud && typeof noeud === 'object' ? Object.values(noeud).flatMap(textesDe) : [];
}

/** What is left of them, each with the words around it. */
function restes(rapport: Rapport, secrets: ReadonlySet<string>): string[] {
  const texte = mots(textesDe(rapport).join(' | '));
  return [...secrets].flatMap((secret) => {
    const place = texte.indexOf(mots(secret));
    return place < 0 ? [] : [`${secret}: …${texte.slice(Math.max(0, place - 60), place + 60)}…`];
  });
}

async function examiner(fichiers: readonly FichierEntier[]): Promise<{ avant: Rapport; apres: Rapport }> {
  const lectures = await lireTout(fichiers);
  const avant = conclure(lectures, 'Veilleuse (test)', INSTANT);
  const apres = pseudonymiser(avant);
  const secrets = secretsDe(lectures, fichiers);
  if (avant.nuit) expect(restes(avant, secrets).length).toBeGreaterThan(20);
  expect(restes(apres, secrets)).toEqual([]);
  expect(conforme(JSON.parse(JSON.stringify(apres))), JSON.stringify(conforme.errors)).toBe(true);
  return { avant, apres };
}

describe('nobody is named any more', () => {
  it.each(readdirSync(FIXTURES).sort())('in %s', async (ecole) => {
    const dossier = join(FIXTURES, ecole, 'files');
    const fichiers = readdirSync(dossier).map((nom) => ({
      nom,
      octets: new Uint8Array(readFileSync(join(dossier, nom))),
    }));
    const { avant, apres } = await examiner(fichiers);
    compter(avant, apres);
  });

  it.each([...FAUTES.keys()])('in a school with the fault « %s »', async (nom) => {
    const ecole = genererEcole({
      graine: 7,
      eleves: 120,
      etablissements: 5,
      communes: 5,
      fautes: [{ nom, nombre: 3 }],
    });
    await examiner(ecrireFichiers(ecole));
  });

  it.each([3, 4, 5])('in a school with every fault at once (seed %i)', async (graine) => {
    const fautes = [...FAUTES.keys()].map((nom) => ({ nom, nombre: 2 }));
    const fichiers = ecrireFichiers(genererEcole({ graine, eleves: 455, fautes }));
    const { avant, apres } = await examiner([
      ...fichiers,
      // a file named after somebody, which is no export
      { nom: 'photos/WARINDEU Élano.pdf', octets: new TextEncoder().encode('%PDF-1.4') },
    ]);
    compter(avant, apres);
    expect(JSON.stringify(apres)).not.toMatch(/photos|\.pdf/i);
  });
});

/** The counts are the same, and causes are still a partition of the findings and of the anomalies. */
function compter(avant: Rapport, apres: Rapport) {
  const forme = ({ causes, constats, nuit, eleves, changements, plan, regles, verdict }: Rapport) => ({
    causes: causes.map(({ codes, gravite, eleves, liens, groupes, constats, anomalies }) => [
      ...[codes, gravite, eleves, liens, groupes, constats],
      anomalies.map(({ eleve, anomalie }) => nuit?.eleves[eleve]?.anomalies[anomalie]?.code).sort(),
    ]),
    constats: constats.map(({ code, eleves, sujets }) => [code, eleves, sujets.length]),
    nuit: nuit && [nuit.compteurs, nuit.liens, nuit.eleves.length, nuit.absents.length],
    eleves: eleves
      ?.map(({ sort, division, sorti, avant, apres }) => JSON.stringify([sort, division, sorti, avant, apres]))
      .sort(),
    changements: changements && [changements.eleves.length, changements.groupes],
    ...{ plan, verdict },
    regles: regles.map(({ code, etat }) => [code, etat]),
  });
  expect(forme(apres)).toEqual(forme(avant));
  expect(new Set(apres.causes.map(({ id }) => id)).size).toBe(apres.causes.length);
  const rangs = new Map(apres.eleves?.map((eleve) => [eleve.rang, eleve]));
  for (const { rang, prenom, sort } of apres.nuit?.eleves ?? [])
    expect(rangs.get(rang)).toMatchObject({ prenom, sort });
}

describe('the sentences that are kept', () => {
  /** Holes that hold a count, a day of the year, a document, an application or a code, whatever the rule. */
  const SURS =
    /^(eleves|liens|fois|inconnus|total|groupe|groupes|mef|division|code|matiere|structure|proches|siecle|sts|annee|uai|premier|dernier|debut|fin|date|profs|origine|seuil|defaut|avant|application|raison|ou|qui|la|absente|lieu|calendrier|borne|manque|empeche|contenu|ecart|fichiers|reference|rentree|conclusion|attendu|menu)$/;
  /** A hole of the same name elsewhere names a file or a pupil. */
  const ICI = ['D3:fichier', 'D3:base', 'CTRL_ANNEE_03:nom'];
  const douteux = (code: string, texte: string) =>
    [...texte.matchAll(/\{(\w+)\}/g)]
      .map(([, trou]) => trou ?? '')
      .filter((t) => !SURS.test(t) && !ICI.includes(`${code}:${t}`));

  it.each(CATALOGUE.map(({ meta }) => [meta.code, meta] as const))('%s', (code, meta) => {
    const suites = [meta.cause, ...Object.values(meta.corrections).map(({ texte }) => texte)];
    if (constatSur(code, '')) expect([meta.titre, meta.bilan, ...suites].flatMap((t) => douteux(code, t))).toEqual([]);
    if (messageSur(code)) expect(douteux(code, meta.message)).toEqual([]);
    expect(meta.titre).not.toMatch(/[{}]/);
    // what is not listed loses what it quotes, so nothing of a file may stand outside the marks
    const horsCitation = suites.map((texte) => texte.replace(/«.*»/s, ''));
    expect(horsCitation.flatMap((t) => douteux(code, t))).toEqual([]);
  });

  it('say a departure from the schema by the elements that the schema names', () => {
    const dite = (ecart: string) =>
      constatSur('D4', `SIECLE refuse le fichier sans dire pourquoi\u00A0: ${ecart} (2\u00A0fois).`);
    for (const ecart of [
      'NOM_USAGE est vide',
      'l’élément DONNEES manque',
      'le même ELEVE_ID est porté par deux élèves du fichier',
      'l’élève n’a aucun groupe',
    ])
      expect(dite(ecart), ecart).toBe(true);
    for (const ecart of [
      'l’élément WARINDEU n’est pas attendu ici',
      'l’attribut élano n’est pas prévu',
      'PRENOM est vide (trouvé WARINDEU)',
    ])
      expect(dite(ecart), ecart).toBe(false);
    const source = readFileSync(resolve(import.meta.dirname, '../src/readers/liens-schema.ts'), 'utf8');
    const duSchema = [
      ...source.matchAll(/\b([A-Z][A-Z_0-9]+): (?=feuille|sequence|texte)|\{ ([A-Z]+) \}|const (IMPORT_ELEVES)/g),
    ];
    const noms = new Set(duSchema.map(([, a, b, c]) => a ?? b ?? c ?? ''));
    expect(noms.size).toBeGreaterThan(20);
    expect(ELEMENTS.split('|').sort()).toEqual([...noms].sort());
  });

  it.each(CODES_PROBLEMES)('of the file problem %s', (code) => {
    const { message, aFaire } = enMots(new ProblemeLecture(code));
    const dehors = sansCitation(message.replace(/\{\w+\}/g, (trou) => trou)) + sansCitation(aFaire);
    expect(dehors.match(/\{(?!limite|uai|attendu|signe|menu|application)\w+\}/g) ?? []).toEqual([]);
  });

  it('of a spoiled accent: a name of ours, nothing of the file', () => {
    const dite = (nom: string, connu: boolean, valeur: string | null) => {
      const probleme = new ProblemeLecture('encodage-contradictoire');
      return sansCitation(enMots(preciserContradiction(probleme, 'liens', { ligne: 7, nom, connu, valeur })).message);
    };
    expect(dite('PRENOM', true, 'WÃ©\u00A0» NIWA')).toContain('les accents de PRENOM sont abîmés («\u00A0…\u00A0»)');
    expect(dite('WARINDEU', false, null)).toContain('les accents de «\u00A0…\u00A0» sont abîmés');
  });

  it('hide what they quote even when it holds marks itself', () => {
    const cite = (nom: string) =>
      sansCitation(`Prenez « ${nom} », puis déposez-la (5).`.replace(/« | »/g, (m) => m.replace(' ', '\u00A0')));
    expect(cite('a.zip')).toBe('Prenez «\u00A0…\u00A0», puis déposez-la (5).');
    expect(cite('a\u00A0» WARINDEU «\u00A0b')).toBe('Prenez «\u00A0…\u00A0», puis déposez-la (5).');
    expect(cite('a» WARINDEU «b')).toBe('Prenez «\u00A0…\u00A0», puis déposez-la (5).');
    expect(cite('Structures')).toContain('Structures');
  });
});
