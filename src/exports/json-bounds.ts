/** How much JSON may hold before it is parsed: what its size alone does not say, and what parsing takes its time for. */
export interface JsonBounds {
  /** Objects, lists, and what stands in them. */
  readonly values: number;
  /** Objects and lists in one another. */
  readonly depth: number;
  /** Names of fields that differ: the engine keeps each of them. */
  readonly names: number;
}

const [QUOTE, COMMA, COLON, BACKSLASH] = [0x22, 0x2c, 0x3a, 0x5c];
const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [0x5b, 0x5d, 0x7b, 0x7d];

/** Whether a text holds no more than that, were it JSON. One pass, which ends at the first bound that is met. */
export function withinBounds(texte: string, bounds: JsonBounds): boolean {
  const names = new Set<string>();
  let [values, depth, name] = [0, 0, ''];
  for (let i = 0; i < texte.length; i++) {
    const sign = texte.charCodeAt(i);
    if (sign === QUOTE) {
      const end = endOfString(texte, i);
      name = texte.slice(i + 1, end);
      i = end;
    } else if (sign === COLON) names.add(name);
    else if (sign === COMMA) values++;
    else if (sign === OPEN_LIST || sign === OPEN_OBJECT) [values, depth] = [values + 1, depth + 1];
    else if (sign === CLOSE_LIST || sign === CLOSE_OBJECT) depth--;
    if (values > bounds.values || depth > bounds.depth || names.size > bounds.names) return false;
  }
  return true;
}

/** Where the string that begins at this quote ends: at its own quote, or with the text. */
function endOfString(texte: string, start: number): number {
  for (let end = texte.indexOf('"', start + 1); end >= 0; end = texte.indexOf('"', end + 1)) {
    let before = end;
    while (texte.charCodeAt(before - 1) === BACKSLASH) before--;
    if ((end - before) % 2 === 0) return end;
  }
  return texte.length;
}
