import { describe, expect, it } from 'vitest';
import { exampleRapport, makeFichier } from '../../test/kit/rapport.ts';
import type { DateIso } from '../domain/dates.ts';
import { anneeEnClair, anneeStsPlausible, jugerMillesime, millesimesDe } from '../domain/millesime.ts';
import { appellations, lireAnneeScolaire, nommerAnnee } from './annee.ts';

describe('reading a school year', () => {
  it.each([
    ['2018', { annee: 2018, austral: true }],
    [' 2018-2019 ', { annee: 2018, austral: false }],
    ['2018-2020', null],
    ['18', null],
    ['', null],
  ])('« %s »', (texte, lue) => {
    expect(lireAnneeScolaire(texte)).toEqual(lue);
  });

  it.each(['2018-02-19', '2018-09-03'] as DateIso[])('is the reverse of writing it (%s)', (premierJour) => {
    const enClair = anneeEnClair(premierJour);
    const lue = lireAnneeScolaire(enClair);
    expect(lue).toEqual({ annee: 2018, austral: premierJour < '2018-06' });
    expect(lue && nommerAnnee(lue)).toBe(enClair);
  });
});

describe('what each application calls it', () => {
  const dits = (annee: number, austral: boolean) => appellations({ annee, austral }, null).map(({ dit }) => dit);

  it('in the south, as the procedure shows for 2018', () => {
    expect(dits(2018, true)).toEqual([
      '2017-2018',
      '2017',
      '…ELEGROUPE2017…',
      'Année en cours 2018-2019',
      'sts_emp_…_2018.xml',
    ]);
  });

  it('elsewhere, one label for all', () => {
    expect(dits(2018, false)).toEqual([
      '2018-2019',
      '2018',
      '…ELEGROUPE2018…',
      'Année en cours 2018-2019',
      'sts_emp_…_2018.xml',
    ]);
  });

  it.each([
    [2018, true, '2018-02-19'],
    [2025, true, '2025-02-17'],
    [2018, false, '2018-09-03'],
  ])('says labels that the deposit accepts (%i, south: %s)', (annee, austral, jour) => {
    const { siecle, sts } = millesimesDe(annee, austral);
    expect(jugerMillesime(siecle, siecle, jour as DateIso)).toBe('accepte');
    const jours = { debutSts: null, finSts: null, premierJour: jour as DateIso, dernierJour: null };
    expect(anneeStsPlausible({ sts, siecle, ...jours })).toBe(true);
  });

  it('gives the school’s own files as examples, and says which are of another year', () => {
    const base = exampleRapport();
    const rapport = exampleRapport({
      fichiers: [
        ...base.fichiers.filter(({ type }) => type !== 'liens'),
        makeFichier('liens', '9839001SELEGROUPE2018180824091341.zip', { anneeScolaire: 2018 }),
      ],
    });
    const lignes = appellations({ annee: 2018, austral: true }, rapport);
    expect(lignes.map(({ dit, exemple }) => [dit, exemple?.annee, exemple?.concorde])).toEqual([
      ['2017-2018', undefined, undefined],
      ['2017', 2017, true],
      ['…ELEGROUPE2017…', 2018, false],
      ['Année en cours 2018-2019', undefined, undefined],
      ['sts_emp_…_2018.xml', 2018, true],
    ]);
  });
});
