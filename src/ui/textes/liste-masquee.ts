/** Of a list set against STS-Web whose names are hidden. */
export const LISTE_MASQUEE = {
  numerote: (numero: string) => `Professeur ${numero}`,
  collageMasque:
    'Les noms sont masqués : la liste collée ne s’affiche pas ici. Pour la revoir ou en coller une autre, affichez les noms.',
};
