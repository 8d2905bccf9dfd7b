import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DateIso } from '../domain/dates.ts';
import type { EleveReleve as Constate } from '../domain/releve.ts';
import { type Circonstances, type LiensAttendus, verifierLiens } from './liens-attendus.ts';

const date = (iso: string) => iso as DateIso;
const attendu = (parts: Partial<LiensAttendus> = {}): LiensAttendus => ({
  eleveId: '1001',
  nom: 'BOULARI',
  prenom: 'Anaïs',
  division: '4EME A',
  avant: ['AJIE'],
  apres: ['AJIE', 'ANG1'],
  ...parts,
});
const constate = (parts: Partial<Constate> = {}): Constate => ({
  eleveId: '1001',
  nom: 'BOULARI',
  prenom: 'Anaïs',
  division: '4EME A',
  groupes: ['AJIE', 'ANG1'],
  sorti: false,
  ...parts,
});
const circonstances = (parts: Partial<Circonstances> = {}): Circonstances => ({
  dateExport: date('2018-08-25'),
  dateImport: date('2018-08-24'),
  groupes: null,
  fin: () => null,
  eleveRejete: () => false,
  lienRejete: () => false,
  groupesPrevusInconnus: new Set(),
  ...parts,
});

describe('the links that should exist', () => {
  it('are all found', () => {
    expect(verifierLiens([attendu()], [constate()], circonstances())).toEqual({
      dateExport: '2018-08-25',
      fraicheur: 'posterieur',
      attendus: 2,
      trouves: 2,
      manquants: [],
      enPlus: [],
      commeAvant: false,
    });
  });

  it.each<[string, Constate[], Partial<Circonstances>, string]>([
    ['the pupil has left', [constate({ groupes: ['AJIE'], sorti: true })], {}, 'eleve-sorti'],
    ['the pupil is in the export no more', [], {}, 'eleve-disparu'],
    [
      'SIECLE says that it rejected the pupil',
      [constate({ groupes: [] })],
      { eleveRejete: () => true },
      'eleve-rejete',
    ],
    ['SIECLE says that it rejected the link', [constate({ groupes: [] })], { lienRejete: () => true }, 'lien-rejete'],
    [
      'SIECLE does not know the group',
      [constate({ groupes: ['AJIE'] })],
      { groupes: new Set(['AJIE']) },
      'groupe-absent',
    ],
    ['the group has ended', [constate({ groupes: ['AJIE'] })], { fin: () => date('2018-08-24') }, 'groupe-termine'],
    ['the group ends today', [constate({ groupes: ['AJIE'] })], { fin: () => date('2018-08-25') }, 'inexplique'],
    ['nothing tells it', [constate({ groupes: ['AJIE'] })], { groupes: new Set(['AJIE', 'ANG1']) }, 'inexplique'],
  ])('is missing: %s', (_nom, constates, parts, cause) => {
    const { manquants } = verifierLiens([attendu()], constates, circonstances(parts));
    expect(manquants.map((m) => m.cause)).toContain(cause);
    expect(new Set(manquants.map((m) => m.cause)).size).toBe(1);
  });

  it.each<[string, LiensAttendus[], Partial<Circonstances>, string]>([
    [
      'the prediction told the group unknown',
      [attendu({ apres: ['AJIE'] })],
      { groupesPrevusInconnus: new Set(['ANG1']) },
      'groupe-arrive',
    ],
    ['the pupil is new', [], {}, 'eleve-nouveau'],
    ['it was there before', [attendu({ avant: ['ANG1'], apres: ['AJIE'] })], {}, 'deja-la'],
    ['nothing tells it', [attendu({ apres: ['AJIE'] })], {}, 'inexplique'],
  ])('is one more: %s', (_nom, attendus, parts, cause) => {
    const { enPlus } = verifierLiens(attendus, [constate()], circonstances(parts));
    expect(enPlus.find(({ groupe }) => groupe === 'ANG1')?.cause).toBe(cause);
  });
});

describe('what the export is worth', () => {
  it.each([
    ['2018-08-23', '2018-08-24', 'anterieur'],
    ['2018-08-24', '2018-08-24', 'meme-jour'],
    ['2018-08-25', '2018-08-24', 'posterieur'],
    [null, '2018-08-24', 'inconnue'],
    ['2018-08-25', null, 'inconnue'],
  ])('%s against %s: %s', (dateExport, dateImport, fraicheur) => {
    const dates = { dateExport: dateExport as DateIso | null, dateImport: dateImport as DateIso | null };
    expect(verifierLiens([attendu()], [constate()], circonstances(dates)).fraicheur).toBe(fraicheur);
  });

  it.each([
    ['the base has not moved', [constate({ groupes: ['AJIE'] })], true],
    ['it has', [constate()], false],
    ['one pupil alone has moved', [constate({ groupes: ['AJIE'] }), constate({ eleveId: '2' })], false],
  ])('%s', (_nom, constates, commeAvant) => {
    const deux = constates.length > 1 ? [attendu(), attendu({ eleveId: '2' })] : [attendu()];
    expect(verifierLiens(deux, constates, circonstances()).commeAvant).toBe(commeAvant);
  });

  it('proves nothing where no pupil was to change', () => {
    const inchange = attendu({ apres: ['AJIE'] });
    expect(verifierLiens([inchange], [constate({ groupes: ['AJIE'] })], circonstances()).commeAvant).toBe(false);
  });
});

it('counts every link once, whatever the order', () => {
  const codes = fc.subarray(['AJIE', 'ANG1', 'AP 6/5', 'LATIN']);
  const ecoles = fc.array(fc.tuple(codes, codes, codes), { maxLength: 8 });
  fc.assert(
    fc.property(ecoles, (eleves) => {
      const attendus = eleves.map(([avant, apres], rang) => attendu({ eleveId: `${rang}`, avant, apres }));
      const constates = eleves.map(([, , groupes], rang) => constate({ eleveId: `${rang}`, groupes }));
      const bilan = verifierLiens(attendus, constates, circonstances());
      const cle = (e: { eleveId: string; groupe: string }) => `${e.eleveId} ${e.groupe}`;
      const liens = (liste: readonly { eleveId: string }[], de: (rang: number) => readonly string[]) =>
        liste.flatMap((_, rang) => de(rang).map((groupe) => `${rang} ${groupe}`));
      const dus = new Set(liens(attendus, (rang) => attendus[rang]?.apres ?? []));
      const reels = new Set(liens(constates, (rang) => constates[rang]?.groupes ?? []));
      expect(new Set(bilan.manquants.map(cle))).toEqual(new Set([...dus].filter((lien) => !reels.has(lien))));
      expect(new Set(bilan.enPlus.map(cle))).toEqual(new Set([...reels].filter((lien) => !dus.has(lien))));
      expect(bilan.trouves + bilan.manquants.length).toBe(dus.size);
      expect(bilan.attendus).toBe(dus.size);
    }),
  );
});
