import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compterDestins, DESTINS, estPerdant } from '../src/domain/destins.ts';
import { rangsDe } from '../src/domain/eleve-vu.ts';
import type { LectureRecue } from '../src/domain/lecture-document.ts';
import { LIEUX_PLAN } from '../src/domain/plan.ts';
import type { Rapport } from '../src/domain/rapport.ts';
import { DEMANDES, estFacultatif, SOURCES, type TypeSource } from '../src/domain/source.ts';
import { CATALOGUE } from '../src/rules/catalogue.gen.ts';
import { ecrireFichiers, FAUTES, genererEcole } from '../src/school/index.ts';
import { expectScreensAgree } from './kit/agreement.ts';
import { conclude, INSTANT, readAll, type WholeFile } from './kit/pipeline.ts';

/** How many schools the property sees: more than a hundred in every run, thousands with `npm run properties`. */
const ECOLES = Number(process.env.VEILLEUSE_ECOLES ?? 120);

/** Small schools in which a few faults, of any kind, are put at random. */
const ecoles = fc
  .record({
    graine: fc.integer({ min: 1, max: 1_000_000 }),
    eleves: fc.integer({ min: 40, max: 70 }),
    calendrier: fc.constantFrom('austral', 'metropolitain'),
    fautes: fc.array(fc.record({ nom: fc.constantFrom(...FAUTES.keys()), nombre: fc.integer({ min: 1, max: 3 }) }), {
      maxLength: 4,
    }),
  })
  .map((options) => {
    try {
      return ecrireFichiers(genererEcole({ ...options, etablissements: 5, communes: 5 }));
    } catch (erreur) {
      // too small a school for these faults is the generator's answer, not ours
      if (erreur instanceof RangeError) return null;
      throw erreur;
    }
  })
  .filter((fichiers): fichiers is Exclude<typeof fichiers, null> => fichiers !== null);

/** True when the ranks are 0…n-1, each once. */
const chacunUneFois = <T>(valeurs: readonly T[], attendues: readonly T[]) => {
  const trier = (liste: readonly T[]) => liste.map((v) => JSON.stringify(v)).sort();
  expect(trier(valeurs)).toEqual(trier(attendues));
};

it('holds in any school', () =>
  fc.assert(
    fc.asyncProperty(ecoles, fc.infiniteStream(fc.nat()), async (fichiers, hasard) => {
      const lectures = await readAll(fichiers);
      const rapport = conclude(lectures, 'test', INSTANT);
      partager(rapport);
      compterLaNuit(rapport);
      compterLesCauses(rapport);
      compterLesChangements(rapport);
      compterLesEleves(rapport);
      expectScreensAgree(rapport);
      planifier(rapport);
      preparerLeLsu(rapport);
      depotSansOrdre(lectures, rapport, hasard);
      await nomIndifferent(fichiers, lectures, rapport, hasard.next().value as number);
      for (const kind of DEMANDES) sans(kind, lectures, rapport);
      sansFacultatifs(lectures, rapport);
    }),
    { numRuns: ECOLES, endOnFailure: true },
  ));

/** Causes partition the findings and the anomalies of the night. */
function partager({ causes, constats, nuit }: Rapport) {
  chacunUneFois(
    causes.flatMap((cause) => cause.constats),
    constats.map((_, rang) => rang),
  );
  chacunUneFois(
    causes.flatMap((cause) => cause.anomalies),
    (nuit?.eleves ?? []).flatMap(({ anomalies }, eleve) => anomalies.map((_, anomalie) => ({ eleve, anomalie }))),
  );
  expect(new Set(causes.map((cause) => cause.id)).size).toBe(causes.length);
  for (const { codes, anomalies, constats: rangs } of causes) {
    expect(new Set(rangs.map((rang) => constats[rang]?.code))).toEqual(new Set(codes));
    for (const { eleve, anomalie } of anomalies) {
      expect(codes).toContain(nuit?.eleves[eleve]?.anomalies[anomalie]?.code);
    }
  }
}

/** Each stop once, the deposit last and alone; what the stops bring adds up to the pupils who lose something tonight. */
function planifier({ plan, etapesPlan, redepot, causes, nuit, eleves }: Rapport) {
  const haltes = etapesPlan.map(({ lieu }) => lieu);
  expect(haltes).toEqual(LIEUX_PLAN.filter((lieu) => haltes.includes(lieu)));
  for (const etape of plan) expect(etapesPlan.flatMap(({ etapes }) => etapes)).toContain(etape);
  const phrases = etapesPlan.map(({ consignes }) => consignes.map(({ phrase }) => phrase));
  expect(phrases.filter((dites) => dites.length === 0)).toEqual([]);
  expect(phrases.slice(0, -1).flat().join(' ')).not.toMatch(/dépos/i);
  if (plan.length > 0) expect(phrases.at(-1)?.filter((phrase) => /dépos/i.test(phrase))).toHaveLength(1);
  const ids = causes.map(({ id }) => id);
  for (const { causes: siennes } of etapesPlan.flatMap(({ consignes }) => consignes))
    expect(ids).toEqual(expect.arrayContaining([...siennes]));
  expect(redepot === null).toBe(plan.length === 0);
  const refuses = new Set(nuit?.eleves.flatMap(({ regle, rang }) => (regle === 'ELEGRP' ? [] : [rang])));
  // Who loses one group because the file leaves it out is told by no finding (003.111).
  const regles = (eleves ?? []).filter(
    (vu) => estPerdant(vu.destin) && (vu.destin !== 'perd-un-groupe' || rangsDe(vu).some((rang) => refuses.has(rang))),
  );
  const gagnants = etapesPlan.flatMap(({ gains }) => gains).reduce((somme, gain) => somme + gain.eleves, 0);
  expect(gagnants).toBeGreaterThanOrEqual(regles.length);
  expect(gagnants).toBeLessThanOrEqual((eleves ?? []).filter(({ destin }) => estPerdant(destin)).length);
}

/** Nobody is told to lack a group that he will be in, and no group has more pupils than the division. */
function preparerLeLsu({ lsu, eleves }: Rapport) {
  const apres = new Map(eleves?.map((eleve) => [eleve.eleveId, eleve.apres]));
  for (const { sansGroupe, groupes, eleves: effectif } of lsu ?? []) {
    for (const eleve of sansGroupe) {
      expect(eleve.groupes.filter((code) => apres.get(eleve.eleveId)?.includes(code))).toEqual([]);
    }
    expect(groupes.filter((groupe) => groupe.eleves < 1 || groupe.eleves > effectif)).toEqual([]);
  }
}

/** One drop or several, in any order. */
function depotSansOrdre(lectures: readonly LectureRecue[], rapport: Rapport, hasard: Iterator<number>) {
  const cle = () => hasard.next().value as number;
  const melangees = lectures
    // a later drop replaces what it brings again: documents of one kind come together
    .map(
      (lecture) => [cle(), { ...lecture, vague: 1 + (SOURCES.indexOf(lecture.fichier.type ?? 'liens') % 3) }] as const,
    )
    .sort(([a], [b]) => a - b);
  const autre = conclude(
    melangees.map(([, lecture]) => lecture),
    'test',
    INSTANT,
  );
  expect(autre).toEqual(rapport);
}

/**
 * What a person's copy adds to the name of an export, one file a school; the ELEGROUPE's name is SIECLE's to judge. It comes
 * last: two findings as grave as each other stand in the order of their files' names.
 */
const AJOUT = ' - Copie';
const copieDe = (nom: string) => nom.replace(/\.\w+$/, (extension) => AJOUT + extension);
async function nomIndifferent(
  fichiers: readonly WholeFile[],
  lectures: readonly LectureRecue[],
  rapport: Rapport,
  hasard: number,
) {
  const exports = fichiers.filter(({ nom }) => !/ELEGROUPE/.test(nom));
  const fichier = exports[hasard % exports.length] as WholeFile;
  const relues = await readAll([{ ...fichier, nom: copieDe(fichier.nom) }]);
  const autre = conclude([...lectures.filter((l) => l.fichier.nom !== fichier.nom), ...relues], 'test', INSTANT);
  expect(autre.fichiers.map(({ nom }) => nom)).toContain(copieDe(fichier.nom));
  expect(sansOrdre(JSON.parse(JSON.stringify(autre).replaceAll(AJOUT, '')))).toEqual(sansOrdre(rapport));
}

/** The sheets of the files stand in the order of their names. */
const sansOrdre = (rapport: Rapport) => ({ ...rapport, fichiers: new Set(rapport.fichiers) });

/** A control that asks for no document, about the files themselves, may fall silent when the file at fault goes. */
const SUR_LES_FICHIERS = new Set(
  CATALOGUE.filter(({ moment, lit }) => moment === 'controle' && lit.length === 0).map(({ meta }) => meta.code),
);

/** What Communs' days alone may show: without them, two years in a row are both possible (003.31). */
const SELON_LES_JOURS: Partial<Record<TypeSource, readonly string[]>> = { communs: ['CTRL_ANNEE_02'] };

/** Without one document, what depends on it did not run, and nothing that was raised turns green. */
function sans(kind: TypeSource, lectures: readonly LectureRecue[], rapport: Rapport) {
  const reste = lectures.filter(({ fichier }) => fichier.type !== kind);
  const { regles, verdict } = conclude(reste, 'test', INSTANT);
  const etat = new Map(regles.map((regle) => [regle.code, regle.etat]));
  const donne = (besoin: string) => !estFacultatif(besoin) || lectures.some(({ fichier }) => fichier.type === besoin);
  const dependantes = CATALOGUE.filter(({ lit }) => lit.includes(kind) && lit.every(donne)).map(
    ({ meta }) => meta.code,
  );
  expect(dependantes.filter((code) => etat.get(code) !== 'non-executee')).toEqual([]);
  if (dependantes.length > 0) expect(verdict).not.toBe('pret');
  const verdies = rapport.regles.filter(({ code, etat: avant }) => avant === 'levee' && !etat.has(code));
  expect(
    verdies
      .map(({ code }) => code)
      .filter((code) => !SUR_LES_FICHIERS.has(code) && !SELON_LES_JOURS[kind]?.includes(code)),
    `without ${kind}`,
  ).toEqual([]);
}

/** Without the documents that nobody has to bring, nothing is missing: what they alone show falls silent. */
function sansFacultatifs(lectures: readonly LectureRecue[], { regles, verdict }: Rapport) {
  const reste = conclude(
    lectures.filter(({ fichier }) => !estFacultatif(fichier.type ?? '')),
    'test',
    INSTANT,
  );
  const nonExecutees = (bilan: Rapport['regles']) => bilan.filter(({ etat }) => etat === 'non-executee');
  expect(nonExecutees(reste.regles)).toEqual(nonExecutees(regles));
  if (verdict === 'pret') expect(reste.verdict).toBe('pret');
}

function compterLaNuit({ nuit }: Rapport) {
  if (!nuit) return;
  const { lus, complets, partiels, rejetes, absents } = nuit.compteurs;
  expect(complets + partiels + rejetes).toBe(lus);
  expect(nuit.eleves.filter((e) => e.sort === 'partiel').length).toBe(partiels);
  expect(nuit.eleves.filter((e) => e.sort === 'rejete').length).toBe(rejetes);
  expect(nuit.absents.length).toBe(absents);
  expect(nuit.liens.crees + nuit.liens.rejetes).toBe(nuit.liens.lus);
  expect(nuit.eleves.filter((e) => e.anomalies.length === 0)).toEqual([]);
}

function compterLesCauses({ causes, nuit }: Rapport) {
  for (const { anomalies, eleves, liens, gravite } of causes) {
    const touches = new Set(anomalies.map(({ eleve }) => eleve)).size;
    expect(eleves).toBeGreaterThanOrEqual(touches);
    if (touches > 0) expect(liens).toBeGreaterThan(0);
    if (gravite === 'lien-corrige') expect(anomalies.length).toBeGreaterThanOrEqual(liens);
  }
  // no link is lost for nothing: every rejected link stands in a cause that loses links
  const perdus = causes.filter((c) => c.arrete || c.gravite === 'eleve-rejete' || c.gravite === 'lien-rejete');
  expect(perdus.reduce((somme, cause) => somme + cause.liens, 0)).toBeGreaterThanOrEqual(nuit?.liens.rejetes ?? 0);
}

function compterLesChangements({ changements, nuit }: Rapport) {
  expect(changements === null).toBe(nuit === null);
  const somme = (cle: 'entrants' | 'sortants') => changements?.groupes.reduce((total, g) => total + g[cle], 0);
  const perdus = changements?.eleves.flatMap((e) => e.perdus).length;
  expect(somme('sortants')).toBe(perdus);
  for (const { avant, apres, entrants, sortants } of changements?.groupes ?? []) {
    expect(avant - sortants + entrants).toBe(apres);
    expect(sortants).toBeLessThanOrEqual(avant);
  }
  const absents = new Map(nuit?.absents.map((absent) => [absent.eleveId, absent.groupes]));
  for (const { eleveId, perdus: groupes } of changements?.eleves ?? []) {
    const desAbsents = absents.get(eleveId);
    if (desAbsents) chacunUneFois(groupes, [...new Set(desAbsents)]);
  }
}

/**
 * Each ELEVE of the file is about one pupil, and each pupil of the base is told once, with one fate; the sentence counts
 * these. Their groups are those of the changes.
 */
function compterLesEleves({ eleves, nuit, changements, phrase, causes }: Rapport) {
  expect(eleves === null).toBe(nuit === null);
  if (!eleves || !nuit || !changements) return;
  chacunUneFois(
    eleves.flatMap(rangsDe),
    Array.from({ length: nuit.compteurs.lus }, (_, rang) => rang + 1),
  );
  expect(eleves.filter(({ sort }) => sort === 'absent')).toHaveLength(nuit.compteurs.absents);
  const absents = new Set(nuit.absents.map(({ eleveId }) => eleveId));
  for (const { eleveId, destin } of eleves) if (destin === 'absent-sans-perte') expect(absents).toContain(eleveId);
  const connus = eleves.map(({ eleveId }) => eleveId).filter((id) => id !== '0');
  expect(new Set(connus).size).toBe(connus.length);
  if (!causes.some(({ arrete }) => arrete)) {
    const dits = phrase.matchAll(/(\d[\d\u202F]*)(?:\u00A0élèves?)? (?:sera|seront|perdra|perdront|n’obtien)/g);
    const comptes = compterDestins(eleves);
    expect([...dits].map(([, dit = '']) => Number(dit.replaceAll('\u202F', '')))).toEqual(
      DESTINS.filter(estPerdant).flatMap((destin) => comptes[destin] || []),
    );
  }
  const parId = new Map(eleves.map((eleve) => [eleve.eleveId, eleve]));
  for (const { eleveId, gardes, ajoutes, perdus } of changements.eleves) {
    chacunUneFois(parId.get(eleveId)?.avant ?? [], [...gardes, ...perdus]);
    chacunUneFois(parId.get(eleveId)?.apres ?? [], [...gardes, ...ajoutes]);
  }
}
