import { expect, it } from 'vitest';
import { FAUTES } from '../../src/school/index.ts';
import { figure } from '../kit/figures.ts';
import { filesOf } from '../kit/schools.ts';
import { launchBrowser } from './browser.ts';

const chromium = launchBrowser();

/** Days, numbers, letters and their order differ in each: Turkish has two i, Arabic its own digits. */
const PLACES = [
  ['Pacific/Noumea', 'fr-FR'],
  ['Europe/Paris', 'en-US'],
  ['UTC', 'tr-TR'],
  ['Pacific/Kiritimati', 'ar-EG'],
  ['America/Los_Angeles', 'fr-FR'],
] as const;

it('is the same report, to the byte, wherever the computer thinks that it is', async () => {
  const fautes = [...FAUTES.keys()].filter((_, rang) => rang % 4 === 0).map((nom) => ({ nom, nombre: 1 }));
  const fichiers = filesOf({ graine: 31, eleves: 150, etablissements: 20, fautes });
  const reports = new Set<string>();
  for (const [timezoneId, locale] of PLACES) {
    const test = await chromium.ouvrir({ timezoneId, locale });
    await test.lacher(fichiers);
    await test.attendre('resultat');
    reports.add(JSON.stringify({ ...(await test.rapport()), etabliLe: '' }));
    await test.fermer();
  }
  expect(reports.size).toBe(1);
  figure('time zones and languages: tried, reports that differ in anything', `${PLACES.length}, ${reports.size - 1}`);
});
