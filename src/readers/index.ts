import type { Modeles } from '../domain/dossier.ts';
import type { TypeSource } from '../domain/source.ts';
import type { LecteurArbre } from './arbre.ts';
import { lireCommuns } from './communs.ts';
import { lireEleves } from './eleves.ts';
import { lireEmpSts } from './emp-sts.ts';
import { lireEtablissements } from './etablissements.ts';
import { lireGeographique } from './geographique.ts';
import { lireLiens } from './liens.ts';
import { lireNomenclature } from './nomenclature.ts';
import { lireResponsables } from './responsables.ts';
import { lireStructures } from './structures.ts';
import { lireSts } from './sts.ts';

export type { LecteurArbre };

const LECTEURS: { readonly [K in TypeSource]: () => LecteurArbre<Modeles[K]> } = {
  eleves: lireEleves,
  responsables: lireResponsables,
  structures: lireStructures,
  nomenclature: lireNomenclature,
  communs: lireCommuns,
  etablissements: lireEtablissements,
  geographique: lireGeographique,
  sts: lireSts,
  liens: lireLiens,
  emp_sts: lireEmpSts,
};

/** A reader for one document of that kind, to be used once. */
export const creerLecteur = <K extends TypeSource>(kind: K): LecteurArbre<Modeles[K]> => LECTEURS[kind]();
