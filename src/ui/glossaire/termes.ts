import type { IdTerme } from './textes.ts';

/** Words of the reports' sentences that a secretary may not know. Few: a text full of links is not read. */
const MOTS: readonly (readonly [RegExp, IdTerme])[] = [
  [/\bMEF\b/, 'mef'],
  [/\bmillésimes?\b/, 'millesime'],
  [/\bSCONET\b/, 'sconet'],
  [/\bINE\b/, 'ine'],
  [/\bELEVE_ID\b/, 'eleve-id'],
];

/** A piece of a text, with the entry of the glossary that explains it when it is a word of it. */
export interface Morceau {
  readonly texte: string;
  readonly terme: IdTerme | null;
}

/** Cuts a text around the first occurrence of each word: the pieces put end to end are the text. */
export function decouper(texte: string, mots = MOTS): readonly Morceau[] {
  const [premier, ...autres] = mots;
  if (!premier) return texte === '' ? [] : [{ texte, terme: null }];
  const [motif, terme] = premier;
  const trouve = motif.exec(texte);
  if (!trouve) return decouper(texte, autres);
  const [mot] = trouve;
  return [
    ...decouper(texte.slice(0, trouve.index), autres),
    { texte: mot, terme },
    ...decouper(texte.slice(trouve.index + mot.length), autres),
  ];
}
