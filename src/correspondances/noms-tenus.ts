import { chercheurDeNoms, personnesDe } from '../domain/codes-nommes.ts';
import type { Correspondances } from '../domain/correspondances.ts';
import type { Modeles } from '../domain/dossier.ts';

/**
 * What a list of classes or groups writes, and STS-Web beside it, that holds somebody's name: it is hidden where names
 * are (003.130). Of teachers everything is hidden, and a subject is called after nobody.
 */
export function nomsTenus(
  liste: Correspondances,
  modeles: Pick<Partial<Modeles>, 'eleves' | 'sts'>,
): readonly string[] {
  if (liste.genre !== 'groupes' && liste.genre !== 'divisions') return [];
  const { correspondances, sansContrepartie } = liste;
  const entrees = [...correspondances.flatMap(({ candidats }) => candidats), ...sansContrepartie];
  const ecrits = [
    ...correspondances.map(({ libelle }) => libelle),
    ...entrees.flatMap(({ cle, libelle, detail }) => [cle, libelle, detail]),
  ];
  return [...new Set(ecrits)].filter(chercheurDeNoms(personnesDe(modeles)));
}
