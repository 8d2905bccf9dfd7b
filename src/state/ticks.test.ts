import { describe, expect, it } from 'vitest';
import { FakeEngine } from '../../test/kit/fake-engine.ts';
import { moyens, resultatDe } from '../../test/kit/moyens.ts';
import { exampleRapport } from '../../test/kit/rapport.ts';
import type { DateIso } from '../domain/dates.ts';
import type { Rapport } from '../domain/rapport.ts';
import { createMemoryStore } from '../store/memory.ts';
import type { ReportStore } from '../store/report-store.ts';
import { createActions } from './actions.ts';
import type { Resultat } from './result.ts';
import { createSession, EMPTY_SESSION } from './session.ts';
import { aYearAfter, tickPlace, ticksOf } from './ticks.ts';

const jour = (j: number) => `2018-08-${String(j).padStart(2, '0')}` as DateIso;
const ANSE = { ecole: '9839001S', annee: '2018' };
const auRepos = () => new Promise((resoudre) => setTimeout(resoudre, 5));

function monter(parts: Partial<ReportStore> = {}) {
  const moteur = new FakeEngine();
  const session = createSession();
  const store: ReportStore = { ...createMemoryStore(() => new Date(Date.UTC(2018, 7, 24))), durable: true, ...parts };
  const actions = createActions(moyens({ session, moteur, store: Promise.resolve(store) }));
  const conclure = async (rapport: Rapport = exampleRapport()) => {
    actions.drop([{ nom: 'a.zip', contenu: new Blob(['x']) }]);
    moteur.conclure(rapport);
    await auRepos();
  };
  const coches = () => {
    const lieu = tickPlace(session.value);
    return lieu && ticksOf(session.value.notes, lieu);
  };
  return { actions, session, moteur, conclure, coches };
}

const del = (annee: string) => exampleRapport({ annee: { scolaire: annee, siecle: 2018, sts: 2019, elegroupe: 2018 } });

describe('whose ticks they are', () => {
  const de = (resultat: Resultat | null) => tickPlace({ ...EMPTY_SESSION, resultat });
  const own = (rapport: Rapport, demo = false) => de(resultatDe(rapport, { demo }));
  const annee = { scolaire: null, siecle: 2017, sts: 2018, elegroupe: 2017 };
  const relu = { id: 1, demo: false, rapport: exampleRapport(), under: resultatDe(exampleRapport(), { demo: true }) };

  it.each<[string, ReturnType<typeof de>, ReturnType<typeof de>]>([
    ['the school and the year in plain words', own(exampleRapport()), ANSE],
    ['the invented school has its own', own(exampleRapport(), true), { ecole: 'DEMO', annee: '2018' }],
    ['of a run of the history', de({ ...relu, origine: 'historique' }), ANSE],
    ['STS-Web’s year without Communs', own(exampleRapport({ annee })), ANSE],
    ['no year at all', own(exampleRapport({ annee: { ...annee, sts: null } })), null],
    ['no school', own(exampleRapport({ etablissement: null })), null],
    ['a report that somebody sent', de({ ...relu, origine: 'recu' }), null],
    ['nothing on screen', de(null), null],
  ])('%s', (_, lieu, attendu) => {
    expect(lieu).toEqual(attendu);
  });
});

describe('the ticks', () => {
  it('are one a step, the last one written, and are erased', async () => {
    const { actions, conclure, coches } = monter();
    await conclure();
    await actions.tickStep('4a', jour(20));
    await actions.tickStep('4a', jour(22));
    await actions.tickStep('1', jour(3));
    expect(coches()).toEqual([
      { etape: '1', le: jour(3) },
      { etape: '4a', le: jour(22) },
    ]);
    await actions.untickStep('4a');
    expect(coches()).toEqual([{ etape: '1', le: jour(3) }]);
  });

  it('are of one school and one year: the next year begins without any', async () => {
    const { actions, conclure, coches } = monter();
    await conclure();
    await actions.tickStep('4b', jour(22));
    await conclure(del('2019'));
    expect(coches()).toEqual([]);
    await conclure(exampleRapport({ etablissement: { uai: '9839002T', nom: null } }));
    expect(coches()).toEqual([]);
    await conclure();
    expect(coches()).toEqual([{ etape: '4b', le: jour(22) }]);
  });

  it('have nowhere to be kept without a report, a school or a year', async () => {
    const { actions, conclure, session } = monter();
    await actions.tickStep('4a', jour(20));
    await conclure(exampleRapport({ etablissement: null }));
    await actions.tickStep('4a', jour(20));
    await actions.untickStep('4a');
    expect(session.value.notes).toEqual([]);
  });

  it('say why they are not kept', async () => {
    const { actions, conclure, session } = monter({ note: async () => ({ ok: false, raison: 'plein' }) });
    await conclure();
    await actions.tickStep('4a', jour(20));
    expect(session.value).toMatchObject({ notes: [], noteRefused: 'plein' });
  });

  it('expire a year later', () => {
    expect(aYearAfter(jour(22))).toBe('2019-08-22T00:00:00.000Z');
  });
});
