import * as v from 'valibot';
import { GRAVITES } from '../domain/constat.ts';
import type { EtatFichier, Indice } from '../domain/fichier.ts';
import { type EtapePlan, type GainPlan, LIEUX_PLAN } from '../domain/plan.ts';
import type { CodeDepot, EtatRegle, Inattendu, Rapport, Verdict, VerdictDepot } from '../domain/rapport.ts';
import { SOURCES } from '../domain/source.ts';
import { tousLesMembres } from '../domain/unions.ts';
import { changes, lsuClass, night, pupilSeen } from './report-pupils.ts';
import {
  count,
  day,
  instant,
  kind,
  nullableText,
  phrase,
  ruleTexts,
  source,
  step,
  text,
  texts,
  values,
} from './report-values.ts';

/** The shape of a report, as deep as the screens look into it; what it does not know is left out. */

const lieu = v.picklist(LIEUX_PLAN);
const codeDepot = v.picklist(tousLesMembres<CodeDepot>()(['D1', 'D2', 'D3', 'D4', 'D5']));

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

const constat = v.object({
  code: text,
  gravite: v.picklist(GRAVITES),
  titre: text,
  message: text,
  cause: text,
  correction: text,
  etapes: v.array(step),
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
      genre: v.exactOptional(kind),
      precision: v.exactOptional(phrase),
      valeurs: values,
    }),
  ),
  nonListes: v.exactOptional(count),
  branche: v.exactOptional(text),
  valeurs: values,
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
  etapes: v.array(step),
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

const application = v.picklist(tousLesMembres<EtapePlan['application']>()(['STS-Web', 'SIECLE', 'PRONOTE', 'EDT']));
const documents = v.array(v.picklist(SOURCES));

const consigne = v.object({
  phrase: text,
  objets: v.array(v.object({ genre: kind, texte: text, eleveId: v.exactOptional(text) })),
  causes: texts,
});

const etapePlan = v.object({
  lieu,
  etapes: v.array(step),
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
const etapePlanAncienne = v.object({ etape: step, application, menu: text, quoi: texts, rapporter: nullableText });

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
    motifs: v.array(v.object({ code: codeDepot, message: text, ligne: v.nullable(count), valeurs: values })),
    nonListes: v.exactOptional(count),
  }),
  nuit: v.nullable(night),
  constats: v.array(constat),
  causes: v.exactOptional(v.array(cause)),
  changements: v.exactOptional(v.nullable(changes)),
  eleves: v.exactOptional(v.nullable(v.array(pupilSeen))),
  lsu: v.exactOptional(v.nullable(v.array(lsuClass))),
  plan: v.array(step),
  etapesPlan: v.exactOptional(v.union([v.array(etapePlan), v.array(etapePlanAncienne)])),
  redepot: v.exactOptional(
    v.nullable(v.picklist(tousLesMembres<NonNullable<Rapport['redepot']>>()(['meme-fichier', 'nouvel-export']))),
  ),
  regles: v.array(regle),
  sansPassees: v.exactOptional(v.literal(true)),
  codesNommes: v.exactOptional(texts),
  preuves: v.exactOptional(v.object({ 'structures-egales': issue, 'eleves-reconnus': issue })),
  textes: v.exactOptional(v.record(text, ruleTexts)),
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
