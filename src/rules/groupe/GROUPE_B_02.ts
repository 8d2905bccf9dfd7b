import { mefsDesDivisions } from '../../domain/mefs.ts';
import { memePersonne } from '../../domain/meme-personne.ts';
import { compter } from '../../domain/par-cle.ts';
import { mots } from '../../domain/phrase.ts';
import { AUTRE_CLASSE, aUneAutreClasse, VERIFIER_LA_CLASSE } from '../causes/autre-classe.ts';
import { AUTRE_ELEVE, VERIFIER_L_IDENTITE } from '../causes/autre-eleve.ts';
import { GROUPE_HORS_MEF } from '../causes/groupe-hors-mef.ts';
import { MEF_DE_L_ELEVE } from '../causes/mef-de-l-eleve.ts';
import { type AuLien, definirRegle } from '../definition.ts';
import type { EcoleDe } from '../ecole-lue.ts';
import { chercheurParCode } from '../regroupement.ts';
import { sujetLien } from '../sujets.ts';
import { CORRECTIONS_SANS_PERTE, refusSansPerte, sansPerte } from './sans-perte.ts';

export const GROUPE_B_02 = definirRegle({
  moment: 'lien',
  meta: {
    code: 'GROUPE_B_02',
    titre: 'Groupe non rattaché au MEF de l’élève',
    message: 'Le groupe « {groupe} » n’est pas rattaché au MEF de l’élève ({mef}) : ce lien est rejeté.',
    bilan:
      'Le groupe « {groupe} » n’est pas rattaché au MEF {mef} : il n’y aura pas d’inscription pour {eleves} de ce MEF.',
    cause: 'Dans SIECLE, le groupe ne comprend ni ce MEF ni une division qui le suit{precision}.',
    trous: { groupe: 'code-groupe', mef: 'code', precision: 'mots' },
    gravite: 'lien-rejete',
    vise: ['CODE_GROUPE'],
    corrections: {
      'autre-eleve': {
        cas: 'L’identifiant envoyé est celui d’un autre élève',
        faire: VERIFIER_L_IDENTITE,
      },
      ...CORRECTIONS_SANS_PERTE,
      'autre-classe': VERIFIER_LA_CLASSE,
      'mef-eleve': {
        cas: 'Le MEF de l’élève n’est pas celui de sa division, ou n’est pas dans la nomenclature',
        faire: {
          '2': 'Vérifiez le MEF de [cet élève|ces élèves] dans SIECLE (Fiches élèves > Scolarité).',
          depot: null,
        },
      },
      'dans-sts': {
        cas: 'Le rattachement existe dans STS-Web',
        faire: { '4a': 'Envoyez [ce groupe|ces groupes] avec la structure.', depot: null },
      },
      'hors-sts': {
        cas: 'Le rattachement manque aussi dans STS-Web',
        faire: { '4a': 'Rattachez [ce groupe|ces groupes] au MEF {mef} dans STS-Web.', depot: null },
      },
      'sts-inconnu': {
        cas: 'On ne sait pas ce que dit STS-Web (sts_emp absent)',
        faire: {
          '4a': 'Vérifiez dans STS-Web que [ce groupe est rattaché|ces groupes sont rattachés] au MEF {mef}.',
          depot: null,
        },
      },
    },
    rejoint: [
      { cause: AUTRE_ELEVE, branches: ['autre-eleve'] },
      { cause: AUTRE_CLASSE, branches: ['autre-classe'] },
      { cause: MEF_DE_L_ELEVE, branches: ['mef-eleve'] },
      { cause: GROUPE_HORS_MEF, branches: ['dans-sts', 'hors-sts', 'sts-inconnu'] },
    ],
    source: { kind: 'atteste', ref: 'spécification d’import, contrôles GROUPE' },
  },
  lit: ['liens', 'eleves', 'structures'],
  verifier(a, ecole) {
    const { eleve, groupe } = a;
    const { codeMef: mef } = eleve;
    const mefs = ecole.mefsDuGroupe(groupe.code);
    if (!mef || !mefs || mefs.has(mef)) return [];
    const surLui = surLEleve(a, mef, mefs, ecole);
    const commun = {
      valeurs: { groupe: groupe.code, mef, precision: PRECISIONS[surLui ?? 'groupe'] },
      cle: `${groupe.code} ${mef}`,
    };
    if (surLui === null) return [{ ...commun, correction: brancheSts(groupe.code, mef, ecole) }];
    const sujets = [{ ...sujetLien(a.lien, eleve), ligne: groupe.ligne }];
    if (surLui === 'sorti' || surLui === 'fini') return [{ ...commun, ...refusSansPerte(surLui), sujets }];
    return [{ ...commun, correction: surLui, sujets }];
  },
});

type Avec = EcoleDe<'eleves' | 'structures'>;

/**
 * What is wrong is the pupil, and not the group: he is somebody else, he has left the school or the group, or his MEF is none of his division's,
 * as most of the division follow and the group takes, or as no nomenclature holds (003.305); or he changed class (003.320).
 */
function surLEleve(a: AuLien, mef: string, mefs: ReadonlySet<string>, ecole: Avec) {
  const { lien, eleve } = a;
  if (!memePersonne(lien, eleve)) return 'autre-eleve';
  const pourquoi = sansPerte(a, [a.groupe], ecole);
  if (pourquoi) return pourquoi;
  if (sonMefEstFaux(mef, eleve.divisions, mefs, ecole)) return 'mef-eleve';
  return aUneAutreClasse(lien, eleve, ecole) ? 'autre-classe' : null;
}

function sonMefEstFaux(mef: string, divisions: readonly string[], mefs: ReadonlySet<string>, ecole: Avec): boolean {
  const { structures, nomenclature } = ecole.modeles;
  const suivis = mefsDesDivisions(divisions, structures.divisions);
  if (suivis.has(mef)) return false;
  if (nomenclature && !nomenclature.mefs.some(({ code }) => code === mef)) return true;
  // without a division there is none to follow
  const [division = '', ...autres] = divisions;
  if (autres.length > 0) return false;
  const eleves = elevesParMef(division, ecole);
  const nombre = (code: string) => eleves.get(code) ?? 0;
  return [...suivis].some((code) => mefs.has(code) && nombre(code) > nombre(mef));
}

/** How many pupils of a division have each MEF. */
const elevesParMef = chercheurParCode((division, { modeles }: Avec) => {
  const eleves = modeles.eleves.eleves.filter(({ divisions }) => divisions.includes(division));
  return compter(eleves.flatMap(({ codeMef }) => codeMef || []));
});

const PRECISIONS = {
  groupe: mots``,
  sorti: mots``,
  fini: mots``,
  'autre-eleve': mots` : l’identifiant envoyé désigne un autre élève que celui du fichier`,
  'autre-classe': mots` ; les groupes envoyés sont ceux d’une autre classe que la sienne dans SIECLE`,
  'mef-eleve': mots` ; ce MEF n’est pas non plus un de ceux de la division de l’élève`,
} as const;

function brancheSts(code: string, mef: string, { modeles: { sts } }: Avec) {
  if (!sts) return 'sts-inconnu';
  const groupe = sts.groupes.find((g) => g.code === code);
  if (!groupe) return 'hors-sts';
  const mefs = groupe.mefs.length > 0 ? groupe.mefs : [...mefsDesDivisions(groupe.divisions, sts.divisions)];
  return mefs.includes(mef) ? 'dans-sts' : 'hors-sts';
}
