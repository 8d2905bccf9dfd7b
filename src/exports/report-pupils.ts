import * as v from 'valibot';
import { DESTINS } from '../domain/destins.ts';
import type { SortEleve } from '../domain/eleve-vu.ts';
import type { DivisionLsu } from '../domain/lsu.ts';
import { CODES_ANOMALIE, type EleveNuit, type MotifAbsence, REGLES_NUIT } from '../domain/nuit.ts';
import { tousLesMembres } from '../domain/unions.ts';
import { count, day, nullableText, text, texts, values } from './report-values.ts';

/** The parts of a report that list pupils: the night, what it changes, everybody, the LSU. */

const codeAnomalie = v.picklist(CODES_ANOMALIE);

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
        valeurs: values,
      }),
    ),
    v.minLength(1),
  ),
  rang: count,
  ligne: count,
  liensLus: count,
  liensCrees: count,
});

export const night = v.object({
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

export const changes = v.object({
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

export const pupilSeen = v.object({
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

export const lsuClass = v.object({
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
