import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../rules/catalogue.gen.ts';
import type { Atteinte, SujetLeve } from '../rules/definition.ts';
import type { Paquet } from './constats.ts';
import { rattacher } from './rattacher.ts';

/** A finding of a rule of the catalogue. */
const paquet = (code: string, atteinte: Partial<Atteinte> = {}, sujets: readonly SujetLeve[] = []) => {
  const regle = CATALOGUE.find(({ meta }) => meta.code === code);
  return {
    constat: { code, sujets },
    levees: [{ regle, atteinte: { correction: 'faire', ...atteinte } }],
  } as unknown as Paquet;
};
const groupe = (code: string): SujetLeve => ({ libelle: code, genre: 'code-groupe', groupe: code });
const fichier = (libelle: string, kind?: 'sts' | 'communs'): SujetLeve => ({
  libelle,
  genre: 'fichier',
  ...(kind && { fichier: kind }),
});
const eleve: SujetLeve = { libelle: 'X', genre: 'personne' };

/** A finding of each rule that joins others, and its cause. */
const TABLE: readonly (readonly [paquet: Paquet, id: string])[] = [
  [paquet('D4', { correction: 'format' }), 'fichier-non-conforme:format'],
  [paquet('GROUPE_A_01', { correction: 'dans-sts' }), 'structure-non-transferee'],
  [paquet('CTRL_STRUCTURE_01'), 'structure-non-transferee'],
  [paquet('GROUPE_A_01', { correction: 'a-importer' }), 'remontee-non-importee'],
  [paquet('GROUPE_A_01', { correction: 'division' }, [groupe('4 B')]), 'division-pour-groupe:4 B'],
  [paquet('CTRL_STRUCTURE_06', { correction: 'lien' }, [groupe('4 B')]), 'division-pour-groupe:4 B'],
  [paquet('CTRL_EDT_02'), 'remontee-non-importee'],
  [paquet('GROUPE_B_02', { correction: 'hors-sts' }, [eleve, groupe('3A'), groupe('3B')]), 'groupe-hors-mef:3A'],
  [paquet('CTRL_STRUCTURE_05', {}, [groupe('3A')]), 'groupe-hors-mef:3A'],
  [paquet('REJELEGROUPE_01', { correction: 'actualiser' }), 'identifiants-inconnus'],
  [paquet('CTRL_ELEVES_07'), 'identifiants-inconnus'],
  [paquet('CTRL_ELEVES_09'), 'identifiants-inconnus'],
  [paquet('REJELEGROUPE_03', { correction: 'doublon' }), 'eleve-en-double'],
  [paquet('CTRL_ELEVES_08'), 'eleve-en-double'],
  [paquet('GROUPE_B_02', { correction: 'mef-eleve' }, [eleve]), 'mef-de-l-eleve'],
  [paquet('GROUPE_B_02', { correction: 'autre-eleve' }, [eleve]), 'autre-eleve'],
  [paquet('GROUPE_B_02', { correction: 'autre-classe' }, [eleve]), 'autre-classe'],
  [paquet('CTRL_ELEVES_03', { correction: 'autre-classe' }, [eleve]), 'autre-classe'],
  [paquet('GROUPE_B_01', { correction: 'autre-eleve' }), 'autre-eleve'],
  [paquet('GROUPE_B_01', { correction: 'scolarite' }), 'eleve-sans-mef'],
  [paquet('CTRL_ELEVES_04', { correction: 'sans-mef' }), 'eleve-sans-mef'],
  [paquet('CTRL_ELEVES_01'), 'autre-eleve'],
  [paquet('ELEGRP_A_03'), 'fin-hors-annee'],
  [paquet('CTRL_CALENDRIER_02'), 'fin-hors-annee'],
  [paquet('D3'), 'millesime'],
  [paquet('CTRL_ANNEE_02'), 'millesime'],
  [paquet('CTRL_ANNEE_03'), 'millesime'],
  [paquet('CTRL_FICHIERS_01', {}, [fichier('sts_emp', 'sts')]), 'mauvais-fichier:sts'],
  [paquet('CTRL_FICHIERS_04', {}, [fichier('emp_sts.xml', 'sts')]), 'mauvais-fichier:sts'],
];
const codes = new Set(TABLE.map(([{ constat }]) => constat.code));

describe('a finding that joins others', () => {
  it.each(TABLE.map(([p, id]) => [p.constat.code, id, p] as const))('%s joins « %s »', (_code, id, p) => {
    const attache = rattacher(p);
    expect([attache.id, attache.commune?.id]).toEqual([id, id.split(':')[0]]);
  });
});

describe('a finding that stands alone', () => {
  it.each<[string, Paquet, string]>([
    ['a group that is nowhere', paquet('GROUPE_A_01', { correction: 'hors-sts', cle: '3A' }), 'GROUPE_A_01:3A'],
    ['no group is named', paquet('GROUPE_B_02', { correction: 'hors-sts', cle: '' }, [eleve]), 'GROUPE_B_02:'],
    [
      'a pupil without division',
      paquet('CTRL_ELEVES_04', { correction: 'sans-division' }),
      'CTRL_ELEVES_04:sans-division',
    ],
    [
      'several missing files',
      paquet('CTRL_FICHIERS_01', {}, [fichier('Communs', 'communs'), fichier('sts_emp', 'sts')]),
      'CTRL_FICHIERS_01:faire',
    ],
    ['a file of no kind', paquet('CTRL_FICHIERS_04', {}, [fichier('liens.xml')]), 'CTRL_FICHIERS_04:faire'],
    ['no file at all', paquet('CTRL_FICHIERS_01'), 'CTRL_FICHIERS_01:faire'],
  ])('%s', (_nom, p, id) => {
    expect(rattacher(p)).toEqual({ id, commune: null });
  });

  it.each(CATALOGUE.map((r) => r.meta.code).filter((code) => !codes.has(code)))('%s', (code) => {
    expect(rattacher(paquet(code))).toEqual({ id: `${code}:faire`, commune: null });
  });
});
