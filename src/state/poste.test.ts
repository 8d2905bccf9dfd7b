import { describe, expect, it, vi } from 'vitest';
import { resultatDe } from '../../test/kit/moyens.ts';
import { rapportExemple } from '../../test/kit/rapport.ts';
import { SUIVI_VIDE } from './correspondances.ts';
import { creerPoste, type EcouteVeille, occupe } from './poste.ts';
import type { Conservation } from './result.ts';
import { SESSION_VIDE, type Session } from './session.ts';

function monter(portable = false) {
  let ecoute: EcouteVeille | null = null;
  let offre: (accepter: (() => void) | null) => void = () => {};
  const poste = creerPoste({
    portable,
    copie: null,
    veiller: (e) => {
      ecoute = e;
    },
    guetterInstallation: (o) => {
      offre = o;
    },
  });
  return { poste, ecoute: ecoute as unknown as EcouteVeille, offre: (f: (() => void) | null) => offre(f) };
}

describe('what this computer holds of the application', () => {
  it('says nothing until the browser has answered, then what it answered', () => {
    const { poste, ecoute } = monter();
    expect(poste.etat.value.horsLigne).toBe('inconnu');
    ecoute.impossible();
    expect(poste.etat.value.horsLigne).toBe('impossible');
    ecoute.pret();
    expect(poste.etat.value.horsLigne).toBe('pret');
    expect(monter(true).poste.etat.value.horsLigne).toBe('copie');
  });

  it('applies a new version when asked, and only then', () => {
    const { poste, ecoute } = monter();
    const appliquer = vi.fn();
    ecoute.nouvelle(appliquer);
    expect([poste.etat.value.miseAJour, appliquer.mock.calls.length]).toEqual(['prete', 0]);
    poste.mettreAJour();
    expect([poste.etat.value.miseAJour, appliquer.mock.calls.length]).toEqual(['demandee', 1]);
  });

  it('applies a still newer version that comes while the first one waits for its turn', () => {
    const { poste, ecoute } = monter();
    const suivante = vi.fn();
    ecoute.nouvelle(() => {});
    poste.mettreAJour();
    ecoute.nouvelle(suivante);
    expect([poste.etat.value.miseAJour, suivante.mock.calls.length]).toEqual(['demandee', 1]);
  });

  it('accepts the browser’s offer once, and forgets one that is withdrawn', () => {
    const { poste, offre } = monter();
    const accepter = vi.fn();
    offre(accepter);
    expect(poste.etat.value.installable).toBe(true);
    poste.installer();
    expect([poste.etat.value.installable, accepter.mock.calls.length]).toEqual([false, 1]);
    offre(accepter);
    offre(null);
    poste.installer();
    expect([poste.etat.value.installable, accepter.mock.calls.length]).toEqual([false, 1]);
  });
});

describe('what a reload would lose', () => {
  const avec = (conservation: Conservation) => resultatDe(rapportExemple(), { conservation });
  it.each<[string, Partial<Session>, boolean]>([
    ['nothing at the start', {}, false],
    ['a reading', { etat: 'lecture' }, true],
    ['nothing of a result that is kept', { etat: 'resultat', resultat: avec('durable') }, false],
    ['a result that this tab alone holds', { etat: 'resultat', resultat: avec('onglet') }, true],
    ['a result that could not be kept', { etat: 'resultat', resultat: avec('plein') }, true],
    ['a result erased from the history', { etat: 'resultat', resultat: avec('effacee') }, true],
    ['the result that a defect left on screen', { etat: 'panne', resultat: avec('en-attente') }, true],
    ['a list that is being followed', { liste: { ...SUIVI_VIDE, source: { nom: null, contenu: 'MATHS' } } }, true],
    ['a result that is not kept, by choice', { etat: 'resultat', resultat: avec('choix') }, true],
    ['nothing of a defect without a result', { etat: 'panne', panne: 'x' }, false],
  ])('%s', (_nom, parts, attendu) => {
    expect(occupe({ ...SESSION_VIDE, ...parts })).toBe(attendu);
  });
});
