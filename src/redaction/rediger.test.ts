import { describe, expect, it } from 'vitest';
import type { Faits } from '../domain/faits.ts';
import type { Rapport } from '../domain/rapport.ts';
import { rediger } from './rediger.ts';

const ATTENDUS = import.meta.glob<Rapport>('../../fixtures/*/expected.json', { eager: true, import: 'default' });
const rapports = Object.entries(ATTENDUS).map(
  ([chemin, rapport]) => [chemin.split('/').at(-2) ?? '', rapport] as const,
);

/** Fields that hold sentences; the verdict's, which rests on what was still being read, is kept as it is. */
const PHRASES = ['message', 'cause', 'correction', 'detail', 'consequence', 'pourquoi'];

/** What a report keeps to write its sentences with. */
const DONNEES = ['textes', 'mots', 'fichiers', 'valeurs'];

/** The same report with other sentences. */
function brouiller(noeud: unknown): unknown {
  if (Array.isArray(noeud)) return noeud.map(brouiller);
  if (typeof noeud !== 'object' || noeud === null) return noeud;
  const champs = Object.entries(noeud).map(([cle, valeur]) => {
    if (DONNEES.includes(cle)) return [cle, valeur];
    return [cle, PHRASES.includes(cle) ? '?' : brouiller(valeur)];
  });
  return Object.fromEntries(champs);
}

describe.each(rapports)('the report of %s', (_nom, rapport) => {
  it('is written again from its data, whatever its sentences were', () => {
    const brouille = brouiller(rapport) as Rapport;
    if (rapport.constats.length > 0) expect(brouille).not.toEqual(rapport);
    expect(rediger({ ...brouille, etapesPlan: [] } as Faits)).toEqual(rapport);
  });
});

it('says nothing of a rule whose texts are not there, and breaks for no name', () => {
  const [, modele] = rapports.find(([, { constats }]) => constats.length > 0) ?? [];
  if (!modele) throw new Error('no report with a finding');
  const { textes: _textes, ...sans } = modele;
  const nommes = sans.constats.map((constat) => ({ ...constat, code: 'constructor' }));
  const { constats } = rediger({ ...sans, constats: nommes });
  expect(new Set(constats.flatMap(({ message, cause, correction }) => [message, cause, correction]))).toEqual(
    new Set(['']),
  );
});
