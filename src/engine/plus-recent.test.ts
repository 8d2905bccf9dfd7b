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
const coupe = { etat: 'illisible' } as const;
/** Which of the two replaces the other, in the order given and in the other one. */
const duel = (a: LectureOuverte, b: LectureOuverte) => [plusRecente(a, b), plusRecente(b, a)];
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

it('of two copies of one export, the one that lies in the archive that SIECLE made counts', () => {
  const copie = (change: Partial<Fichier>) =>
    lecture({ type: 'eleves', horodatage: '2018-07-24T08:00:00', dateExport: '2018-07-24' as DateIso, ...change });
  const telechargee = copie({ nom: 'ExportXML_Eleves.zip', entree: 'Eleves.xml' });
  const sortie = copie({ nom: 'Eleves.xml', entree: null });
  const refaite = copie({ nom: 'Copie.zip', entree: 'Eleves.xml', indices: ['archive-refaite'] });
  for (const autre of [sortie, refaite]) expect(duel(telechargee, autre)).toEqual([true, false]);
  expect(duel(telechargee, { ...sortie, vague: 2 })).toEqual([false, true]);
  expect(duel(telechargee, { ...telechargee }), 'downloaded twice').toEqual([false, false]);
});

it('of two documents that are not copies of one, an archive is no better than a bare file', () => {
  const nu = lecture({ type: 'sts' });
  expect(duel(lecture({ type: 'sts', entree: 'sts_emp.xml' }), nu)).toEqual([false, false]);
});

it.each<[string, Partial<Fichier>, readonly boolean[]]>([
  ['the whole copy of one export', { type: 'eleves', horodatage: '2018-07-24T08:00:00' }, [true, false]],
  ['the one that cannot be read, of exports that say no second', { type: 'eleves' }, [false, true]],
  ['the ELEGROUPE that cannot be read', { horodatage: '2018-07-24T08:00:00' }, [false, true]],
])('of one that is whole and one that is cut counts %s', (_, parts, attendu) => {
  expect(duel(lecture(parts), lecture({ ...parts, ...coupe }))).toEqual(attendu);
});

it('the day in an ELEGROUPE is compared with the one in the name of another', () => {
  const nomme = lecture({ nom: '9839991TELEGROUPE2017180724091341.xml' });
  expect(duel(nomme, lecture(jour('2018-07-25')))).toEqual([false, true]);
  expect(duel(nomme, lecture(jour('2018-07-23')))).toEqual([true, false]);
});

it('is set aside as « older » only when both say their day, and as « the same » only when both were read', () => {
  const [sansJour, date] = [lecture(), lecture({ ...jour('2018-07-24'), vague: 2 })];
  expect([motifDuDoublon(sansJour, date), motifDuDoublon(date, sansJour)]).toEqual([
    'doublon-incertain',
    'doublon-incertain',
  ]);
  const illisible = { ...lecture(coupe), empreinte: null };
  expect(motifDuDoublon(illisible, { ...illisible })).toBe('doublon-incertain');
});
