import type { ChangementEleve } from '../domain/changements.ts';
import { type EleveVu, rangsDe } from '../domain/eleve-vu.ts';
import type { FaitsEleve, FaitsNuit } from '../domain/faits.ts';
import type { Fichier } from '../domain/fichier.ts';
import { resteDeListe } from '../domain/liste-longue.ts';
import type { DivisionLsu } from '../domain/lsu.ts';
import type { Absent, Nuit } from '../domain/nuit.ts';
import { ordreDesCaracteres } from '../domain/ordre.ts';
import { compter } from '../domain/par-cle.ts';
import type { ExecutionRegle, Rapport } from '../domain/rapport.ts';
import { LIBELLES } from '../domain/source.ts';
import { rediger } from '../redaction/rediger.ts';
import { FactsMask, textsOf } from './facts-mask.ts';
import { maskFileProblem } from './file-problem-mask.ts';
import { namedCodes, replaceCodes } from './named-codes.ts';
import { pseudonymiseLendemain } from './pseudonymise-lendemain.ts';
import { numberPupils, type Pseudonyms } from './pseudonyms.ts';

/** Below this many pupils, a group or a division tells who they are to whoever knows the school (003.47). */
const SMALL_GROUP = 5;

/**
 * The same report without anything that names a pupil or gives away his place in a file: « Élève 017 » for a name, the
 * number for the identifiers, lists in the order of the numbers, no line, no rank, no file name. School, divisions,
 * groups, MEF, codes, dates of the links and counts stay, but for a code that holds a name. What is left is still personal data: « pseudonymisé » (003.44).
 * Built field by field: what is new is left out until looked at. The sentences are written again from their values,
 * without those of a kind that may name somebody; of a report of before, which has no values, the titles are left.
 */
export function pseudonymise(rapport: Rapport): Rapport {
  if (rapport.pseudonymise) return rapport;
  const numeros = numberPupils(rapport);
  const rangs = newRanks(rapport, numeros);
  const { changements, constats } = rapport;
  const textes = textsOf(rapport);
  const masque = new FactsMask(numeros, textes);
  const { nuit, ordre } = pseudonymiseNuit(rapport.nuit, numeros, rangs, masque);
  const written = rediger({
    format: rapport.format,
    version: rapport.version,
    application: rapport.application,
    etabliLe: rapport.etabliLe,
    etablissement: rapport.etablissement && { uai: rapport.etablissement.uai, nom: rapport.etablissement.nom },
    annee: rapport.annee,
    fichiers: rapport.fichiers.map(pseudonymiseFichier),
    verdict: rapport.verdict,
    phrase: rapport.phrase,
    depot: {
      verdict: rapport.depot.verdict,
      motifs: rapport.depot.motifs.map((motif) => ({ code: motif.code, ligne: null, ...masque.dit(motif) })),
      ...resteDeListe(rapport.depot),
    },
    nuit,
    constats: constats.map((constat) => masque.constat(constat)),
    causes: rapport.causes.map((cause, rang) => masque.cause(cause, rang, constats, ordre)),
    changements: changements && {
      eleves: changements.eleves
        .map((eleve): ChangementEleve => {
          const { division, gardes, ajoutes, perdus } = eleve;
          const numero = numeros.of(eleve);
          return { eleveId: numero, nom: NAME_STEM, prenom: numero, division, gardes, ajoutes, perdus };
        })
        .sort(byNumber),
      groupes: changements.groupes,
    },
    eleves: rapport.eleves?.map((eleve) => pseudonymiseEleve(eleve, numeros, rangs)).sort(byNumber) ?? null,
    lsu: rapport.lsu?.map((division) => pseudonymiseLsu(division, numeros)) ?? null,
    plan: rapport.plan,
    redepot: rapport.redepot,
    regles: rapport.regles.map(pseudonymiseRegle),
    ...(rapport.sansPassees && { sansPassees: true }),
    ...(rapport.preuves && { preuves: rapport.preuves }),
    textes,
    ...pseudonymiseLendemain(rapport),
    pseudonymise: { petitsGroupes: smallGroups(rapport) },
  });
  return replaceCodes(written, namedCodes(rapport));
}

const byNumber = (a: { prenom: string }, b: { prenom: string }): number => ordreDesCaracteres(a.prenom, b.prenom);

/** Screens and exports print « nom prenom »: « Élève 017 ». */
const NAME_STEM = 'Élève';
/** Whether somebody has an identifier is kept: SIECLE prints 0 for none. */
const ifKnown = (identifiant: string, numero: string): string => (identifiant === '0' ? '0' : numero);

/** The rank in the file tells the alphabet: each ELEVE gets another, the same in both lists (003.45). */
function newRanks({ eleves, nuit }: Rapport, numeros: Pseudonyms): ReadonlyMap<number, number> {
  const envoyes = [
    ...(eleves ?? []).flatMap((eleve) => rangsDe(eleve).map((rang) => ({ rang, numero: numeros.of(eleve) }))),
    ...(nuit?.eleves ?? []).map((eleve) => ({ rang: eleve.rang, numero: numeros.of(eleve) })),
  ];
  const tries = envoyes.sort((a, b) => ordreDesCaracteres(a.numero, b.numero) || a.rang - b.rang);
  return new Map([...new Set(tries.map(({ rang }) => rang))].map((rang, nouveau) => [rang, nouveau + 1]));
}

/** The night, and where each of its pupils now stands in its list. */
function pseudonymiseNuit(
  nuit: Nuit | null,
  numeros: Pseudonyms,
  rangs: ReadonlyMap<number, number>,
  masque: FactsMask,
): { nuit: FaitsNuit | null; ordre: ReadonlyMap<number, number> } {
  if (!nuit) return { nuit, ordre: new Map() };
  const eleves = nuit.eleves.map((eleve): FaitsEleve => {
    const numero = numeros.of(eleve);
    return {
      eleveId: ifKnown(eleve.eleveId, numero),
      idPrv: ifKnown(eleve.idPrv, numero),
      nom: NAME_STEM,
      prenom: numero,
      division: eleve.division,
      sort: eleve.sort,
      regle: eleve.regle,
      anomalies: eleve.anomalies.map((anomalie) => {
        const { code, groupe, reinitialiseeA } = anomalie;
        return { code, groupe, reinitialiseeA, ligne: 0, ...masque.dit(anomalie) };
      }),
      rang: rangs.get(eleve.rang) ?? 0,
      ligne: 0,
      liensLus: eleve.liensLus,
      liensCrees: eleve.liensCrees,
    };
  });
  const places = eleves.map((eleve, avant) => ({ eleve, avant })).sort((a, b) => a.eleve.rang - b.eleve.rang);
  return {
    nuit: {
      compteurs: nuit.compteurs,
      liens: nuit.liens,
      eleves: places.map(({ eleve }) => eleve),
      absents: nuit.absents
        .map((absent): Absent => {
          const { division, motif, groupes } = absent;
          const numero = numeros.of(absent);
          return { eleveId: numero, nom: NAME_STEM, prenom: numero, division, motif, groupes };
        })
        .sort(byNumber),
    },
    ordre: new Map(places.map(({ avant }, apres) => [avant, apres])),
  };
}

function pseudonymiseEleve(eleve: EleveVu, numeros: Pseudonyms, rangs: ReadonlyMap<number, number>): EleveVu {
  const { rang, autresRangs, division, sort, destin, sorti, avant, apres } = eleve;
  const numero = numeros.of(eleve);
  return {
    eleveId: ifKnown(eleve.eleveId, numero),
    nom: NAME_STEM,
    prenom: numero,
    division,
    rang: rang === null ? null : (rangs.get(rang) ?? 0),
    ...(autresRangs && { autresRangs: autresRangs.map((autre) => rangs.get(autre) ?? 0) }),
    sort,
    destin,
    sorti,
    avant,
    apres,
  };
}

/** Groups, services and subjects name nobody: the report holds no teacher. */
function pseudonymiseLsu(division: DivisionLsu, numeros: Pseudonyms): DivisionLsu {
  const { code, eleves, sansGroupe, groupes, sansEleve } = division;
  const numerotes = sansGroupe.map((eleve) => {
    const numero = numeros.of(eleve);
    return { eleveId: numero, nom: NAME_STEM, prenom: numero, matiere: eleve.matiere, groupes: eleve.groupes };
  });
  return { code, eleves, sansGroupe: numerotes.sort(byNumber), groupes, sansEleve };
}

/** By its kind, or by its rank: files may be called after somebody. */
export function pseudonymiseFichier(fichier: Fichier, rang: number): Fichier {
  const { type, probleme, indices, notes } = fichier;
  return {
    nom: type ? LIBELLES[type].nom : `Fichier ${rang + 1}`,
    entree: null,
    type,
    etat: fichier.etat,
    octets: fichier.octets,
    uai: fichier.uai,
    anneeScolaire: fichier.anneeScolaire,
    dateExport: fichier.dateExport,
    horodatage: fichier.horodatage,
    probleme: probleme && maskFileProblem(probleme),
    ...(indices && { indices }),
    ...(notes && { notes }),
  };
}

/** Without the text of an exception, which may quote what was being read. */
function pseudonymiseRegle({ code, titre, etat, manquants, nombre }: ExecutionRegle): ExecutionRegle {
  return { code, titre, etat, ...(manquants && { manquants }), ...(nombre !== undefined && { nombre }) };
}

/** Today or tomorrow; nobody is identified in a group without a pupil. */
function smallGroups({ changements, eleves }: Rapport): string[] {
  const isSmall = (effectif: number) => effectif > 0 && effectif < SMALL_GROUP;
  const groupes = changements?.groupes.filter(({ avant, apres }) => isSmall(avant) || isSmall(apres)) ?? [];
  const divisions = compter(eleves?.flatMap(({ division, sorti }) => (sorti ? [] : division || [])) ?? []);
  const petites = [...divisions].flatMap(([code, effectif]) => (isSmall(effectif) ? code : []));
  return [...new Set([...groupes.map(({ code }) => code), ...petites])].sort();
}
