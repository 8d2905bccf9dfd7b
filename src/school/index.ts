import { ecoleDemo } from './demo.ts';
import { ecrireFichiers, type FichierEcole } from './ecriture/index.ts';

export { type FicheAttendue, ficheAttendue } from './attendu.ts';
export { ecoleDemo } from './demo.ts';
export { genererEcole, type OptionsEcole } from './ecole.ts';
export { ecrireFichiers, ecrireXml, type FichierEcole } from './ecriture/index.ts';
export type { FauteDemandee } from './fautes/definir.ts';
export { FAUTES, type NomFaute } from './fautes/index.ts';
export { type Histoire, raconterHistoire } from './histoire.ts';
export type { EcoleFictive } from './modele.ts';

/** The nine files of the demo school. */
export const fichiersDemo = (): FichierEcole[] => ecrireFichiers(ecoleDemo());
