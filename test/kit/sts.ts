import type { Matiere } from '../../src/domain/exports-siecle.ts';
import type { DivisionSts, GroupeSts, Individu, Service, Sts } from '../../src/domain/sts.ts';

/** A sts_emp for the tests: everybody and everything in it is invented. */

/** `USAGE (NAISSANCE), Prénom` */
export function makeIndividu(texte: string, change: Partial<Individu> = {}): Individu {
  const [, usage = '', naissance = '', prenom = ''] = /^(.*?)(?: \((.*)\))?, ?(.*)$/.exec(texte) ?? [];
  return { id: texte, type: 'epp', nomUsage: usage, nomPatronymique: naissance, prenom, fonction: 'ENS', ...change };
}

export const makeMatiere = (code: string, codeGestion: string, libelleLong: string): Matiere => ({
  code,
  codeGestion,
  libelleCourt: null,
  libelleLong,
});

export const makeServices = (...codes: readonly string[]): readonly Service[] =>
  codes.map((codeMatiere) => ({ codeMatiere, codeModalite: 'CG', enseignants: [] }));

export function makeDivision(code: string, change: Partial<DivisionSts> = {}): DivisionSts {
  return { ligne: 1, code, libelle: '', mefs: [], services: [], ...change };
}

export function makeGroupe(code: string, change: Partial<GroupeSts> = {}): GroupeSts {
  return { ...makeDivision(code), divisions: [], ...change };
}

export const STS_SUBJECTS: readonly Matiere[] = [
  makeMatiere('030201', 'AGL1', 'ANGLAIS LV1'),
  makeMatiere('030602', 'ESP2', 'ESPAGNOL LV2'),
  makeMatiere('020300', 'LCALA', "LANGUES ET CULTURES DE L'ANTIQUITE LATIN"),
  makeMatiere('100100', 'EPS', 'EDUCATION PHYSIQUE ET SPORTIVE'),
];

export function makeSts(change: Partial<Sts> = {}): Sts {
  return {
    parametres: { uaj: '9839990S', anneeScolaire: 2018, dateExport: null, horodatage: null },
    denominationPrincipale: null,
    debut: null,
    fin: null,
    matieres: STS_SUBJECTS,
    mefs: [],
    individus: [],
    divisions: [],
    groupes: [],
    ...change,
  };
}
