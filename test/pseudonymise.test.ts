import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import type { Liens } from '../src/domain/elegroupe.ts';
import { rangsDe } from '../src/domain/eleve-vu.ts';
import type { Eleves, Responsables } from '../src/domain/exports-siecle.ts';
import type { LectureRecue } from '../src/domain/lecture-document.ts';
import { personne, mots as phrase, valeur } from '../src/domain/phrase.ts';
import { CODES_PROBLEMES, ProblemeLecture, problemeEnMots } from '../src/domain/problemes.ts';
import type { Rapport } from '../src/domain/rapport.ts';
import type { Sts } from '../src/domain/sts.ts';
import { conclureSur } from '../src/engine/conclusion.ts';
import { maskFileProblem } from '../src/exports/file-problem-mask.ts';
import { pseudonymise } from '../src/exports/pseudonymise.ts';
import { definirControle } from '../src/rules/definition.ts';
import { ELEMENTS } from '../src/rules/depot/elements.ts';
import { nomDe, sujetEleve } from '../src/rules/sujets.ts';
import { ecrireFichiers, FAUTES, genererEcole } from '../src/school/index.ts';
import { exemple, UAI_EXEMPLE, unEleve } from './kit/exemple.ts';
import { conclude, INSTANT, readAll, type WholeFile } from './kit/pipeline.ts';

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
function secretsDe(lectures: readonly LectureRecue[], fichiers: readonly WholeFile[]): Set<string> {
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

/** Compares texts only: a number may equal an identifier by chance. */
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

async function examiner(fichiers: readonly WholeFile[]): Promise<{ avant: Rapport; apres: Rapport }> {
  const lectures = await readAll(fichiers);
  const avant = conclude(lectures, 'Veilleuse (test)', INSTANT);
  const apres = pseudonymise(avant);
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
  const rangs = new Map(apres.eleves?.flatMap((eleve) => rangsDe(eleve).map((rang) => [rang, eleve])));
  for (const { rang, prenom } of apres.nuit?.eleves ?? []) {
    const lui = rangs.get(rang);
    // SIECLE's page names whom it takes him for
    expect(lui?.destin === 'pris-pour-un-autre' ? prenom : lui?.prenom).toBe(prenom);
  }
}

/** A control that somebody adds tomorrow, about a pupil, in a family whose other subjects are groups. */
const DEMAIN = definirControle({
  meta: {
    code: 'CTRL_STRUCTURE_99',
    titre: 'Élève en avance',
    message: '{eleve} est en avance.',
    bilan: '{eleve}, né le {naissance}, est en avance ({eleves}).',
    cause: 'Son identifiant est {identifiant}.',
    trous: { eleve: 'personne', naissance: 'date-personnelle', identifiant: 'identifiant' },
    gravite: 'a-verifier',
    corrections: {
      attendre: { cas: 'Toujours', faire: { export: 'Attendez {eleve}.' } },
    },
    source: { kind: 'deduit', ref: 'procédure §3' },
  },
  lit: ['eleves'],
  verifier: ({ eleves: { eleves } }) =>
    eleves.map((eleve) => ({
      valeurs: {
        eleve: personne(nomDe(eleve), eleve.eleveId),
        naissance: eleve.dateNaissance ?? '',
        identifiant: eleve.idNational ?? '',
      },
      correction: 'attendre' as const,
      cle: nomDe(eleve),
      sujets: [sujetEleve(eleve, phrase`Identifiant ${valeur('identifiant', eleve.eleveId)}`)],
    })),
});

it('names nobody for a control that nobody has looked at', () => {
  const jumelle = unEleve({ eleveId: '1002', nomFamille: 'TAVELO', prenom: 'Maïté' });
  const avant = conclureSur(
    { dossier: exemple({ eleves: [unEleve(), jumelle] }), uai: UAI_EXEMPLE, fichiers: [] },
    { catalogue: [DEMAIN], application: 'test', etabliLe: INSTANT },
  );
  expect(JSON.stringify(avant)).toMatch(/POUNGUI Élise.*TAVELO Maïté/);
  const apres = pseudonymise(avant);
  expect(textesDe(apres).join(' ')).not.toMatch(/POUNGUI|Élise|TAVELO|Maïté|2004|012345678AB|100[12]/);
  const [constat] = apres.constats;
  const numero = constat?.sujets[0]?.eleveId;
  expect(constat?.message.replaceAll('\u00A0', ' ')).toBe(`Élève ${numero}, né le …, est en avance (1 élève).`);
  expect([constat?.cause, constat?.correction]).toEqual([
    'Son identifiant est ….',
    `Attendez Élève ${numero}. Refaites l’export des liens dans PRONOTE. Déposez le nouveau fichier dans SIECLE.`,
  ]);
  expect(constat?.sujets[0]).toMatchObject({ libelle: `Élève ${numero}`, detail: 'Identifiant …' });
  expect(apres.causes.map(({ id }) => id)).toEqual(['CTRL_STRUCTURE_99 1', 'CTRL_STRUCTURE_99 2']);
  expect(apres.etapesPlan.flatMap(({ consignes }) => consignes.map(({ phrase }) => phrase)).join(' ')).toContain(
    `Attendez Élève ${numero}.`,
  );
});

it('keeps of a departure from the schema what the schema names', () => {
  const source = readFileSync(resolve(import.meta.dirname, '../src/readers/liens-forme.ts'), 'utf8');
  const duSchema = [
    ...source.matchAll(/\b([A-Z][A-Z_0-9]+): (?=feuille|sequence|texte)|\{ ([A-Z]+) \}|const (IMPORT_ELEVES)/g),
  ];
  const noms = new Set(duSchema.map(([, a, b, c]) => a ?? b ?? c ?? ''));
  expect(noms.size).toBeGreaterThan(20);
  expect([...ELEMENTS].sort()).toEqual([...noms].sort());
});

it.each(CODES_PROBLEMES)('of the file problem %s, nothing that a file says is left', (code) => {
  const valeurs = {
    signe: 'WARINDEU',
    encodage: 'WARINDEU',
    racine: 'WARINDEU',
    nom: 'WARINDEU.zip',
    limite: '400 Mo',
    geant: 'plus de 64 attributs dans un élément',
    uai: '9830002K',
  };
  const probleme = problemeEnMots(
    new ProblemeLecture(code, 3, { ...valeurs, menu: 'SIECLE > Menu', application: 'SIECLE', attendu: '9830001J' }),
  );
  const dit = maskFileProblem(probleme);
  expect(JSON.stringify(dit)).not.toMatch(/WARINDEU|[{}]\w/);
  if (!/WARINDEU/.test(probleme.message + probleme.aFaire)) {
    expect([dit.message, dit.aFaire]).toEqual([probleme.message, probleme.aFaire]);
  }
  // of a report of before, which does not say what fills them
  expect(JSON.stringify(maskFileProblem({ ...probleme, valeurs: {} }))).not.toMatch(/WARINDEU|400|UTF-8|983000/);
});

it('says nothing of a file problem that it does not know', () => {
  const inconnu = { code: 'demain', message: 'WARINDEU.zip', aFaire: 'Renommez WARINDEU.zip.', ligne: null };
  expect(JSON.stringify(maskFileProblem(inconnu))).not.toContain('WARINDEU');
});

it('leaves of a report of before, which has no values, the titles', async () => {
  const fautes = [...FAUTES.keys()].map((nom) => ({ nom, nombre: 2 }));
  const fichiers = ecrireFichiers(genererEcole({ graine: 3, eleves: 455, fautes }));
  const lectures = await readAll(fichiers);
  const ancien = sansDonnees(conclude(lectures, 'Veilleuse (test)', INSTANT));
  const apres = pseudonymise(ancien);
  expect(restes(apres, secretsDe(lectures, fichiers))).toEqual([]);
  const titres = new Map(ancien.regles.map(({ code, titre }) => [code, titre]));
  expect(apres.constats.map(({ message }) => message)).toEqual(
    ancien.constats.map(({ code }) => `${titres.get(code)}.`),
  );
});

/** A report as a Veilleuse wrote it before it held data. */
function sansDonnees(rapport: Rapport): Rapport {
  const nouveaux = ['valeurs', 'branche', 'precision', 'genre', 'mots', 'dites', 'textes', 'sansPassees', 'preuves'];
  return JSON.parse(JSON.stringify(rapport, (cle, valeur: unknown) => (nouveaux.includes(cle) ? undefined : valeur)));
}
