/** What may stand before the root element; each regex is sticky, so that no input makes them backtrack. */
const BLANKS = /\s+/y;
const INSTRUCTION = /<\?[\s\S]*?\?>/y;
const COMMENT = /<!--[\s\S]*?-->/y;
const DOCTYPE = /<!DOCTYPE\s+[^\s>[]+(?:\s[^>[]*)?(?:\[[^\]]*\]\s*)?>/iy;
const ROOT = /<([^\s<>/!?]+)/y;

/**
 * The local name of the root element, as written, from the head of a document; the DOCTYPE's when it says HTML, whose
 * root may be left out. Null when there is none in sight.
 */
export function rootOf(texte: string): string | null {
  let position = 0;
  const avancer = (motif: RegExp): RegExpExecArray | null => {
    motif.lastIndex = position;
    const trouve = motif.exec(texte);
    if (trouve) position = motif.lastIndex;
    return trouve;
  };
  for (;;) {
    if (avancer(BLANKS) || avancer(INSTRUCTION) || avancer(COMMENT)) continue;
    const doctype = avancer(DOCTYPE);
    if (!doctype) break;
    if (/^<!DOCTYPE\s+html[\s>[]/i.test(doctype[0])) return 'html';
  }
  const nom = avancer(ROOT)?.[1];
  return nom === undefined ? null : nom.slice(nom.indexOf(':') + 1);
}
