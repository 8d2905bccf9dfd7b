import { expect, it } from 'vitest';
import { mots, personne, valeur } from '../domain/phrase.ts';
import { MILLESIME } from './causes/millesime.ts';
import { definirControle, definirRegle, type SujetLeve } from './definition.ts';

/** What the compiler asks of who writes a rule: each of these would fail to compile if it asked no more. */
const texte = { titre: 'Titre', cause: 'Cause.', gravite: 'a-verifier' } as const;
const source = { kind: 'deduit', ref: 'procédure §3' } as const;
const rien = { cas: 'Toujours', faire: 'Ne faites rien.' } as const;
const qui = 'TAVELO Maïté';

it('says what each hole of its texts holds', () => {
  const meta = { ...texte, code: 'X', message: '{eleve} manque.', bilan: 'Bilan : {eleves}.', source } as const;
  const corrections = { rien };
  // @ts-expect-error the message has a hole, and nothing says what it holds
  definirControle({ meta: { ...meta, corrections }, lit: [], verifier: () => [] });
  definirControle({
    // @ts-expect-error `eleve` is not said
    meta: { ...meta, corrections, trous: { autre: 'code' } },
    lit: [],
    verifier: () => [],
  });
  // @ts-expect-error this is no kind of value
  definirControle({ meta: { ...meta, corrections, trous: { eleve: 'gens' } }, lit: [], verifier: () => [] });
  const suite = { rien: { cas: 'Toujours', faire: { '4a': null, export: 'Voyez {menu}.' } } } as const;
  // @ts-expect-error so it is for the holes of a correction
  definirControle({ meta: { ...meta, corrections: suite, trous: { eleve: 'personne' } }, lit: [], verifier: () => [] });
  const regle = definirControle({
    meta: { ...meta, corrections, trous: { eleve: 'personne' } },
    lit: [],
    verifier: () => [{ valeurs: { eleve: personne(qui, '12') }, correction: 'rien' }],
  });
  expect(regle.meta.trous).toEqual({ eleve: 'personne' });
});

it('fills every hole, our own words with no bare string', () => {
  const meta = { ...texte, code: 'X', message: '{eleve} {ou}.', source } as const;
  const complet = { ...meta, corrections: { rien }, trous: { eleve: 'personne', ou: 'mots' } } as const;
  definirControle({
    meta: complet,
    lit: [],
    // @ts-expect-error `ou` has no value
    verifier: (_modeles) => [{ valeurs: { eleve: qui }, correction: 'rien' }],
  });
  definirControle({
    meta: complet,
    lit: [],
    // @ts-expect-error a string may be anybody's name
    verifier: (_modeles) => [{ valeurs: { eleve: qui, ou: qui }, correction: 'rien' }],
  });
  definirControle({
    meta: complet,
    lit: [],
    // @ts-expect-error there is no such branch
    verifier: (_modeles) => [{ valeurs: { eleve: qui, ou: mots`ici` }, correction: 'autre' }],
  });
  const regle = definirControle({
    meta: complet,
    lit: [],
    verifier: (_modeles) => [{ valeurs: { eleve: qui, ou: mots`en ${valeur('code', '3A')}` }, correction: 'rien' }],
  });
  expect(regle.meta.code).toBe('X');
});

it('fills the message where it is said: of a control that sums up, only the sum is', () => {
  const meta = { ...texte, code: 'X', message: '{eleve} manque.', bilan: 'Il en manque.', source } as const;
  const complet = { ...meta, corrections: { rien }, trous: { eleve: 'personne' } } as const;
  definirRegle({
    moment: 'depot',
    meta: complet,
    lit: [],
    // @ts-expect-error SIECLE's page says the message of each pupil
    verifier: (_depot) => [{ valeurs: {}, correction: 'rien' }],
  });
  const regle = definirControle({
    meta: complet,
    lit: [],
    verifier: (_modeles) => [{ valeurs: {}, correction: 'rien' }],
  });
  expect(regle.meta.message).toBe('{eleve} manque.');
});

it('sees what it declares, and what it does not as what may be missing', () => {
  const meta = { ...texte, code: 'X', message: 'Message.', corrections: { rien }, source } as const;
  const levee = [{ valeurs: {}, correction: 'rien' }] as const;
  definirRegle({
    moment: 'depot',
    meta,
    lit: ['eleves'],
    // @ts-expect-error the groups are those of Structures
    verifier: (_depot, { groupes }) => (groupes.size > 0 ? levee : []),
  });
  definirControle({
    meta,
    lit: ['eleves'],
    // @ts-expect-error the links were not asked for
    verifier: (_modeles, { ecole }) => (ecole.modeles.liens.eleves.length > 0 ? levee : []),
  });
  const lit = ['structures', 'communs', 'calendrier', 'annee-siecle', 'sts'] as const;
  const regle = definirRegle({
    moment: 'depot',
    meta,
    lit,
    verifier: (_depot, { groupes, groupesSts, calendrier, anneeSiecle, modeles }) =>
      groupes.size + groupesSts.size + anneeSiecle + modeles.structures.divisions.length > 0 && calendrier.debut
        ? levee
        : [],
  });
  expect(regle.lit).toEqual(lit);
});

it('asks for tasks and for branches that exist', () => {
  const meta = { ...texte, code: 'X', message: 'Message.', bilan: 'Bilan.', source } as const;
  const inconnue = { deposer: { cas: 'Toujours', faire: { '5': 'Corrigez cela.' } } } as const;
  // @ts-expect-error synchro 5 is an export from PRONOTE, or a deposit
  definirControle({ meta: { ...meta, corrections: inconnue }, lit: [], verifier: () => [] });
  const corrections = { deposer: { cas: 'Toujours', faire: { export: 'Corrigez cela.' } } } as const;
  const rejoint = { cause: MILLESIME, branches: ['x'] } as const;
  // @ts-expect-error it joins a cause by a branch that it has not
  definirControle({ meta: { ...meta, corrections, rejoint }, lit: [], verifier: () => [] });
  // @ts-expect-error the sentence of one hit counts nothing
  definirControle({ meta: { ...meta, message: 'Pour {eleves}.', corrections }, lit: [], verifier: () => [] });
  const regle = definirControle({ meta: { ...meta, corrections }, lit: [], verifier: () => [] });
  expect(regle.meta.corrections).toEqual(corrections);
});

it('says what the name of a subject is', () => {
  // @ts-expect-error it may be somebody's name
  const sujet: SujetLeve = { libelle: qui };
  // @ts-expect-error so may its detail
  const detail: SujetLeve = { libelle: '3A', genre: 'code-groupe', precision: [qui] };
  expect([sujet.genre, detail.genre]).toEqual([undefined, 'code-groupe']);
});
