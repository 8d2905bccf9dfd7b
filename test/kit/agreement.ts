import { expect } from 'vitest';
import { compterDestins, DESTINS, estPerdant } from '../../src/domain/destins.ts';
import type { Rapport } from '../../src/domain/rapport.ts';
import { pseudonymise } from '../../src/exports/pseudonymise.ts';
import { comparerPage } from '../../src/lendemain/bilan-page.ts';
import { comparerDestins } from '../../src/lendemain/destins-constates.ts';
import { lirePage } from '../../src/lendemain/page-collee.ts';
import { absentsParMotif } from '../../src/rapport/absents.ts';
import { dedansDe, nombreDedans } from '../../src/rapport/causes.ts';
import { comparerRapports } from '../../src/rapport/comparaison.ts';
import { filtrerEleves, lignesEleves } from '../../src/rapport/eleves.ts';
import { fichesDe } from '../../src/rapport/fiches.ts';
import { SANS_FILTRE } from '../../src/rapport/filtres.ts';
import { lignesGroupes } from '../../src/rapport/groupes.ts';
import { summarise } from '../../src/store/report-store.ts';
import { print } from './siecle-page.ts';

/** Every number of every screen is a count of the fates of the pupils, or of the causes: no two screens disagree. */
export function expectScreensAgree(rapport: Rapport): void {
  pupils(rapport);
  groups(rapport);
  losses(rapport);
  absents(rapport);
  causes(rapport);
  lsu(rapport);
  comparison(rapport);
  historyLine(rapport);
  sheets(rapport);
  sharePage(rapport);
  morningAfter(rapport);
}

const fates = ({ eleves }: Pick<Rapport, 'eleves'>) => compterDestins(eleves ?? []);

/** What a tab or a part of the bar counts is what its list holds: each pupil in the list of his fate, and in no other. */
function pupils(rapport: Rapport) {
  const lines = lignesEleves(rapport);
  expect(new Set(lines.map(({ vu }) => vu))).toEqual(new Set(rapport.eleves ?? []));
  const comptes = fates(rapport);
  const lists = DESTINS.map((destin) => filtrerEleves(lines, { ...SANS_FILTRE, destin }));
  expect(lists.map((list) => list.length)).toEqual(DESTINS.map((destin) => comptes[destin]));
  expect(lists.flat()).toHaveLength(lines.length);
}

/** A group's headcounts are those of the pupils who are still there, and its link leads to them all. */
function groups(rapport: Rapport) {
  const lines = lignesGroupes(rapport);
  expect(lines).toHaveLength(rapport.changements?.groupes.length ?? 0);
  const pupilsLines = lignesEleves(rapport);
  const present = pupilsLines.filter(({ vu }) => !vu.sorti);
  for (const { code, avant, apres, entrants, sortants } of lines) {
    const today = present.filter(({ vu }) => vu.avant.includes(code));
    const tomorrow = present.filter(({ vu }) => vu.apres.includes(code));
    expect([code, avant, apres, sortants, entrants]).toEqual([
      code,
      today.length,
      tomorrow.length,
      pupilsLines.filter(({ perdus }) => perdus.includes(code)).length,
      pupilsLines.filter(({ ajoutes }) => ajoutes.includes(code)).length,
    ]);
    const listed = filtrerEleves(pupilsLines, { ...SANS_FILTRE, groupe: code });
    expect(listed).toEqual(expect.arrayContaining([...today, ...tomorrow]));
  }
}

/** Who is said to lose a group is one of those whose fate is to lose something, and no other loses any. */
function losses(rapport: Rapport) {
  const losing = filtrerEleves(lignesEleves(rapport), { ...SANS_FILTRE, changement: 'perd' });
  expect(losing.filter(({ vu }) => !estPerdant(vu.destin)).map(({ vu }) => [vu.nom, vu.prenom, vu.destin])).toEqual([]);
  const all = rapport.eleves ?? [];
  const said = all.filter(({ destin }) => destin === 'perd-tout' || destin === 'perd-un-groupe');
  expect(losing.map(({ vu }) => vu)).toEqual(expect.arrayContaining(said));
}

/** « Voir n élèves absents » leads to n. */
function absents({ nuit }: Rapport) {
  if (!nuit) return;
  expect(nuit.absents).toHaveLength(nuit.compteurs.absents);
  expect(absentsParMotif(nuit).flatMap(({ absents }) => absents)).toHaveLength(nuit.absents.length);
}

/** Told apart by their titles; « Voir les n » of the plan leads to n names at least, where it leads to a cause. */
function causes(rapport: Rapport) {
  const { etapesPlan } = rapport;
  const titles = rapport.causes.map(({ titre }) => titre);
  expect(titles.filter((titre, rang) => titles.indexOf(titre) !== rang)).toEqual([]);
  for (const {
    objets,
    causes: [id, ...others],
  } of etapesPlan.flatMap(({ consignes }) => consignes)) {
    const cause = rapport.causes.find((une) => une.id === id);
    if (!cause || others.length > 0) continue;
    const shown = new Set(
      dedansDe(rapport, cause).flatMap(({ sujets }) => sujets.flatMap((s) => [s.libelle, s.groupe])),
    );
    expect([id, objets.filter(({ texte }) => !shown.has(texte) && !cause.groupes.includes(texte))]).toEqual([id, []]);
  }
}

function lsu({ lsu: divisions, eleves }: Rapport) {
  for (const { code, eleves: effectif, sansGroupe } of divisions ?? []) {
    const present = (eleves ?? []).filter((vu) => vu.division === code && !vu.sorti);
    if (code !== null) expect([code, effectif]).toEqual([code, present.length]);
    expect(new Set(sansGroupe.map(({ eleveId }) => eleveId)).size).toBeLessThanOrEqual(present.length);
  }
}

/** Set against itself, a run has as many pupils in trouble as lose something tonight. */
function comparison(rapport: Rapport) {
  const compared = comparerRapports(rapport, rapport);
  if (!compared.possible) return;
  const { eleves } = compared;
  const losers = (rapport.eleves ?? []).filter(({ destin }) => estPerdant(destin)).length;
  if (eleves) expect([eleves.nouveaux.length, eleves.restants.length, eleves.regles.length]).toEqual([0, losers, 0]);
}

function historyLine(rapport: Rapport) {
  const { phrase, verdict, compteurs } = summarise(rapport, false, new Date(rapport.etabliLe));
  expect([phrase, verdict, compteurs]).toEqual([rapport.phrase, rapport.verdict, rapport.nuit?.compteurs ?? null]);
}

/** A sheet is a stop of the plan, and names the pupils that its things to do name, each once. */
function sheets(rapport: Rapport) {
  const { fiches } = fichesDe(rapport);
  expect(fiches.map(({ arret }) => arret)).toEqual(rapport.etapesPlan);
  for (const { arret, consignes } of fiches) {
    consignes.forEach(({ classes }, rang) => {
      const named = arret.consignes[rang]?.objets.filter(({ genre }) => genre === 'personne') ?? [];
      const listed = classes.reduce((sum, { eleves }) => sum + eleves.length, 0);
      if (named.length > 0) expect(listed).toBe(named.length);
    });
  }
}

/** The page to share, and what a machine with the names hidden shows, count the same. */
function sharePage(rapport: Rapport) {
  const shared = pseudonymise(rapport);
  expect(shared.phrase).toBe(rapport.phrase);
  expect(fates(shared)).toEqual(fates(rapport));
  const counted = (r: Rapport) => r.causes.map(({ eleves, liens }) => [eleves, liens]);
  expect(counted(shared)).toEqual(counted(rapport));
  const inside = (r: Rapport) => r.causes.map((cause) => nombreDedans(dedansDe(r, cause)));
  expect(inside(shared)).toEqual(inside(rapport));
  const headcounts = (r: Rapport) =>
    lignesGroupes(r)
      .map(({ avant, apres, anomalies }) => JSON.stringify([avant, apres, anomalies]))
      .sort();
  expect(headcounts(shared)).toEqual(headcounts(rapport));
  const brought = (r: Rapport) => r.etapesPlan.map(({ lieu, apporte }) => [lieu, apporte]);
  expect(brought(shared)).toEqual(brought(rapport));
}

/** The morning after a night as predicted: the bar of the evening, twice. */
function morningAfter(rapport: Rapport) {
  const { nuit } = rapport;
  if (!nuit) return;
  const read = lirePage(print(nuit));
  if ('refus' in read) throw new Error(read.refus);
  const compared = comparerDestins(rapport, comparerPage({ ...rapport, nuit }, read.page));
  expect(compared).toEqual({ prevus: fates(rapport), constates: fates(rapport) });
}
