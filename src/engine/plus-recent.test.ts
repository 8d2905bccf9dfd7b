import { expect, it } from 'vitest';
import type { DateIso } from '../domain/dates.ts';
import type { Fichier } from '../domain/fichier.ts';
import type { LectureOuverte } from './assemblage.ts';
import { motifDuDoublon, plusRecente } from './plus-recent.ts';

/** An ELEGROUPE whose names say nothing of its day, or any other document. */
function lecture({ vague = 1, moment, ...parts }: Partial<Fichier> & { vague?: number; moment?: string } = {}) {
  const fichier: Fichier = {
    ...{ nom: 'liens.xml', entree: null, type: 'liens', etat: 'lu', octets: 10, uai: '9839991T', anneeScolaire: 2017 },
    ...{ dateExport: null, horodatage: null, probleme: null },
    ...parts,
  };
  const noms = { archive: null, entree: fichier.nom };
  const depot = fichier.type === 'liens' ? { noms, defauts: [], xmlIllisible: null } : null;
  const lue: LectureOuverte = { fichier, depot, vague, modele: {}, empreinte: `${vague}`, cle: `${vague}` };
  return moment === undefined ? lue : { ...lue, moment };
}
const jour = (dateExport: string) => ({ dateExport: dateExport as DateIso });

it('of two ELEGROUPE whose names say nothing, the day in them decides, whatever came last', () => {
  const [vieux, neuf] = [lecture({ ...jour('2018-07-23'), vague: 2 }), lecture(jour('2018-07-24'))];
  expect([plusRecente(neuf, vieux), plusRecente(vieux, neuf)]).toEqual([true, false]);
  expect([motifDuDoublon(vieux, neuf), motifDuDoublon(neuf, vieux)]).toEqual(['doublon-ancien', 'doublon-incertain']);
});

it('without a day, the later drop decides, and nothing is said of which is newer', () => {
  const [avant, apres] = [lecture(), lecture({ vague: 2 })];
  expect([plusRecente(apres, avant), plusRecente(avant, apres)]).toEqual([true, false]);
  expect(motifDuDoublon(avant, apres)).toBe('doublon-incertain');
});

it('of one bare ELEGROUPE downloaded twice, the one whose name SIECLE would accept counts', () => {
  const [bon, copie] = ['', ' (1)'].map((suffixe) =>
    lecture({ nom: `9839991TELEGROUPE2017180724091341${suffixe}.xml` }),
  );
  expect(bon && copie && [plusRecente(bon, copie), plusRecente(copie, bon)]).toEqual([true, false]);
});

it('an export that only has a day is compared by it, and an sts_emp by its year when it has no days', () => {
  const eleves = (dateExport: string) => lecture({ type: 'eleves', ...jour(dateExport) });
  expect(plusRecente(eleves('2018-07-24'), eleves('2018-07-23'))).toBe(true);
  const sts = (anneeScolaire: number | null) => lecture({ type: 'sts', anneeScolaire });
  expect([plusRecente(sts(2018), sts(2017)), plusRecente(sts(null), sts(2017))]).toEqual([true, false]);
});
