import type { NoteFichier } from './fichier.ts';
import { LIBELLES, type TypeSource } from './source.ts';
import { typographier } from './typographie.ts';

/** The export « sans adresses » of pupils or of their responsibles: all that the control reads is in it. */
export function noteSansAdresses(type: TypeSource): NoteFichier {
  const { nom, menu } = LIBELLES[type];
  return {
    code: 'sans-adresses',
    message: typographier(
      `Cet export ne contient aucune adresse : il suffit à ce contrôle, mais PRONOTE demande « ${nom} ».`,
    ),
    aFaire: typographier(`Pour PRONOTE, exportez « ${nom} » (${menu}).`),
  };
}
