import { LISTES_NATIONALES } from '../../domain/source.ts';
import { genererEcole } from '../ecole.ts';
import { ecrireFichiers, type FichierEcole } from '../ecriture/index.ts';
import { etablissementDe, inventerCommunes, inventerEtablissements } from '../lieux.ts';
import type { EcoleFictive } from '../modele.ts';

/** How long the national lists are. */
export interface TailleDesListes {
  readonly etablissements: number;
  readonly communes: number;
  /** Each school's list names it, as SIECLE's exports do, so that no two are alike (003.242). */
  readonly propres?: boolean;
}

/** The two national lists that every school of the academy has, byte for byte: they name no school (003.242). */
export function ecrireListesCommunes(
  { etablissements, communes: combien }: TailleDesListes,
  siens: readonly Pick<EcoleFictive, 'uai' | 'denomination'>[],
): FichierEcole[] {
  const ecole = genererEcole({ graine: 1, eleves: 4 });
  const communes = inventerCommunes(combien);
  const { entetes } = ecole;
  const liste: EcoleFictive = {
    ...ecole,
    communes,
    etablissements: [
      ...inventerEtablissements(etablissements - siens.length, communes),
      ...siens.map(({ uai, denomination }) => etablissementDe(uai, denomination, communes)),
    ],
    entetes: {
      ...entetes,
      etablissements: { ...entetes.etablissements, uai: null },
      geographique: { ...entetes.geographique, uai: null },
    },
  };
  return ecrireFichiers(liste, LISTES_NATIONALES);
}
