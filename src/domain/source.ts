/** The nine documents that the product reads: the seven SIECLE exports, sts_emp and the ELEGROUPE file. */
export const SOURCES = [
  'eleves',
  'responsables',
  'structures',
  'nomenclature',
  'communs',
  'etablissements',
  'geographique',
  'sts',
  'liens',
] as const;

export type SourceKind = (typeof SOURCES)[number];

/** The seven exports of SIECLE, which share PARAMETRES and so the base's year. */
export const EXPORTS_SIECLE = [
  'eleves',
  'responsables',
  'structures',
  'nomenclature',
  'communs',
  'etablissements',
  'geographique',
] as const satisfies readonly SourceKind[];

/** National lists: large, and no verdict of tonight's import depends on them, so they are read last. */
export const LISTES_NATIONALES: readonly SourceKind[] = ['etablissements', 'geographique'];

/** What the secretary calls each document, with the menu that gives it (procedure §3.1.1, §3.2.1, §3.5.1). */
export const LIBELLES: Record<SourceKind, { nom: string; menu: string }> = {
  eleves: { nom: 'Élèves avec adresses', menu: 'SIECLE > Mise à jour > Exportations > En XML' },
  responsables: { nom: 'Responsables avec adresses', menu: 'SIECLE > Mise à jour > Exportations > En XML' },
  structures: { nom: 'Structures', menu: 'SIECLE > Mise à jour > Exportations > En XML' },
  nomenclature: { nom: 'Nomenclature', menu: 'SIECLE > Mise à jour > Exportations > En XML' },
  communs: { nom: 'Communs', menu: 'SIECLE > Mise à jour > Exportations > En XML' },
  etablissements: { nom: 'Établissements', menu: 'SIECLE > Mise à jour > Exportations > En XML' },
  geographique: { nom: 'Géographique', menu: 'SIECLE > Mise à jour > Exportations > En XML' },
  sts: { nom: 'sts_emp', menu: 'STS-Web > Exports > Emploi du temps' },
  liens: { nom: 'ELEGROUPE', menu: 'PRONOTE > Fichier > SIECLE > Exporter les liens élèves/groupes' },
};
