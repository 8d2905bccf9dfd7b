// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { exampleRapport, makeFichier } from '../../../test/kit/rapport.ts';
import type { DateIso } from '../../domain/dates.ts';
import { localDay } from '../../state/days.ts';
import { Aujourdhui } from './autre-jour.ts';
import { CeSoir } from './CeSoir.tsx';

afterEach(cleanup);

const MIDI = 'T12:00:00.000Z';
const dire = (exportes: readonly (DateIso | null)[], aujourdhui: DateIso | null, etabli = '2018-08-23') => {
  const fichiers = exportes.map((dateExport, i) => ({
    ...makeFichier(i === 0 ? 'eleves' : 'structures', `${i}.xml`),
    dateExport,
  }));
  const { container } = render(
    <Aujourdhui.Provider value={aujourdhui}>
      <CeSoir rapport={exampleRapport({ etabliLe: `${etabli}${MIDI}`, fichiers })} />
    </Aujourdhui.Provider>,
  );
  return container.textContent?.replaceAll('\u00A0', ' ') ?? '';
};
const jour = (iso: string) => iso as DateIso;
const SOIR = localDay(new Date(`2018-08-23${MIDI}`));

it.each<[string, readonly (DateIso | null)[], DateIso | null, string | null]>([
  ['files of months ago, alike', [jour('2018-03-05'), jour('2018-03-06')], SOIR, '06/03/2018'],
  ['files of nine days ago', [jour('2018-08-14')], SOIR, '14/08/2018'],
  ['one file of this week', [jour('2018-03-05'), jour('2018-08-16')], SOIR, null],
  ['files that do not say their day', [null], SOIR, null],
  ['a report that is read for itself', [jour('2018-03-05')], null, null],
])('tells the evening’s files that are old: %s', (_nom, exportes, aujourdhui, date) => {
  const dit = dire(exportes, aujourdhui);
  if (date === null) expect(dit).not.toContain('ou d’avant');
  else expect(dit).toContain(`Ces fichiers datent du ${date} ou d’avant : avant de déposer, apportez ceux du jour.`);
});

it('says it once of an answer of another day, by the oldest of its exports', () => {
  const dit = dire([jour('2018-03-05')], jour('2018-08-25'));
  expect(dit).toContain('Son export le plus ancien est du 05/03/2018.');
  expect(dit).not.toContain('ou d’avant');
});
