import { describe, expect, it } from 'vitest';
import {
  AJIE_EXEMPLE,
  type Exemple,
  exemple,
  NOM_EXEMPLE,
  unEleve,
  unGroupe,
  unLien,
  unLienGroupe,
} from '../../test/kit/exemple.ts';
import type { IdEtape } from '../domain/etape.ts';
import { CATALOGUE } from '../rules/catalogue.gen.ts';
import { type Atteinte, type Correction, definirControle, type Regle, type SujetLeve } from '../rules/definition.ts';
import { conclureSur } from './conclusion.ts';

/** SIECLE’s rules and one control: the plan is the same engine for all. */
const SIECLE = CATALOGUE.filter((r) => r.moment !== 'controle' || r.meta.code === 'CTRL_STRUCTURE_01');

/** A control whose only correction asks for these steps, and says whether the file serves again. */
function controle(
  code: string,
  etapes: readonly IdEtape[],
  {
    fichier = 'nouveau',
    texte = 'Corrigez cela.',
    gravite = 'a-verifier',
    sujets = [],
  }: Partial<Atteinte> & { fichier?: Correction['fichier']; texte?: string } = {},
) {
  return definirControle({
    meta: {
      code,
      titre: 'Titre',
      message: 'Message.',
      bilan: 'Bilan.',
      cause: 'Cause.',
      gravite,
      corrections: { faire: { cas: 'Toujours', texte, refaire: etapes, fichier } },
      source: { kind: 'deduit', ref: 'procédure §3' },
    },
    lit: [],
    verifier: () => [{ valeurs: {}, correction: 'faire' as const, sujets }],
  });
}

function planDe(change: Exemple, controles: readonly Regle[] = []) {
  const { plan, etapesPlan, redepot } = conclureSur(
    { dossier: exemple(change), uai: '9839990S', fichiers: [] },
    { catalogue: [...SIECLE, ...controles], application: 'test', etabliLe: '' },
  );
  const clair = (texte: string) => texte.replaceAll('\u00A0', ' ');
  return {
    plan,
    redepot,
    etapes: etapesPlan.map(({ etapes, application, menu, consignes, rapporter }) => ({
      etape: etapes.join('+'),
      application,
      menu,
      quoi: consignes.map(({ phrase }) => clair(phrase)),
      rapporter: rapporter && clair(rapporter),
    })),
  };
}

const vers = (...codes: string[]) => unLien({ groupes: codes.map((code) => unLienGroupe({ code })) });
const inconnu = unLien({ rang: 2, eleveId: '9', nomFamille: 'INCONNU' });
const sts = ['X', 'Y', AJIE_EXEMPLE].map((code) => unGroupe({ code }));
const MENU_DEPOT = 'SIECLE > Mise à jour > Importations > Liens élève-groupe depuis logiciel privé';

it('asks for nothing when nothing is to be redone', () => {
  expect(planDe({})).toEqual({ plan: [], redepot: null, etapes: [] });
});

it('transfers the structure, then deposits the same file again', () => {
  expect(planDe({ groupesSts: sts, liens: [vers('X', 'Y')] })).toEqual({
    plan: ['4a', '5'],
    redepot: 'meme-fichier',
    etapes: [
      {
        etape: '4a',
        application: 'STS-Web',
        menu: 'STS-Web > Exports > Structure',
        quoi: [
          'Pour les groupes « X » et « Y », refaites l’export Structure dans STS-Web (4a), attendez « La structure a été envoyée », puis déposez le fichier (5).',
        ],
        rapporter: 'Rapportez ici le nouvel export Structures.',
      },
      {
        etape: '5',
        application: 'SIECLE',
        menu: MENU_DEPOT,
        quoi: ['Déposez de nouveau le même fichier dans SIECLE.'],
        rapporter: null,
      },
    ],
  });
});

it('asks PRONOTE for a new file once the pupils are brought up to date', () => {
  const { plan, redepot, etapes } = planDe({ groupesSts: sts, liens: [vers('X'), inconnu] });
  expect([plan, redepot]).toEqual([['2', '4a', '5'], 'nouvel-export']);
  expect(etapes.map((e) => [e.application, e.rapporter])).toEqual([
    ['SIECLE', 'Rapportez ici les nouveaux exports de SIECLE.'],
    ['STS-Web', 'Rapportez ici le nouvel export Structures.'],
    ['PRONOTE', 'Rapportez ici le nouveau fichier ELEGROUPE avant de le déposer.'],
  ]);
  expect(etapes[0]?.quoi[0]).toMatch(/^Pour 1 élève, vérifiez que l’élève est inscrit/);
  expect(etapes[2]?.quoi).toEqual(['Refaites l’export des liens dans PRONOTE, puis déposez le nouveau fichier.']);
});

it('tells a correction once, for all the groups that need it', () => {
  const { etapes } = planDe({ liens: [vers('X', 'Y')] });
  expect(etapes.map((e) => [e.etape, e.quoi.length])).toEqual([
    ['3+4a', 2],
    ['5', 1],
  ]);
  expect(etapes[0]?.quoi[0]).toMatch(/^Pour les groupes « X » et « Y », corrigez les structures dans STS-Web/);
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

  it.each<[string, Regle, string | null]>([
    [
      'serves again once STS-Web is corrected',
      controle('CTRL_X_01', ['4a', '5'], { fichier: 'intact' }),
      'meme-fichier',
    ],
    ['not when the correction changes the links', controle('CTRL_X_01', ['5']), 'nouvel-export'],
    [
      'whatever the family, a new structure control included',
      controle('CTRL_STRUCTURE_99', ['4a', '5']),
      'nouvel-export',
    ],
    ['serves again when it asks for none', controle('CTRL_X_01', ['4a']), 'meme-fichier'],
    ['not once STS-Web has gone to EDT', controle('CTRL_X_01', ['1', '4a'], { fichier: 'intact' }), 'nouvel-export'],
    ['not once SIECLE has gone to PRONOTE', controle('CTRL_X_01', ['2', '4a'], { fichier: 'intact' }), 'nouvel-export'],
    ['not once EDT has gone to STS-Web', controle('CTRL_X_01', ['3', '4a'], { fichier: 'intact' }), 'nouvel-export'],
    ['is not spoken of for mere information', controle('CTRL_X_01', ['5'], { gravite: 'information' }), null],
  ])('%s', (_nom, regle, attendu) => {
    expect(planDe({}, [regle]).redepot).toBe(attendu);
  });

  it('serves again whatever mere information says', () => {
    const controles = [
      controle('CTRL_X_01', ['5'], { gravite: 'information', texte: 'Sachez cela.' }),
      controle('CTRL_X_02', ['5'], { fichier: 'intact' }),
    ];
    const { redepot, etapes } = planDe({}, controles);
    expect(redepot).toBe('meme-fichier');
    expect(etapes.map((e) => [e.etape, e.quoi])).toEqual([['5', ['Corrigez cela.']]]);
  });
});

describe('whom a correction is for', () => {
  const eleve = (eleveId: string): SujetLeve => ({ libelle: eleveId, genre: 'personne', eleveId });
  const groupe = (code: string): SujetLeve => ({ libelle: code, genre: 'code-groupe', groupe: code });
  const cle = (regle: Regle, ...cles: readonly string[]): Regle =>
    ({
      ...regle,
      verifier: () => cles.map((cle) => ({ valeurs: {}, correction: 'faire', cle, sujets: [eleve(cle)] })),
    }) as Regle;
  const avec = (...sujets: readonly SujetLeve[]) => controle('CTRL_X_01', ['4b'], { sujets });
  it.each<[string, Regle, string]>([
    ['nobody', avec(), 'Corrigez cela.'],
    ['one pupil', avec(eleve('1')), 'Pour 1 élève, corrigez cela.'],
    ['two pupils', avec(eleve('1'), eleve('2')), 'Pour 2 élèves, corrigez cela.'],
    ['one group, whose pupils are not counted', avec(groupe('A'), eleve('1')), 'Pour le groupe « A », corrigez cela.'],
    [
      'three groups',
      avec(groupe('A'), groupe('B'), groupe('C')),
      'Pour les groupes « A », « B » et « C », corrigez cela.',
    ],
    ['several causes that name no group', cle(avec(), '1', '2'), 'Corrigez cela.'],
  ])('%s', (_nom, regle, attendu) => {
    const { etapes } = planDe({}, [regle]);
    expect(etapes).toMatchObject([{ etape: '4b', application: 'STS-Web', rapporter: null }]);
    expect(etapes[0]?.quoi).toEqual([attendu]);
  });
});

it('tells at a step what starts there, for whom it is, and to do it again only when an earlier step asks for it', () => {
  const groupe = (code: string): readonly SujetLeve[] => [{ libelle: code, genre: 'code-groupe', groupe: code }];
  const etapes = (...controles: readonly Regle[]) => planDe({}, controles).etapes.map((e) => [e.etape, e.quoi]);
  const [a, b] = [
    controle('CTRL_X_01', ['4a'], { texte: 'Corrigez ceci.', sujets: groupe('A') }),
    controle('CTRL_X_02', ['4a', '4b'], { texte: 'Corrigez cela.', sujets: groupe('B') }),
  ];
  expect(etapes(a, b, controle('CTRL_X_03', ['4b'], { texte: 'Ajoutez un service.' }))).toEqual([
    [
      '4a+4b',
      [
        'Pour le groupe « A », corrigez ceci.',
        'Pour le groupe « B », corrigez cela.',
        'Ajoutez un service.',
        'Refaites l’export Services dans STS-Web.',
      ],
    ],
  ]);
  expect(etapes(a, controle('CTRL_X_03', ['4b'], { texte: 'Ajoutez un service.' }))).toEqual([
    ['4a+4b', ['Pour le groupe « A », corrigez ceci.', 'Ajoutez un service.']],
  ]);
});
