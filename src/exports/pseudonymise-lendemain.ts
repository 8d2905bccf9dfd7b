import { nomSansSignes } from '../domain/identite.ts';
import type { Lendemain, Rapport } from '../domain/rapport.ts';

/** Capitalised words of SIECLE's sentences that are not names of people. */
const SIECLE_WORDS = new Set([
  'SIECLE',
  'BEE',
  'SCONET',
  'STS',
  'MEF',
  'INE',
  'UAJ',
  'RNE',
  'PRONOTE',
  'EDT',
  'XML',
  'ID',
]);

/**
 * Words that no rule of ours has looked at, since SIECLE said them and Veilleuse does not know them: whatever may name
 * somebody is hidden, a known name, a capital inside the sentence, a long number. Codes of groups stay (003.92).
 */
export function pseudonymiseLendemain({ lendemain, eleves, changements }: Rapport): Pick<Rapport, 'lendemain'> {
  if (!lendemain) return {};
  const tous = eleves ?? [];
  const noms = new Set(tous.flatMap(({ nom, prenom }) => `${nom} ${prenom}`.split(/[\s'’-]/).map(nomSansSignes)));
  const codes = new Set([
    ...(changements?.groupes ?? []).map(({ code }) => code),
    ...tous.flatMap(({ division, avant, apres }) => [division ?? '', ...avant, ...apres]),
  ]);
  const masquer = (texte: string) => withoutPerson(texte, noms, codes);
  const inattendus: Lendemain['inattendus'] = lendemain.inattendus.map(({ genre, code, texte, fois }) => ({
    genre,
    code: /^[A-Z0-9_]+$/.test(code) ? code : '…',
    texte: masquer(texte),
    fois,
  }));
  return { lendemain: { score: lendemain.score, inattendus } };
}

/** A quotation that is the code of a group or of a division, or a date, stays; any other goes whole. */
function withoutPerson(texte: string, noms: ReadonlySet<string>, codes: ReadonlySet<string>): string {
  return texte
    .split(/("[^"]*")/)
    .map((morceau, rang) => {
      if (rang % 2 === 0) return withoutName(morceau, noms, rang === 0);
      const citation = morceau.slice(1, -1);
      return codes.has(citation) || /^(?:\d\d\/\d\d\/\d{4})?$/.test(citation) ? morceau : '"…"';
    })
    .join('');
}

/** A date stays, with its year; any other number of four digits goes. */
function withoutName(texte: string, noms: ReadonlySet<string>, debut: boolean): string {
  const mots = texte.split(/([\p{L}\p{M}]+|(?<!\d)\d\d\/\d\d\/\d{4}(?!\d)|\d{4,})/u);
  return mots
    .map((mot, rang) => {
      if (rang % 2 === 0) return mot;
      if (/\d/.test(mot)) return mot.includes('/') ? mot : '…';
      if (noms.has(nomSansSignes(mot)) && mot.length > 1) return '…';
      const capitale = /^\p{Lu}/u.test(mot) && !SIECLE_WORDS.has(mot) && mot.length > 1;
      const deDebut = (debut && rang === 1) || /[.!?]\s+$/.test(mots[rang - 1] ?? '');
      // The first word is kept unless it is all capitals, as names are.
      return capitale && (!deDebut || /^\p{Lu}{2}/u.test(mot)) ? '…' : mot;
    })
    .join('');
}
