import { describe, expect, it } from 'vitest';
import { differer } from './deferred.ts';
import type { Ecoute, Moteur } from './protocol.ts';

const muette: Ecoute = { avance() {}, conclu() {}, panne() {} };

describe('the workers before they are there', () => {
  it('are asked in order once they come', async () => {
    const appels: string[] = [];
    const moteur: Moteur = {
      lire: () => appels.push('lire'),
      annuler: () => appels.push('annuler'),
      oublier: () => appels.push('oublier'),
    };
    const differe = differer(Promise.resolve(moteur));
    differe.lire([], muette);
    differe.annuler();
    differe.oublier();
    expect(appels).toEqual([]);
    await Promise.resolve();
    expect(appels).toEqual(['lire', 'annuler', 'oublier']);
  });

  it('say so when their code never comes, and nothing else breaks', async () => {
    const pannes: string[] = [];
    const differe = differer(Promise.reject(new Error('coupure')));
    differe.annuler();
    differe.oublier();
    differe.lire([], { ...muette, panne: (message) => pannes.push(message) });
    await new Promise((suite) => setTimeout(suite));
    expect(pannes).toEqual([expect.stringContaining('rechargez-la')]);
  });
});
