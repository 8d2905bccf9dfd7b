import { expect, it } from 'vitest';
import { compterDestins, DESTINS, destinDe, estPerdant, type FaitsDuDestin } from './destins.ts';

const PRESENT: FaitsDuDestin = {
  sorti: false,
  rejete: false,
  confondu: false,
  envoye: true,
  avant: ['A', 'B'],
  apres: ['A', 'B'],
  refuses: [],
};

it.each<[string, Partial<FaitsDuDestin>, string]>([
  ['keeps his groups', {}, 'en-place'],
  ['receives one more', { apres: ['A', 'B', 'C'] }, 'en-place'],
  ['has none, and is sent without any', { avant: [], apres: [] }, 'en-place'],
  ['is rejected', { rejete: true, apres: [] }, 'rejete'],
  ['is rejected a second time, and keeps all by the first', { rejete: true }, 'rejete'],
  ['gives his place to another', { confondu: true, apres: [] }, 'pris-pour-un-autre'],
  ['loses everything', { apres: [] }, 'perd-tout'],
  ['loses everything, and is refused what he asks', { apres: [], refuses: ['A', 'C'] }, 'perd-tout'],
  ['is not in the file, and had groups', { envoye: false, apres: [] }, 'perd-tout'],
  ['loses one', { apres: ['B'] }, 'perd-un-groupe'],
  ['exchanges one for another', { apres: ['B', 'C'] }, 'perd-un-groupe'],
  ['is refused one that he never had', { refuses: ['C'] }, 'n-obtient-pas'],
  ['has none, and is refused the one asked', { avant: [], apres: [], refuses: ['C'] }, 'n-obtient-pas'],
  ['is refused one that another link gives', { refuses: ['A'] }, 'en-place'],
  ['is not in the file, and had nothing', { envoye: false, avant: [], apres: [] }, 'absent-sans-perte'],
  ['has left, with links', { sorti: true, apres: [] }, 'sorti'],
  ['has left, and is rejected', { sorti: true, rejete: true, confondu: true }, 'sorti'],
])('a pupil who %s', (_, change, destin) => {
  expect(destinDe({ ...PRESENT, ...change })).toBe(destin);
});

it('counts each pupil once, every fate told', () => {
  const eleves = (['rejete', 'sorti', 'rejete'] as const).map((destin) => ({ destin }));
  expect(compterDestins(eleves)).toEqual({
    ...Object.fromEntries(DESTINS.map((destin) => [destin, 0])),
    rejete: 2,
    sorti: 1,
  });
});

it('knows in which fates something is lost', () => {
  expect(DESTINS.filter(estPerdant)).toEqual([
    'rejete',
    'pris-pour-un-autre',
    'perd-tout',
    'perd-un-groupe',
    'n-obtient-pas',
  ]);
});
