import { expect, it } from 'vitest';
import {
  AJIE_EXEMPLE,
  date,
  type Exemple,
  exemple,
  unEleve,
  unGroupe,
  unLien,
  unLienGroupe,
} from '../../test/kit/exemple.ts';
import { CATALOGUE } from '../rules/catalogue.gen.ts';
import { conclureSur } from './conclusion.ts';

const elevesDe = (change: Exemple) =>
  conclureSur(
    { dossier: exemple(change), uai: '9839990S', fichiers: [] },
    { catalogue: CATALOGUE, application: 'test', etabliLe: '' },
  ).eleves;

const groupes = ['B', AJIE_EXEMPLE, 'A'].map((code) => unGroupe({ code }));
const base = { prenom: 'Élise', division: '4EME B', sorti: false };

it('names everyone once, by name, with his fate, whether the file or the base holds him', () => {
  const eleves = elevesDe({
    groupes,
    eleves: [
      unEleve({ groupes: ['B', AJIE_EXEMPLE, 'B'] }),
      unEleve({ eleveId: '1002', nomFamille: 'ABSENT', groupes: ['B'] }),
      unEleve({ eleveId: '1003', nomFamille: 'PARTI', dateSortie: date('2018-06-01'), divisions: [], groupes: [] }),
    ],
    liens: [
      unLien({ groupes: ['INCONNU', 'A', AJIE_EXEMPLE].map((code) => unLienGroupe({ code })) }),
      unLien({ rang: 2, eleveId: '77', nomFamille: 'ZOÉ' }),
    ],
  });
  expect(eleves).toEqual([
    {
      ...base,
      eleveId: '1002',
      rang: null,
      nom: 'ABSENT',
      sort: 'absent',
      destin: 'perd-tout',
      avant: ['B'],
      apres: [],
    },
    {
      ...base,
      eleveId: '1003',
      rang: null,
      nom: 'PARTI',
      sort: 'absent',
      destin: 'sorti',
      division: null,
      sorti: true,
      avant: [],
      apres: [],
    },
    {
      ...base,
      eleveId: '1001',
      rang: 1,
      nom: 'POUNGUI',
      sort: 'partiel',
      destin: 'perd-un-groupe',
      avant: [AJIE_EXEMPLE, 'B'],
      apres: [AJIE_EXEMPLE, 'A'],
    },
    {
      ...base,
      eleveId: '0',
      rang: 2,
      nom: 'ZOÉ',
      sort: 'rejete',
      destin: 'rejete',
      division: null,
      avant: [],
      apres: [],
    },
  ]);
});

/** Who each one is, his ranks in the file, what SIECLE says of him and his fate. */
const sortsDe = (change: Exemple) =>
  elevesDe(change)?.map(({ eleveId, nom, rang, autresRangs = [], sort, destin }) =>
    [eleveId, nom, [rang, ...autresRangs].join(' '), sort, destin].join(' | '),
  );
const AUTRE = unEleve({ eleveId: '1002', idPrv: null, idNational: null, nomFamille: 'WAMOWE', groupes: ['B'] });
const ENVOYE = unLien({ rang: 2, eleveId: '77', nomFamille: 'Wamowe' });

it.each<[string, Exemple, readonly string[]]>([
  [
    'sent twice is one pupil, rejected the second time',
    { liens: [unLien(), unLien({ rang: 2, eleveId: '7' })] },
    ['1001 | POUNGUI | 1 2 | rejete | rejete'],
  ],
  [
    'in the base whom SIECLE does not find by the identifier is one pupil',
    { eleves: [unEleve(), AUTRE], liens: [unLien(), { ...ENVOYE, idPrv: null, idNational: null, prenom: 'Elise' }] },
    ['1001 | POUNGUI | 1 | complet | en-place', '1002 | WAMOWE | 2 | rejete | rejete'],
  ],
  [
    'whose identifier is another one’s is taken for him, who has no line of his own',
    { eleves: [unEleve({ groupes: [] }), AUTRE], liens: [{ ...ENVOYE, eleveId: '1001' }] },
    ['1001 | POUNGUI |  | complet | en-place', '1002 | WAMOWE | 2 | complet | pris-pour-un-autre'],
  ],
  [
    'whom the base does not hold is told once, under the name of the file',
    { eleves: [unEleve()], liens: [unLien(), { ...ENVOYE, eleveId: '77' }, { ...ENVOYE, rang: 3, eleveId: '78' }] },
    ['1001 | POUNGUI | 1 | complet | en-place', '0 | Wamowe | 2 3 | rejete | rejete'],
  ],
  [
    'who asks for a group that SIECLE refuses is told so',
    { liens: [unLien({ groupes: [AJIE_EXEMPLE, 'INCONNU'].map((code) => unLienGroupe({ code })) })] },
    ['1001 | POUNGUI | 1 | partiel | n-obtient-pas'],
  ],
  [
    'who left a group that SIECLE refuses, before the day of the export, is refused nothing',
    {
      liens: [unLien({ groupes: [unLienGroupe(), unLienGroupe({ code: 'INCONNU', fin: date('2018-03-01') })] })],
    },
    ['1001 | POUNGUI | 1 | partiel | en-place'],
  ],
  [
    'whose only link is over already is refused nothing',
    {
      eleves: [unEleve({ groupes: [] })],
      liens: [unLien({ groupes: [unLienGroupe({ fin: date('2018-03-01') })] })],
    },
    ['1001 | POUNGUI | 1 | complet | en-place'],
  ],
  [
    'whom the file sends without birth date is the one whom SIECLE finds',
    { liens: [unLien({ dateNaissance: null })] },
    ['1001 | POUNGUI | 1 | complet | en-place'],
  ],
  [
    'with namesakes born on one day is not guessed',
    {
      eleves: [AUTRE, { ...AUTRE, eleveId: '1003', groupes: [] }],
      liens: [{ ...ENVOYE, idPrv: null, idNational: null, prenom: 'Elise' }],
    },
    [
      '0 | Wamowe | 2 | rejete | rejete',
      '1002 | WAMOWE |  | absent | perd-tout',
      '1003 | WAMOWE |  | absent | absent-sans-perte',
    ],
  ],
])('a pupil %s', (_, change, attendus) => {
  expect(sortsDe(change)).toEqual(attendus);
});

/** Names in the base, by a pupil whom SIECLE does not find and who lacks one of them; his like is sent twice. */
it.each([
  ['nomFamille', '', { nomUsage: null }],
  ['prenom', 'WAMOWE', {}],
  ['dateNaissance', 'WAMOWE', {}],
] as const)('does not guess a pupil sent without %s, nor takes two of them for one', (champ, nom, change) => {
  const envoi = { ...ENVOYE, nomFamille: 'WAMOWE', ...change, [champ]: null };
  const eleves = [{ ...AUTRE, dateNaissance: champ === 'dateNaissance' ? null : AUTRE.dateNaissance }];
  const liens = [envoi, { ...envoi, rang: 3, eleveId: '78' }];
  expect(sortsDe({ eleves, liens })?.sort()).toEqual([
    `0 | ${nom} | 2 | rejete | rejete`,
    `0 | ${nom} | 3 | rejete | rejete`,
    '1002 | WAMOWE |  | absent | perd-tout',
  ]);
});

it('tells apart the pupils whom the base does not hold by what is sent of them', () => {
  const envois = [{ nomFamille: 'A' }, { nomFamille: 'B' }, { nomFamille: 'B', prenom: 'Paul' }];
  const liens = envois.map((change, i) => ({ ...ENVOYE, eleveId: `9${i}`, rang: i + 1, ...change }));
  expect(sortsDe({ eleves: [], liens })).toEqual([
    '0 | A | 1 | rejete | rejete',
    '0 | B | 2 | rejete | rejete',
    '0 | B | 3 | rejete | rejete',
  ]);
});

it('tells who gains a group, and makes one list of both days for who keeps all of his', () => {
  const deux = [AJIE_EXEMPLE, 'A'].map((code) => unLienGroupe({ code }));
  const [gagne] = elevesDe({ groupes, liens: [unLien({ groupes: deux })] }) ?? [];
  expect([gagne?.avant, gagne?.apres]).toEqual([[AJIE_EXEMPLE], [AJIE_EXEMPLE, 'A']]);
  const [garde] = elevesDe({}) ?? [];
  expect(garde?.apres).toEqual([AJIE_EXEMPLE]);
  expect(garde?.apres).toBe(garde?.avant);
});

it('tells the links that end before the last day, and no other', () => {
  const fins = (fin: string) =>
    elevesDe({ liens: [unLien({ groupes: [unLienGroupe({ code: AJIE_EXEMPLE, fin: date(fin) })] })] })?.[0]?.fins;
  expect(fins('2018-02-19')).toEqual([{ groupe: AJIE_EXEMPLE, fin: '2018-02-19' }]);
  expect([fins('2018-07-31'), fins('2018-12-14'), fins('2018-12-15'), fins('2017-12-15')]).toEqual([
    [{ groupe: AJIE_EXEMPLE, fin: '2018-07-31' }],
    undefined,
    undefined,
    undefined,
  ]);
});

it('names nobody when the night cannot be simulated', () => {
  expect([elevesDe({ sans: ['liens'] }), elevesDe({ sans: ['eleves'] })]).toEqual([null, null]);
});
