import { describe, expect, it } from 'vitest';
import { PATIENT } from '../../test/kit/worker.ts';
import type { EcouteMoteur, Moteur } from '../domain/moteur.ts';
import { defer } from './deferred.ts';

const REPERE = { ligne: 1, elements: [], valeur: null, eleveId: null };
const muette: EcouteMoteur = { avance() {}, conclu() {}, plusieurs() {}, panne() {} };

describe('the workers before they are there', () => {
  it('are asked in order once they come', async () => {
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
    const differe = defer(Promise.resolve(moteur));
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

  it('say so when their code never comes, and nothing else breaks', async () => {
    const pannes: string[] = [];
    const differe = defer(Promise.reject(new Error('coupure')));
    differe.annuler();
    differe.oublier();
    differe.lire([], { ...muette, panne: (message) => pannes.push(message) });
    await new Promise((suite) => setTimeout(suite));
    await expect(differe.extraire('1-0', REPERE, PATIENT)).rejects.toThrow('coupure');
    expect(pannes).toEqual([expect.stringContaining('rechargez-la')]);
  });
});
