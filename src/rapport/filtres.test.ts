import { describe, expect, it } from 'vitest';
import { exampleRapport, makeAbsent } from '../../test/kit/rapport.ts';
import type { Rapport } from '../domain/rapport.ts';
import { absentsParMotif, filtrerAbsents } from './absents.ts';
import { filtrerCauses } from './causes.ts';
import { filtrerEleves, lignesEleves } from './eleves.ts';
import {
  contientLesMots,
  type Filtres,
  lireFiltres,
  pireGravite,
  replierTexte,
  SANS_FILTRE,
  trierLignes,
} from './filtres.ts';
import { filtrerGroupes, lignesGroupes } from './groupes.ts';

const filtres = (parts: Partial<Filtres>): Filtres => ({ ...SANS_FILTRE, ...parts });

describe('the address', () => {
  it('gives the known filters, and nothing else', () => {
    expect(lireFiltres({ q: 'a', page: '2', autre: 'x', ['__proto__']: 'y' })).toEqual(filtres({ q: 'a', page: '2' }));
    expect(lireFiltres({})).toEqual(SANS_FILTRE);
  });
});

describe('the search', () => {
  it.each([
    ['ÉLOÏSE', 'eloise', true],
    ['Cœur d’Assise', "coeur d'assise", true],
    ['KOUNÉ-PASCAL Wassaumi', 'wassaumi koune', true],
    ['BOULARI Anaïs', 'boularie', false],
    ['BOULARI Anaïs', '  ', true],
  ])('in « %s », « %s »: %s', (texte, q, attendu) => {
    expect(contientLesMots(replierTexte(texte), q)).toBe(attendu);
  });
});

describe('the sort', () => {
  const lignes = [{ d: '6EME 10' }, { d: 'Éa' }, { d: '6EME 2', n: 1 }, { d: '6EME 2', n: 2 }];
  it('reads texts as French does, numbers inside included, and keeps the order of equals both ways', () => {
    expect(trierLignes(lignes, ({ d }) => d, '')).toEqual([lignes[2], lignes[3], lignes[0], lignes[1]]);
    expect(trierLignes(lignes, ({ d }) => d, 'desc')).toEqual([lignes[1], lignes[0], lignes[2], lignes[3]]);
    expect(trierLignes(lignes, ({ n = 0 }) => n, 'desc')).toEqual([lignes[3], lignes[2], lignes[0], lignes[1]]);
  });

  it('tells lists word by word, the shorter one first', () => {
    const listes = [['6GR10'], ['6GR2', '6LATIN'], [], ['6GR2'], ['6GR2', '6AJIE']];
    const triees = [[], ['6GR2'], ['6GR2', '6AJIE'], ['6GR2', '6LATIN'], ['6GR10']];
    expect(trierLignes(listes, (liste) => liste, '')).toEqual(triees);
    expect(trierLignes(listes, (liste) => liste, 'desc')).toEqual([...triees].reverse());
  });
});

it('knows the worst of several severities', () => {
  expect(pireGravite(['information', 'lien-rejete', 'a-verifier'])).toBe('lien-rejete');
  expect(pireGravite([])).toBeNull();
});

describe('a rank that the report does not hold', () => {
  it('is nobody’s cause', () => {
    const { causes } = exampleRapport();
    const perdues = causes.map((cause) => ({ ...cause, constats: [99], anomalies: [{ eleve: 99, anomalie: 0 }] }));
    const lignes = lignesEleves(exampleRapport({ causes: perdues }));
    expect(lignes.filter(({ causes }) => causes.length > 0)).toEqual([]);
  });
});

describe('the pupils', () => {
  const rapport = exampleRapport();
  const lignes = lignesEleves(rapport);

  it('know their causes by their line of the file, and by their ELEVE_ID', () => {
    const parNom = (nom: string) => lignes.find(({ vu }) => vu.nom === nom);
    expect(parNom('TAVELO')?.causes.map(({ id }) => id)).toEqual(['identifiants-inconnus']);
    expect(parNom('BOULARI')?.causes.map(({ id }) => id)).toEqual(['structure-non-transferee', 'fin-hors-annee']);
    expect(parNom('AÏ')).toMatchObject({ causes: [], gravite: null, perdus: [], ajoutes: [] });
    const constate = { ...rapport.constats[0], sujets: [{ libelle: 'AÏ Malo', eleveId: '220001' }] };
    const avec = lignesEleves(exampleRapport({ constats: [constate as never, ...rapport.constats.slice(1)] }));
    expect(avec[0]?.causes.map(({ id }) => id)).toEqual(['fin-hors-annee']);
  });

  it.each<[Partial<Filtres>, number]>([
    [{}, 19],
    [{ destin: 'absent-sans-perte' }, 1],
    [{ changement: 'perd' }, 15],
    [{ changement: 'recoit' }, 0],
    [{ gravite: 'eleve-rejete' }, 1],
    [{ regle: 'GROUPE_A_01' }, 14],
    [{ division: '6EME B', q: 'malo' }, 1],
    [{ groupe: '6EME AP1' }, 2],
    [{ application: 'EDT' }, 0],
    [{ q: '210003' }, 1],
  ])('%j leaves %i', (parts, attendu) => {
    expect(filtrerEleves(lignes, filtres(parts))).toHaveLength(attendu);
  });

  it('are none without a night', () => {
    expect(lignesEleves(exampleRapport({ eleves: null }))).toEqual([]);
  });
});

describe('the groups', () => {
  it('hold those that SIECLE does not know, the most touched first', () => {
    const base = exampleRapport();
    const groupes = base.changements?.groupes.filter(({ code }) => code !== 'MPERMANGR2') ?? [];
    const lignes = lignesGroupes(exampleRapport({ changements: { eleves: [], groupes } }));
    expect(lignes.map(({ code, avant, anomalies, gravite }) => [code, avant, anomalies, gravite])).toEqual([
      ['MPERMANGR2', 0, 14, 'lien-rejete'],
      ['4EME LV2 AJE', 14, 7, 'lien-corrige'],
    ]);
    expect(lignesGroupes(exampleRapport({ changements: null }))).toEqual([]);
  });

  it('that lose nobody come by their anomalies, then by those who enter', () => {
    const groupe = (code: string, entrants: number) => {
      const apres = 5 + entrants;
      return { code, avant: 5, demandes: apres, apres, entrants, sortants: 0 };
    };
    const groupes = [groupe('A', 0), groupe('B', 2), groupe('4EME LV2 AJE', 0)];
    const lignes = (parts: Partial<Rapport> = {}) =>
      lignesGroupes(exampleRapport({ changements: { eleves: [], groupes }, causes: [], ...parts })).map(
        ({ code, anomalies }) => [code, anomalies],
      );
    expect(lignes()).toEqual([
      ['MPERMANGR2', 14],
      ['4EME LV2 AJE', 7],
      ['B', 0],
      ['A', 0],
    ]);
    expect(lignes({ nuit: null })).toEqual([
      ['B', 0],
      ['A', 0],
      ['4EME LV2 AJE', 0],
    ]);
  });

  it.each<[Partial<Filtres>, string[]]>([
    [{}, ['MPERMANGR2', '4EME LV2 AJE']],
    [{ changement: 'perd' }, ['MPERMANGR2']],
    [{ changement: 'recoit' }, []],
    [{ gravite: 'lien-corrige' }, ['4EME LV2 AJE']],
    [{ regle: 'GROUPE_A_01' }, ['MPERMANGR2']],
    [{ application: 'STS-Web' }, ['MPERMANGR2']],
    [{ q: 'lv2' }, ['4EME LV2 AJE']],
  ])('%j leaves %j', (parts, attendu) => {
    expect(filtrerGroupes(lignesGroupes(exampleRapport()), filtres(parts)).map(({ code }) => code)).toEqual(attendu);
  });
});

describe('the absents', () => {
  it('put first those who lose groups', () => {
    const { nuit } = exampleRapport();
    if (!nuit) throw new Error('no night');
    const absents = [makeAbsent(1, 'sorti'), makeAbsent(2, 'groupes-perdus'), makeAbsent(3, 'sorti')];
    expect(absentsParMotif({ ...nuit, absents }).map((m) => [m.motif, m.absents.length])).toEqual([
      ['groupes-perdus', 1],
      ['sorti', 2],
    ]);
  });

  it.each<[Partial<Filtres>, number]>([
    [{ motif: 'sorti' }, 1],
    [{ division: '6EME B' }, 2],
    [{ q: 'nemia 300003' }, 1],
    [{}, 3],
  ])('%j leaves %i', (parts, attendu) => {
    expect(filtrerAbsents(exampleRapport().nuit?.absents ?? [], filtres(parts))).toHaveLength(attendu);
  });
});

describe('the causes', () => {
  it.each<[Partial<Filtres>, string[]]>([
    [{ gravite: 'lien-corrige' }, ['fin-hors-annee']],
    [{ regle: 'REJELEGROUPE_01' }, ['identifiants-inconnus']],
    [{ groupe: 'MPERMANGR2' }, ['structure-non-transferee']],
    [{ division: '4EME A' }, ['structure-non-transferee', 'fin-hors-annee']],
    [{ application: 'PRONOTE' }, ['identifiants-inconnus', 'structure-non-transferee']],
    [{ q: 'maite' }, ['identifiants-inconnus']],
  ])('%j leaves %j', (parts, attendu) => {
    expect(filtrerCauses(exampleRapport(), filtres(parts)).map(({ id }) => id)).toEqual(attendu);
  });
});
