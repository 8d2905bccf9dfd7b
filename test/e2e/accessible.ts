import axe from 'axe-core';
import { expect } from 'vitest';
import type { TestPage } from './browser.ts';

/** What is on screen breaks no rule of axe, contrasts included, and fits the width. */
export async function accessible(test: TestPage): Promise<void> {
  if (!(await test.page.evaluate(() => 'axe' in globalThis))) await test.page.evaluate(axe.source);
  const violations = await test.page.evaluate(async () => {
    const resultat = await (globalThis as unknown as { axe: typeof axe }).axe.run({ resultTypes: ['violations'] });
    return resultat.violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(' ')).join(', ')}`);
  });
  expect(violations).toEqual([]);
  const largeur = await test.page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(largeur, 'the page scrolls sideways').toBeLessThanOrEqual(0);
}
