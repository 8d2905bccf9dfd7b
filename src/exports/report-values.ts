import * as v from 'valibot';
import type { Constat } from '../domain/constat.ts';
import { type DateIso, lireDateIso } from '../domain/dates.ts';
import { ETAPES, TACHES, type Tache } from '../domain/etape.ts';
import type { Genre } from '../domain/phrase.ts';
import { tousLesMembres } from '../domain/unions.ts';

/** What the parts of a report are made of. */

export const text = v.string();
export const nullableText = v.nullable(text);
export const texts = v.array(text);
export const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
export const day = v.custom<DateIso>((valeur) => typeof valeur === 'string' && lireDateIso(valeur) === valeur);
export const instant = v.pipe(
  text,
  v.check((valeur) => !Number.isNaN(Date.parse(valeur))),
);
export const step = v.picklist(ETAPES);
export const source = v.picklist(tousLesMembres<Constat['source']>()(['atteste', 'deduit']));
/** Of a kind that this Veilleuse does not know, a value is hidden like a name: no list is checked here. */
export const kind = v.custom<Genre>((nom) => typeof nom === 'string');
const valeur = v.object({
  genre: v.custom<Exclude<Genre, 'mots'>>((nom) => typeof nom === 'string'),
  texte: text,
  eleveId: v.exactOptional(text),
});
export const phrase = v.array(v.union([text, valeur]));
export const values = v.exactOptional(v.record(text, v.union([text, valeur, phrase])));
const faire = v.object(
  Object.fromEntries(TACHES.map((tache) => [tache, v.exactOptional(nullableText)])) as Record<
    Tache,
    v.ExactOptionalSchema<typeof nullableText, undefined>
  >,
);
export const ruleTexts = v.object({
  message: text,
  bilan: text,
  cause: text,
  corrections: v.record(text, v.union([text, faire])),
  trous: v.record(text, kind),
});
