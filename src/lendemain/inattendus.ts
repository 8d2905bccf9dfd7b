import type { Inattendu } from '../domain/rapport.ts';
import type { EleveConstate } from './apparier.ts';
import { codeConnu, enTeteAttendu, messageAttendu, regleConnue } from './mots-siecle.ts';

/** What the page says that Veilleuse does not know, each wording once (003.93). */
export function inattendusDe(vus: readonly EleveConstate[]): Inattendu[] {
  const comptes = new Map<string, Inattendu>();
  for (const { genre, code, texte } of vus.flatMap(dUnEleve)) {
    const cle = `${genre} ${code} ${texte}`;
    comptes.set(cle, { genre, code, texte, fois: (comptes.get(cle)?.fois ?? 0) + 1 });
  }
  return [...comptes.values()];
}

function dUnEleve({ regle, anomalie, details }: EleveConstate): Omit<Inattendu, 'fois'>[] {
  const ligne = regle !== '' && !regleConnue(regle) ? 'regle' : enTeteAttendu(regle, anomalie) ? null : 'anomalie';
  const messages = (details ?? []).flatMap(({ code, message }): Omit<Inattendu, 'fois'>[] => {
    if (!codeConnu(code)) return [{ genre: 'code', code, texte: message }];
    return messageAttendu(code, message) ? [] : [{ genre: 'message', code, texte: message }];
  });
  return ligne && regle !== '' ? [{ genre: ligne, code: regle, texte: anomalie }, ...messages] : messages;
}
