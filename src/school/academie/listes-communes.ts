import { LISTES_NATIONALES } from '../../domain/source.ts';
import { genererEcole } from '../ecole.ts';
import { ecrireFichiers, type FichierEcole } from '../ecriture/index.ts';
import { etablissementDe, inventerCommunes, inventerEtablissements } from '../lieux.ts';
import type { EcoleFictive } from '../modele.ts';

/** How long the national lists are. */
export interface TailleDesListes {
  readonly etablissements: number;
  readonly communes: number;
  /** Each school's lists name it in their PARAMETRES, as SIECLE's exports do: no two are the same bytes (003.242). */
  readonly propres?: boolean;
}

/** What the two national lists hold: every school of the academy, and its towns, among the others. */
export type ListesNationales = Pick<EcoleFictive, 'etablissements' | 'communes'>;

export function inventerListes(
  { etablissements, communes: combien }: TailleDesListes,
  siens: readonly Pick<EcoleFictive, 'uai' | 'denomination'>[],
): ListesNationales {
  const communes = inventerCommunes(combien);
  return {
    communes,
    etablissements: [
      ...inventerEtablissements(etablissements - siens.length, communes),
      ...siens.map(({ uai, denomination }) => etablissementDe(uai, denomination, communes)),
    ],
  };
}

/** The two lists that every school of the academy has, byte for byte: they name no school (003.242). */
export function ecrireListesCommunes(listes: ListesNationales): FichierEcole[] {
  const ecole = genererEcole({ graine: 1, eleves: 4 });
  const { entetes } = ecole;
  const sansEcole: EcoleFictive = {
    ...ecole,
    ...listes,
    entetes: {
      ...entetes,
      etablissements: { ...entetes.etablissements, uai: null },
      geographique: { ...entetes.geographique, uai: null },
    },
  };
  return ecrireFichiers(sansEcole, LISTES_NATIONALES);
}
