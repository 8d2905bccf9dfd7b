import type { Route } from './route.ts';

/** The views of a report, by the first word of their address; '' is the one that a drop ends in. */
export const VUES = ['', 'eleves', 'groupes', 'absents', 'siecle', 'documents'] as const;
export type VueRapport = (typeof VUES)[number];

/** The view of the report that the address asks for; an unknown word is the first view. */
export const vueDuRapport = ({ nom }: Route): VueRapport => VUES.find((vue) => vue === nom) ?? '';
