import type { DivisionSts, Service, Sts } from '../../domain/dossier.ts';

/** Every service of STS-Web, with the division or the group that has it. */
export function servicesDe(
  sts: Sts,
): { readonly service: Service; readonly structure: DivisionSts; readonly groupe: boolean }[] {
  const de = (groupe: boolean) => (structure: DivisionSts) =>
    structure.services.map((service) => ({ service, structure, groupe }));
  return [...sts.divisions.flatMap(de(false)), ...sts.groupes.flatMap(de(true))];
}
