import type { Ecole } from '../../domain/ecole.ts';
import { GROUPE_HORS_MEF } from '../causes/groupe-hors-mef.ts';
import { definirRegle } from '../definition.ts';

export const GROUPE_B_02 = definirRegle({
  moment: 'lien',
  meta: {
    code: 'GROUPE_B_02',
    titre: 'Groupe non rattaché au MEF de l’élève',
    message: 'Le groupe « {groupe} » n’est pas rattaché au MEF de l’élève ({mef}) : ce lien est rejeté.',
    bilan:
      'Le groupe « {groupe} » n’est pas rattaché au MEF {mef} : il n’y aura pas d’inscription pour {eleves} de ce MEF.',
    cause: 'Dans SIECLE, le groupe ne comprend ni ce MEF ni une division qui le suit.',
    trous: { groupe: 'code-groupe', mef: 'code' },
    gravite: 'lien-rejete',
    vise: ['CODE_GROUPE'],
    corrections: {
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
    rejoint: { cause: GROUPE_HORS_MEF },
    source: { kind: 'atteste', ref: 'spécification d’import, contrôles GROUPE' },
  },
  lit: ['liens', 'eleves', 'structures'],
  verifier({ eleve, groupe: { code } }, ecole) {
    const mefs = ecole.mefsDuGroupe(code);
    if (!eleve.codeMef || !mefs || mefs.has(eleve.codeMef)) return [];
    const valeurs = { groupe: code, mef: eleve.codeMef };
    return [{ valeurs, correction: brancheSts(code, eleve.codeMef, ecole), cle: `${code} ${eleve.codeMef}` }];
  },
});

function brancheSts(code: string, mef: string, { modeles: { sts } }: Ecole) {
  if (!sts) return 'sts-inconnu';
  const groupe = sts.groupes.find((g) => g.code === code);
  const divisions = new Set(groupe?.divisions);
  const mefs = groupe?.mefs.length
    ? groupe.mefs
    : sts.divisions.filter((division) => divisions.has(division.code)).flatMap((division) => division.mefs);
  return mefs.includes(mef) ? 'dans-sts' : 'hors-sts';
}
