// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/preact';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import type { Rapport } from '../src/domain/rapport.ts';
import { toCsv } from '../src/exports/csv.ts';
import { openReport, parseReport, REPORT_LIMIT } from '../src/exports/open-report.ts';
import { pseudonymise } from '../src/exports/pseudonymise.ts';
import { tablesOf } from '../src/exports/tables.ts';
import { mettreAJourRapport } from '../src/rapport/rapports-anciens.ts';
import { CorpsRapport as RapportVu } from '../src/ui/rapport/CorpsRapport.tsx';
import { MOTS_TABLEAUX } from '../src/ui/remise/textes-tableaux.ts';
import { exampleRapport } from './kit/rapport.ts';

afterEach(cleanup);

/** A report with something of everything, and few enough pupils for every one of its nodes to be tried. */
function petit(): Rapport {
  const rapport = exampleRapport();
  const { nuit, changements, eleves } = rapport;
  if (!nuit || !changements || !eleves) throw new Error('no night');
  const [rejete] = nuit.eleves.slice(-1);
  const [partiel] = nuit.eleves;
  if (!rejete || !partiel) throw new Error('no pupil');
  return {
    ...rapport,
    fichiers: rapport.fichiers.slice(-2).map((fichier) => ({ ...fichier, indices: ['bom'] })),
    nuit: { ...nuit, eleves: [partiel, rejete], absents: nuit.absents.slice(0, 1) },
    depot: { verdict: 'a-verifier', motifs: [{ code: 'D3', message: 'Le millésime est à vérifier.', ligne: 3 }] },
    constats: rapport.constats.map((c) => ({ ...c, sujets: c.sujets.slice(0, 1) })),
    causes: rapport.causes.map((cause, rang) => ({
      ...cause,
      anomalies: [[{ eleve: 1, anomalie: 0 }], [{ eleve: 0, anomalie: 0 }], [{ eleve: 0, anomalie: 1 }]][rang] ?? [],
    })),
    changements: { eleves: changements.eleves.slice(0, 1), groupes: changements.groupes.slice(0, 1) },
    eleves: eleves.slice(0, 1),
    etapesPlan: rapport.etapesPlan.slice(0, 1),
    pseudonymise: { petitsGroupes: ['3A'] },
  };
}

type Chemin = readonly (string | number)[];

function chemins(noeud: unknown, chemin: Chemin = []): Chemin[] {
  if (typeof noeud !== 'object' || noeud === null) return [chemin];
  const cles = Array.isArray(noeud) ? noeud.map((_, i) => i) : Object.keys(noeud);
  return [chemin, ...cles.flatMap((cle) => chemins((noeud as Record<string, unknown>)[cle], [...chemin, cle]))];
}

const RETIRER = Symbol('retirer');
const REMPLACANTS = [RETIRER, null, 'x', '', -1, 7, 1.5, true, [], {}, [null], { __proto__: 1 }];

function muter(texte: string, chemin: Chemin, par: unknown): unknown {
  if (chemin.length === 0) return par === RETIRER ? undefined : par;
  const copie = JSON.parse(texte) as unknown;
  const parent = chemin.slice(0, -1).reduce<unknown>((n, cle) => (n as Record<string, unknown>)[cle], copie);
  const derniere = chemin[chemin.length - 1] ?? '';
  const objet = parent as Record<string | number, unknown>;
  if (par !== RETIRER) objet[derniere] = par;
  else if (Array.isArray(parent)) parent.splice(Number(derniere), 1);
  else delete objet[derniere];
  return copie;
}

const texte = JSON.stringify(petit());
const tous = chemins(petit());
const mutants = tous.flatMap((chemin) => REMPLACANTS.map((par) => ({ chemin, par })));
const ecrire = ({ chemin, par }: (typeof mutants)[number]) => JSON.stringify(muter(texte, chemin, par)) ?? '';

describe('a report that somebody sends', () => {
  it('opens as it was sent', () => {
    const rapport = exampleRapport();
    expect(parseReport(JSON.stringify(rapport))).toEqual({ ok: true, rapport });
    expect(parseReport(texte)).toEqual({ ok: true, rapport: petit() });
  });

  it('opens with a byte order mark, and without what it does not know', () => {
    expect(parseReport(`\uFEFF${JSON.stringify({ ...petit(), demain: { x: 1 } })}`)).toEqual({
      ok: true,
      rapport: petit(),
    });
  });

  it('opens when it is of before, and is completed as a kept run is', () => {
    const { causes: _1, changements: _2, eleves: _3, etapesPlan: _4, redepot: _5, ...ancien } = exampleRapport();
    const lu = parseReport(JSON.stringify(ancien));
    expect(lu.ok && mettreAJourRapport(lu.rapport)).toEqual(mettreAJourRapport(ancien));
  });

  it.each([
    ['', 'pas-json', null],
    ['<html>', 'pas-json', null],
    ['{"format":"veilleuse/rapport","version":1', 'pas-json', null],
    ['null', 'pas-un-rapport', null],
    ['[]', 'pas-un-rapport', null],
    ['42', 'pas-un-rapport', null],
    ['{"format":"autre","version":1}', 'pas-un-rapport', null],
    ['{"format":"veilleuse/rapport","version":2}', 'version', null],
    ['{"format":"veilleuse/rapport"}', 'abime', 'version'],
    [JSON.stringify({ ...petit(), etabliLe: 'hier' }), 'abime', 'etabliLe'],
    [JSON.stringify({ ...petit(), constats: [] }), 'abime', 'causes'],
    [JSON.stringify({ ...petit(), nuit: null }), 'abime', 'causes'],
    [
      texte.replace('"reinitialiseeA":"2018-12-14"', '"reinitialiseeA":"2018-02-30"'),
      'abime',
      'nuit.eleves.0.anomalies.1.reinitialiseeA',
    ],
    [texte.replace('"ligne":3', '"ligne":1e400'), 'abime', 'depot.motifs.0.ligne'],
  ])('is refused with its reason: %.60s', (sien, raison, ou) => {
    expect(parseReport(sien)).toEqual({ ok: false, raison, ou });
  });

  const ouverte = texte.slice(0, -1);
  it.each([
    ['deep', '['.repeat(1_000_000)],
    ['deep inside', `${ouverte},"causes":${'{"causes":['.repeat(100_000)}${']}'.repeat(100_000)}}`],
    ['the prototype of all', `${ouverte},"__proto__":{"toString":1},"constructor":{"prototype":1}}`],
    ['a million keys', `{"format":"veilleuse/rapport","version":1,${'"a":1,'.repeat(1_000_000)}"b":1}`],
    ['a text of 40 MB', `${ouverte},"phrase":"${'x'.repeat(40_000_000)}"}`],
  ])('answers within a second of processor whatever it holds: %s', (_quoi, sien) => {
    const debut = process.cpuUsage();
    parseReport(sien);
    const { user, system } = process.cpuUsage(debut);
    // Twice that, for a machine that does other things.
    expect((user + system) / 1_000).toBeLessThan(2_000);
    expect(Object.hasOwn(Object.prototype, 'toString') && typeof {}.toString).toBe('function');
  });

  it('is not even read when it is huge, and says when the browser cannot read it', async () => {
    const enorme = { size: REPORT_LIMIT + 1, text: () => Promise.reject(new Error('read')) } as unknown as Blob;
    expect(await openReport(enorme)).toMatchObject({ ok: false, raison: 'trop-gros' });
    const perdu = { size: 1, text: () => Promise.reject(new DOMException('', 'NotReadableError')) } as unknown as Blob;
    expect(await openReport(perdu)).toMatchObject({ ok: false, raison: 'inaccessible' });
  });
});

describe('whatever is changed in it', () => {
  it('opens or is refused, and what opens can be shown, pseudonymised and exported', () => {
    let ouverts = 0;
    for (const mutant of mutants) {
      const lu = parseReport(ecrire(mutant));
      if (!lu.ok) continue;
      ouverts += 1;
      const rapport = mettreAJourRapport(lu.rapport);
      for (const vu of [rapport, pseudonymise({ ...rapport, pseudonymise: undefined } as unknown as Rapport)]) {
        for (const tableau of tablesOf(vu, MOTS_TABLEAUX)) toCsv(tableau);
      }
    }
    expect(mutants.length).toBeGreaterThan(3000);
    // many mutations leave a valid report (another word, an empty list)
    expect(ouverts / mutants.length).toBeGreaterThan(0.1);
    expect(ouverts / mutants.length).toBeLessThan(0.6);
  });

  it('never breaks the report’s screen', () => {
    fc.assert(
      fc.property(fc.constantFrom(...mutants), (mutant) => {
        const lu = parseReport(ecrire(mutant));
        fc.pre(lu.ok);
        if (!lu.ok) return;
        const { container } = render(<RapportVu rapport={mettreAJourRapport(lu.rapport)} />);
        expect(container.querySelector('h1')).not.toBeNull();
        cleanup();
      }),
      { numRuns: 60 },
    );
  });
});
