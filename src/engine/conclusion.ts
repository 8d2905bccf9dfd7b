import type { Ecole } from '../domain/ecole.ts';
import type { Faits } from '../domain/faits.ts';
import { anneeEnClair } from '../domain/millesime.ts';
import type { Rapport } from '../domain/rapport.ts';
import type { TypeSource } from '../domain/source.ts';
import { rediger } from '../redaction/rediger.ts';
import { enoncerVerdict } from '../redaction/verdict.ts';
import type { Regle } from '../rules/definition.ts';
import { rienImporter } from './arret.ts';
import type { Assemblage } from './assemblage.ts';
import { remonterAuxCauses } from './causes.ts';
import { changementsDeLaNuit } from './changements.ts';
import { codesNommes } from './codes-nommes.ts';
import { regrouper, textesDesRegles } from './constats.ts';
import { simulerLeDepot } from './depot.ts';
import { construireEcole } from './ecole.ts';
import { listerEleves } from './eleves.ts';
import { Executions } from './executions.ts';
import { preparerLsu } from './lsu.ts';
import { simulerLaNuit } from './nuit.ts';
import { planifier } from './plan.ts';
import { jugerLImport } from './verdict.ts';

export interface ContexteConclusion {
  /** The ordered rules (rules/catalogue.gen.ts), given by the composition so that the engine names no rule. */
  readonly catalogue: readonly Regle[];
  /** Name and version of the application. */
  readonly application: string;
  /** UTC instant, ISO: the only clock of a report. */
  readonly etabliLe: string;
  /** Documents recognised and still being read: not missing, and no verdict of tonight waits for them (003.43). */
  readonly enLecture?: readonly TypeSource[];
}

/** From the documents chosen to the report: deposit, night, controls, findings, causes, verdict, then the words. Pure. */
export function conclureSur(
  { dossier, uai, fichiers, ecartes = [] }: Assemblage,
  contexte: ContexteConclusion,
): Rapport {
  const enLecture = contexte.enLecture ?? [];
  const ecole = construireEcole(dossier, uai, enLecture);
  const executions = new Executions(contexte.catalogue, ecole);
  const depot = simulerLeDepot(ecole, executions);
  const simulation = simulerLaNuit(ecole, executions);
  const nuit = simulation?.nuit ?? null;
  executions.controler({ fichiers, ecole, nuit: simulation?.passages ?? null });
  const paquets = regrouper(executions.levees);
  const causes = remonterAuxCauses(paquets, simulation);
  const regles = executions.bilan();
  const eleves = listerEleves(simulation, ecole);
  const bases = {
    depot,
    nuit,
    causes,
    eleves,
    regles,
    enLecture,
    illisibles: fichiers.flatMap(({ type, etat }) => (type && etat === 'illisible' ? [type] : [])),
    autreAnnee: [...(ecole.stsAutreAnnee ? (['sts'] as const) : []), ...ecole.autreBase.map(({ kind }) => kind)],
  };
  const verdict = jugerLImport(bases);
  const nommes = codesNommes(ecole);
  const faits: Faits = {
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
    nuit,
    constats: paquets.map(({ constat }) => constat),
    causes,
    changements: changementsDeLaNuit(simulation, ecole),
    eleves,
    lsu: preparerLsu(simulation, ecole),
    ...planifier(paquets),
    regles,
    sansPassees: true,
    preuves: executions.preuves(),
    textes: textesDesRegles(paquets),
    ...(nommes.length > 0 && { codesNommes: nommes }),
  };
  return rediger(causes.some((cause) => cause.arrete) ? rienImporter(faits) : faits);
}

function nomEtablissement({ modeles: { communs, sts } }: Ecole): string | null {
  const noms = [communs?.denominationPrincipale, communs?.denominationComplementaire].filter(Boolean);
  return noms.join(' ') || sts?.denominationPrincipale || null;
}
