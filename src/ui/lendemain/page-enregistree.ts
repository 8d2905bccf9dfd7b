import type { ContenuFichier } from '../../domain/moteur.ts';
import type { RefusEnregistrement } from '../../lendemain/page-siecle.ts';

export type PageEnregistree = { readonly texte: string } | { readonly refus: RefusEnregistrement };

/** SIECLE's page weighs tens of kilobytes; a hundred times more is no page. */
export const PAGE_MAX = 20_000_000;

/**
 * The text of a page saved by a browser (HTML, MHTML) or of a text file, as copying it would have given it. The page is
 * parsed apart from ours: none of its scripts runs, and nothing that it names is asked for.
 */
export async function lireEnregistrement(fichier: ContenuFichier): Promise<PageEnregistree> {
  if (fichier.size > PAGE_MAX) return { refus: 'trop-gros' };
  const octets = await fichier.arrayBuffer().then(
    (lus) => new Uint8Array(lus),
    () => null,
  );
  if (!octets) return { refus: 'inaccessible' };
  const tete = latin1(octets.subarray(0, 4096));
  if (tete.startsWith('%PDF')) return { refus: 'pdf' };
  const texte = estMhtml(tete) ? pageDeMhtml(latin1(octets)) : decoder(octets, charsetDe(tete));
  if (!/<(?:!doctype html|html|head|body|table|frameset)\b/i.test(texte)) return { texte };
  const page = new DOMParser().parseFromString(texte, 'text/html');
  // The frames of a page are saved in other files.
  if (page.querySelector('frameset, frame') && !page.querySelector('table')) return { refus: 'cadres' };
  return { texte: texteDe(page) };
}

const latin1 = (octets: Uint8Array): string => new TextDecoder('latin1').decode(octets);

/** By its own mark, else by what the page declares, else UTF-8 when it is; windows-1252 reads anything. */
function decoder(octets: Uint8Array, declare: string | undefined): string {
  if (octets[0] === 0xff && octets[1] === 0xfe) return new TextDecoder('utf-16le').decode(octets);
  for (const nom of [declare, 'utf-8']) {
    try {
      if (nom) return new TextDecoder(nom, { fatal: true }).decode(octets);
    } catch {
      // an unknown name, or bytes that are not of it
    }
  }
  return new TextDecoder('windows-1252').decode(octets);
}

const charsetDe = (tete: string): string | undefined => /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(tete)?.[1];

const estMhtml = (tete: string): boolean => /^(?:[\w-]+:.*\r?\n[ \t]*)+/.test(tete) && /multipart\/related/i.test(tete);

/** The first page of a « page web, fichier unique » of Edge or Chrome: a mail whose parts are the page and its images. */
function pageDeMhtml(texte: string): string {
  const bord = /boundary="?([^"\r\n;]+)"?/i.exec(texte)?.[1] ?? '';
  const partie = texte.split(`--${bord}`).find((morceau) => /^content-type: *text\/html/im.test(morceau)) ?? '';
  const finEntete = /\r?\n\r?\n/.exec(partie);
  if (!finEntete) return '';
  const entete = partie.slice(0, finEntete.index);
  const corps = partie.slice(finEntete.index + finEntete[0].length);
  const octets = enOctets(corps, /transfer-encoding: *([\w-]+)/i.exec(entete)?.[1]?.toLowerCase());
  return decoder(octets, /charset="?([\w-]+)/i.exec(entete)?.[1] ?? charsetDe(latin1(octets)));
}

/** Empty when it is damaged: what is left of it is no page either. */
function deBase64(corps: string): string {
  try {
    return atob(corps.replace(/\s/g, ''));
  } catch {
    return '';
  }
}

function enOctets(corps: string, codage: string | undefined): Uint8Array {
  const brut =
    codage === 'base64'
      ? deBase64(corps)
      : codage === 'quoted-printable'
        ? corps
            .replace(/=\r?\n/g, '')
            .replace(/=([\da-f]{2})/gi, (_, hexa: string) => String.fromCharCode(Number.parseInt(hexa, 16)))
        : corps;
  return Uint8Array.from(brut, (caractere) => caractere.charCodeAt(0));
}

const TUS = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'SELECT', 'TITLE']);
const EN_LIGNE = new Set(
  'A ABBR ACRONYM B BIG CODE EM FONT I IMG INPUT LABEL SMALL SPAN STRONG SUB SUP TT U'.split(' '),
);

/** Cells end with a tab and blocks with a line, as when a browser copies. */
function texteDe(page: Document): string {
  const morceaux: string[] = [];
  const parcourir = (noeud: Node): void => {
    if (noeud.nodeType === Node.TEXT_NODE) morceaux.push((noeud.textContent ?? '').replace(/\s+/g, ' '));
    if (!(noeud instanceof Element) || TUS.has(noeud.tagName)) return;
    const cellule = noeud.tagName === 'TD' || noeud.tagName === 'TH';
    const bloc = !cellule && !EN_LIGNE.has(noeud.tagName);
    if (bloc) morceaux.push('\n');
    for (const enfant of noeud.childNodes) parcourir(enfant);
    if (cellule) morceaux.push('\t');
    else if (bloc) morceaux.push('\n');
  };
  parcourir(page.body);
  const lignes = morceaux.join('').split('\n');
  return lignes
    .map((ligne) => ligne.replace(/ *\t */g, '\t').trim())
    .filter(Boolean)
    .join('\n');
}
