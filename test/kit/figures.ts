import { appendFileSync } from 'node:fs';

/** Hands a measured figure to `npm run confiance`, which writes it in docs/confiance.md; elsewhere nobody listens. */
export function figure(nom: string, valeur: string | number): void {
  const fichier = process.env.VEILLEUSE_FIGURES;
  if (fichier) appendFileSync(fichier, `${JSON.stringify({ nom, valeur: String(valeur) })}\n`);
}
