import { describe, expect, it } from 'vitest';
import { resultatDe } from '../../test/kit/moyens.ts';
import { exampleRapport } from '../../test/kit/rapport.ts';
import { changeOwn, lastFinal, ownOnScreen, ownResult, type Resultat, shownReport } from './result.ts';

const rapport = (phrase: string) => exampleRapport({ phrase });
const before = resultatDe(rapport('before'));
const own = resultatDe(rapport('own'), { id: 2, final: false, precedent: before });
const reopened: Resultat = { origine: 'historique', id: 7, demo: false, rapport: rapport('run'), under: own };
const received: Resultat = { origine: 'recu', id: 1, demo: false, rapport: rapport('received'), under: null };

describe('the result of a session', () => {
  it.each<[string, Resultat | null, unknown[]]>([
    ['nothing', null, [null, null, null]],
    ['of this tab', own, ['own', 'own', 'own']],
    ['a run opened over it', reopened, ['run', 'own', null]],
    ['a report received on an empty page', received, ['received', null, null]],
  ])('is %s: shown, of this tab, of this tab and shown', (_, resultat, expected) => {
    const phrases = [shownReport({ resultat }), ownResult({ resultat })?.rapport, ownOnScreen({ resultat })?.rapport];
    expect(phrases.map((one) => one?.phrase ?? null)).toEqual(expected);
  });

  it.each([
    ['itself', before, before],
    ['the one before a provisional one', own, before],
    ['none', null, null],
  ])('was last final: %s', (_, resultat, expected) => {
    expect(lastFinal(resultat)).toBe(expected);
  });

  it.each<[string, Resultat]>([
    ['shown', own],
    ['under a run', reopened],
  ])('is changed where it is %s, with the one before it, and nothing else is', (_, resultat) => {
    const changed = changeOwn(resultat, (one) => ({ ...one, conservation: 'effacee' }));
    const mine = ownResult({ resultat: changed });
    expect([mine?.conservation, mine?.precedent?.conservation]).toEqual(['effacee', 'effacee']);
    expect(shownReport({ resultat: changed })).toBe(resultat.rapport);
    expect(changeOwn(received, () => before)).toEqual(received);
  });
});
