/** Upper half of code page 850, in which Windows writes French names when it does not flag UTF-8. */
const CP850 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00AD±‗¾¶§÷¸°¨·¹³²■\u00A0';

/** An entry's name: shown, compared with the archive's by the rules, and never trusted as a path. */
export function decodeName(octets: Uint8Array, utf8: boolean): string {
  try {
    // Many tools write UTF-8 without saying so, and text in code page 850 is almost never valid UTF-8.
    return new TextDecoder('utf-8', { fatal: true }).decode(octets);
  } catch {
    if (utf8) return new TextDecoder('utf-8').decode(octets);
    return Array.from(octets, (o) => (o < 0x80 ? String.fromCharCode(o) : CP850.charAt(o - 0x80))).join('');
  }
}

/** Files that macOS and Windows add by themselves: ignored without a word. */
export function isSystemFile(chemin: string): boolean {
  const nom = chemin.slice(Math.max(chemin.lastIndexOf('/'), chemin.lastIndexOf('\\')) + 1);
  return /(^|[/\\])__MACOSX([/\\]|$)/.test(chemin) || /^(\.DS_Store|\._.*|thumbs\.db|desktop\.ini)$/i.test(nom);
}
