import { describe, expect, it } from 'vitest';
import {
  AJIE_EXEMPLE,
  date,
  type Exemple,
  exemple,
  MEF_3EME,
  UAI_EXEMPLE,
  unEleve,
  unGroupe,
  unLien,
  unLienGroupe,
} from '../../test/kit/exemple.ts';
import type { Cause } from '../domain/constat.ts';
import type { Faire } from '../domain/etape.ts';
import { CATALOGUE } from '../rules/catalogue.gen.ts';
import { type Controle, definirControle } from '../rules/definition.ts';
import { conclureSur } from './conclusion.ts';

const trois = ['1001', '1002', '1003'];
const eleves = trois.map((eleveId) => unEleve({ eleveId }));
const liensVers = (...codes: string[]) =>
  trois.map((eleveId, i) =>
    unLien({ rang: i + 1, ligne: 10 * i, eleveId, groupes: codes.map((code) => unLienGroupe({ code })) }),
  );

/** SIECLE’s rules and one control; the others are added one at a time. */
const SIECLE = CATALOGUE.filter((r) => r.moment !== 'controle' || r.meta.code === 'CTRL_STRUCTURE_01');

const rapportDe = (change: Exemple, ajoutes: readonly Controle[] = []) =>
  conclureSur(
    { dossier: exemple(change), uai: '9839990S', fichiers: [] },
    {
      catalogue: [...SIECLE, ...ajoutes],
      application: 'test',
      etabliLe: '',
    },
  );
const causesDe = (change: Exemple, ajoutes: readonly Controle[] = []) =>
  rapportDe(change, ajoutes).causes.filter((cause) => cause.gravite !== 'information');
const enClair = (texte: string | undefined) => texte?.replaceAll('\u00A0', ' ');

/** The same control, in the cause that the rule of its code joins. */
const rejoignant = (controle: Controle): Controle => {
  const rejoint = CATALOGUE.find(({ meta }) => meta.code === controle.meta.code)?.meta.rejoint;
  return { ...controle, meta: { ...controle.meta, ...(rejoint && { rejoint }) } };
};

/** A control that the catalogue holds, or will. */
const controle = (
  code: string,
  eleveIds: readonly string[],
  gravite: Cause['gravite'] = 'a-verifier',
  { faire = { '2': `Correction de ${code}.` }, groupe }: { faire?: Faire; groupe?: string } = {},
) =>
  rejoignant(
    definirControle({
      meta: {
        code,
        titre: `Titre de ${code}`,
        message: 'Message.',
        bilan: `Bilan de ${code} : {eleves}.`,
        cause: 'Cause.',
        gravite,
        corrections: { faire: { cas: 'Toujours', faire } },
        source: { kind: 'deduit', ref: 'procédure §3' },
      },
      lit: [],
      verifier: () =>
        eleveIds.map((eleveId) => ({
          valeurs: {},
          correction: 'faire' as const,
          sujets: [{ libelle: eleveId, genre: 'personne' as const, eleveId, ...(groupe && { groupe }) }],
        })),
    }),
  );

describe('a structure that was not transferred', () => {
  const change = {
    eleves,
    groupesSts: ['X', 'Y', 'Z', AJIE_EXEMPLE].map((code) => unGroupe({ code })),
    liens: liensVers('X', 'Y', AJIE_EXEMPLE),
  };

  it('is one cause, whatever the number of groups and pupils', () => {
    const [cause, ...autres] = causesDe(change);
    expect(autres).toEqual([]);
    expect(cause).toMatchObject({
      id: 'structure-non-transferee',
      codes: ['GROUPE_A_01', 'CTRL_STRUCTURE_01'],
      gravite: 'lien-rejete',
      titre: 'La structure n’a pas été transférée de STS-Web vers SIECLE (4a)',
      etapes: ['4a', '5'],
      source: 'atteste',
      eleves: 3,
      liens: 6,
      groupes: ['X', 'Y', 'Z'],
    });
    expect(cause?.constats).toEqual([0, 1, 2, 3, 4]);
    expect(cause?.anomalies).toEqual(
      ['X', 'Y'].flatMap((_code, anomalie) => [0, 1, 2].map((eleve) => ({ eleve, anomalie }))),
    );
    expect(enClair(cause?.consequence)).toBe(
      'SIECLE ne connaît pas 3 groupes de STS-Web et ne créera pas 6 liens (3 élèves).',
    );
  });

  it('says the correction once', () => {
    expect(enClair(causesDe(change)[0]?.correction)).toBe(
      'Envoyez ces groupes avec la structure. Refaites l’export Structure dans STS-Web et attendez « La structure a été envoyée ». Déposez le fichier dans SIECLE.',
    );
  });

  it('is told in the finding’s own words when no link hangs on it', () => {
    const [cause] = causesDe({ groupesSts: [unGroupe(), unGroupe({ code: 'X' })] });
    expect(cause).toMatchObject({ id: 'structure-non-transferee', gravite: 'a-verifier', liens: 0, etapes: ['4a'] });
    expect(enClair(cause?.titre)).toBe('Groupe de STS-Web absent de SIECLE : « X »');
    expect(enClair(cause?.consequence)).toBe('Le groupe « X » est dans STS-Web et n’est pas dans SIECLE.');
  });
});

it('keeps one cause per group that is nowhere, the most links first', () => {
  const liens = [...liensVers('X').slice(0, 1), ...liensVers('Y').slice(1)];
  expect(causesDe({ eleves, liens }).map((c) => [c.id, c.eleves, c.liens, c.groupes])).toEqual([
    ['GROUPE_A_01:Y', 2, 2, ['Y']],
    ['GROUPE_A_01:X', 1, 1, ['X']],
  ]);
});

it('sorts by name the causes that cost as much, whatever comes first in the file', () => {
  expect(causesDe({ liens: liensVers('Y', 'X', 'Z').slice(0, 1) }).map((c) => c.id)).toEqual([
    'GROUPE_A_01:X',
    'GROUPE_A_01:Y',
    'GROUPE_A_01:Z',
  ]);
});

describe('findings that are one cause', () => {
  const inconnu = unLien({ rang: 4, eleveId: '9', nomFamille: 'INCONNU', groupes: [unLienGroupe(), unLienGroupe()] });

  it('join when identifiers are stale: each pupil counted once', () => {
    const perimes = controle('CTRL_ELEVES_07', ['1001', '1002']);
    const change = { eleves, liens: [...liensVers(AJIE_EXEMPLE), inconnu] };
    const [cause, ...autres] = causesDe(change, [perimes]);
    expect(autres).toEqual([]);
    expect(cause).toMatchObject({
      id: 'identifiants-inconnus',
      codes: ['REJELEGROUPE_01', 'CTRL_ELEVES_07'],
      gravite: 'eleve-rejete',
      source: 'deduit',
      etapes: ['2', '5'],
      eleves: 3,
      liens: 2,
    });
    expect(enClair(cause?.consequence)).toContain('SIECLE ne trouve pas 3 élèves par l’identifiant');
    // its steps are already those of the leading finding
    expect(cause?.correction).not.toContain('CTRL_ELEVES_07');
    expect(cause?.dites).toEqual([0]);
    expect(cause?.titre).toBe('SIECLE ne reconnaît pas les identifiants du fichier');
  });

  it('tell what to look at first when most pupils are unknown', () => {
    const [cause] = causesDe({ liens: [inconnu] }, [controle('CTRL_ELEVES_09', [])]);
    expect(cause?.correction).not.toContain('CTRL_ELEVES_09');
    const dite = causesDe({ liens: [inconnu] }, [controle('CTRL_ELEVES_09', ['8'])])[0]?.correction;
    expect(dite).toMatch(/^Vérifiez que cet élève est inscrit .* Correction de CTRL_ELEVES_09\. Refaites/);
  });

  it('tell each in its own words when a fusion has none', () => {
    const pris = controle('CTRL_FICHIERS_04', ['x']);
    const absent = controle('CTRL_FICHIERS_01', ['x']);
    const sts = (c: Controle): Controle => ({
      ...c,
      verifier: () => [
        { valeurs: {}, correction: 'faire', sujets: [{ libelle: 'sts_emp', genre: 'document', fichier: 'sts' }] },
      ],
    });
    const [cause] = causesDe({}, [sts(absent), sts(pris)]);
    expect(cause).toMatchObject({ id: 'mauvais-fichier:sts', constats: [0, 1], pourquoi: 'Cause.' });
    expect(enClair(cause?.titre)).toBe('Un autre fichier a été apporté à la place du bon');
    expect(cause?.mots).not.toHaveProperty('consequence');
    expect(enClair(cause?.consequence)).toBe(
      'Bilan de CTRL_FICHIERS_01 : 0 élève. Bilan de CTRL_FICHIERS_04 : 0 élève.',
    );
  });

  it('count a pupil that the file sends twice once, whichever way he is told', () => {
    const change = { liens: [unLien(), unLien({ rang: 2, ligne: 30, eleveId: '7' })] };
    const [cause] = causesDe(change, [controle('CTRL_ELEVES_08', ['1001'])]);
    expect(cause).toMatchObject({ id: 'eleve-en-double', codes: ['REJELEGROUPE_03', 'CTRL_ELEVES_08'], eleves: 1 });
  });

  it('join when the file departs from the schema in several ways, and every way stays readable inside', () => {
    const ecart = (element: string, motif: 'attribut-manquant' | 'valeur-vide' | 'groupe-en-double') =>
      ({ ligne: 2, eleve: null, element, motif, valeur: null, attendu: null }) as const;
    const ecarts = [ecart('VERSION', 'attribut-manquant'), ecart('LOGICIEL', 'valeur-vide')];
    const [seule, ...autres] = causesDe({ ecarts });
    expect(enClair(seule?.consequence)).toContain('il y a 2 écarts au format d’import');
    expect([seule?.constats.length, autres.some((cause) => cause.codes.includes('D4'))]).toEqual([2, false]);
    const parNature = causesDe({ ecarts: [...ecarts, ecart('CODE_GROUPE', 'groupe-en-double')] });
    const tailles = new Map(parNature.map((cause) => [cause.id, cause.constats.length]));
    expect(tailles.get('fichier-non-conforme:format')).toBe(2);
    expect(tailles.get('fichier-non-conforme:doublon')).toBe(1);
  });

  it('have the title of the branch that tells them apart', () => {
    const double = (element: string) =>
      ({ ligne: 2, eleve: null, element, motif: 'groupe-en-double', valeur: null, attendu: null }) as const;
    const [cause] = causesDe({ ecarts: [double('CODE_GROUPE'), double('DATE_DEBUT')] });
    expect([cause?.id, cause?.constats.length, cause?.titre]).toEqual([
      'fichier-non-conforme:doublon',
      2,
      'Doublon que le format d’import refuse',
    ]);
  });

  it('stop the whole import when one of them does', () => {
    const nom = `${UAI_EXEMPLE}ELEGROUPE2018180724091341`;
    const annees = CATALOGUE.filter(({ meta }) => meta.code === 'CTRL_ANNEE_03') as Controle[];
    const [cause] = causesDe({ noms: { archive: `${nom}.zip`, entree: `${nom}.xml` } }, annees);
    expect(cause).toMatchObject({ id: 'millesime', codes: ['D3', 'CTRL_ANNEE_03'], arrete: true });
  });

  it('tell every correction of the leading rule, and of the others what asks for another step', () => {
    const autre = '10310010111';
    const change: Exemple = {
      eleves: [unEleve(), unEleve({ eleveId: '1002', codeMef: autre })],
      groupes: [unGroupe({ mefs: [MEF_3EME] })],
      groupesSts: [unGroupe()],
      liens: liensVers(AJIE_EXEMPLE).slice(0, 2),
    };
    const meme = controle('CTRL_STRUCTURE_05', ['1001'], 'a-verifier', {
      faire: { '4a': 'Correction de trop.' },
      groupe: AJIE_EXEMPLE,
    });
    const plus = controle('CTRL_STRUCTURE_05', ['1001'], 'a-verifier', {
      faire: { '3': 'Correction de CTRL_STRUCTURE_05.', '4a': null },
      groupe: AJIE_EXEMPLE,
    });
    const corrections = (c: Controle) =>
      causesDe(change, [c]).map((cause) => [cause.id, cause.etapes, enClair(cause.correction)]);
    const siennes = [
      'Envoyez ce groupe avec la structure.',
      `Rattachez ce groupe au MEF ${autre} dans STS-Web.`,
      'Refaites l’export Structure dans STS-Web et attendez « La structure a été envoyée ».',
      'Déposez le fichier dans SIECLE.',
    ].join(' ');
    expect(corrections(meme)).toEqual([[`groupe-hors-mef:${AJIE_EXEMPLE}`, ['4a', '5'], siennes]]);
    expect(corrections(plus)).toEqual([
      [`groupe-hors-mef:${AJIE_EXEMPLE}`, ['3', '4a', '5'], `Correction de CTRL_STRUCTURE_05. ${siennes}`],
    ]);
  });

  it('say which end is the teachers’ last day', () => {
    const fin = (iso: string) => ({ liens: [unLien({ groupes: [unLienGroupe({ fin: date(iso) })] })] });
    const pourquoi = (iso: string) => enClair(causesDe(fin(iso))[0]?.pourquoi);
    expect(pourquoi('2018-12-15')).toContain('Le 15/12/2018 est le dernier jour des professeurs');
    expect(pourquoi('2018-12-16')).not.toContain('dernier jour des professeurs');
  });

  it('keep a cause to themselves when nothing joins them', () => {
    const [cause] = causesDe({ liens: [unLien(), { ...inconnu, rang: 2 }] }, [controle('CTRL_ELEVES_02', ['1001'])]);
    expect(cause).toMatchObject({ id: 'identifiants-inconnus', codes: ['REJELEGROUPE_01'], liens: 2 });
    expect(enClair(cause?.titre)).toBe('Élève introuvable dans SIECLE');
  });
});

describe('what a cause names and counts', () => {
  const deux = (...groupes: string[]): Controle => ({
    ...controle('CTRL_X_01', []),
    verifier: () => [
      {
        valeurs: {},
        correction: 'faire',
        eleves: 5,
        sujets: groupes.map((groupe) => ({ libelle: groupe, genre: 'code-groupe', groupe })),
      },
    ],
  });

  it('is each group once, in order, in the title when there is only one', () => {
    expect(causesDe({}, [deux('Z', 'A', 'Z')])).toMatchObject([{ titre: 'Titre de CTRL_X_01', groupes: ['A', 'Z'] }]);
    expect(enClair(causesDe({}, [deux('Z', 'Z')])[0]?.titre)).toBe('Titre de CTRL_X_01 : « Z »');
  });

  it('is the pupils that the rule counts, where its subjects are no pupils', () => {
    expect(causesDe({}, [deux('A')])).toMatchObject([{ eleves: 5, liens: 0, anomalies: [] }]);
  });

  it('is each pupil once, known to the file or not', () => {
    const [cause] = causesDe({ eleves }, [controle('CTRL_X_01', ['1001', '1002', '1001', '77'])]);
    expect(cause).toMatchObject({ id: 'CTRL_X_01:faire', eleves: 3, liens: 0 });
  });
});

it('is sorted: refusal, rejections, losses, the wrong pupil, what SIECLE corrects, doubts', () => {
  const causes = causesDe(
    {
      eleves,
      noms: { archive: 'liens.zip' },
      liens: [
        ...liensVers('X', AJIE_EXEMPLE).slice(0, 2),
        unLien({ rang: 3, eleveId: '1003', groupes: [unLienGroupe({ fin: date('2018-12-15') })] }),
        unLien({ rang: 4, eleveId: '9', nomFamille: 'INCONNU' }),
      ],
    },
    [controle('CTRL_ELEVES_04', trois), controle('CTRL_ELEVES_01', ['1001'])],
  );
  expect(causes.map((c) => c.codes[0])).toEqual([
    'D1',
    'REJELEGROUPE_01',
    'GROUPE_A_01',
    'CTRL_ELEVES_01',
    'ELEGRP_A_03',
    'CTRL_ELEVES_04',
  ]);
});
