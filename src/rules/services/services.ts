import type { Eleve, Eleves } from '../../domain/exports-siecle.ts';
import { parCle } from '../../domain/par-cle.ts';
import { estDeRangement, estSortiLe } from '../../domain/presence.ts';
import type { DivisionSts, Service, StructureEdt, Sts } from '../../domain/sts.ts';
import type { Passage, SujetLeve } from '../definition.ts';
import { sujetDivision, sujetGroupe } from '../sujets.ts';

/** Every service of STS-Web, or of those that EDT sends it, with the division or the group that has it. */
export function servicesDe<S extends StructureEdt>(
  { divisions, groupes }: { readonly divisions: readonly S[]; readonly groupes: readonly S[] },
  fichier: 'sts' | 'emp_sts' = 'sts',
): { readonly service: Service; readonly structure: S; readonly sujet: SujetLeve }[] {
  const de = (sujetDe: typeof sujetGroupe) => (structure: S) =>
    structure.services.map((service) => ({ service, structure, sujet: sujetDe(structure, fichier) }));
  return [...divisions.flatMap(de(sujetDivision)), ...groupes.flatMap(de(sujetGroupe))];
}

/** Teachers' numbers collide between `epp` and `local`: the key is the two together (formats §8). */
export const cleEnseignant = ({ type, id }: { readonly type: string; readonly id: string }): string =>
  JSON.stringify([type, id]);

/** The form of a national code of a subject, the only one that the LSU takes (vendor facts §5.2). */
export const estCodeDeMatiere = (code: string | null): code is string => /^[0-9A-Z]{6}$/.test(code ?? '');

/** « ANGLAIS LV1 (030201) », or the code alone. */
export function nommerMatiere(code: string, { matieres }: Sts): string {
  const matiere = matieres.find((m) => m.code === code);
  const libelle = matiere?.libelleLong || matiere?.libelleCourt || matiere?.codeGestion;
  return libelle ? `${libelle} (${code})` : code;
}

/** Services come up with the timetable: most divisions without any, and it never did (003.140). */
export function servicesJamaisRemontes({ divisions }: Sts): boolean {
  const sans = divisions.filter(({ services }) => services.length === 0).length;
  return divisions.length > 1 && sans * 2 > divisions.length;
}

/** The present pupils of the file, each with the divisions and the groups of STS-Web in which he will be tomorrow. */
export function structuresDeDemain(
  nuit: readonly Passage[],
  { parametres }: Eleves,
  sts: Sts,
): readonly { readonly eleve: Eleve; readonly structures: readonly DivisionSts[] }[] {
  const divisions = parCle(sts.divisions, ({ code }) => code);
  const groupes = parCle(sts.groupes, ({ code }) => code);
  return [...parCle(nuit, ({ trouve }) => trouve)].flatMap(([eleve, passages]) => {
    if (!eleve || estSortiLe(eleve, parametres.dateExport)) return [];
    const codes = new Set(passages.flatMap(({ enVigueur }) => enVigueur.map(({ code }) => code)));
    const structures: DivisionSts[] = [];
    for (const code of eleve.divisions) if (!estDeRangement(code)) structures.push(...(divisions.get(code) ?? []));
    for (const code of codes) structures.push(...(groupes.get(code) ?? []));
    return [{ eleve, structures }];
  });
}
