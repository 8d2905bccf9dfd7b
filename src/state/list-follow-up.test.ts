import { beforeEach, describe, expect, it } from 'vitest';
import { FakeEngine } from '../../test/kit/fake-engine.ts';
import { LISTE, ligne } from '../../test/kit/list.ts';
import { moyens } from '../../test/kit/moyens.ts';
import { exampleRapport } from '../../test/kit/rapport.ts';
import { type Actions, createActions } from './actions.ts';
import { NO_FILTER, NO_LIST } from './list-follow-up.ts';
import { createSession } from './session.ts';

describe('a list', () => {
  let moteur: FakeEngine;
  let session: ReturnType<typeof createSession>;
  let actions: Actions;
  const vide = { probleme: 'vide' } as const;

  beforeEach(() => {
    moteur = new FakeEngine();
    session = createSession();
    actions = createActions(moyens({ session, moteur }));
  });

  const comparer = (texte: string) => {
    actions.typeList(texte);
    return actions.compareTypedList();
  };

  it('is answered, then again when its kind is said', async () => {
    const premiere = comparer('6 A');
    expect(session.value.list).toMatchObject({ attente: true, resultat: null });
    moteur.answerList(vide);
    await premiere;
    expect(session.value.list).toMatchObject({ attente: false, resultat: vide });
    void actions.chooseKind('divisions');
    expect(moteur.lists).toEqual([
      { liste: '6 A', genre: null },
      { liste: '6 A', genre: 'divisions' },
    ]);
  });

  it('asks nothing before there is one', async () => {
    await actions.chooseKind('groupes');
    expect([moteur.lists, session.value.list.genre]).toEqual([[], 'groupes']);
  });

  it('drops the answer to an older question', async () => {
    const ancienne = comparer('6 A');
    const repondreAncienne = moteur.answerList;
    void comparer('6 B');
    repondreAncienne(vide);
    await ancienne;
    expect(session.value.list).toMatchObject({ attente: true, resultat: null });
  });

  it('is asked again when a drop is concluded, and keeps its ticks', async () => {
    const premiere = comparer('6 A');
    moteur.answerList({
      probleme: null,
      correspondances: { ...LISTE, genre: 'divisions', correspondances: [ligne('6 A', 'sure')] },
    });
    await premiere;
    actions.tickLine(0, true);
    actions.tickLine(7, true);
    actions.drop([{ nom: 'sts_emp.xml', contenu: new Blob(['x']) }]);
    moteur.conclure(exampleRapport());
    expect(moteur.lists).toHaveLength(2);
    expect([...session.value.list.faites]).toEqual(['divisions 6 A']);
    actions.tickLine(0, false);
    expect([...session.value.list.faites]).toEqual([]);
  });

  it('keeps what is typed and what is filtered, until it is a list of another kind or the names come or go', async () => {
    const repondre = async (genre: 'divisions' | 'groupes') => {
      const reponse = comparer(genre);
      moteur.answerList({ probleme: null, correspondances: { ...LISTE, genre } });
      await reponse;
    };
    const filtre = { ...NO_FILTER, recherche: '6 A' };
    await repondre('divisions');
    actions.filterList(filtre);
    await repondre('divisions');
    expect(session.value.list).toMatchObject({ saisie: 'divisions', filtre });
    await repondre('groupes');
    expect(session.value.list.filtre).toEqual(NO_FILTER);
    actions.filterList(filtre);
    actions.maskNames(true);
    expect(session.value.list.filtre).toEqual(NO_FILTER);
  });

  it('is forgotten with the dossier, its late answer too', async () => {
    const attendue = comparer('6 A');
    actions.restart();
    moteur.answerList(vide);
    await attendue;
    expect(session.value.list).toEqual(NO_LIST);
  });

  it('shows a defect as ours, unless nobody waits for it any more', async () => {
    const premiere = comparer('6 A');
    moteur.failList(new Error('mémoire'));
    await premiere;
    expect(session.value).toMatchObject({ status: 'panne', defect: 'mémoire', list: { attente: false } });
    expect(session.value.retryable).toBe(true);
    actions.retry();
    expect(session.value).toMatchObject({ status: 'accueil', defect: null, retryable: false, list: { attente: true } });
    moteur.failList(new Error('mémoire'));
    await Promise.resolve().then(() => {});
    actions.restart();
    expect(session.value).toMatchObject({ status: 'accueil', retryable: false });
    const seconde = comparer('6 A');
    actions.restart();
    moteur.failList(new Error('mémoire'));
    await seconde;
    expect(session.value.status).toBe('accueil');
  });
});
