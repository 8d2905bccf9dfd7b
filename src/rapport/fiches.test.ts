import { expect, it } from 'vitest';
import { exampleRapport } from '../../test/kit/rapport.ts';
import type { Cause } from '../domain/rapport.ts';
import { fichesDe } from './fiches.ts';

const resume = (rapport: Parameters<typeof fichesDe>[0]) =>
  fichesDe(rapport).fiches.map(({ application, causes, gestes }) => [
    application,
    causes.map(({ id }) => id).join(' '),
    gestes.map(({ etape, rang }) => `${rang}:${etape}`).join(' '),
  ]);

it('gives each application what is corrected there, then what is redone there, numbered through all the sheets', () => {
  expect(resume(exampleRapport())).toEqual([
    ['SIECLE', 'identifiants-inconnus', '1:2 5:5'],
    ['PRONOTE', '', '2:2 4:5'],
    ['STS-Web', 'structure-non-transferee', '3:4a'],
  ]);
});

it('asks PRONOTE for nothing when the same file can be deposited again', () => {
  expect(resume(exampleRapport({ plan: ['4a', '5'], redepot: 'meme-fichier', causes: [] }))).toEqual([
    ['STS-Web', '', '1:4a'],
    ['SIECLE', '', '2:5'],
  ]);
});

it('keeps apart what is to be looked at without a step, and leaves out what costs nothing', () => {
  const [une] = exampleRapport().causes as [Cause];
  const causes: Cause[] = [
    { ...une, id: 'a', gravite: 'a-verifier', etapes: [] },
    { ...une, id: 'b', gravite: 'information', etapes: [] },
    { ...une, id: 'c', gravite: 'lien-corrige', etapes: ['3'] },
  ];
  const { fiches, autres } = fichesDe(exampleRapport({ plan: [], causes }));
  expect([fiches, autres.map(({ id }) => id)]).toEqual([[], ['a']]);
});

it('has a sheet for an application where something is corrected and nothing redone', () => {
  const [une] = exampleRapport().causes as [Cause];
  expect(resume(exampleRapport({ plan: [], causes: [{ ...une, etapes: ['3'] }] }))).toEqual([
    ['EDT', 'identifiants-inconnus', ''],
  ]);
});

it('corrects a cause where its report says, whatever its steps are', () => {
  const [une] = exampleRapport().causes as [Cause];
  const donner: Cause = { ...une, etapes: ['5'], lieux: ['depot'] };
  expect(resume(exampleRapport({ plan: ['5'], redepot: 'meme-fichier', causes: [donner] }))).toEqual([
    ['SIECLE', 'identifiants-inconnus', '1:5'],
  ]);
});

it('ends with the deposit, whatever is redone', () => {
  expect(resume(exampleRapport({ plan: ['2'], redepot: 'nouvel-export', causes: [] }))).toEqual([
    ['SIECLE', '', '1:2 4:5'],
    ['PRONOTE', '', '2:2 3:5'],
  ]);
});
