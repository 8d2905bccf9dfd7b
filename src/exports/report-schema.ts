import * as v from 'valibot';
import { type Constat, GRAVITES } from '../domain/constat.ts';
import { type DateIso, lireDateIso } from '../domain/dates.ts';
import { DESTINS } from '../domain/destins.ts';
import type { SortEleve } from '../domain/eleve-vu.ts';
import { ETAPES, TACHES, type Tache } from '../domain/etape.ts';
import type { EtatFichier, Indice } from '../domain/fichier.ts';
import type { DivisionLsu } from '../domain/lsu.ts';
import { CODES_ANOMALIE, type EleveNuit, type MotifAbsence, REGLES_NUIT } from '../domain/nuit.ts';
import type { Genre } from '../domain/phrase.ts';
import { type EtapePlan, type GainPlan, LIEUX_PLAN } from '../domain/plan.ts';
import type { CodeDepot, EtatRegle, Inattendu, Rapport, Verdict, VerdictDepot } from '../domain/rapport.ts';
import { SOURCES } from '../domain/source.ts';
import { tousLesMembres } from '../domain/unions.ts';

/** The shape of a report, as deep as the screens look into it; what it does not know is left out. */

const text = v.string();
const nullableText = v.nullable(text);
const texts = v.array(text);
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const day = v.custom<DateIso>((valeur) => typeof valeur === 'string' && lireDateIso(valeur) === valeur);
const instant = v.pipe(
  text,
  v.check((valeur) => !Number.isNaN(Date.parse(valeur))),
);
const etape = v.picklist(ETAPES);
const lieu = v.picklist(LIEUX_PLAN);
const source = v.picklist(tousLesMembres<Constat['source']>()(['atteste', 'deduit']));
const codeDepot = v.picklist(tousLesMembres<CodeDepot>()(['D1', 'D2', 'D3', 'D4', 'D5']));
const codeAnomalie = v.picklist(CODES_ANOMALIE);

/** Of a kind that this Veilleuse does not know, a value is hidden like a name: no list is checked here. */
const genre = v.custom<Genre>((nom) => typeof nom === 'string');
const valeur = v.object({
  genre: v.custom<Exclude<Genre, 'mots'>>((nom) => typeof nom === 'string'),
  texte: text,
  eleveId: v.exactOptional(text),
});
const phrase = v.array(v.union([text, valeur]));
const valeurs = v.exactOptional(v.record(text, v.union([text, valeur, phrase])));
const faire = v.object(
  Object.fromEntries(TACHES.map((tache) => [tache, v.exactOptional(nullableText)])) as Record<
    Tache,
    v.ExactOptionalSchema<typeof nullableText, undefined>
  >,
);
const textesRegle = v.object({
  message: text,
  bilan: text,
  cause: text,
  corrections: v.record(text, v.union([text, faire])),
  trous: v.record(text, genre),
});

const fichier = v.object({
  nom: text,
  entree: nullableText,
  type: v.nullable(v.picklist(SOURCES)),
  etat: v.picklist(tousLesMembres<EtatFichier>()(['lu', 'illisible', 'ignore'])),
  octets: count,
  uai: nullableText,
  anneeScolaire: v.nullable(count),
  dateExport: v.nullable(day),
  horodatage: nullableText,
  probleme: v.nullable(
    v.object({
      code: text,
      message: text,
      aFaire: text,
      ligne: v.nullable(count),
      valeurs: v.exactOptional(v.record(text, text)),
    }),
  ),
  indices: v.exactOptional(
    v.array(v.picklist(tousLesMembres<Indice>()(['bom', 'archive-refaite', 'encodage-different']))),
  ),
  notes: v.exactOptional(v.array(v.object({ code: v.literal('sans-adresses'), message: text, aFaire: text }))),
});

const identite = { eleveId: text, nom: text, prenom: text, division: nullableText };

const eleveNuit = v.object({
  ...identite,
  idPrv: text,
  sort: v.picklist(tousLesMembres<EleveNuit['sort']>()(['partiel', 'rejete'])),
  regle: v.picklist(REGLES_NUIT),
  anomalies: v.pipe(
    v.array(
      v.object({
        code: codeAnomalie,
        groupe: nullableText,
        message: text,
        reinitialiseeA: v.nullable(day),
        ligne: count,
        valeurs,
      }),
    ),
    v.minLength(1),
  ),
  rang: count,
  ligne: count,
  liensLus: count,
  liensCrees: count,
});

const nuit = v.object({
  compteurs: v.object({ lus: count, complets: count, partiels: count, rejetes: count, absents: count }),
  liens: v.object({ lus: count, crees: count, rejetes: count, datesReinitialisees: count }),
  eleves: v.array(eleveNuit),
  absents: v.array(
    v.object({
      ...identite,
      motif: v.picklist(tousLesMembres<MotifAbsence>()(['sorti', 'sans-division', 'groupes-perdus', 'sans-groupe'])),
      groupes: texts,
    }),
  ),
});

const constat = v.object({
  code: text,
  gravite: v.picklist(GRAVITES),
  titre: text,
  message: text,
  cause: text,
  correction: text,
  etapes: v.array(etape),
  source,
  reference: text,
  eleves: count,
  sujets: v.array(
    v.object({
      libelle: text,
      eleveId: v.exactOptional(text),
      groupe: v.exactOptional(text),
      fichier: v.exactOptional(v.picklist(SOURCES)),
      ligne: v.exactOptional(count),
      detail: v.exactOptional(text),
      genre: v.exactOptional(genre),
      precision: v.exactOptional(phrase),
      valeurs,
    }),
  ),
  nonListes: v.exactOptional(count),
  branche: v.exactOptional(text),
  valeurs,
  vise: v.exactOptional(v.object({ elements: texts, valeur: nullableText })),
});

const cause = v.object({
  id: text,
  codes: v.pipe(texts, v.minLength(1)),
  gravite: v.picklist(GRAVITES),
  titre: text,
  consequence: text,
  pourquoi: text,
  correction: text,
  etapes: v.array(etape),
  source,
  eleves: count,
  liens: count,
  groupes: texts,
  constats: v.array(count),
  anomalies: v.array(v.object({ eleve: count, anomalie: count })),
  lieux: v.exactOptional(v.array(lieu)),
  mots: v.exactOptional(v.object({ titre: text, consequence: v.exactOptional(text) })),
  dites: v.exactOptional(v.array(count)),
  confusion: v.exactOptional(v.literal(true)),
  arrete: v.exactOptional(v.literal(true)),
});

const changements = v.object({
  eleves: v.array(v.object({ ...identite, gardes: texts, ajoutes: texts, perdus: texts })),
  groupes: v.array(
    v.object({
      code: text,
      avant: count,
      demandes: v.exactOptional(count),
      apres: count,
      entrants: count,
      sortants: count,
    }),
  ),
});

const eleveVu = v.object({
  ...identite,
  rang: v.nullable(count),
  autresRangs: v.exactOptional(v.array(count)),
  sort: v.picklist(tousLesMembres<SortEleve>()(['complet', 'partiel', 'rejete', 'absent'])),
  destin: v.exactOptional(v.picklist(DESTINS)),
  sorti: v.boolean(),
  avant: texts,
  apres: texts,
});

const matiere = v.object({ code: text, libelle: nullableText });

const divisionLsu = v.object({
  code: nullableText,
  eleves: count,
  sansGroupe: v.array(v.object({ eleveId: text, nom: text, prenom: text, matiere, groupes: texts })),
  groupes: v.array(
    v.object({
      code: text,
      eleves: count,
      manque: v.picklist(tousLesMembres<DivisionLsu['groupes'][number]['manque']>()(['sts', 'service', 'enseignant'])),
      matieres: v.array(matiere),
    }),
  ),
  sansEleve: v.array(
    v.object({
      structure: text,
      type: v.picklist(tousLesMembres<DivisionLsu['sansEleve'][number]['type']>()(['groupe', 'division'])),
      matiere,
    }),
  ),
});

const application = v.picklist(tousLesMembres<EtapePlan['application']>()(['STS-Web', 'SIECLE', 'PRONOTE', 'EDT']));
const documents = v.array(v.picklist(SOURCES));

const consigne = v.object({
  phrase: text,
  objets: v.array(v.object({ genre, texte: text, eleveId: v.exactOptional(text) })),
  causes: texts,
});

const etapePlan = v.object({
  lieu,
  etapes: v.array(etape),
  application,
  menu: text,
  consignes: v.array(consigne),
  gains: v.array(
    v.object({
      genre: v.picklist(tousLesMembres<GainPlan['genre']>()(['acceptes', 'reconnus', 'gardent', 'obtiennent'])),
      eleves: count,
    }),
  ),
  apporte: nullableText,
  rapporter: nullableText,
  documents,
});

/** As reports of before told it. */
const etapePlanAncienne = v.object({ etape, application, menu: text, quoi: texts, rapporter: nullableText });

const regle = v.object({
  code: text,
  titre: text,
  etat: v.picklist(tousLesMembres<EtatRegle>()(['passee', 'levee', 'non-executee', 'en-panne'])),
  manquants: v.exactOptional(texts),
  nombre: v.exactOptional(count),
  erreur: v.exactOptional(text),
});

const issue = v.exactOptional(v.picklist(['passee', 'levee']));

/** What reports of before lack is optional, and completed where kept runs are (`rapport/rapports-anciens.ts`). */
const forme = v.object({
  format: v.literal('veilleuse/rapport'),
  version: v.literal(1),
  application: text,
  etabliLe: instant,
  etablissement: v.nullable(v.object({ uai: text, nom: nullableText })),
  annee: v.object({
    scolaire: nullableText,
    siecle: v.nullable(count),
    sts: v.nullable(count),
    elegroupe: v.nullable(count),
  }),
  fichiers: v.array(fichier),
  verdict: v.picklist(tousLesMembres<Verdict>()(['pret', 'a-verifier', 'a-corriger', 'refuse', 'incomplet'])),
  phrase: text,
  depot: v.object({
    verdict: v.picklist(tousLesMembres<VerdictDepot>()(['accepte', 'refuse', 'a-verifier', 'inconnu'])),
    motifs: v.array(v.object({ code: codeDepot, message: text, ligne: v.nullable(count), valeurs })),
    nonListes: v.exactOptional(count),
  }),
  nuit: v.nullable(nuit),
  constats: v.array(constat),
  causes: v.exactOptional(v.array(cause)),
  changements: v.exactOptional(v.nullable(changements)),
  eleves: v.exactOptional(v.nullable(v.array(eleveVu))),
  lsu: v.exactOptional(v.nullable(v.array(divisionLsu))),
  plan: v.array(etape),
  etapesPlan: v.exactOptional(v.union([v.array(etapePlan), v.array(etapePlanAncienne)])),
  redepot: v.exactOptional(
    v.nullable(v.picklist(tousLesMembres<NonNullable<Rapport['redepot']>>()(['meme-fichier', 'nouvel-export']))),
  ),
  regles: v.array(regle),
  sansPassees: v.exactOptional(v.literal(true)),
  codesNommes: v.exactOptional(texts),
  preuves: v.exactOptional(v.object({ 'structures-egales': issue, 'eleves-reconnus': issue })),
  textes: v.exactOptional(v.record(text, textesRegle)),
  pseudonymise: v.exactOptional(v.object({ petitsGroupes: texts })),
  lendemain: v.exactOptional(
    v.object({
      score: v.object({ exacts: count, sur: count, complet: v.boolean() }),
      inattendus: v.array(
        v.object({
          genre: v.picklist(tousLesMembres<Inattendu['genre']>()(['regle', 'anomalie', 'code', 'message'])),
          code: text,
          texte: text,
          fois: count,
        }),
      ),
    }),
  ),
});

/** Refuses a cause whose indexes point to no finding or anomaly. */
export const REPORT_SCHEMA = v.pipe(
  forme,
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    const { causes = [], constats, nuit } = dataset.value;
    const juste = causes.every(
      (cause) =>
        cause.constats.every((rang) => rang < constats.length) &&
        cause.anomalies.every(({ eleve, anomalie }) => nuit?.eleves[eleve]?.anomalies[anomalie] !== undefined),
    );
    const cle = { type: 'object', origin: 'value', input: dataset.value, key: 'causes', value: causes } as const;
    if (!juste) addIssue({ message: 'rank', path: [cle] });
  }),
);

export type CheckedReport = v.InferOutput<typeof REPORT_SCHEMA>;
