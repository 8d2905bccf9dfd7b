import {
  ecrireFichiers,
  type FichierEcole,
  fichiersDemo,
  genererEcole,
  type OptionsEcole,
} from '../../src/school/index.ts';

/** The nine files of an invented school, with the options of the generator. */
export const filesOf = (options: OptionsEcole): FichierEcole[] => ecrireFichiers(genererEcole(options));

export const demoFiles = (): FichierEcole[] => fichiersDemo();
