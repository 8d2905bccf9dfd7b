/** What may stand before the root element; each regex is sticky, so that no input makes them backtrack. */
const ESPACES = /\s+/y;
const INSTRUCTION = /<\?[\s\S]*?\?>/y;
const COMMENTAIRE = /<!--[\s\S]*?-->/y;
const DOCTYPE = /<!DOCTYPE\s+([^\s>[]+)(?:\s[^>[]*)?(?:\[[^\]]*\]\s*)?>/iy;
const RACINE = /<([^\s<>/!?]+)/y;

/**
 * The local name of the root element, as written, from the head of a document; the DOCTYPE's when it says HTML, whose
 * root may be left out. Null when there is none in sight.
 */
export function racineDe(texte: string): string | null {
  let position = 0;
  const avancer = (motif: RegExp): RegExpExecArray | null => {
    motif.lastIndex = position;
    const trouve = motif.exec(texte);
    if (trouve) position = motif.lastIndex;
    return trouve;
  };
  for (;;) {
    if (avancer(ESPACES) || avancer(INSTRUCTION) || avancer(COMMENTAIRE)) continue;
    const doctype = avancer(DOCTYPE);
    if (!doctype) break;
    if (/^html$/i.test(doctype[1] ?? '')) return 'html';
  }
  const nom = avancer(RACINE)?.[1];
  return nom === undefined ? null : nom.slice(nom.indexOf(':') + 1);
}
