import type { DivisionSts, GroupeSts, Individu, Matiere, Service, Sts } from '../../src/domain/dossier.ts';

/** A sts_emp for the tests: everybody and everything in it is invented. */

/** `USAGE (NAISSANCE), Prénom` */
export function unIndividu(texte: string, change: Partial<Individu> = {}): Individu {
  const [, usage = '', naissance = '', prenom = ''] = /^(.*?)(?: \((.*)\))?, ?(.*)$/.exec(texte) ?? [];
  return { id: texte, type: 'epp', nomUsage: usage, nomPatronymique: naissance, prenom, fonction: 'ENS', ...change };
}

export const uneMatiere = (code: string, codeGestion: string, libelleLong: string): Matiere => ({
  code,
  codeGestion,
  libelleCourt: null,
  libelleLong,
});

export const desServices = (...codes: readonly string[]): readonly Service[] =>
  codes.map((codeMatiere) => ({ codeMatiere, codeModalite: 'CG', enseignants: [] }));

export function uneDivision(code: string, change: Partial<DivisionSts> = {}): DivisionSts {
  return { ligne: 1, code, libelle: '', mefs: [], services: [], ...change };
}

export function unGroupe(code: string, change: Partial<GroupeSts> = {}): GroupeSts {
  return { ...uneDivision(code), divisions: [], ...change };
}

export const MATIERES: readonly Matiere[] = [
  uneMatiere('030201', 'AGL1', 'ANGLAIS LV1'),
  uneMatiere('030602', 'ESP2', 'ESPAGNOL LV2'),
  uneMatiere('020300', 'LCALA', "LANGUES ET CULTURES DE L'ANTIQUITE LATIN"),
  uneMatiere('100100', 'EPS', 'EDUCATION PHYSIQUE ET SPORTIVE'),
];

export function unSts(change: Partial<Sts> = {}): Sts {
  return {
    parametres: { uaj: '9839990S', anneeScolaire: 2018, dateExport: null, horodatage: null },
    denominationPrincipale: null,
    debut: null,
    fin: null,
    matieres: MATIERES,
    mefs: [],
    individus: [],
    divisions: [],
    groupes: [],
    ...change,
  };
}
