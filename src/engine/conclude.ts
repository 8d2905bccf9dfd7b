import type { FaitsNuit } from '../domain/faits.ts';
import { anneeEnClair } from '../domain/millesime.ts';
import type { EleveVu, Rapport } from '../domain/report.ts';
import type { SourceKind } from '../domain/source.ts';
import { rediger } from '../redaction/rediger.ts';
import { enoncerVerdict } from '../redaction/verdict.ts';
import type { Ecole, Regle } from '../rules/define.ts';
import { type Assemblage, assembler, type LectureOuverte } from './assemble.ts';
import { remonter } from './causes.ts';
import { comparer } from './changements.ts';
import { regrouper, textesDe } from './constats.ts';
import { deposer } from './deposit.ts';
import { construireEcole } from './ecole.ts';
import { listerEleves } from './eleves.ts';
import { Executions } from './executions.ts';
import { preparerLsu } from './lsu.ts';
import { simulerLaNuit } from './night.ts';
import { planifier } from './plan.ts';
import { juger } from './verdict.ts';

export interface Contexte {
  /** The ordered rules (rules/catalogue.gen.ts), given by the composition so that the engine names no rule. */
  readonly catalogue: readonly Regle[];
  /** Name and version of the application. */
  readonly application: string;
  /** UTC instant, ISO: the only clock of a report. */
  readonly etabliLe: string;
  /** Documents recognised and still being read: not missing, and no verdict of tonight waits for them (003.43). */
  readonly enLecture?: readonly SourceKind[];
}

/** From what was read to the report: assemble, deposit, night, controls, findings, causes, verdict, then the words. Pure. */
export function conclure(lectures: readonly LectureOuverte[], contexte: Contexte): Rapport {
  return conclureSur(assembler(lectures), contexte);
}

/** The same, from documents already chosen. */
export function conclureSur({ dossier, uai, fichiers, ecartes = [] }: Assemblage, contexte: Contexte): Rapport {
  const enLecture = contexte.enLecture ?? [];
  const ecole = construireEcole(dossier, uai, enLecture);
  const executions = new Executions(contexte.catalogue, ecole);
  const depot = deposer(ecole, executions);
  const simulation = simulerLaNuit(ecole, executions);
  const nuit = simulation?.nuit ?? null;
  executions.controler({ fichiers, ecole, nuit: simulation?.passages ?? null });
  const paquets = regrouper(executions.levees);
  const causes = remonter(paquets, simulation);
  const regles = executions.bilan();
  const bases = {
    depot,
    nuit,
    causes,
    regles,
    enLecture,
    illisibles: fichiers.flatMap(({ type, etat }) => (type && etat === 'illisible' ? [type] : [])),
    autreAnnee: ecole.stsAutreAnnee ? (['sts'] as const) : [],
  };
  // SIECLE stops before it deletes or creates anything: the base stays as it is
  const arrete = causes.some((cause) => cause.arrete);
  const verdict = juger(bases);
  return rediger({
    format: 'veilleuse/rapport',
    version: 1,
    application: contexte.application,
    etabliLe: contexte.etabliLe,
    etablissement: ecole.uai ? { uai: ecole.uai, nom: nomEtablissement(ecole) } : null,
    annee: {
      scolaire: ecole.premierJour && anneeEnClair(ecole.premierJour),
      siecle: ecole.anneeSiecle,
      sts: ecole.anneeSts,
      elegroupe: ecole.anneeElegroupe,
    },
    ...(ecartes.length > 0 && { autresEtablissements: ecartes }),
    fichiers,
    verdict,
    phrase: enoncerVerdict(verdict, bases),
    depot,
    nuit: nuit && arrete ? rienImporte(nuit) : nuit,
    constats: paquets.map(({ constat }) => constat),
    causes,
    changements: arrete ? null : comparer(simulation?.passages ?? null, ecole),
    eleves: sansChangement(listerEleves(simulation, ecole), arrete),
    lsu: preparerLsu(simulation?.passages ?? null, ecole),
    ...planifier(paquets),
    regles,
    sansPassees: true,
    preuves: executions.preuves(),
    textes: textesDe(paquets),
  });
}

const rienImporte = (nuit: FaitsNuit): FaitsNuit => ({
  ...nuit,
  liens: { lus: nuit.liens.lus, crees: 0, rejetes: nuit.liens.lus, datesReinitialisees: 0 },
});

const sansChangement = (eleves: EleveVu[] | null, arrete: boolean): EleveVu[] | null =>
  arrete && eleves ? eleves.map((eleve) => ({ ...eleve, apres: eleve.avant })) : eleves;

function nomEtablissement({ modeles: { communs, sts } }: Ecole): string | null {
  const noms = [communs?.denominationPrincipale, communs?.denominationComplementaire].filter(Boolean);
  return noms.join(' ') || sts?.denominationPrincipale || null;
}
