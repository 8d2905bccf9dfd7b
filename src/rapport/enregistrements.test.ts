import { expect, it } from 'vitest';
import { exampleRapport, partialEleve, rejectedEleve } from '../../test/kit/rapport.ts';
import type { Constat, Sujet } from '../domain/constat.ts';
import type { Anomalie, EleveNuit } from '../domain/nuit.ts';
import { enregistrementDe, enregistrementDeLAnomalie } from './enregistrements.ts';

const [constat] = exampleRapport().constats as [Constat];
const sujet: Sujet = { libelle: 'BOULARI Anaïs', fichier: 'liens', ligne: 1002 };
const CODE = { elements: ['CODE_GROUPE'], valeur: null };

it.each<[string, Sujet, Constat | null, readonly string[], string | null, string | null]>([
  ['a record, as a whole', sujet, null, [], null, null],
  ['the pupil’s own', { ...sujet, eleveId: '210000' }, constat, [], null, '210000'],
  ['the link to a group', { ...sujet, groupe: '4 LATIN' }, constat, [], '4 LATIN', null],
  ['what its rule looks at', { ...sujet, groupe: 'X' }, { ...constat, vise: CODE }, CODE.elements, 'X', null],
  [
    'a value before the group',
    { ...sujet, groupe: 'X' },
    { ...constat, vise: { ...CODE, valeur: 'Y' } },
    CODE.elements,
    'Y',
    null,
  ],
])('of a subject: %s', (_nom, celui, sien, elements, valeur, eleveId) => {
  expect(enregistrementDe(celui, sien)).toEqual({
    type: 'liens',
    repere: { ligne: 1002, elements, valeur, eleveId },
  });
});

it('is none of a whole file, nor where no line is given', () => {
  expect(enregistrementDe({ libelle: 'Communs', fichier: 'communs' }, null)).toBeNull();
  expect(enregistrementDe({ libelle: 'Élève 017', ligne: 12 }, null)).toBeNull();
});

const anomalieDe = ({ anomalies }: EleveNuit): Anomalie => (anomalies as readonly [Anomalie])[0];

it('of an anomaly, is the GROUPE in the pupil’s ELEVE, and what its finding looks at', () => {
  const eleve = partialEleve(0);
  const vise = (parts: Partial<Constat>) =>
    exampleRapport({ constats: exampleRapport().constats.map((celui) => ({ ...celui, ...parts })) });
  const repere = { ligne: 1001, valeur: 'MPERMANGR2', eleveId: '210000' };
  expect(enregistrementDeLAnomalie(vise({ vise: CODE }), eleve, anomalieDe(eleve))).toEqual({
    type: 'liens',
    repere: { ...repere, elements: ['CODE_GROUPE'] },
  });
  expect(enregistrementDeLAnomalie(vise({}), eleve, anomalieDe(eleve))?.repere).toEqual({ ...repere, elements: [] });
});

it('of an anomaly, is the ELEVE of whom SIECLE does not know, and none where no line is given', () => {
  const eleve = rejectedEleve(1);
  const anomalie = anomalieDe(eleve);
  expect(enregistrementDeLAnomalie(exampleRapport(), eleve, anomalie)?.repere).toMatchObject({
    ligne: 41,
    valeur: null,
    eleveId: null,
  });
  expect(enregistrementDeLAnomalie(exampleRapport(), eleve, { ...anomalie, ligne: 0 })).toBeNull();
});
