const WIDTH = 720;
const LEFT = 230;
const BAR_HEIGHT = 18;
const COLOURS = ['#b5651d', '#2a567f'] as const;

/** Horizontal bars, two to a line, as an SVG that is legible on light and dark grounds. */
export function bars(
  titre: string,
  lignes: readonly { readonly nom: string; readonly valeurs: readonly [number, number] }[],
  legendes: readonly [string, string],
): string {
  const maximum = Math.max(...lignes.flatMap(({ valeurs }) => valeurs));
  const echelle = (WIDTH - LEFT - 70) / maximum;
  const texte = (x: number, y: number, contenu: string, ancre = 'start') =>
    `<text x="${x}" y="${y}" text-anchor="${ancre}">${contenu}</text>`;
  const rangees = lignes.flatMap(({ nom, valeurs }, rang) => {
    const haut = 70 + rang * 56;
    return [
      texte(LEFT - 10, haut + 24, nom, 'end'),
      ...valeurs.flatMap((valeur, i) => {
        const y = haut + i * (BAR_HEIGHT + 2);
        const largeur = Math.max(1, valeur * echelle);
        return [
          `<rect x="${LEFT}" y="${y}" width="${largeur.toFixed(1)}" height="${BAR_HEIGHT}" fill="${COLOURS[i]}"/>`,
          texte(LEFT + largeur + 6, y + 14, `${valeur.toFixed(1)} s`),
        ];
      }),
    ];
  });
  const cles = legendes.flatMap((legende, i) => [
    `<rect x="${LEFT + i * 120}" y="40" width="12" height="12" fill="${COLOURS[i]}"/>`,
    texte(LEFT + 18 + i * 120, 51, legende),
  ]);
  const hauteur = 80 + lignes.length * 56;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${hauteur}" font-family="system-ui, sans-serif" font-size="13" role="img">
<title>${titre}</title>
<rect width="${WIDTH}" height="${hauteur}" rx="8" fill="#fffdf9"/>
<g fill="#2a231c">
${[`<text x="16" y="26" font-weight="600">${titre}</text>`, ...cles, ...rangees].join('\n')}
</g>
</svg>
`;
}
