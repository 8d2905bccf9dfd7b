import type { Liens } from '../../src/domain/elegroupe.ts';
import type { Eleves, Responsables } from '../../src/domain/exports-siecle.ts';
import type { LectureRecue } from '../../src/domain/lecture-document.ts';
import type { Sts } from '../../src/domain/sts.ts';

/** Letters and digits only, in lower case, as words: two ways to write a name are one. */
export const words = (text: string): string =>
  ` ${
    text
      .toLowerCase()
      .match(/[\p{L}\p{N}?]+/gu)
      ?.join(' ') ?? ''
  } `;

const frenchDay = (iso: string): string => iso.split('-').reverse().join('/');

export function modelOf<T>(lectures: readonly LectureRecue[], type: string): T | null {
  const bytes = lectures.find(({ fichier, modele }) => fichier.type === type && modele)?.modele;
  return bytes ? (JSON.parse(new TextDecoder().decode(bytes)) as T) : null;
}

/**
 * Everything in the documents that names a person, or is that person's alone. Numbers of four digits are left out: lines
 * of a file and counts are written alike.
 */
export function secretsOf(lectures: readonly LectureRecue[]): ReadonlySet<string> {
  const base = modelOf<Eleves>(lectures, 'eleves')?.eleves ?? [];
  const sent = modelOf<Liens>(lectures, 'liens')?.eleves ?? [];
  const parents = modelOf<Responsables>(lectures, 'responsables')?.personnes ?? [];
  const staff = modelOf<Sts>(lectures, 'sts')?.individus ?? [];
  const found = [
    ...[...base, ...sent].flatMap((pupil) => [
      ...[pupil.nomFamille, pupil.nomUsage, pupil.prenom, pupil.prenom2, pupil.prenom3],
      ...[pupil.eleveId, pupil.idNational, pupil.idPrv],
      ...(pupil.dateNaissance ? [pupil.dateNaissance, frenchDay(pupil.dateNaissance)] : []),
    ]),
    ...base.flatMap(({ elenoet, ineBea, ineRnie }) => [elenoet, ineBea, ineRnie]),
    ...parents,
    ...staff.flatMap(({ nomUsage, nomPatronymique, prenom }) => [nomUsage, nomPatronymique, prenom]),
  ];
  return new Set(
    found.filter((secret): secret is string => typeof secret === 'string' && !/^.{0,2}$|^\d{0,4}$/.test(secret)),
  );
}

/** Those that a text holds, each with the words around it. */
export function found(text: string, secrets: Iterable<string>): string[] {
  const all = words(text);
  const known = new Set(all.split(' '));
  return [...secrets].flatMap((secret) => {
    const looked = words(secret);
    // Most are not there: their first word tells it.
    if (!known.has(looked.split(' ')[1] ?? '')) return [];
    const place = all.indexOf(looked);
    return place < 0 ? [] : [`${secret}: …${all.slice(Math.max(0, place - 60), place + 60)}…`];
  });
}
