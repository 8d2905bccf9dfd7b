import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../rules/catalogue.ts';
import { AJIE, type Exemple, exemple, NOM_EXEMPLE, unEleve, unGroupe, unLien, unLienGroupe } from '../rules/exemple.ts';
import { conclureSur } from './conclude.ts';

/** SIECLE’s rules and one control: the plan is the same engine for all. */
const SIECLE = CATALOGUE.filter((r) => r.moment !== 'controle' || r.meta.code === 'CTRL_STRUCTURE_01');

function planDe(change: Exemple) {
  const { plan, etapesPlan, redepot } = conclureSur(
    { dossier: exemple(change), uai: '9839990S', fichiers: [] },
    { catalogue: SIECLE, application: 'test', etabliLe: '' },
  );
  const clair = (texte: string) => texte.replaceAll('\u00A0', ' ');
  return {
    plan,
    redepot,
    etapes: etapesPlan.map((e) => ({ ...e, quoi: e.quoi.map(clair), rapporter: e.rapporter && clair(e.rapporter) })),
  };
}

const vers = (...codes: string[]) => unLien({ groupes: codes.map((code) => unLienGroupe({ code })) });
const inconnu = unLien({ rang: 2, eleveId: '9', nomFamille: 'INCONNU' });
const sts = ['X', 'Y', AJIE].map((code) => unGroupe({ code }));
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
    ['3', 1],
    ['4a', 1],
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
  ])('%s', (_nom, change, attendu) => {
    expect(planDe(change).redepot).toBe(attendu);
  });
});
