/**
 * Puts the no-break spaces of French typography where the source has plain ones: before : ; ! ? » and after «.
 * Texts are written plainly and pass here once, so that no invisible character has to be typed or reviewed.
 */
export function typographier(texte: string): string {
  return texte.replace(/ (?=[:;!?»])/g, '\u00A0').replace(/(?<=«) /g, '\u00A0');
}
