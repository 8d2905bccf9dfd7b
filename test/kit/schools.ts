import { SOURCES } from '../../src/domain/source.ts';
import {
  ecoleDemo,
  ecrireFichiers,
  type FichierEcole,
  genererEcole,
  type OptionsEcole,
} from '../../src/school/index.ts';

/** The nine files of an invented school, with the options of the generator. */
export const filesOf = (options: OptionsEcole): FichierEcole[] => ecrireFichiers(genererEcole(options));

/** The same, and the emp_sts that few schools have at hand. */
export const allFilesOf = (options: OptionsEcole): FichierEcole[] => ecrireFichiers(genererEcole(options), SOURCES);

export const demoFiles = (): FichierEcole[] => ecrireFichiers(ecoleDemo());
