import * as v from 'valibot';
import { type IsoDate, lireDateIso } from '../domain/dates.ts';
import { toutes } from '../domain/listes.ts';
import type { Genre } from '../domain/phrase.ts';
import {
  CODES_ANOMALIE,
  type CodeDepot,
  type Constat,
  type DivisionLsu,
  type EleveNuit,
  type EtapePlan,
  type EtatFichier,
  type EtatRegle,
  GRAVITES,
  type Inattendu,
  type Indice,
  type MotifAbsence,
  type Rapport,
  REGLES_NUIT,
  type SortEleve,
  type Verdict,
  type VerdictDepot,
} from '../domain/report.ts';
import { SOURCES } from '../domain/source.ts';
import { ETAPES } from '../domain/step.ts';

/** The shape of a report, as deep as the screens look into it; what it does not know is left out. */

const texte = v.string();
const peutEtre = v.nullable(texte);
const textes = v.array(texte);
const nombre = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const jour = v.custom<IsoDate>((valeur) => typeof valeur === 'string' && lireDateIso(valeur) === valeur);
const instant = v.pipe(
  texte,
  v.check((valeur) => !Number.isNaN(Date.parse(valeur))),
);
const etape = v.picklist(ETAPES);
const source = v.picklist(toutes<Constat['source']>()(['atteste', 'deduit']));
const codeDepot = v.picklist(toutes<CodeDepot>()(['D1', 'D2', 'D3', 'D4', 'D5']));
const codeAnomalie = v.picklist(CODES_ANOMALIE);

/** Of a kind that this Veilleuse does not know, a value is hidden like a name: no list is checked here. */
const genre = v.custom<Genre>((nom) => typeof nom === 'string');
const valeur = v.object({
  genre: v.custom<Exclude<Genre, 'mots'>>((nom) => typeof nom === 'string'),
  texte,
  eleveId: v.exactOptional(texte),
});
const phrase = v.array(v.union([texte, valeur]));
const valeurs = v.exactOptional(v.record(texte, v.union([texte, valeur, phrase])));
const textesRegle = v.object({
  message: texte,
  bilan: texte,
  cause: texte,
  corrections: v.record(texte, texte),
  trous: v.record(texte, genre),
});

const fichier = v.object({
  nom: texte,
  entree: peutEtre,
  type: v.nullable(v.picklist(SOURCES)),
  etat: v.picklist(toutes<EtatFichier>()(['lu', 'illisible', 'ignore'])),
  octets: nombre,
  uai: peutEtre,
  anneeScolaire: v.nullable(nombre),
  dateExport: v.nullable(jour),
  horodatage: peutEtre,
  probleme: v.nullable(
    v.object({
      code: texte,
      message: texte,
      aFaire: texte,
      ligne: v.nullable(nombre),
      valeurs: v.exactOptional(v.record(texte, texte)),
    }),
  ),
  indices: v.exactOptional(v.array(v.picklist(toutes<Indice>()(['bom', 'archive-refaite', 'encodage-different'])))),
  notes: v.exactOptional(v.array(v.object({ code: v.literal('sans-adresses'), message: texte, aFaire: texte }))),
});

const identite = { eleveId: texte, nom: texte, prenom: texte, division: peutEtre };

const eleveNuit = v.object({
  ...identite,
  idPrv: texte,
  sort: v.picklist(toutes<EleveNuit['sort']>()(['partiel', 'rejete'])),
  regle: v.picklist(REGLES_NUIT),
  anomalies: v.pipe(
    v.array(
      v.object({
        code: codeAnomalie,
        groupe: peutEtre,
        message: texte,
        reinitialiseeA: v.nullable(jour),
        ligne: nombre,
        valeurs,
      }),
    ),
    v.minLength(1),
  ),
  rang: nombre,
  ligne: nombre,
  liensLus: nombre,
  liensCrees: nombre,
});

const nuit = v.object({
  compteurs: v.object({ lus: nombre, complets: nombre, partiels: nombre, rejetes: nombre, absents: nombre }),
  liens: v.object({ lus: nombre, crees: nombre, rejetes: nombre, datesReinitialisees: nombre }),
  eleves: v.array(eleveNuit),
  absents: v.array(
    v.object({
      ...identite,
      motif: v.picklist(toutes<MotifAbsence>()(['sorti', 'sans-division', 'groupes-perdus', 'sans-groupe'])),
      groupes: textes,
    }),
  ),
});

const constat = v.object({
  code: texte,
  gravite: v.picklist(GRAVITES),
  titre: texte,
  message: texte,
  cause: texte,
  correction: texte,
  etapes: v.array(etape),
  source,
  reference: texte,
  eleves: nombre,
  sujets: v.array(
    v.object({
      libelle: texte,
      eleveId: v.exactOptional(texte),
      groupe: v.exactOptional(texte),
      fichier: v.exactOptional(v.picklist(SOURCES)),
      ligne: v.exactOptional(nombre),
      detail: v.exactOptional(texte),
      genre: v.exactOptional(genre),
      precision: v.exactOptional(phrase),
      valeurs,
    }),
  ),
  branche: v.exactOptional(texte),
  valeurs,
  vise: v.exactOptional(v.object({ elements: textes, valeur: peutEtre })),
});

const cause = v.object({
  id: texte,
  codes: v.pipe(textes, v.minLength(1)),
  gravite: v.picklist(GRAVITES),
  titre: texte,
  consequence: texte,
  pourquoi: texte,
  correction: texte,
  etapes: v.array(etape),
  source,
  eleves: nombre,
  liens: nombre,
  groupes: textes,
  constats: v.array(nombre),
  anomalies: v.array(v.object({ eleve: nombre, anomalie: nombre })),
  mots: v.exactOptional(v.object({ titre: texte, consequence: v.exactOptional(texte) })),
  dites: v.exactOptional(v.array(nombre)),
  confusion: v.exactOptional(v.literal(true)),
  arrete: v.exactOptional(v.literal(true)),
});

const changements = v.object({
  eleves: v.array(v.object({ ...identite, gardes: textes, ajoutes: textes, perdus: textes })),
  groupes: v.array(v.object({ code: texte, avant: nombre, apres: nombre, entrants: nombre, sortants: nombre })),
});

const eleveVu = v.object({
  ...identite,
  rang: v.nullable(nombre),
  sort: v.picklist(toutes<SortEleve>()(['complet', 'partiel', 'rejete', 'absent'])),
  sorti: v.boolean(),
  avant: textes,
  apres: textes,
});

const matiere = v.object({ code: texte, libelle: peutEtre });

const divisionLsu = v.object({
  code: peutEtre,
  eleves: nombre,
  sansGroupe: v.array(v.object({ eleveId: texte, nom: texte, prenom: texte, matiere, groupes: textes })),
  groupes: v.array(
    v.object({
      code: texte,
      eleves: nombre,
      manque: v.picklist(toutes<DivisionLsu['groupes'][number]['manque']>()(['sts', 'service', 'enseignant'])),
      matieres: v.array(matiere),
    }),
  ),
  sansEleve: v.array(
    v.object({
      structure: texte,
      type: v.picklist(toutes<DivisionLsu['sansEleve'][number]['type']>()(['groupe', 'division'])),
      matiere,
    }),
  ),
});

const etapePlan = v.object({
  etape,
  application: v.picklist(toutes<EtapePlan['application']>()(['STS-Web', 'SIECLE', 'PRONOTE', 'EDT'])),
  menu: texte,
  quoi: textes,
  rapporter: peutEtre,
});

const regle = v.object({
  code: texte,
  titre: texte,
  etat: v.picklist(toutes<EtatRegle>()(['passee', 'levee', 'non-executee', 'en-panne'])),
  manquants: v.exactOptional(textes),
  nombre: v.exactOptional(nombre),
  erreur: v.exactOptional(texte),
});

const issue = v.exactOptional(v.picklist(['passee', 'levee']));

/** What reports of before lack is optional, and completed where kept runs are (`rapport/anciens.ts`). */
const forme = v.object({
  format: v.literal('veilleuse/rapport'),
  version: v.literal(1),
  application: texte,
  etabliLe: instant,
  etablissement: v.nullable(v.object({ uai: texte, nom: peutEtre })),
  annee: v.object({
    scolaire: peutEtre,
    siecle: v.nullable(nombre),
    sts: v.nullable(nombre),
    elegroupe: v.nullable(nombre),
  }),
  fichiers: v.array(fichier),
  verdict: v.picklist(toutes<Verdict>()(['pret', 'a-verifier', 'a-corriger', 'refuse', 'incomplet'])),
  phrase: texte,
  depot: v.object({
    verdict: v.picklist(toutes<VerdictDepot>()(['accepte', 'refuse', 'a-verifier', 'inconnu'])),
    motifs: v.array(v.object({ code: codeDepot, message: texte, ligne: v.nullable(nombre), valeurs })),
  }),
  nuit: v.nullable(nuit),
  constats: v.array(constat),
  causes: v.exactOptional(v.array(cause)),
  changements: v.exactOptional(v.nullable(changements)),
  eleves: v.exactOptional(v.nullable(v.array(eleveVu))),
  lsu: v.exactOptional(v.nullable(v.array(divisionLsu))),
  plan: v.array(etape),
  etapesPlan: v.exactOptional(v.array(etapePlan)),
  redepot: v.exactOptional(
    v.nullable(v.picklist(toutes<NonNullable<Rapport['redepot']>>()(['meme-fichier', 'nouvel-export']))),
  ),
  regles: v.array(regle),
  sansPassees: v.exactOptional(v.literal(true)),
  preuves: v.exactOptional(v.object({ 'structures-egales': issue, 'eleves-reconnus': issue })),
  textes: v.exactOptional(v.record(texte, textesRegle)),
  pseudonymise: v.exactOptional(v.object({ petitsGroupes: textes })),
  lendemain: v.exactOptional(
    v.object({
      score: v.object({ exacts: nombre, sur: nombre, complet: v.boolean() }),
      inattendus: v.array(
        v.object({
          genre: v.picklist(toutes<Inattendu['genre']>()(['regle', 'anomalie', 'code', 'message'])),
          code: texte,
          texte,
          fois: nombre,
        }),
      ),
    }),
  ),
});

/** Refuses a cause whose indexes point to no finding or anomaly. */
export const RAPPORT = v.pipe(
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

export type RapportRecu = v.InferOutput<typeof RAPPORT>;
