import { describe, expect, it } from 'vitest';
import type { DateIso } from '../src/domain/dates.ts';
import type { Rapport } from '../src/domain/rapport.ts';
import { comparerPage as comparerALaPage } from '../src/lendemain/bilan-page.ts';
import { conclureLendemain as leDernierMot } from '../src/lendemain/dernier-mot.ts';
import { lirePage } from '../src/lendemain/page-collee.ts';
import { verifierReleve } from '../src/lendemain/verification.ts';
import { comparerRapports } from '../src/rapport/comparaison.ts';
import { bilanCauses } from '../src/rapport/comparaison-causes.ts';
import { raconterHistoire } from '../src/school/index.ts';
import { DEMO_INSTANTS } from '../src/state/demo-story.ts';
import type { Prediction } from '../src/state/morning-book.ts';
import { surveyLinks } from '../src/workers/stages.ts';
import { conclude, readAll } from './kit/pipeline.ts';

/** The story of the demo, played by the product on its files alone: it is what the band tells of it. */
const histoire = raconterHistoire();
const premieres = await readAll(histoire.premiers, 1);
const avant = conclude(premieres, 'Veilleuse (test)', DEMO_INSTANTS[1]);
const secondes = [...premieres, ...(await readAll(histoire.corriges, 2))];
const apres = conclude(secondes, 'Veilleuse (test)', DEMO_INSTANTS[2]) as Prediction;
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
    const comparaison = comparerRapports(avant, apres);
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
    const releve = surveyLinks(await readAll(histoire.matin));
    const verification = verifierReleve(apres, releve, { deposeLe: '2018-07-24' as DateIso, bilan });
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
