import { SOURCES } from '../domain/source.ts';
import { genererEcole } from './ecole.ts';
import { ecrireFichiers, type FichierEcole } from './ecriture/index.ts';

export { type FicheAttendue, ficheAttendue } from './attendu.ts';
export { ecoleDemo } from './demo.ts';
export { genererEcole, type OptionsEcole } from './ecole.ts';
export { ecrireFichiers, ecrireXml, type FichierEcole } from './ecriture/index.ts';
export type { FauteDemandee } from './fautes/definir.ts';
export { FAUTES, type NomFaute } from './fautes/index.ts';
export { type Histoire, raconterHistoire } from './histoire.ts';
export type { EcoleFictive } from './modele.ts';

/** The ten files of a small school, each to be written when it is called for: all at once would hold the page up. */
export function fichiersDExercice(): (() => FichierEcole[])[] {
  const ecole = genererEcole({ graine: 2, eleves: 60, etablissements: 40, communes: 40 });
  return SOURCES.map((kind) => () => ecrireFichiers(ecole, [kind]));
}
