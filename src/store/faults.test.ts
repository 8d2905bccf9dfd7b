import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { FAULTS, type FaultName } from '../../test/kit/faulty-storage.ts';
import { figure } from '../../test/kit/figures.ts';
import { tryEachMoment } from '../../test/kit/storage-suite.ts';

it.each(Object.keys(FAULTS) as FaultName[])(
  'at any moment when %s, all of it is kept, or none and it is said',
  async (faute) => {
    const { moments, refused, wrong } = await tryEachMoment(faute);
    expect(wrong).toEqual([]);
    expect(moments).toBeGreaterThan(faute === 'another tab holds the base' ? 14 : 30);
    expect(refused).toBeGreaterThan(0);
    figure(`storage, ${faute}: moments tried, refused and said, half results`, `${moments}, ${refused}, 0`);
  },
);
