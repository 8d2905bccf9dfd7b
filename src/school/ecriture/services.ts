import type { AvecServices, DivisionFictive } from '../modele.ts';
import { TRONC_COMMUN } from '../nomenclatures.ts';
import { bloc, feuilleXml, type NoeudXml } from './noeud.ts';

/** SERVICES of a division or of a group, alike in sts_emp and in emp_sts (formats §8, §10). */
export function ecrireServices({ services }: AvecServices<DivisionFictive>): NoeudXml {
  const heures = new Map(TRONC_COMMUN);
  return bloc(
    'SERVICES',
    services.map(({ matiere, enseignants }) =>
      bloc(
        'SERVICE',
        [
          feuilleXml('HEURES_STRUCTURE', heures.get(matiere) ?? '3.00'),
          bloc(
            'ENSEIGNANTS',
            enseignants.map(({ type, id }) => bloc('ENSEIGNANT', [], { TYPE: type, ID: id })),
          ),
        ],
        { CODE_MATIERE: matiere, CODE_MOD_COURS: 'CG' },
      ),
    ),
  );
}
