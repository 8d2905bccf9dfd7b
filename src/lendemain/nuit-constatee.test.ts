import { describe, expect, it } from 'vitest';
import { exampleRapport } from '../../test/kit/rapport.ts';
import { lineOf, type PrintedLine, type Printing, print } from '../../test/kit/siecle-page.ts';
import type { Nuit } from '../domain/nuit.ts';
import type { Rapport } from '../domain/rapport.ts';
import { comparerPage } from './bilan-page.ts';
import type { NuitConstatee } from './nuit-constatee.ts';
import { lirePage } from './page-collee.ts';

/** 14 pupils lose MPERMANGR2, one is rejected with his two links. */
const RAPPORT = exampleRapport() as Rapport & { nuit: Nuit };
const LIGNES = RAPPORT.nuit.eleves.map(lineOf);
const REJETE = LIGNES.find(({ regle }) => regle.startsWith('REJ')) as PrintedLine;

function nuit(lignes: PrintedLine[], impression: Partial<Printing> = {}, page = (texte: string) => texte) {
  const lecture = lirePage(page(print(RAPPORT.nuit, impression, lignes)));
  if ('refus' in lecture) throw new Error(lecture.refus);
  return comparerPage(RAPPORT, lecture.page).nuit as NuitConstatee;
}

describe('the night, from SIECLE’s page', () => {
  it.each([false, true])('is what was predicted when the page says the same (pop-ups: %s)', (popups) => {
    const { prevu, constate, auMoins, eleves } = nuit(LIGNES, { popups });
    expect([prevu, constate, auMoins]).toEqual([{ rejetes: 1, liens: 16 }, { rejetes: 1, liens: 16 }, false]);
    expect(eleves).toHaveLength(15);
    expect(eleves[0]).toMatchObject({ sort: 'rejete', groupes: null, prevu: true });
    expect(eleves[1]).toMatchObject({ sort: 'partiel', groupes: ['MPERMANGR2'], prevu: true });
  });

  it('took nothing from who is not in a whole page', () => {
    const { constate, eleves } = nuit(LIGNES.filter((ligne) => ligne !== REJETE));
    expect([constate, eleves.length]).toEqual([{ rejetes: 0, liens: 14 }, 14]);
  });

  it('counts one link at least of a pupil whose refused groups are not told', () => {
    const inconnu = { ...(LIGNES[0] as PrintedLine), nom: 'NOUVEAU Venu', identifiants: '999999 / 0' };
    const { constate, auMoins, eleves } = nuit([...LIGNES, inconnu]);
    expect([constate, auMoins]).toEqual([{ rejetes: 1, liens: 17 }, true]);
    expect(eleves.at(-1)).toEqual({
      eleveId: '999999',
      nom: 'NOUVEAU Venu',
      division: null,
      sort: 'partiel',
      groupes: null,
      prevu: false,
    });
  });

  it('counts all the links of the file for a pupil whom nobody thought rejected', () => {
    const complet = RAPPORT.eleves?.find(
      ({ eleveId, apres }) => apres.length > 0 && RAPPORT.nuit.eleves.every((eleve) => eleve.eleveId !== eleveId),
    );
    if (!complet) throw new Error('no complete pupil');
    const rejete = { ...REJETE, identifiants: `${complet.eleveId} / 0` };
    expect(nuit([...LIGNES, rejete]).constate).toEqual({ rejetes: 2, liens: 16 + complet.apres.length });
  });

  it('takes a date that SIECLE resets for no loss', () => {
    const date = "Les dates d'inscription de l'élève dans un groupe sont invalides.";
    const dates = LIGNES.map((ligne) =>
      ligne === REJETE ? ligne : { ...ligne, regle: 'ELEGRP' as const, anomalie: date, anomalies: [] },
    );
    expect(nuit(dates).constate).toEqual({ rejetes: 1, liens: 2 });
  });

  it('is a minimum when the copy is cut short', () => {
    const { auMoins } = nuit(LIGNES, {}, (texte) => texte.slice(0, texte.indexOf('2. Liens')));
    expect(auMoins).toBe(true);
  });
});
