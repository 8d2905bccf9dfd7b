import { describe, expect, it } from 'vitest';
import { typographyFaults } from '../../test/kit/typography.ts';
import { ETAPES } from '../domain/etape.ts';
import { ARCS, PREALABLES, suitesDe } from './graphe.ts';
import type { PhraseProcedure } from './section.ts';
import { SECTIONS, VERSIONS } from './sections.ts';

/** The paragraphs of the procedure; nothing may be said of another. */
const PARAGRAPHES = /^3\.(1(\.[12])?|2(\.[12])?|3(\.[12])?|4(\.[12])?|5(\.1|\.2(\.1|\.2(\.[12])?)?)?)$/;

/** Our own sentences: what is quoted from a screen is left out. */
function phrasesDe(etape: (typeof ETAPES)[number]): PhraseProcedure[] {
  const { parties, vigilance, fins, suite } = SECTIONS[etape];
  return [
    ...parties.flatMap(({ gestes, lacune }) => [...gestes, ...(lacune?.connu ?? [])]),
    ...vigilance,
    ...fins,
    suite,
    ...PREALABLES[etape].map(({ raison, ...fondement }) => ({ texte: raison, ...fondement })),
  ];
}

describe.each(ETAPES)('the page of step %s', (etape) => {
  const section = SECTIONS[etape];
  const phrases = phrasesDe(etape);

  it('rests on paragraphs of the procedure', () => {
    const ailleurs = [...phrases, ...section.parties, section].filter((p) => !PARAGRAPHES.test(p.section));
    expect(ailleurs).toEqual([]);
  });

  it('says what it does, the gestures in order, what to watch for, how it ends and what follows', () => {
    expect(section.parties.length).toBeGreaterThan(0);
    expect(section.parties.every(({ gestes, lacune }) => gestes.length > 0 || lacune)).toBe(true);
    expect(section.vigilance.length).toBeGreaterThan(1);
    expect(section.fins.length).toBeGreaterThan(0);
  });

  it('acts only in the two applications that it joins', () => {
    const { de, vers } = ARCS[etape];
    const gestes = section.parties.flatMap((partie) => partie.gestes);
    expect(gestes.filter(({ application }) => application !== de && application !== vers)).toEqual([]);
  });

  it('links every step that the last sentence names', () => {
    const { texte, etapes = [] } = section.suite;
    const nommees = ETAPES.filter((autre) => new RegExp(`\\b(?<!§)${autre}\\b`).test(texte));
    expect([...suitesDe(etape), ...etapes]).toEqual(expect.arrayContaining(nommees));
  });

  it('is written in French typography, in whole sentences', () => {
    const textes = [section.role, ...phrases.map(({ texte }) => texte)];
    const fautes = textes.flatMap((texte) => [
      ...typographyFaults(texte),
      ...(/\.(\u00A0»)?$/.test(texte) ? [] : [texte]),
    ]);
    expect(fautes).toEqual([]);
  });
});

describe('what must not be missed', () => {
  const tout = (etape: keyof typeof SECTIONS) => JSON.stringify(SECTIONS[etape]).replaceAll('\u00A0', ' ');

  it.each([
    ['1', /menu Campagne/],
    ['1', /N’ouvrez jamais le fichier XML/],
    ['1', /en gras/],
    ['2', /Récupérer les identifiants des élèves/],
    ['3', /MEF dans EDT/],
    ['2', /sept exports/],
    ['2', /Ignorer les élèves sortis/],
    ['3', /A compléter/],
    ['3', /copie de la base/],
    ['3', /répondez NON/],
    ['3', /aucun message quand l’import réussit/],
    ['3', /mise en paie/],
    ['4a', /La structure a été envoyée à SCONET via un service Web\./],
    ['4a', /ne parle que de la synchro 3/],
    ['4b', /à destination de SCONET/],
    ['5', /superviseur \(SPR\)/],
    ['5', /millésime/],
    ['5', /Fichier déposé\./],
    ['5', /ne parle que de la synchro 3/],
    ['5', /attendez le lendemain matin/],
    ['5', /popup/],
  ] as const)('step %s says %s', (etape, motif) => {
    expect(tout(etape)).toMatch(motif);
  });

  it('leads to the page that compares the lists, wherever correspondences are to be made or verified', () => {
    const sans = ETAPES.flatMap(phrasesDe).filter(
      ({ texte, page }) =>
        /correspondance/.test(texte) && /tabli(r|ssez)|vérifiez/.test(texte) && page !== 'correspondances',
    );
    // The menu itself is no correspondence.
    expect(sans.map(({ texte }) => texte.replaceAll('\u00A0', ' '))).toEqual([
      'Ouvrez Fichier > Avec STSWEB (2017) ou Imports/Exports > STSWEB (aujourd’hui) > Établir les correspondances.',
    ]);
  });

  it('says who tells the gestures where the procedure left a blank', () => {
    const [partie] = SECTIONS['3'].parties;
    expect(partie).toMatchObject({ section: '3.3.1', lacune: { constat: expect.stringMatching(/quatre temps/) } });
    expect(partie?.gestes.length).toBeGreaterThan(4);
    expect(partie?.gestes.filter(({ source, deduit }) => !source && !deduit)).toEqual([]);
  });

  it('recalls the versions and the mode', () => {
    expect(VERSIONS.join(' ').replaceAll('\u00A0', ' ')).toMatch(/PRONOTE 2017.*« NC ».*64 bits.*EDT.*64 bits.*SPR/);
  });
});
