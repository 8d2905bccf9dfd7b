/** Made by `npm run docs` from src/rules: how many rules this Veilleuse has. */
export const NOMBRE_DE_REGLES = 75;
