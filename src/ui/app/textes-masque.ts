/** What stands in place of what may name somebody. */
export const MASQUES = {
  fichier: (rang: number): string => `Fichier ${rang}`,
  panne: 'Les noms sont masqués : le texte technique, qui peut en contenir un, n’est pas montré.',
};
