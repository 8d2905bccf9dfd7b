import { describe, expect, it } from 'vitest';
import { AJIE_EXEMPLE, date, exemple, unEleve, unGroupe, unLien, unLienGroupe } from '../../test/kit/exemple.ts';
import { typographier } from '../domain/typographie.ts';
import { CATALOGUE } from '../rules/catalogue.gen.ts';
import { type Atteinte, definirControle, type SujetLeve } from '../rules/definition.ts';
import { conclureSur } from './conclusion.ts';

/** SIECLE’s rules and one control; the other controls have their own tests. */
const SIECLE = CATALOGUE.filter((r) => r.moment !== 'controle' || r.meta.code === 'CTRL_STRUCTURE_01');

const trois = ['1001', '1002', '1003'];
// concluded when a test asks: what is run while a file loads is tested whole for every mutant
const conclureUneEcole = () =>
  conclureSur(
    {
      dossier: exemple({
        eleves: trois.map((eleveId) => unEleve({ eleveId })),
        groupesSts: [unGroupe(), unGroupe({ code: 'MPERMANGR2' })],
        liens: [
          ...trois.map((eleveId, i) =>
            unLien({
              rang: i + 1,
              ligne: 10 * i,
              eleveId,
              groupes: [
                unLienGroupe({ code: 'MPERMANGR2' }),
                unLienGroupe({ code: AJIE_EXEMPLE, fin: date('2018-12-15') }),
              ],
            }),
          ),
          unLien({ rang: 4, eleveId: '9', nomFamille: 'INCONNU', groupes: [unLienGroupe({ code: 'AUTRE' })] }),
        ],
      }),
      uai: '9839990S',
      fichiers: [],
    },
    { catalogue: SIECLE, application: 'test', etabliLe: '' },
  );

describe('findings', () => {
  it('make one line of three pupils with the same unknown group, most severe first', () => {
    const lignes = conclureUneEcole()
      .constats.filter((c) => c.gravite !== 'information')
      .map((c) => [c.code, c.gravite, c.eleves]);
    expect(lignes).toEqual([
      ['REJELEGROUPE_01', 'eleve-rejete', 1],
      ['GROUPE_A_01', 'lien-rejete', 3],
      ['ELEGRP_A_03', 'lien-corrige', 3],
      ['CTRL_STRUCTURE_01', 'a-verifier', 0],
    ]);
  });

  it('name each pupil, with the line of the file', () => {
    const sujets = conclureUneEcole().constats.find((c) => c.code === 'GROUPE_A_01')?.sujets;
    expect(sujets?.map((s) => [s.libelle, s.eleveId, s.groupe, s.fichier, s.ligne])).toEqual(
      trois.map((id) => ['POUNGUI Élise', id, 'MPERMANGR2', 'liens', 19]),
    );
  });

  it('name every pupil of the night, however many they are', () => {
    const liens = Array.from({ length: 1_001 }, (_, i) => unLien({ rang: i + 1, eleveId: `9${i}`, prenom: `P${i}` }));
    const [constat] = conclureSur(
      { dossier: exemple({ liens }), uai: '9839990S', fichiers: [] },
      { catalogue: SIECLE, application: 'test', etabliLe: '' },
    ).constats;
    expect([constat?.code, constat?.sujets.length, constat?.nonListes]).toEqual(['REJELEGROUPE_01', 1_001, undefined]);
  });

  it('leave no hole in a sentence', () => {
    for (const { message, cause, correction } of conclureUneEcole().constats)
      expect(message + cause + correction).not.toMatch(/[{}]/);
  });

  it('give the steps to redo once each, in the procedure’s order', () => {
    expect(conclureUneEcole().plan).toEqual(['2', '4a', '5']);
  });

  type Hit = Atteinte<{ readonly a: string }, 'un' | 'deux'>;
  const controle = (atteintes: readonly Hit[]) =>
    definirControle({
      meta: {
        code: 'CTRL_X_01',
        titre: 'Titre',
        message: '{a}',
        bilan: '{a} : {eleves}, {liens}, {fois}.',
        cause: 'Cause de {a}.',
        trous: { a: 'code' },
        gravite: 'a-verifier',
        corrections: {
          un: { cas: 'Un', faire: { '3': 'Corrigez {a}.' } },
          deux: { cas: 'Deux', faire: 'Laissez {a}.' },
        },
        source: { kind: 'deduit', ref: 'procédure §3' },
      },
      lit: [],
      verifier: () => atteintes,
    });
  const constatsDe = (...atteintes: readonly Hit[]) =>
    conclureSur(
      { dossier: exemple(), uai: '9839990S', fichiers: [] },
      { catalogue: [controle(atteintes)], application: 'test', etabliLe: '' },
    ).constats;
  const valeurs = { a: 'ceci' };
  const eleve = (eleveId: string): SujetLeve => ({ libelle: eleveId, genre: 'personne', eleveId });

  it('say everything of the rule and of its first hit', () => {
    const sujets: readonly SujetLeve[] = [eleve('1'), eleve('2'), { libelle: 'X', genre: 'code' }];
    const [constat] = constatsDe(
      { valeurs, correction: 'un', sujets },
      { valeurs: { a: 'cela' }, correction: 'un', sujets: [eleve('1')] },
    );
    expect(constat).toEqual({
      code: 'CTRL_X_01',
      gravite: 'a-verifier',
      titre: 'Titre',
      message: 'ceci\u00A0: 2\u00A0élèves, 2\u00A0liens, 2\u00A0fois.',
      cause: 'Cause de ceci.',
      correction: 'Corrigez ceci.',
      etapes: ['3'],
      source: 'deduit',
      reference: typographier('procédure §3'),
      eleves: 2,
      sujets: [...sujets, eleve('1')],
      branche: 'un',
      valeurs: { a: 'ceci', eleves: '2\u00A0élèves', liens: '2\u00A0liens', fois: '2\u00A0fois' },
    });
  });

  it('are as many as there are corrections, gravities and keys; those of as many pupils keep their order', () => {
    const hits = [
      { valeurs, correction: 'un' },
      { valeurs, correction: 'deux', eleves: 1 },
      { valeurs, correction: 'un', cle: 'a', eleves: 3 },
      { valeurs, correction: 'un', gravite: 'information', eleves: 9 },
      { valeurs, correction: 'un', cle: 'a', eleves: 4 },
      { valeurs, correction: 'un', gravite: 'depot-refuse' },
      { valeurs, correction: 'un', sujets: [eleve('1'), eleve('2')] },
    ] as const;
    expect(constatsDe(...hits).map((c) => [c.gravite, c.eleves, c.correction, c.message.slice(-6, -1)])).toEqual([
      ['depot-refuse', 0, 'Corrigez ceci.', '1\u00A0fois'.slice(-5)],
      ['a-verifier', 7, 'Corrigez ceci.', '2\u00A0fois'.slice(-5)],
      ['a-verifier', 2, 'Corrigez ceci.', '2\u00A0fois'.slice(-5)],
      ['a-verifier', 1, 'Laissez ceci.', '1\u00A0fois'.slice(-5)],
      ['information', 9, 'Corrigez ceci.', '1\u00A0fois'.slice(-5)],
    ]);
  });

  it('say where to look in the records, with the value when the hit gives it', () => {
    const vise = (change: Pick<Atteinte, 'vise' | 'valeur'>) =>
      constatsDe({ valeurs, correction: 'un', ...change })[0]?.vise;
    expect(vise({ vise: ['CODE_MEF'], valeur: '1031' })).toEqual({ elements: ['CODE_MEF'], valeur: '1031' });
    expect(vise({ vise: ['CODE_MEF'] })).toEqual({ elements: ['CODE_MEF'], valeur: null });
    expect(vise({})).toBeUndefined();
  });
});
