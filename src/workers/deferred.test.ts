import { describe, expect, it, vi } from 'vitest';
import { PATIENT } from '../../test/kit/worker.ts';
import type { EcouteMoteur, Moteur } from '../domain/moteur.ts';
import { defer } from './deferred.ts';

const REPERE = { ligne: 1, elements: [], valeur: null, eleveId: null };
const muette: EcouteMoteur = { avance() {}, conclu() {}, plusieurs() {}, panne() {} };

function enregistreur(): { readonly moteur: Moteur; readonly appels: string[] } {
  const appels: string[] = [];
  const moteur: Moteur = {
    lire: () => appels.push('lire'),
    reprendre: () => appels.push('reprendre'),
    controler: (uai) => appels.push(`controler ${uai}`),
    attribuer: async () => null,
    annuler: () => appels.push('annuler'),
    oublier: () => appels.push('oublier'),
    extraire: async () => ({ etat: 'absent' }),
    correspondre: async (liste) => {
      appels.push(`correspondre ${liste}`);
      return { probleme: 'sts-absent' };
    },
  };
  return { moteur, appels };
}

describe('the workers before they are there', () => {
  it('are asked in order once they come', async () => {
    const { moteur, appels } = enregistreur();
    const differe = defer(async () => moteur);
    differe.lire([], muette);
    differe.reprendre({}, muette);
    differe.controler('9839991T', muette);
    differe.annuler();
    differe.oublier();
    const resultat = differe.correspondre('6 A', null, PATIENT);
    expect(appels).toEqual([]);
    expect(await resultat).toEqual({ probleme: 'sts-absent' });
    expect(appels).toEqual(['lire', 'reprendre', 'controler 9839991T', 'annuler', 'oublier', 'correspondre 6 A']);
    expect(await differe.extraire('1-0', REPERE, PATIENT)).toEqual({ etat: 'absent' });
    expect(await differe.attribuer('1-0', '9839991T')).toBeNull();
  });

  it('are asked for once more when their code does not come, and nothing is said of it', async () => {
    const { moteur, appels } = enregistreur();
    const load = vi.fn(async () => moteur).mockRejectedValueOnce(new Error('coupure'));
    const differe = defer(load);
    const panne = vi.fn();
    differe.lire([], { ...muette, panne });
    differe.annuler();
    await differe.attribuer('1-0', '9839991T');
    expect([appels, panne.mock.calls.length, load.mock.calls.length]).toEqual([['lire', 'annuler'], 0, 2]);
  });

  it('say so when their code does not come, nothing else breaks, and the next request asks for it again', async () => {
    const { moteur, appels } = enregistreur();
    let coupee = true;
    const load = vi.fn(async () => (coupee ? Promise.reject(new Error('coupure')) : moteur));
    const differe = defer(load);
    const pannes: string[] = [];
    differe.annuler();
    differe.oublier();
    differe.lire([], { ...muette, panne: (message) => pannes.push(message) });
    await expect(differe.extraire('1-0', REPERE, PATIENT)).rejects.toThrow('coupure');
    expect([pannes, load.mock.calls.length]).toEqual([['Error: coupure'], 2]);

    coupee = false;
    differe.annuler();
    differe.lire([], muette);
    await differe.attribuer('1-0', '9839991T');
    expect(appels).toEqual(['annuler', 'lire']);
  });
});
