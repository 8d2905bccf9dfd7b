import type { Modeles } from '../domain/dossier.ts';
import type { Ecole } from '../domain/ecole.ts';
import type { TypeSource } from '../domain/source.ts';

/** The school as a rule sees it: it is not run unless all that it declares is there. */
export type EcoleDe<K> = Omit<Ecole, 'modeles' | 'anneeSiecle' | 'calendrier' | 'groupes' | 'groupesSts'> & {
  readonly modeles: Partial<Modeles> & Pick<Modeles, K & TypeSource>;
  readonly anneeSiecle: Sur<Ecole['anneeSiecle'], 'annee-siecle' extends K ? true : false>;
  readonly calendrier: Sur<Ecole['calendrier'], 'communs' | 'calendrier' extends K ? true : false>;
  readonly groupes: Sur<Ecole['groupes'], 'structures' extends K ? true : false>;
  readonly groupesSts: Sur<Ecole['groupesSts'], 'sts' extends K ? true : false>;
};
type Sur<T, La extends boolean> = La extends true ? NonNullable<T> : T;
