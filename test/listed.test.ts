import { expect, it } from 'vitest';
import { LISTES_MAX, nombreDeListe } from '../src/domain/liste-longue.ts';
import { parseReport } from '../src/exports/open-report.ts';
import { pseudonymise } from '../src/exports/pseudonymise.ts';
import { control } from './kit/pipeline.ts';

// A file that is wrong at each of its lines ends in a report that can be kept, sent and opened; nothing is uncounted.

const octets = (fois: number) =>
  new TextEncoder().encode(
    `<IMPORT_ELEVES VERSION="1.4"><PARAMETRES><UAJ>9839991T</UAJ></PARAMETRES><DONNEES><ELEVES><ELEVE><ELEVE_ID>1</ELEVE_ID>${'<INCONNU/>\n'.repeat(fois)}</ELEVE></ELEVES></DONNEES></IMPORT_ELEVES>`,
  );
const controler = (fois: number) =>
  control([{ nom: '9839991T_ELEGROUPE_2018_2018072408000.xml', octets: octets(fois) }]);

it.each([LISTES_MAX - 100, LISTES_MAX + 100, 100_000])(
  '%d departures are counted, and as many as can be are listed',
  async (fois) => {
    const rapport = await controler(fois);
    const inconnus = rapport.constats.find(({ message }) => message.includes('INCONNU'));
    const listes = Math.min(fois, LISTES_MAX);
    expect(inconnus?.sujets).toHaveLength(listes);
    expect(nombreDeListe(inconnus?.sujets ?? [], inconnus ?? {})).toBe(fois);
    const motifs = nombreDeListe(rapport.depot.motifs, rapport.depot);
    expect(motifs).toBeGreaterThanOrEqual(fois);
    expect(rapport.depot.motifs).toHaveLength(Math.min(motifs, LISTES_MAX));
    expect('nonListes' in rapport.depot).toBe(motifs > LISTES_MAX);
    expect(rapport.phrase.replace(/\s/g, '')).toContain(`pour${motifs}motifs`);

    const json = JSON.stringify(rapport);
    expect(json.length).toBeLessThan(2_000_000);
    const ouvert = parseReport(json);
    expect(ouvert.ok && ouvert.rapport.depot).toEqual(rapport.depot);
    const { depot, constats } = pseudonymise(rapport);
    expect([depot.nonListes, constats[0]?.nonListes]).toEqual([
      rapport.depot.nonListes,
      rapport.constats[0]?.nonListes,
    ]);
  },
);
