import { definirCause } from '../cause.ts';

export const MAUVAIS_FICHIER = definirCause({
  id: 'mauvais-fichier',
  selon: 'document',
  titre: 'Un autre fichier a été apporté à la place du bon',
});
