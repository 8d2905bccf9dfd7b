import { describe, expect, it } from 'vitest';
import { exampleRapport } from '../../test/kit/rapport.ts';
import { lineOf, type PrintedLine, type Printing, print } from '../../test/kit/siecle-page.ts';
import { compterDestins, DESTINS } from '../domain/destins.ts';
import type { Nuit } from '../domain/nuit.ts';
import type { Rapport } from '../domain/rapport.ts';
import { comparerPage } from './bilan-page.ts';
import { comparerDestins } from './destins-constates.ts';
import { lirePage } from './page-collee.ts';

const RAPPORT = exampleRapport() as Rapport & { nuit: Nuit };
const ELEVES = RAPPORT.eleves ?? [];
const PREVUS = compterDestins(ELEVES);
const LIGNES = RAPPORT.nuit.eleves.map(lineOf);
const REJETE = LIGNES.find(({ regle }) => regle.startsWith('REJ')) as PrintedLine;

function constater(lignes: PrintedLine[], impression: Partial<Printing> = {}, couper = false) {
  const page = print(RAPPORT.nuit, impression, lignes);
  const lecture = lirePage(couper ? page.slice(0, page.indexOf('2. Liens')) : page);
  if ('refus' in lecture) throw new Error(lecture.refus);
  return comparerDestins(RAPPORT, comparerPage(RAPPORT, lecture.page));
}
/** What moved from one fate to another. */
const ecarts = (lignes: PrintedLine[]) => {
  const compares = constater(lignes);
  return Object.fromEntries(
    DESTINS.flatMap((destin) => {
      const ecart = (compares?.constates[destin] ?? 0) - PREVUS[destin];
      return ecart === 0 ? [] : [[destin, ecart]];
    }),
  );
};

describe('the fates that the page tells', () => {
  it('are those predicted when it says the same, everyone counted once', () => {
    const compares = constater(LIGNES);
    expect(compares).toEqual({ prevus: PREVUS, constates: PREVUS });
    expect(Object.values(PREVUS).reduce((total, n) => total + n, 0)).toBe(ELEVES.length);
  });

  it('are all in place for who was to be rejected and is not in the page', () => {
    expect(ecarts(LIGNES.filter((ligne) => ligne !== REJETE))).toEqual({ rejete: -1, 'en-place': 1 });
  });

  it('are a rejection for who was to have all in place', () => {
    const complet = ELEVES.find(({ destin, rang }) => destin === 'en-place' && rang !== null);
    if (!complet) throw new Error('no complete pupil');
    const rejete = { ...REJETE, nom: `${complet.nom} ${complet.prenom}`, identifiants: `${complet.eleveId} / 0` };
    expect(ecarts([...LIGNES, rejete])).toEqual({ rejete: 1, 'en-place': -1 });
  });

  it('are one more of somebody whom nobody had predicted', () => {
    const inconnu = { ...REJETE, nom: 'NOUVEAU Venu', identifiants: '999999 / 0' };
    expect(ecarts([...LIGNES, inconnu])).toEqual({ rejete: 1 });
  });

  it('are not told by a copy that is cut short', () => {
    expect(constater(LIGNES, {}, true)).toBeNull();
  });
});
