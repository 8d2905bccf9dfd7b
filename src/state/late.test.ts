import { describe, expect, it } from 'vitest';
import { FakeEngine } from '../../test/kit/fake-engine.ts';
import { moyens } from '../../test/kit/moyens.ts';
import { exampleRapport } from '../../test/kit/rapport.ts';
import { type ActionMeans, type Actions, createActions } from './actions.ts';
import { causeOf } from './defect.ts';
import { createSession, type Session } from './session.ts';

const COUPURE = 'Failed to fetch dynamically imported module: http://localhost/une-partie.js';
const auRepos = () => new Promise((suite) => setTimeout(suite));

/** Fails while the line is cut. */
const cut = <A extends unknown[], T>(line: { cut: boolean }, give: (...a: A) => Promise<T>) => {
  return async (...a: A) => (line.cut ? Promise.reject(new TypeError(COUPURE)) : give(...a));
};

interface Case {
  readonly part: keyof ActionMeans;
  readonly gesture: (actions: Actions, moteur: FakeEngine) => unknown;
  /** Whether what was asked for is there. */
  readonly done: (session: Session, moteur: FakeEngine) => boolean;
}

const rapport = exampleRapport();
const envoye = new File([JSON.stringify(rapport)], 'rapport.json');

const CASES: readonly Case[] = [
  {
    part: 'demo',
    gesture: (actions) => actions.startDemo(),
    done: (_, moteur) => moteur.calls.filter((appel) => appel === 'lire').length === 1,
  },
  {
    part: 'ouvrir',
    gesture: (actions) => actions.drop([{ nom: envoye.name, contenu: envoye }]),
    done: ({ resultat }) => resultat?.origine === 'recu',
  },
  {
    part: 'morningCode',
    gesture: (actions) => actions.chooseMorning('2026-03-02T00:00:00.000Z'),
    done: ({ lendemain }) => lendemain.choix?.etabliLe === '2026-03-02T00:00:00.000Z',
  },
  {
    part: 'schoolsCode',
    gesture: async (actions, moteur) => {
      actions.drop([{ nom: 'a.zip', contenu: new Blob(['a']) }]);
      moteur.listener?.plusieurs({ etablissements: [], enDoute: [], laisses: [] }, []);
    },
    done: ({ schools }) => schools !== null,
  },
];

/** A page of which this part does not come while the line is cut. */
function without(part: keyof ActionMeans) {
  const line = { cut: true };
  const moteur = new FakeEngine();
  const session = createSession();
  const means = moyens({ session, moteur });
  const late = cut(line, means[part] as (...a: unknown[]) => Promise<unknown>);
  return { line, moteur, session, actions: createActions({ ...means, [part]: late }) };
}

describe('code that does not come when it is asked for', () => {
  it.each(CASES)(
    'is said as a cut line, and « Réessayer » does the gesture then: $part',
    async ({ part, gesture, done }) => {
      const { line, moteur, session, actions } = without(part);
      await gesture(actions, moteur);
      await auRepos();
      expect(session.value).toMatchObject({ status: 'panne', cause: 'coupure', retryable: true });
      expect(done(session.value, moteur)).toBe(false);

      actions.retry();
      await auRepos();
      expect(session.value, 'still cut').toMatchObject({ status: 'panne', cause: 'coupure', retryable: true });

      line.cut = false;
      actions.retry();
      await auRepos();
      expect(session.value.status).not.toBe('panne');
      expect(done(session.value, moteur)).toBe(true);
    },
  );
});

describe('code that does not come for what nobody waits for any more', () => {
  const fichier = { nom: 'a.zip', contenu: new Blob(['a']) };

  it.each(CASES.filter(({ part }) => part !== 'demo'))(
    'ends nothing of what was asked for since: $part',
    async ({ part, gesture }) => {
      const { moteur, session, actions } = without(part);
      void gesture(actions, moteur);
      actions.drop([fichier]);
      const { vague } = session.value;
      await auRepos();
      expect(session.value).toMatchObject({ status: 'lecture', vague, defect: null });
    },
  );

  it('shows no school of a drop that was cancelled meanwhile, and holds nothing of it', async () => {
    const moteur = new FakeEngine();
    const session = createSession();
    const actions = createActions(moyens({ session, moteur }));
    actions.drop([fichier]);
    moteur.listener?.plusieurs({ etablissements: [], enDoute: [], laisses: [] }, []);
    actions.cancel();
    await auRepos();
    expect([session.value.status, session.value.schools, moteur.calls.at(-1)]).toEqual(['accueil', null, 'oublier']);
  });
});

describe('a comparison whose code does not come', () => {
  it('is said on its page, and is made when it is asked for again', async () => {
    const { line, session, actions } = without('comparing');
    await actions.confrontRuns(1, 2);
    expect(session.value).toMatchObject({ status: 'accueil', confrontation: 'pas-arrivee' });
    line.cut = false;
    await actions.confrontRuns(1, 2);
    expect(session.value.confrontation).toBe('introuvable');
  });
});

describe('what a defect comes from', () => {
  it.each([
    ['TypeError: Failed to fetch dynamically imported module: http://localhost/a.js', 'coupure'],
    ['TypeError: error loading dynamically imported module: http://localhost/a.js', 'coupure'],
    ['TypeError: Importing a module script failed.', 'coupure'],
    ['RangeError: Array buffer allocation failed', 'memoire'],
    ['InternalError: allocation size overflow', 'memoire'],
    ['Error: out of memory', 'memoire'],
    ['TypeError: x is undefined', 'defaut'],
    ['', 'defaut'],
  ])('%s', (defect, cause) => {
    expect(causeOf(defect)).toBe(cause);
  });
});
