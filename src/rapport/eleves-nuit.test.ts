import { describe, expect, it } from 'vitest';
import { exampleRapport, partialEleve, rejectedEleve } from '../../test/kit/rapport.ts';
import type { Anomalie, EleveNuit } from '../domain/nuit.ts';
import { constatDe, enTeteDe } from './eleves-nuit.ts';

describe('SIECLE’s header line', () => {
  const avec = (...codes: Anomalie['code'][]): EleveNuit => ({
    ...partialEleve(1),
    regle: codes.some((code) => code.startsWith('GROUPE')) ? 'GROUPE' : 'ELEGRP',
    anomalies: codes.map((code) => ({ code, groupe: 'X', message: '', reinitialiseeA: null, ligne: 1 })),
  });
  it.each([
    [rejectedEleve(1), 'rejet'],
    [avec('GROUPE_A_01'), 'groupe'],
    [avec('GROUPE_B_02'), 'groupe'],
    [avec('ELEGRP_A_03'), 'dates'],
    [avec('GROUPE_A_01', 'ELEGRP_A_03'), 'plusieurs'],
    [avec('ELEGRP_A_02', 'ELEGRP_A_03'), 'plusieurs'],
  ])('case %#', (eleve, enTete) => {
    expect(enTeteDe(eleve)).toBe(enTete);
  });
});

it('explains an anomaly by the finding of its code and group', () => {
  const [modele] = exampleRapport().constats.filter((c) => c.code === 'GROUPE_A_01');
  if (!modele) throw new Error('no finding');
  const autre = { ...modele, cause: 'Autre groupe.', sujets: [{ libelle: '3 AVSPRO', groupe: '3 AVSPRO' }] };
  const deux = exampleRapport({ constats: [modele, autre] });
  const anomalie = (groupe: string): Anomalie => ({
    code: 'GROUPE_A_01',
    groupe,
    message: '',
    reinitialiseeA: null,
    ligne: 1,
  });
  expect(constatDe(deux, anomalie('3 AVSPRO'))).toBe(autre);
  expect(constatDe(deux, anomalie('MPERMANGR2'))).toBe(modele);
  expect(constatDe(exampleRapport({ constats: [] }), anomalie('X'))).toBeNull();
});
