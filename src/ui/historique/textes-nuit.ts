import { compte, enumerer } from '../../domain/francais.ts';
import { enFrancais } from '../../domain/typographie.ts';
import type { Pertes } from '../../lendemain/nuit-constatee.ts';

/** « 4 élèves rejetés », « 26 liens perdus »; empty when nothing was. */
const pertes = ({ rejetes, liens }: Pertes, auMoins: boolean): readonly string[] => [
  ...(rejetes > 0 ? [compte(rejetes, 'élève rejeté', 'élèves rejetés')] : []),
  ...(liens > 0
    ? [`${auMoins ? `${rejetes > 0 ? 'au' : 'Au'} moins ` : ''}${compte(liens, 'lien perdu', 'liens perdus')}`]
    : []),
];

/** The one sentence of a night, for the morning after and wherever its run is listed. */
export const NUIT = enFrancais({
  constate: (constate: Pertes, auMoins: boolean) =>
    pertes(constate, auMoins).join(', ') || 'Aucun élève rejeté, aucun lien perdu',
  commePrevu: (quoi: string) => `${quoi}, comme prévu.`,
  commeCompte: (quoi: string) => `${quoi}, autant que prévu, mais pas pour les mêmes élèves.`,
  autrement: (quoi: string, prevu: Pertes) =>
    `${quoi}. La prévision annonçait ${enumerer(pertes(prevu, false)) || 'qu’aucun lien ne serait perdu'}.`,
  incomplete: (quoi: string) => `${quoi}, d’après une copie incomplète du compte rendu.`,
  depose: (date: string) => `Déposé le ${date}.`,
  verifie: (date: string) => `Déposé le ${date}, vérifié avec le compte rendu de SIECLE.`,
});
