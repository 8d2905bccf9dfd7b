import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { FAULTS } from '../../test/kit/faulty-storage.ts';
import { figure } from '../../test/kit/figures.ts';
import { tryEachMoment } from '../../test/kit/storage-suite.ts';

it.each(Object.keys(FAULTS))('at any moment when %s, all of it is kept, or none and it is said', async (faute) => {
  const { moments, wrong } = await tryEachMoment(faute);
  expect(wrong).toEqual([]);
  expect(moments).toBeGreaterThan(30);
  figure(`storage, ${faute}: moments tried, half results`, `${moments}, 0`);
});
