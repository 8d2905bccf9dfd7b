const LARGEUR = 720;
const GAUCHE = 230;
const HAUTEUR_BARRE = 18;
const COULEURS = ['#b5651d', '#2a567f'] as const;

/** Horizontal bars, two to a line, as an SVG that is legible on light and dark grounds. */
export function barres(
  titre: string,
  lignes: readonly { readonly nom: string; readonly valeurs: readonly [number, number] }[],
  legendes: readonly [string, string],
): string {
  const maximum = Math.max(...lignes.flatMap(({ valeurs }) => valeurs));
  const echelle = (LARGEUR - GAUCHE - 70) / maximum;
  const texte = (x: number, y: number, contenu: string, ancre = 'start') =>
    `<text x="${x}" y="${y}" text-anchor="${ancre}">${contenu}</text>`;
  const rangees = lignes.flatMap(({ nom, valeurs }, rang) => {
    const haut = 70 + rang * 56;
    return [
      texte(GAUCHE - 10, haut + 24, nom, 'end'),
      ...valeurs.flatMap((valeur, i) => {
        const y = haut + i * (HAUTEUR_BARRE + 2);
        const largeur = Math.max(1, valeur * echelle);
        return [
          `<rect x="${GAUCHE}" y="${y}" width="${largeur.toFixed(1)}" height="${HAUTEUR_BARRE}" fill="${COULEURS[i]}"/>`,
          texte(GAUCHE + largeur + 6, y + 14, `${valeur.toFixed(1)} s`),
        ];
      }),
    ];
  });
  const cles = legendes.flatMap((legende, i) => [
    `<rect x="${GAUCHE + i * 120}" y="40" width="12" height="12" fill="${COULEURS[i]}"/>`,
    texte(GAUCHE + 18 + i * 120, 51, legende),
  ]);
  const hauteur = 80 + lignes.length * 56;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${LARGEUR} ${hauteur}" font-family="system-ui, sans-serif" font-size="13" role="img">
<title>${titre}</title>
<rect width="${LARGEUR}" height="${hauteur}" rx="8" fill="#fffdf9"/>
<g fill="#2a231c">
${[`<text x="16" y="26" font-weight="600">${titre}</text>`, ...cles, ...rangees].join('\n')}
</g>
</svg>
`;
}
