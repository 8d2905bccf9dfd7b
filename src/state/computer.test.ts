import { describe, expect, it, vi } from 'vitest';
import { resultatDe } from '../../test/kit/moyens.ts';
import { exampleRapport } from '../../test/kit/rapport.ts';
import { createComputer, isBusy, type ServiceWorkerListener } from './computer.ts';
import { NO_LIST } from './list-follow-up.ts';
import type { KeepingOutcome } from './result.ts';
import { EMPTY_SESSION, type Session } from './session.ts';

function monter(portable = false) {
  let ecoute: ServiceWorkerListener | null = null;
  let offre: (accepter: (() => void) | null) => void = () => {};
  const poste = createComputer({
    portable,
    copie: null,
    watchServiceWorker: (e) => {
      ecoute = e;
    },
    watchInstallation: (o) => {
      offre = o;
    },
  });
  return { poste, ecoute: ecoute as unknown as ServiceWorkerListener, offre: (f: (() => void) | null) => offre(f) };
}

describe('what this computer holds of the application', () => {
  it('says nothing until the browser has answered, then what it answered', () => {
    const { poste, ecoute } = monter();
    expect(poste.state.value.offline).toBe('inconnu');
    ecoute.unavailable();
    expect(poste.state.value.offline).toBe('impossible');
    ecoute.ready();
    expect(poste.state.value.offline).toBe('pret');
    expect(monter(true).poste.state.value.offline).toBe('copie');
  });

  it('applies a new version when asked, and only then', () => {
    const { poste, ecoute } = monter();
    const appliquer = vi.fn();
    ecoute.updated(appliquer);
    expect([poste.state.value.update, appliquer.mock.calls.length]).toEqual(['prete', 0]);
    poste.applyUpdate();
    expect([poste.state.value.update, appliquer.mock.calls.length]).toEqual(['demandee', 1]);
  });

  it('applies a still newer version that comes while the first one waits for its turn', () => {
    const { poste, ecoute } = monter();
    const suivante = vi.fn();
    ecoute.updated(() => {});
    poste.applyUpdate();
    ecoute.updated(suivante);
    expect([poste.state.value.update, suivante.mock.calls.length]).toEqual(['demandee', 1]);
  });

  it('accepts the browser’s offer once, and forgets one that is withdrawn', () => {
    const { poste, offre } = monter();
    const accepter = vi.fn();
    offre(accepter);
    expect(poste.state.value.installable).toBe(true);
    poste.install();
    expect([poste.state.value.installable, accepter.mock.calls.length]).toEqual([false, 1]);
    offre(accepter);
    offre(null);
    poste.install();
    expect([poste.state.value.installable, accepter.mock.calls.length]).toEqual([false, 1]);
  });
});

describe('what a reload would lose', () => {
  const avec = (conservation: KeepingOutcome) => resultatDe(exampleRapport(), { conservation });
  it.each<[string, Partial<Session>, boolean]>([
    ['nothing at the start', {}, false],
    ['a reading', { status: 'lecture' }, true],
    ['nothing of a result that is kept', { status: 'resultat', resultat: avec('durable') }, false],
    ['a result that this tab alone holds', { status: 'resultat', resultat: avec('onglet') }, true],
    ['a result that could not be kept', { status: 'resultat', resultat: avec('plein') }, true],
    ['a result erased from the history', { status: 'resultat', resultat: avec('effacee') }, true],
    ['the result that a defect left on screen', { status: 'panne', resultat: avec('en-attente') }, true],
    ['a list that is being followed', { list: { ...NO_LIST, source: { nom: null, contenu: 'MATHS' } } }, true],
    ['a result that is not kept, by choice', { status: 'resultat', resultat: avec('choix') }, true],
    ['nothing of a defect without a result', { status: 'panne', defect: 'x' }, false],
  ])('%s', (_nom, parts, attendu) => {
    expect(isBusy({ ...EMPTY_SESSION, ...parts })).toBe(attendu);
  });
});
