import { LIBELLES, type TypeSource } from '../../domain/source.ts';
import { enFrancais } from '../../domain/typographie.ts';
import type { Manque } from '../../rapport/controles.ts';

/** What each missing document would say, after its name. */
export const APPORTS: Readonly<Record<Manque, string>> = enFrancais({
  liens: 'dira ce que SIECLE importera cette nuit.',
  eleves: 'dira quels élèves SIECLE rejettera, et ce que chacun gagne ou perd.',
  structures: 'dira quels groupes SIECLE ne connaît pas.',
  communs: 'dira quelles dates SIECLE changera, et si l’année convient.',
  calendrier: 'avec les dates des élèves, dira quelles dates SIECLE changera.',
  sts: 'dira pourquoi un groupe manque, et s’il faut refaire l’export Structure (4a).',
  responsables: 'dira quels élèves n’ont pas de responsable.',
  emp_sts: 'dira où un groupe s’est arrêté entre EDT et STS-Web.',
  nomenclature: 'dira quels MEF et quelles matières SIECLE ne connaît pas.',
  etablissements: 'dira quels établissements d’origine SIECLE ne connaît pas.',
  geographique: 'dira quelles communes et quels pays SIECLE ne connaît pas.',
});

const documentDe = (manque: Manque): TypeSource => (manque === 'calendrier' ? 'communs' : manque);

export const nomDuManque = enFrancais((manque: Manque): string => LIBELLES[documentDe(manque)].nom);

export const menuDuManque = enFrancais((manque: Manque): string => LIBELLES[documentDe(manque)].menu);
