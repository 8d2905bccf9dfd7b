import { expect, it } from 'vitest';
import type { Faits } from '../domain/faits.ts';
import type { Fichier } from '../domain/fichier.ts';
import { Redacteur } from './constats.ts';
import { redigerPlan } from './plan.ts';

const liens = (change: Partial<Fichier> = {}) => ({ type: 'liens', etat: 'lu', ...change }) as Fichier;
const NOUVEAU = 'Déposez le nouveau fichier dans SIECLE.';
const MEME = 'Déposez ce même fichier dans SIECLE.';
const AUCUN = 'Déposez le fichier ELEGROUPE dans SIECLE.';

it.each<[string, Faits['redepot'], readonly Fichier[], string]>([
  ['a new export', 'nouvel-export', [liens()], NOUVEAU],
  ['a new export, though nothing was given', 'nouvel-export', [], NOUVEAU],
  ['nothing says which', null, [], NOUVEAU],
  ['the file at hand', 'meme-fichier', [liens()], MEME],
  ['nothing was given yet', 'meme-fichier', [], AUCUN],
  ['what was given is set aside', 'meme-fichier', [liens({ etat: 'ignore' })], AUCUN],
  ['something else was given', 'meme-fichier', [liens({ type: 'sts' })], AUCUN],
])('the plan ends with the deposit: %s', (_nom, redepot, fichiers, attendu) => {
  const faits = { causes: [], constats: [], eleves: null, nuit: null, plan: ['2'], redepot, fichiers };
  const etapes = redigerPlan(faits as unknown as Faits, new Redacteur());
  expect(etapes.at(-1)?.consignes.map(({ phrase }) => phrase)).toEqual([attendu]);
});
