import type { AvecServices, DivisionFictive } from '../modele.ts';
import { TRONC_COMMUN } from '../nomenclatures.ts';
import { blocDe, feuilleXml, liste, type NoeudXml } from './noeud.ts';

/** SERVICES of a division or of a group, alike in sts_emp and in emp_sts (formats §8, §10). */
export function ecrireServices({ services }: AvecServices<DivisionFictive>): NoeudXml {
  const heures = new Map(TRONC_COMMUN);
  return liste('SERVICES', services, ({ matiere, enseignants }) =>
    blocDe('SERVICE', { CODE_MATIERE: matiere, CODE_MOD_COURS: 'CG' }, [
      feuilleXml('HEURES_STRUCTURE', heures.get(matiere) ?? '3.00'),
      liste('ENSEIGNANTS', enseignants, ({ type, id }) => blocDe('ENSEIGNANT', { TYPE: type, ID: id }, [])),
    ]),
  );
}
