import { describe, expect, it } from 'vitest';
import {
  AJIE_EXEMPLE,
  type Exemple,
  exemple,
  NOM_EXEMPLE,
  UAI_EXEMPLE,
  unEleve,
  unGroupe,
  unLien,
  unLienGroupe,
} from '../../test/kit/exemple.ts';
import { makeFichier } from '../../test/kit/rapport.ts';
import type { Faire } from '../domain/etape.ts';
import type { EtapePlan } from '../domain/plan.ts';
import { CATALOGUE } from '../rules/catalogue.gen.ts';
import { type Atteinte, definirControle, type Regle, type SujetLeve } from '../rules/definition.ts';
import { conclureSur } from './conclusion.ts';

/** SIECLE’s rules and one control: the plan is the same engine for all. */
const SIECLE = CATALOGUE.filter((r) => r.moment !== 'controle' || r.meta.code === 'CTRL_STRUCTURE_01');

/** A control whose only correction is this one. */
function controle(code: string, faire: Faire, { gravite = 'a-verifier', sujets = [] }: Partial<Atteinte> = {}) {
  return definirControle({
    meta: {
      code,
      titre: 'Titre',
      message: 'Message.',
      bilan: 'Bilan.',
      cause: 'Cause.',
      gravite,
      corrections: { faire: { cas: 'Toujours', faire } },
      source: { kind: 'deduit', ref: 'procédure §3' },
    },
    lit: [],
    verifier: () => [{ valeurs: {}, correction: 'faire' as const, sujets }],
  });
}

const FICHIER = makeFichier('liens', `${NOM_EXEMPLE}.zip`);

function planDe(change: Exemple, controles: readonly Regle[] = [], fichiers = [FICHIER]) {
  const { plan, etapesPlan, redepot } = conclureSur(
    { dossier: exemple(change), uai: '9839990S', fichiers },
    { catalogue: [...SIECLE, ...controles], application: 'test', etabliLe: '' },
  );
  return { plan, redepot, etapes: etapesPlan };
}

const clair = (texte: string) => texte.replaceAll('\u00A0', ' ');
/** What is to be done at each stop: « Envoyez ces groupes avec la structure. X, Y ». */
const enClair = (etapes: readonly EtapePlan[]) =>
  etapes.map(({ lieu, consignes }) => [
    lieu,
    ...consignes.map(({ phrase, objets }) =>
      clair([phrase, objets.map(({ texte }) => texte).join(', ')].join(' ').trim()),
    ),
  ]);

const vers = (...codes: string[]) => unLien({ groupes: codes.map((code) => unLienGroupe({ code })) });
const inconnu = unLien({ rang: 2, eleveId: '9', nomFamille: 'INCONNU' });
const sts = ['X', 'Y', AJIE_EXEMPLE].map((code) => unGroupe({ code }));
const MEME = 'Déposez ce même fichier dans SIECLE.';
const NOUVEAU = 'Déposez le nouveau fichier dans SIECLE.';
const STRUCTURE = 'Refaites l’export Structure dans STS-Web et attendez « La structure a été envoyée ».';
const EXPORT = 'Refaites l’export des liens dans PRONOTE.';

it('asks for nothing when nothing is to be redone', () => {
  expect(planDe({})).toEqual({ plan: [], redepot: null, etapes: [] });
});

it('transfers the structure, then deposits the same file', () => {
  const { plan, redepot, etapes } = planDe({ groupesSts: sts, liens: [vers('X', 'Y')] });
  expect([plan, redepot]).toEqual([['4a', '5'], 'meme-fichier']);
  expect(etapes).toMatchObject([
    {
      lieu: 'sts',
      etapes: ['4a'],
      application: 'STS-Web',
      menu: 'STS-Web > Exports > Structure',
      gains: [{ genre: 'obtiennent', eleves: 1 }],
      rapporter: 'Rapportez ici le nouvel export Structures.',
      documents: ['structures'],
    },
    {
      lieu: 'depot',
      etapes: ['5'],
      application: 'SIECLE',
      menu: 'SIECLE > Mise à jour > Importations > Liens élève-groupe depuis logiciel privé',
      gains: [],
      apporte: null,
      rapporter: null,
      documents: [],
    },
  ]);
  expect(clair(etapes[0]?.apporte ?? '')).toBe('1 élève obtient son groupe.');
  expect(enClair(etapes)).toEqual([
    ['sts', 'Envoyez ces groupes avec la structure. X, Y', STRUCTURE],
    ['depot', MEME],
  ]);
  expect(etapes[0]?.consignes.map(({ causes }) => causes)).toEqual([
    ['structure-non-transferee'],
    ['structure-non-transferee'],
  ]);
});

it('asks PRONOTE for a new file once the pupils are brought up to date, and deposits last', () => {
  const { plan, redepot, etapes } = planDe({ groupesSts: sts, liens: [vers('X'), inconnu] });
  expect([plan, redepot]).toEqual([['2', '4a', '5'], 'nouvel-export']);
  expect(enClair(etapes)).toEqual([
    [
      'siecle',
      'Vérifiez que cet élève est inscrit dans SIECLE. INCONNU Élise',
      'Refaites les exports XML dans SIECLE.',
    ],
    ['sts', 'Envoyez ce groupe avec la structure. X', STRUCTURE],
    [
      'pronote',
      'Dans PRONOTE, essayez d’abord « Récupérer les identifiants des élèves », qui doit suffire (déduit). INCONNU Élise',
      'Importez les nouveaux exports de SIECLE dans PRONOTE.',
      EXPORT,
    ],
    ['depot', NOUVEAU],
  ]);
  expect(etapes.map(({ etapes }) => etapes)).toEqual([['2'], ['4a'], ['2', '5'], ['5']]);
  expect(etapes.map(({ gains }) => gains)).toEqual([
    [{ genre: 'acceptes', eleves: 1 }],
    [{ genre: 'obtiennent', eleves: 1 }],
    [],
    [],
  ]);
});

it('corrects STS-Web before it exports, in one stop', () => {
  expect(enClair(planDe({ liens: [vers('X', 'Y')] }).etapes)).toEqual([
    ['sts', 'Créez ces groupes dans STS-Web, ou corrigez leur rattachement à un MEF. X, Y', STRUCTURE],
    ['depot', MEME],
  ]);
});

describe('what a stop brings', () => {
  const gains = (change: Exemple) =>
    planDe(change).etapes.flatMap(({ lieu, gains }) => gains.map((gain) => [lieu, gain]));

  it('keeps a group of today', () => {
    expect(gains({ eleves: [unEleve({ groupes: ['X'] })], groupesSts: sts, liens: [vers('X')] })).toEqual([
      ['sts', { genre: 'gardent', eleves: 1 }],
    ]);
  });

  it('counts a pupil once, where the last of his losses is settled', () => {
    const sansMef = unEleve({ codeMef: null, groupes: [AJIE_EXEMPLE] });
    expect(gains({ eleves: [sansMef], groupesSts: sts, liens: [vers('X', AJIE_EXEMPLE)] })).toEqual([
      ['depot', { genre: 'gardent', eleves: 1 }],
    ]);
  });

  it('counts nobody whose dates alone are corrected', () => {
    expect(gains({ liens: [unLien()], groupesSts: sts })).toEqual([]);
  });
});

describe('the same file', () => {
  it.each<[string, Exemple, string | null]>([
    ['serves again under its right name', { noms: { archive: `${NOM_EXEMPLE} (1).zip` } }, 'meme-fichier'],
    ['serves again once the MEF is given', { eleves: [unEleve({ codeMef: null })] }, 'meme-fichier'],
    ['serves again once its year is compared', { parametres: { anneeScolaire: 2018 } }, 'meme-fichier'],
    ['does not when its name is none', { noms: { archive: 'liens.zip' } }, 'nouvel-export'],
    ['does not when its year is wrong', { parametres: { anneeScolaire: 2014 } }, 'nouvel-export'],
    ['does not when a pupil is not found', { liens: [unLien(), inconnu] }, 'nouvel-export'],
    [
      'does not when nothing tells who a pupil is',
      { liens: [unLien({ eleveId: null, dateNaissance: null })] },
      'nouvel-export',
    ],
    [
      'serves again under the name of its entry',
      { noms: { archive: NOM_EXEMPLE.replace('24', '25').concat('.zip') } },
      'meme-fichier',
    ],
  ])('%s', (_nom, change, attendu) => {
    expect(planDe(change).redepot).toBe(attendu);
  });

  it.each<[string, Faire, string | null, readonly string[]]>([
    ['serves again once STS-Web is corrected', { '4a': null, depot: null }, 'meme-fichier', ['4a', '5']],
    ['serves again when no correction leads to it', { '3': 'Importez cela.', '4a': null }, 'meme-fichier', ['3', '4a']],
    ['serves again once STS-Web is corrected by hand', { main: 'Corrigez cela.', '4a': null }, 'meme-fichier', ['4a']],
    ['not when the correction changes the links', { export: null }, 'nouvel-export', ['5']],
    ['not when both are asked', { export: null, depot: 'Vérifiez cela.' }, 'nouvel-export', ['5']],
    ['not once STS-Web has gone to EDT', { '1': null, depot: null }, 'nouvel-export', ['1', '5']],
    ['not once SIECLE has gone to PRONOTE', { '2': null, depot: null }, 'nouvel-export', ['2', '5']],
    ['is not spoken of when nothing is to be redone', 'Ne faites rien.', null, []],
  ])('%s', (_nom, faire, attendu, etapes) => {
    const { plan, redepot } = planDe({}, [controle('CTRL_X_01', faire)]);
    expect([plan, redepot]).toEqual([etapes, attendu]);
  });

  it('is whatever mere information says, which asks for nothing', () => {
    const controles = [
      controle('CTRL_X_01', { export: 'Sachez cela.' }, { gravite: 'information' }),
      controle('CTRL_X_02', { depot: 'Vérifiez ceci.' }),
    ];
    const { redepot, etapes } = planDe({}, controles);
    expect(redepot).toBe('meme-fichier');
    expect(enClair(etapes)).toEqual([['depot', 'Vérifiez ceci.', MEME]]);
    expect(planDe({}, controles.slice(0, 1))).toEqual({ plan: [], redepot: null, etapes: [] });
  });

  it('was not given yet', () => {
    const { etapes } = planDe({}, [controle('CTRL_X_01', { '4a': null })], []);
    expect(enClair(etapes).at(-1)).toEqual(['depot', 'Déposez le fichier ELEGROUPE dans SIECLE.']);
  });
});

describe('what a thing to change is about', () => {
  const eleve = (libelle: string, eleveId?: string): SujetLeve => ({
    libelle,
    genre: 'personne',
    ...(eleveId && { eleveId }),
  });
  const groupe = (code: string): SujetLeve => ({ libelle: code, genre: 'code-groupe', groupe: code });
  const division = (code: string): SujetLeve => ({ libelle: code, genre: 'code' });
  const texte = '[Vérifiez-le|Vérifiez-les].';
  it.each<[string, readonly SujetLeve[], string]>([
    ['nobody', [], 'Vérifiez-le.'],
    ['one pupil, told twice', [eleve('A', '1'), eleve('A', '1')], 'Vérifiez-le. A'],
    ['two pupils of one name', [eleve('A', '1'), eleve('A', '2')], 'Vérifiez-les. A, A'],
    ['pupils whom the base does not know, by name', [eleve('B'), eleve('A')], 'Vérifiez-les. A, B'],
    ['groups, whose pupils are not named', [groupe('3B'), groupe('3A'), eleve('A', '1')], 'Vérifiez-les. 3A, 3B'],
    ['a division', [division('4A')], 'Vérifiez-le. 4A'],
    ['a file, which is no matter of number', [{ libelle: 'x.zip', genre: 'fichier' }], 'Vérifiez-le.'],
  ])('%s', (_nom, sujets, attendu) => {
    const { etapes } = planDe({}, [controle('CTRL_X_01', { '4b': texte }, { sujets })]);
    expect(enClair(etapes)[0]).toEqual([
      'sts',
      attendu,
      'Refaites l’export Services dans STS-Web et attendez « Les services ont été envoyés ».',
    ]);
  });

  it('is told once for all the causes that ask for it in the same words, at the first stop', () => {
    const un = controle('CTRL_X_01', { '2': texte }, { sujets: [eleve('A', '1')] });
    const deux = controle('CTRL_X_02', { depot: texte }, { sujets: [eleve('B', '2')] });
    const { etapes } = planDe({}, [un, deux]);
    expect(enClair(etapes)).toEqual([
      ['siecle', 'Vérifiez-les. A, B', 'Refaites les exports XML dans SIECLE.'],
      ['pronote', 'Importez les nouveaux exports de SIECLE dans PRONOTE.', EXPORT],
      ['depot', NOUVEAU],
    ]);
    expect(etapes[0]?.consignes[0]?.causes).toEqual(['CTRL_X_01:faire', 'CTRL_X_02:faire']);
  });
});

it('has five stops at most, whatever is asked', () => {
  const tout = controle('CTRL_X_01', {
    '1': 'A.',
    '2': 'B.',
    '3': 'C.',
    main: 'C, à la main.',
    '4a': 'D.',
    '4b': 'E.',
    export: 'F.',
    depot: 'G.',
  });
  const { etapes } = planDe({}, [tout]);
  expect(etapes.map(({ lieu, etapes, menu, rapporter }) => [lieu, etapes.join('+'), menu, rapporter])).toEqual([
    ['edt', '1', 'STS-Web > Exports > Emploi du temps', 'Rapportez ici le nouvel export sts_emp.'],
    ['siecle', '2', 'SIECLE > Mise à jour > Exportations > En XML', 'Rapportez ici les nouveaux exports de SIECLE.'],
    [
      'sts',
      '3+4a+4b',
      'STS-Web > Imports > Emploi du temps, puis Exports > Structure, puis Services',
      'Rapportez ici le nouvel export sts_emp et le nouvel export Structures.',
    ],
    [
      'pronote',
      '2+5',
      'PRONOTE > Fichier (2017) ou Imports/Exports (aujourd’hui) > SIECLE > Récupérer les données des élèves, puis Exporter les liens élèves/groupes',
      'Rapportez ici le nouveau fichier ELEGROUPE.',
    ],
    ['depot', '5', 'SIECLE > Mise à jour > Importations > Liens élève-groupe depuis logiciel privé', null],
  ]);
});

it.each<[string, Exemple, readonly string[]]>([
  [
    'is said of the file at hand',
    {},
    ['Renommez le fichier pour retirer « (2) ».', 'Déposez ce même fichier dans SIECLE.'],
  ],
  ['is not when another takes its place', { liens: [] }, ['Déposez le nouveau fichier dans SIECLE.']],
])('what is wrong with the name of a file %s', (_nom, change, attendu) => {
  const aucun = {
    ligne: 4,
    eleve: null,
    element: 'ELEVE',
    motif: 'element-manquant',
    valeur: null,
    attendu: null,
  } as const;
  const dossier = exemple({
    noms: { archive: `${NOM_EXEMPLE} (2).zip` },
    ...(change.liens && { ecarts: [aucun] }),
    ...change,
  });
  const fichiers = [makeFichier('liens', `${NOM_EXEMPLE} (2).zip`)];
  const { etapesPlan } = conclureSur(
    { dossier, uai: UAI_EXEMPLE, fichiers },
    { catalogue: CATALOGUE, application: 'test', etabliLe: '' },
  );
  const dites = etapesPlan.at(-1)?.consignes.map(({ phrase }) => phrase.replaceAll('\u00A0', ' '));
  expect(dites).toEqual(attendu);
});
