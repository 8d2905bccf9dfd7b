import { describe, expect, it } from 'vitest';
import { uaiValide } from '../domain/identifiants.ts';
import { ficheAttendue } from './attendu.ts';
import { genererEcole, type OptionsEcole } from './ecole.ts';
import { ecrireFichiers } from './ecriture/index.ts';

const ECOLES: readonly OptionsEcole[] = [
  { graine: 1, eleves: 455 },
  { graine: 2, eleves: 153, calendrier: 'metropolitain' },
  { graine: 3, eleves: 12 },
  { graine: 4, eleves: 3000, annee: 2026 },
  { graine: 5, eleves: 1200, chiffres: '9839995', etablissements: 1, communes: 33 },
];

const unique = (valeurs: readonly unknown[]) => new Set(valeurs).size === valeurs.length;

describe('genererEcole', () => {
  it('gives the same bytes for the same seed, others for another', () => {
    const options = { graine: 7, eleves: 100, fautes: [{ nom: 'groupe-inconnu', nombre: 2 }] };
    expect(ecrireFichiers(genererEcole(options))).toEqual(ecrireFichiers(genererEcole(options)));
    const autre = ecrireFichiers(genererEcole({ ...options, graine: 8 }));
    expect(ecrireFichiers(genererEcole(options))[0]).not.toEqual(autre[0]);
  });

  it.each(['9839990', '9839991', '9839999'])('has a UAI whose check letter is right (%s)', (chiffres) => {
    const { uai, etablissements } = genererEcole({ graine: 1, eleves: 4, chiffres });
    expect(uaiValide(uai)).toBe(true);
    expect(etablissements.filter(({ rne }) => !uaiValide(rne))).toEqual([]);
  });

  it('labels one southern year 2017 in SIECLE and 2018 in STS-Web, a northern one 2018 in both', () => {
    const annees = ({ entetes, sts, depot }: ReturnType<typeof genererEcole>) => [
      entetes.eleves.annee,
      depot.annee,
      sts.annee,
    ];
    expect(annees(genererEcole({ graine: 1, eleves: 4 }))).toEqual([2017, 2017, 2018]);
    expect(annees(genererEcole({ graine: 1, eleves: 4, calendrier: 'metropolitain' }))).toEqual([2018, 2018, 2018]);
  });

  it('invents the pupils that real bases hold', () => {
    const { eleves, depot } = genererEcole({ graine: 1, eleves: 455 });
    const compter = (critere: (eleve: (typeof eleves)[number]) => boolean) => eleves.filter(critere).length;
    const anciens = eleves.filter(({ dateSortie }) => dateSortie !== null && dateSortie < '2018');
    expect(eleves.length - anciens.length).toBe(455);
    expect(anciens.length).toBe(113);
    expect(anciens.filter(({ mef }) => mef !== null)).toEqual([]);
    const gardees = anciens.map(({ division, groupes }) => Number(division !== null) + Math.min(groupes.length, 1));
    expect([...new Set(gardees)].sort()).toEqual([0, 1, 2]);
    expect(compter(({ ine }) => ine === null)).toBeGreaterThan(0);
    expect(compter(({ nomUsage }) => nomUsage !== null)).toBeGreaterThan(0);
    expect(compter(({ dateSortie }) => dateSortie !== null && dateSortie > '2018' && dateSortie < '2018-07-24')).toBe(
      9,
    );
    expect(compter(({ dateSortie }) => dateSortie !== null && dateSortie > '2018-07-24')).toBe(1);
    expect(compter(({ dateEntree }) => dateEntree > '2018-02-19')).toBeGreaterThan(0);
    expect(compter(({ groupes }) => groupes.length === 0)).toBeGreaterThan(0);
    const noms = eleves.map(({ nom, prenom }) => `${nom} ${prenom}`).join(' ');
    for (const signe of ["'", '-', '--', 'Œ', 'É', 'ï']) expect(noms).toContain(signe);
    const ines = eleves.flatMap(({ ine }) => ine ?? []);
    expect(ines.filter((ine) => !/^\d{9}[A-Z]{2}$/.test(ine))).toEqual([]);
    expect(depot.eleves.length).toBeGreaterThan(400);
  });
});

describe.each(ECOLES)('a school without fault (seed $graine, $eleves pupils)', (options) => {
  const ecole = genererEcole(options);
  const { eleves, structures, sts, depot, nomenclature, jours } = ecole;

  it('has every link accepted, and absents who left or have no group', () => {
    const fiche = ficheAttendue(ecole);
    const lus = depot.eleves.length;
    expect(fiche).toMatchObject({ depot: [], ecarts: [], codes: {}, eleves: [] });
    expect(fiche.compteurs).toEqual({ lus, complets: lus, partiels: 0, rejetes: 0, absents: eleves.length - lus });
    expect(fiche.liens).toMatchObject({ crees: fiche.liens.lus, rejetes: 0, datesReinitialisees: 0 });
    const parId = new Map(eleves.map((eleve) => [eleve.eleveId, eleve]));
    for (const { eleveId, motif } of fiche.absents) {
      expect(motif === 'sorti' || parId.get(eleveId)?.groupes.length === 0, eleveId).toBe(true);
    }
  });

  it('tells its pupils apart', () => {
    expect(unique(eleves.map(({ eleveId }) => eleveId))).toBe(true);
    expect(unique(eleves.map(({ nom, prenom }) => `${nom} ${prenom}`.toUpperCase()))).toBe(true);
    expect(unique(eleves.flatMap(({ ine }) => ine ?? []))).toBe(true);
    expect(unique(depot.eleves.map(({ eleveId }) => eleveId))).toBe(true);
  });

  it('sends for each pupil the groups of today, in the dates of the year', () => {
    const parId = new Map(eleves.map((eleve) => [eleve.eleveId, eleve]));
    for (const { eleveId, groupes } of depot.eleves) {
      expect(groupes.map(({ code }) => code)).toEqual(parId.get(eleveId)?.groupes);
      for (const { debut, fin } of groupes) {
        expect(debut >= jours.calendrier.debutEleve && debut < fin).toBe(true);
        expect(fin).toBe(jours.calendrier.finEleve);
      }
    }
  });

  it('has groups that hold the division and the MEF of their pupils, alike in SIECLE and STS-Web', () => {
    const parCode = new Map(structures.groupes.map((groupe) => [groupe.code, groupe]));
    for (const { groupes, division, mef } of eleves) {
      for (const code of groupes) {
        expect(parCode.get(code)?.divisions, code).toContain(division);
        if (mef !== null) expect(parCode.get(code)?.mefs, code).toContain(mef);
      }
    }
    expect(sts.groupes.map(({ services: _, ...groupe }) => groupe)).toEqual(structures.groupes);
    expect(sts.divisions.map(({ services: _, ...division }) => division)).toEqual(structures.divisions);
    const utilises = new Set(depot.eleves.flatMap(({ groupes }) => groupes.map(({ code }) => code)));
    expect(structures.groupes.filter(({ code }) => !utilises.has(code))).toEqual([]);
  });

  it('has codes of up to 20 characters, which stay apart when they are cut at 8', () => {
    const codes = [...structures.divisions, ...structures.groupes].map(({ code }) => code);
    expect(unique(codes.map((code) => code.slice(0, 8).toUpperCase()))).toBe(true);
    expect(codes.filter((code) => code.length > 20)).toEqual([]);
    const longs = structures.groupes.filter(({ code }) => code.length > 8).length;
    expect(longs / structures.groupes.length).toBeGreaterThan(0.3);
  });

  it('resolves every code that it cites', () => {
    const dans = (valeurs: readonly { code: string }[]) => new Set(valeurs.map(({ code }) => code));
    const [mefs, matieres, communes, pays] = [nomenclature.mefs, nomenclature.matieres, ecole.communes, ecole.pays].map(
      dans,
    );
    const rnes = new Set(ecole.etablissements.map(({ rne }) => rne));
    for (const { mef, options, communeNaissance, pays: naissance, anDernier } of eleves) {
      expect([mef, anDernier.mef].filter((code) => code !== null && !mefs?.has(code))).toEqual([]);
      expect(options.filter(({ matiere }) => !matieres?.has(matiere))).toEqual([]);
      expect(communes?.has(communeNaissance) && pays?.has(naissance) && rnes.has(anDernier.rne)).toBe(true);
    }
    const individus = new Set(sts.individus.map(({ type, id }) => `${type} ${id}`));
    expect(unique(sts.individus.map(({ type, id }) => `${type} ${id}`))).toBe(true);
    for (const { services } of [...sts.divisions, ...sts.groupes]) {
      expect(services.length).toBeGreaterThan(0);
      for (const { matiere, enseignants } of services) {
        expect(matieres?.has(matiere)).toBe(true);
        expect(enseignants.length).toBeGreaterThan(0);
        expect(enseignants.every(({ type, id }) => individus.has(`${type} ${id}`))).toBe(true);
      }
    }
    const personnes = new Set(ecole.personnes.map(({ personneId }) => personneId));
    expect(ecole.responsables.filter(({ personneId }) => !personnes.has(personneId))).toEqual([]);
    const legaux = new Set(ecole.responsables.flatMap(({ niveau, eleveId }) => (niveau === '1' ? [eleveId] : [])));
    expect(eleves.filter(({ eleveId }) => !legaux.has(eleveId))).toEqual([]);
  });
});
