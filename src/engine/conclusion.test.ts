import { expect, it } from 'vitest';
import { type Exemple, exemple, unFichier } from '../../test/kit/exemple.ts';
import type { Rapport } from '../domain/rapport.ts';
import { typographier } from '../domain/typographie.ts';
import { CATALOGUE } from '../rules/catalogue.gen.ts';
import { assembler } from './assemblage.ts';
import { conclureSur } from './conclusion.ts';

const contexte = { catalogue: CATALOGUE, application: 'Veilleuse essai', etabliLe: '2018-07-24T08:00:00.000Z' };
const rapportDe = (change: Exemple = {}, uai: string | null = '9839990S'): Rapport =>
  conclureSur({ dossier: exemple(change), uai, fichiers: [unFichier()] }, contexte);

it('says what it is, of which school and year, and on which files', () => {
  expect(rapportDe()).toMatchObject({
    format: 'veilleuse/rapport',
    version: 1,
    application: 'Veilleuse essai',
    etabliLe: '2018-07-24T08:00:00.000Z',
    etablissement: { uai: '9839990S', nom: 'COLLEGE FICTIF' },
    annee: { scolaire: '2018', siecle: 2017, sts: 2018, elegroupe: 2017 },
    fichiers: [unFichier()],
  });
});

it.each<[string, Exemple, string | null]>([
  [
    'both parts of SIECLE’s',
    { modeles: { communs: { denominationComplementaire: 'DE L’ANSE' } } },
    'COLLEGE FICTIF DE L’ANSE',
  ],
  [
    'one part alone',
    { modeles: { communs: { denominationPrincipale: null, denominationComplementaire: 'DE L’ANSE' } } },
    'DE L’ANSE',
  ],
  [
    'STS-Web’s',
    { modeles: { communs: { denominationPrincipale: null }, sts: { denominationPrincipale: 'CLG' } } },
    'CLG',
  ],
  ['STS-Web’s without Communs', { sans: ['communs'] }, 'COLLEGE FICTIF'],
  ['none', { sans: ['communs', 'sts'] }, null],
])('names the school: %s', (_nom, change, nom) => {
  expect(rapportDe(change).etablissement).toEqual({ uai: '9839990S', nom });
});

it('names no school and no year that nothing says', () => {
  const { etablissement, annee } = rapportDe({ annee: null, sans: ['sts', 'liens'] }, null);
  expect([etablissement, annee]).toEqual([null, { scolaire: null, siecle: 2017, sts: null, elegroupe: null }]);
});

it('says which document it needs is there and cannot be read, and which schools were set aside', () => {
  const fichiers = [
    unFichier({ type: 'eleves', etat: 'illisible' }),
    unFichier({ type: null, etat: 'illisible' }),
    unFichier({ type: 'communs', etat: 'ignore' }),
  ];
  const ecartes = [{ uai: '9839991T', nom: null, fichiers: 2 }];
  const assemblage = { dossier: exemple({ sans: ['eleves', 'communs'] }), uai: '9839990S', fichiers };
  const { phrase, autresEtablissements } = conclureSur({ ...assemblage, ecartes }, contexte);
  expect(phrase).toMatch(/: Élèves avec adresses est illisible et il manque Communs\b/);
  expect(autresEtablissements).toEqual(ecartes);
  expect(conclureSur(assemblage, contexte)).not.toHaveProperty('autresEtablissements');
});

it.each<[string, Exemple]>([
  ['sts_emp', { anneeSts: 2015 }],
  ['Structures', { parametresDe: { structures: { anneeScolaire: 2015 } } }],
])('says that the %s which is there is of another year', (nom, change) => {
  const avec = ['responsables', 'nomenclature', 'etablissements', 'geographique'] as const;
  const { phrase } = rapportDe({ avec, ...change });
  expect(phrase).toBe(typographier(`Contrôle incomplet : il manque ${nom} de l’année en cours.`));
});

it('chooses the documents of what was read', () => {
  const { modeles } = exemple();
  const eleves = {
    fichier: unFichier({ type: 'eleves' }),
    depot: null,
    vague: 1,
    cle: 'e',
    empreinte: null,
    modele: modeles.eleves,
  };
  expect(conclureSur(assembler([eleves]), contexte)).toMatchObject({
    etablissement: { uai: '9839990S', nom: null },
    annee: { scolaire: null, siecle: 2017, sts: null, elegroupe: null },
    verdict: 'incomplet',
    changements: null,
  });
});
