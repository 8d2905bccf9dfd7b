import { defineCause } from '../cause.ts';

export const MAUVAIS_FICHIER = defineCause({
  id: 'mauvais-fichier',
  selon: 'document',
  titre: 'Un autre fichier a été apporté à la place du bon',
});
