import { describe, expect, it } from 'vitest';
import { exampleRapport, makeFichier } from '../../test/kit/rapport.ts';
import type { Cause } from '../domain/constat.ts';
import { estPerdant } from '../domain/destins.ts';
import type { EleveVu } from '../domain/eleve-vu.ts';
import type { Rapport } from '../domain/rapport.ts';
import { type Comparaison, comparerRapports } from './comparaison.ts';
import { bilanCauses, type CausesComparees, compterLesCauses, departager } from './comparaison-causes.ts';

function comparables(avant: Rapport, apres: Rapport): Extract<Comparaison, { possible: true }> {
  const comparaison = comparerRapports(avant, apres);
  if (!comparaison.possible) throw new Error(comparaison.raison);
  return comparaison;
}

const ATTENDUS = import.meta.glob<Rapport>('../../fixtures/*/expected.json', { eager: true, import: 'default' });
/** Invented schools of every kind, as if they were one school on different days. */
const RAPPORTS = Object.values(ATTENDUS).map((rapport) => ({
  ...rapport,
  etablissement: { uai: '9839990S', nom: 'COLLÈGE FICTIF' },
}));
const PAIRES = RAPPORTS.flatMap((avant) => RAPPORTS.map((apres) => [avant, apres] as const));

const ids = (causes: readonly Cause[]) => causes.map(({ id }) => id).sort();

describe('any two runs of a school', () => {
  it('find nothing settled nor new in one compared with itself', () => {
    for (const rapport of RAPPORTS) {
      const { causes, eleves } = comparables(rapport, rapport);
      expect([causes.reglees, causes.nonRevues, causes.nouvelles]).toEqual([[], [], []]);
      expect(causes.restantes.map(({ avant, apres }) => [avant, apres])).toEqual(rapport.causes.map((c) => [c, c]));
      expect([eleves?.regles ?? [], eleves?.nouveaux ?? []]).toEqual([[], []]);
      expect(eleves?.restants.every(({ avant, apres }) => avant === apres) ?? true).toBe(true);
    }
  });

  it('have each cause in one part', () => {
    for (const [avant, apres] of PAIRES) {
      const { reglees, nonRevues, restantes, nouvelles } = comparables(avant, apres).causes;
      expect(ids([...reglees, ...nonRevues, ...restantes.map((paire) => paire.avant)])).toEqual(ids(avant.causes));
      expect(ids([...nouvelles, ...restantes.map((paire) => paire.apres)])).toEqual(ids(apres.causes));
      expect(restantes.filter((paire) => paire.avant.id !== paire.apres.id)).toEqual([]);
    }
  });

  it('exchange what is settled and what is new when they are exchanged', () => {
    for (const [avant, apres] of PAIRES) {
      const [aller, retour] = [comparables(avant, apres), comparables(apres, avant)];
      expect(ids([...aller.causes.reglees, ...aller.causes.nonRevues])).toEqual(ids(retour.causes.nouvelles));
      expect(ids(aller.causes.nouvelles)).toEqual(ids([...retour.causes.reglees, ...retour.causes.nonRevues]));
      const retourne = (suivis: readonly { avant: EleveVu | null; apres: EleveVu | null }[] = []) =>
        suivis.map((suivi) => JSON.stringify([suivi.apres, suivi.avant])).sort();
      const tel = (suivis: readonly { avant: EleveVu | null; apres: EleveVu | null }[] = []) =>
        suivis.map((suivi) => JSON.stringify([suivi.avant, suivi.apres])).sort();
      expect(tel(aller.eleves?.regles)).toEqual(retourne(retour.eleves?.nouveaux));
      expect(tel(aller.eleves?.restants)).toEqual(retourne(retour.eleves?.restants));
    }
  });

  it('lose no cause when information is told apart', () => {
    for (const [avant, apres] of PAIRES) {
      const { causes } = comparables(avant, apres);
      const { aCorriger, informations } = departager(causes);
      const nombre = ({ reglees, nonRevues, restantes, nouvelles }: CausesComparees) =>
        reglees.length + nonRevues.length + restantes.length + nouvelles.length;
      expect(nombre(aCorriger) + informations.length).toBe(nombre(causes));
    }
  });

  it('hold each pupil in trouble once', () => {
    for (const [avant, apres] of PAIRES) {
      const { eleves } = comparables(avant, apres);
      if (!eleves) continue;
      const tous = [...eleves.regles, ...eleves.restants, ...eleves.nouveaux];
      const vus = tous.flatMap(({ avant: a }) => a ?? []);
      expect(new Set(vus).size).toBe(vus.length);
      const enPeine = (avant.eleves ?? []).filter(({ destin }) => estPerdant(destin));
      expect(vus.filter(({ destin }) => estPerdant(destin))).toHaveLength(enPeine.length);
    }
  });
});

describe('the causes', () => {
  const [rejet, structure, dates] = exampleRapport().causes as [Cause, Cause, Cause];

  it('are settled, remain with their new counts, or are new', () => {
    const moindre = { ...structure, eleves: 2, liens: 2 };
    const autre = { ...dates, id: 'autre' };
    const { causes } = comparables(
      exampleRapport({ causes: [rejet, structure], regles: regles('levee') }),
      exampleRapport({ causes: [moindre, autre], regles: regles('passee') }),
    );
    expect(causes).toEqual({
      reglees: [rejet],
      nonRevues: [],
      restantes: [{ avant: structure, apres: moindre }],
      nouvelles: [autre],
    });
  });

  it('of emp_sts are settled only when one came again: no report says that its controls did not run', () => {
    const remontee: Cause = { ...structure, id: 'remontee-non-importee', codes: ['CTRL_EDT_02'] };
    const avant = exampleRapport({ causes: [remontee] });
    const apres = exampleRapport({ causes: [], regles: [], sansPassees: true });
    expect(comparables(avant, apres).causes).toMatchObject({ reglees: [], nonRevues: [remontee] });
    const avecEmpSts = { ...apres, fichiers: [...apres.fichiers, makeFichier('emp_sts', 'emp_sts_9839990S_2018.xml')] };
    expect(comparables(avant, avecEmpSts).causes).toMatchObject({ reglees: [remontee], nonRevues: [] });
  });

  it('are counted without those that are only information, which are told apart', () => {
    const info = { ...dates, gravite: 'information' as const };
    const { causes } = comparables(
      exampleRapport({
        causes: [rejet, { ...info, id: 'ancienne' }, { ...structure, gravite: 'information' }],
        regles: [],
      }),
      exampleRapport({ causes: [structure, info], regles: regles('passee') }),
    );
    expect(bilanCauses(causes)).toEqual({ reglees: 1, nonRevues: 0, restantes: 1, nouvelles: 0 });
    expect(departager(causes).informations.map(({ cause, partie }) => [cause.id, partie])).toEqual([
      [info.id, 'nouvelles'],
      ['ancienne', 'reglees'],
    ]);
  });

  it('can be counted without their pupils', () => {
    const apres = exampleRapport({ causes: [structure, { ...rejet, id: 'autre' }], regles: regles('passee') });
    const attendu = { reglees: 2, nonRevues: 0, restantes: 1, nouvelles: 1 };
    expect(compterLesCauses(exampleRapport(), apres)).toEqual(attendu);
  });

  it.each(['non-executee', 'en-panne', null] as const)('are never settled by a rule that is %s', (etat) => {
    const { causes } = comparables(
      exampleRapport({ causes: [rejet] }),
      exampleRapport({ causes: [], regles: etat ? regles(etat) : [] }),
    );
    expect(causes).toMatchObject({ reglees: [], nonRevues: [rejet] });
  });
});

const regles = (etat: Rapport['regles'][number]['etat']) =>
  ['REJELEGROUPE_01', 'GROUPE_A_01', 'ELEGRP_A_03'].map((code) => ({ code, titre: code, etat }));

it('settles a cause by a rule that is not listed, where those that passed are not', () => {
  const [rejet] = exampleRapport().causes as [Cause];
  const { causes } = comparables(
    exampleRapport({ causes: [rejet] }),
    exampleRapport({ causes: [], regles: [], sansPassees: true }),
  );
  expect(causes).toMatchObject({ reglees: [rejet], nonRevues: [] });
});

describe('the pupils', () => {
  const eleve = (parts: Partial<EleveVu>): EleveVu => ({
    eleveId: '1',
    rang: 1,
    nom: 'FICTIF',
    prenom: 'Élise',
    division: '6EME A',
    sort: 'complet',
    destin: 'en-place',
    sorti: false,
    avant: ['G'],
    apres: ['G'],
    ...parts,
  });
  const suivre = (avant: EleveVu[], apres: EleveVu[]) =>
    comparables(exampleRapport({ eleves: avant }), exampleRapport({ eleves: apres })).eleves;

  it.each([
    ['a rejected one who is whole at last', { destin: 'rejete', eleveId: '0' }, {}, 'regles'],
    ['one who keeps losing a group', { destin: 'perd-un-groupe' }, { destin: 'perd-un-groupe' }, 'restants'],
    ['one who is rejected, then partial', { destin: 'rejete', eleveId: '0' }, { destin: 'n-obtient-pas' }, 'restants'],
    ['one who was whole', {}, { destin: 'perd-un-groupe' }, 'nouveaux'],
    ['one who will lose his groups, absent', {}, { destin: 'perd-tout', rang: null, apres: [] }, 'nouveaux'],
    ['a leaver', { destin: 'perd-un-groupe' }, { destin: 'sorti', sorti: true }, 'regles'],
    ['an absent who has no group to lose', { destin: 'absent-sans-perte' }, { destin: 'perd-tout' }, 'nouveaux'],
    ['a name written in another case', { destin: 'rejete', eleveId: '0', nom: 'Fictif' }, {}, 'regles'],
  ] as const)('%s', (_, avant, apres, partie) => {
    const [a, b] = [eleve(avant), eleve(apres)];
    const vide = { regles: [], restants: [], nouveaux: [] };
    expect(suivre([a], [b])).toEqual({ ...vide, [partie]: [{ avant: a, apres: b }] });
  });

  it('are two when their known identifiers differ, whatever their names', () => {
    const [a, b] = [eleve({ destin: 'perd-tout' }), eleve({ destin: 'perd-tout', eleveId: '2' })];
    expect(suivre([a], [b])).toEqual({
      regles: [{ avant: a, apres: null }],
      restants: [],
      nouveaux: [{ avant: null, apres: b }],
    });
  });

  it('are left out when a run does not name them', () => {
    expect(comparables(exampleRapport({ eleves: null }), exampleRapport()).eleves).toBeNull();
  });
});

describe('two runs that cannot be compared', () => {
  it.each([
    [exampleRapport({ etablissement: { uai: '9839002T', nom: null } }), 'autre-ecole'],
    [exampleRapport({ etablissement: null }), 'ecole-inconnue'],
    [{ ...exampleRapport(), pseudonymise: { petitsGroupes: [] } }, 'pseudonymise'],
  ] as const)('say why', (autre, raison) => {
    expect(comparerRapports(exampleRapport(), autre)).toEqual({ possible: false, raison });
    expect(comparerRapports(autre, exampleRapport())).toEqual({ possible: false, raison });
    expect(compterLesCauses(exampleRapport(), autre)).toBeNull();
  });
});

it('puts the counters side by side', () => {
  const { compteurs } = comparables(exampleRapport({ nuit: null }), exampleRapport());
  expect(compteurs).toEqual({
    avant: null,
    apres: { lus: 153, complets: 138, partiels: 14, rejetes: 1, absents: 3, crees: 404, perdus: 16 },
  });
});
