import type { Gravite } from '../../domain/constat.ts';
import type { EtatFichier } from '../../domain/fichier.ts';
import type { Verdict } from '../../domain/rapport.ts';
import type { EtatEtape } from '../../procedure/preuves.ts';
import styles from './Icon.module.css';

/** One outline per meaning: colour never stands alone, and the word always stands beside. */
const SHAPES = {
  octogone: 'M8 2h8l6 6v8l-6 6H8l-6-6V8zM7 12h10',
  carre: 'M3 3h18v18H3zM8 8l8 8M16 8l-8 8',
  losange: 'M12 1.5 22.5 12 12 22.5 1.5 12zM12 7v6M12 16v1',
  triangle: 'M12 2.5 22.5 21h-21zM12 9v5.5M12 17.5v.5',
  boucle: 'M20 12a8 8 0 1 1-2.5-5.8M20 2.5v5h-5',
  cercle: 'M12 2a10 10 0 1 0 .01 0M12 11v6M12 7v.5',
  coche: 'M12 2a10 10 0 1 0 .01 0M7 12.5l3.5 3.5L17 9',
  demi: 'M12 2a10 10 0 1 0 10 10M12 12V2M12 12h10',
  vide: 'M12 3a9 9 0 1 0 .01 0',
  ecart: 'M12 2a10 10 0 1 0 .01 0M7 12h10',
} as const;

export type Shape = keyof typeof SHAPES;

export const VERDICT_SHAPE: Record<Verdict, Shape> = {
  refuse: 'octogone',
  'a-corriger': 'losange',
  'a-verifier': 'triangle',
  incomplet: 'demi',
  pret: 'coche',
};

export const GRAVITE_SHAPE: Record<Gravite, Shape> = {
  'depot-refuse': 'octogone',
  'eleve-rejete': 'carre',
  'lien-rejete': 'losange',
  'lien-corrige': 'boucle',
  'a-verifier': 'triangle',
  information: 'cercle',
};

export const FICHIER_SHAPE: Record<EtatFichier, Shape> = { lu: 'coche', illisible: 'carre', ignore: 'ecart' };

export const ETAPE_SHAPE: Record<EtatEtape, Shape> = {
  faite: 'coche',
  'a-refaire': 'losange',
  'a-confirmer': 'demi',
  inconnue: 'vide',
};

export function Icon({ forme }: { forme: Shape }) {
  return (
    <svg class={styles.icone} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={SHAPES[forme]} />
    </svg>
  );
}

/** The same outline inside a larger drawing. */
export function IconPath({ forme, x, y, taille }: { forme: Shape; x: number; y: number; taille: number }) {
  return (
    <svg class={styles.icone} x={x} y={y} width={taille} height={taille} viewBox="0 0 24 24" aria-hidden="true">
      <path d={SHAPES[forme]} />
    </svg>
  );
}
