import { describe, expect, it } from 'vitest';
import { resultatDe } from '../../test/kit/moyens.ts';
import { elevePartiel, eleveRejete, fichier, rapportExemple } from '../../test/kit/rapport.ts';
import type { DocumentEnCours } from '../domain/moteur.ts';
import type { Anomalie, EleveNuit } from '../domain/report.ts';
import { nonControles } from '../rapport/controles.ts';
import { emplacements, typesLus } from '../rapport/emplacements.ts';
import { constatDe, enTeteDe } from '../rapport/nuit.ts';
import { autresDocuments, avancement, typesEnCours } from './avancement.ts';
import { SESSION_VIDE, vueDe } from './session.ts';

const document = (parts: Partial<DocumentEnCours>): DocumentEnCours => ({
  cle: 'a',
  nom: 'a.zip',
  entree: null,
  type: null,
  octets: 100,
  lus: 0,
  fichier: null,
  ...parts,
});

describe('the view', () => {
  it.each([
    [{}, 'accueil'],
    [{ etat: 'lecture' }, 'lecture'],
    [{ etat: 'lecture', vague: 2, resultat: resultatDe(rapportExemple(), { id: 1 }) }, 'lecture'],
    [{ etat: 'lecture', vague: 2, resultat: resultatDe(rapportExemple(), { id: 2, final: false }) }, 'rapport'],
    [{ etat: 'resultat' }, 'rapport'],
    [{ etat: 'panne' }, 'panne'],
  ] as const)('%j shows %s', (parts, vue) => {
    expect(vueDe({ ...SESSION_VIDE, ...parts })).toBe(vue);
  });
});

describe('the nine slots', () => {
  const etatDe = (type: string, liste: ReturnType<typeof emplacements>) => liste.find((e) => e.type === type);

  it('are nine, all empty at the start', () => {
    const vides = emplacements(null, []);
    expect(vides).toHaveLength(9);
    expect(vides.every((e) => e.fichier === null && e.enCours === null)).toBe(true);
  });

  it('show the drop under way over what the report holds', () => {
    const neuf = fichier('communs', 'Communs(2).xml');
    const liste = emplacements(rapportExemple(), [
      document({ type: 'communs', fichier: neuf }),
      document({ type: 'sts', lus: 10 }),
    ]);
    expect(etatDe('communs', liste)?.fichier).toBe(neuf);
    expect(etatDe('sts', liste)?.enCours?.lus).toBe(10);
    expect(etatDe('structures', liste)?.fichier?.nom).toBe('ExportXML_Structures.zip');
  });

  it('prefer a file that is read to one that is not, and ignore what was set aside', () => {
    const illisible = fichier('communs', 'b', { etat: 'illisible' });
    const ignore = fichier('communs', 'c', { etat: 'ignore' });
    const lu = fichier('communs', 'd');
    const avec = (fichiers: (typeof lu)[]) =>
      etatDe('communs', emplacements(rapportExemple({ fichiers }), []))?.fichier;
    expect([avec([ignore]), avec([ignore, illisible]), avec([illisible, lu])]).toEqual([null, illisible, lu]);
  });
});

describe('progress', () => {
  const documents = [
    document({ type: 'etablissements', octets: 4000, lus: 1000 }),
    document({ cle: 'b', type: 'communs', octets: 500, lus: 9, fichier: fichier('communs', 'c') }),
    document({ cle: 'c', octets: 100, lus: 250 }),
  ];
  it('counts a finished file whole and never exceeds a size', () => {
    expect(avancement(documents)).toEqual({ lus: 1600, octets: 4600 });
  });
  it('names what is still being read, and keeps the unknown apart', () => {
    expect(typesEnCours(documents)).toEqual(['etablissements']);
    expect(autresDocuments(documents).map((d) => d.cle)).toEqual(['c']);
  });
});

describe('SIECLE’s header line', () => {
  const avec = (...codes: Anomalie['code'][]): EleveNuit => ({
    ...elevePartiel(1),
    anomalies: codes.map((code) => ({ code, groupe: 'X', message: '', reinitialiseeA: null, ligne: 1 })),
  });
  it.each([
    [eleveRejete(1), 'rejet'],
    [avec('GROUPE_A_01'), 'groupe'],
    [avec('GROUPE_B_02'), 'groupe'],
    [avec('ELEGRP_A_03'), 'dates'],
    [avec('GROUPE_A_01', 'ELEGRP_A_03'), 'plusieurs'],
    [avec('ELEGRP_A_02', 'ELEGRP_A_03'), 'plusieurs'],
  ])('case %#', (eleve, enTete) => {
    expect(enTeteDe(eleve)).toBe(enTete);
  });
});

describe('the report', () => {
  const rapport = rapportExemple();

  it('explains an anomaly by the finding of its code and group', () => {
    const [modele] = rapport.constats.filter((c) => c.code === 'GROUPE_A_01');
    if (!modele) throw new Error('no finding');
    const autre = { ...modele, cause: 'Autre groupe.', sujets: [{ libelle: '3 AVSPRO', groupe: '3 AVSPRO' }] };
    const deux = rapportExemple({ constats: [modele, autre] });
    const anomalie = (groupe: string): Anomalie => ({
      code: 'GROUPE_A_01',
      groupe,
      message: '',
      reinitialiseeA: null,
      ligne: 1,
    });
    expect(constatDe(deux, anomalie('3 AVSPRO'))).toBe(autre);
    expect(constatDe(deux, anomalie('MPERMANGR2'))).toBe(modele);
    expect(constatDe(rapportExemple({ constats: [] }), anomalie('X'))).toBeNull();
  });

  it('groups by what they lack the rules that did not run', () => {
    const regle = (code: string, ...manquants: string[]) =>
      ({ code, titre: code, etat: 'non-executee', manquants }) as const;
    const regles = [regle('A', 'communs'), regle('B', 'sts'), regle('C', 'communs')];
    const vus = nonControles(rapportExemple({ regles })).map((n) => [n.manquants, n.regles.map((r) => r.code)]);
    expect(vus).toEqual([
      [['communs'], ['A', 'C']],
      [['sts'], ['B']],
    ]);
  });

  it('says which documents it rests on, in the order of the procedure', () => {
    expect(typesLus(rapport)).toEqual(['eleves', 'structures', 'communs', 'sts', 'liens']);
  });
});
