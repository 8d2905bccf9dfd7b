import { describe, expect, it } from 'vitest';
import type { IsoDate } from '../src/domain/dates.ts';
import type { Rapport } from '../src/domain/report.ts';
import { comparer as comparerALaPage } from '../src/lendemain/comparer.ts';
import { conclure as leDernierMot } from '../src/lendemain/conclusion.ts';
import { lirePage } from '../src/lendemain/lire.ts';
import { verifier } from '../src/lendemain/verification.ts';
import { comparer } from '../src/rapport/comparaison.ts';
import { bilanCauses } from '../src/rapport/comparaison-causes.ts';
import { raconterHistoire } from '../src/school/index.ts';
import type { Prevision } from '../src/state/morning-book.ts';
import { INSTANTS } from '../src/state/recit.ts';
import { conclure, relever } from '../src/workers/stages.ts';
import { lireTout } from './kit/pipeline.ts';

/** The story of the demo, played by the product on its files alone: it is what the band tells of it. */
const histoire = raconterHistoire();
const premieres = await lireTout(histoire.premiers, 1);
const avant = conclure(premieres, 'Veilleuse (test)', INSTANTS[1]);
const secondes = [...premieres, ...(await lireTout(histoire.corriges, 2))];
const apres = conclure(secondes, 'Veilleuse (test)', INSTANTS[2]) as Prevision;
const lue = lirePage(new TextDecoder().decode(histoire.page[0]?.octets));
const bilan = 'page' in lue ? comparerALaPage(apres, lue.page) : null;

const codes = ({ causes }: Rapport) => causes.filter((c) => c.gravite !== 'information').map((c) => c.codes[0]);

describe('the story of the demo', () => {
  it('begins with the nine documents and what the procedure warns of, the transfer 4a first to redo in STS-Web', () => {
    expect(histoire.premiers).toHaveLength(9);
    expect([avant.verdict, avant.depot.verdict, avant.plan]).toEqual(['a-corriger', 'accepte', ['2', '4a', '5']]);
    expect(codes(avant)).toEqual(['REJELEGROUPE_01', 'GROUPE_A_01', 'ELEGRP_A_03', 'CTRL_ELEVES_06']);
    expect(avant.redepot).toBe('nouvel-export');
  });

  it('is settled by what the plan asks for, and by nothing else: dates remain, which SIECLE mends itself', () => {
    expect(histoire.corriges.map(({ nom }) => nom)).toEqual([
      'ExportXML_ElevesAvecAdresses.zip',
      'ExportXML_Structures.zip',
      '9839991TELEGROUPE2017180724170512.zip',
    ]);
    expect([apres.verdict, apres.plan, codes(apres)]).toEqual(['pret', [], ['ELEGRP_A_03']]);
    const comparaison = comparer(avant, apres);
    expect(comparaison.possible && bilanCauses(comparaison.causes)).toEqual({
      reglees: 3,
      nonRevues: 0,
      restantes: 1,
      nouvelles: 0,
    });
  });

  it('has a night as told but for one pupil, whom SIECLE’s page alone names', () => {
    const { lus } = apres.nuit.compteurs;
    expect(bilan?.score).toEqual({ exacts: lus - 1, sur: lus, complet: true });
    expect(bilan?.surprises.map(({ genre, vu }) => [genre, vu?.regle])).toEqual([['non-prevu', 'ELEGRP']]);
    expect([bilan?.remarques, bilan?.incomprises, bilan?.perdants]).toEqual([[], [], 0]);
  });

  it('ends with every link in the exports of the morning', async () => {
    const releve = relever(await lireTout(histoire.matin));
    const verification = verifier(apres, releve, { deposeLe: '2018-07-24' as IsoDate, bilan });
    const liens = 'liens' in verification ? verification.liens : null;
    expect(liens).toMatchObject({
      attendus: apres.nuit.liens.crees,
      manquants: [],
      enPlus: [],
      fraicheur: 'posterieur',
    });
    expect(leDernierMot(bilan, liens)).toBe('en-place');
  });
});
