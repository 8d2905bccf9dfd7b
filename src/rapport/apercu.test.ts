import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { makeDestins } from '../../test/kit/apercus.ts';
import { exampleRapport, makeFichier } from '../../test/kit/rapport.ts';
import type { DateIso } from '../domain/dates.ts';
import type { Rapport } from '../domain/rapport.ts';
import type { TypeSource } from '../domain/source.ts';
import { pseudonymise } from '../exports/pseudonymise.ts';
import { type Apercu, apercevoir, perdantsDe } from './apercu.ts';
import { mettreAJourRapport } from './rapports-anciens.ts';

const apercu = (parts: Partial<Rapport> = {}): Apercu => apercevoir(exampleRapport(parts)) as Apercu;
const du = (type: TypeSource, jour: string | null, etat: 'lu' | 'illisible' = 'lu') =>
  makeFichier(type, `${type}.xml`, { etat, dateExport: jour as DateIso | null });

const FIXTURES = new URL('../../fixtures/', import.meta.url);
const fixtures = readdirSync(FIXTURES).filter((nom) => nom.includes('--'));
const lireFixture = (nom: string) =>
  JSON.parse(readFileSync(new URL(`${nom}/expected.json`, FIXTURES), 'utf8')) as Rapport;

describe('a school in one line', () => {
  it('counts what its report lists', () => {
    expect(apercu()).toMatchObject({
      uai: '9839001S',
      nom: 'COLLÈGE FICTIF DE L’ANSE',
      verdict: 'a-corriger',
      destins: makeDestins({
        rejete: 1,
        'perd-un-groupe': 14,
        'perd-tout': 1,
        'en-place': 1,
        'absent-sans-perte': 1,
        sorti: 1,
      }),
      rejetes: 1,
      liensPerdus: 14,
      manquants: ['responsables', 'nomenclature', 'etablissements', 'geographique'],
      etabliLe: '2018-08-23T22:15:00.000Z',
    });
    expect(perdantsDe(apercu())).toBe(16);
  });

  it('says what it does not know as unknown, never as none', () => {
    const sans = apercu({ nuit: null, eleves: null, changements: null });
    expect([sans.destins, sans.rejetes, sans.liensPerdus]).toEqual([null, null, null]);
    expect(perdantsDe(sans)).toBe(0);
  });

  it('is nothing when nothing tells whose the report is', () => {
    expect(apercevoir(exampleRapport({ etablissement: null }))).toBeNull();
  });

  it.each<[string, ReturnType<typeof du>[], Apercu['plusVieux']]>([
    [
      'the first export',
      [du('eleves', '2018-07-24'), du('structures', '2018-07-20')],
      { type: 'structures', date: '2018-07-20' as DateIso, ancien: false },
    ],
    [
      'and whether it is stale',
      [du('eleves', '2018-07-24'), du('communs', '2018-07-10')],
      { type: 'communs', date: '2018-07-10' as DateIso, ancien: true },
    ],
    [
      'national lists aside',
      [du('eleves', '2018-07-24'), du('geographique', '2017-01-01')],
      { type: 'eleves', date: '2018-07-24' as DateIso, ancien: false },
    ],
    ['nor what could not be read', [du('eleves', '2018-07-24', 'illisible')], null],
    ['nor what has no date', [du('sts', null)], null],
  ])('tells the oldest export: %s', (_, fichiers, attendu) => {
    expect(apercu({ fichiers }).plusVieux).toEqual(attendu);
  });

  it('does not miss what nobody has to bring, and misses what could not be read', () => {
    const { manquants } = apercu({ fichiers: [du('eleves', null), du('sts', null, 'illisible')] });
    expect(manquants).not.toContain('emp_sts');
    expect(manquants).not.toContain('eleves');
    expect(manquants).toContain('sts');
  });
});

describe('a report of another kind', () => {
  it('of before there were causes nor pupils is seen as far as it goes', () => {
    const {
      causes: _c,
      changements: _ch,
      eleves: _e,
      lsu: _l,
      etapesPlan: _p,
      redepot: _r,
      ...ancien
    } = exampleRapport();
    const vu = apercevoir(mettreAJourRapport(ancien)) as Apercu;
    expect([vu.destins, vu.rejetes, vu.liensPerdus]).toEqual([null, 1, null]);
    expect(vu.causes.map(({ cle, titre }) => [cle, titre])).toEqual([
      ['REJELEGROUPE_01', 'Élève introuvable dans SIECLE'],
      ['GROUPE_A_01', 'Groupe inconnu de SIECLE'],
      ['ELEGRP_A_03 sans-consequence', 'Date de fin hors de l’année des élèves'],
    ]);
  });

  it.each(fixtures)('%s, pseudonymised, makes the same line', (nom) => {
    const rapport = lireFixture(nom);
    expect(apercevoir(pseudonymise(rapport))).toEqual(apercevoir(rapport));
  });
});

it.each(fixtures)('%s: nobody, no group and no file stands in the line', (nom) => {
  const rapport = lireFixture(nom);
  const dit = JSON.stringify(apercevoir(rapport));
  const secrets = [
    ...(rapport.eleves ?? []).flatMap((eleve) => [`${eleve.nom} ${eleve.prenom}`, eleve.eleveId]),
    ...rapport.fichiers.map((fichier) => fichier.nom),
    ...rapport.causes.flatMap(({ groupes }) => groupes),
  ].filter((secret) => secret.length > 2);
  expect(secrets.length).toBeGreaterThan(3);
  expect(secrets.filter((secret) => dit.includes(secret))).toEqual([]);
});
