import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { SOURCES } from '../src/domain/source.ts';
import { blocDe, enfants, feuilleXml, type NoeudXml } from '../src/school/ecriture/noeud.ts';
import { ecrireFichiers, FAUTES, genererEcole } from '../src/school/index.ts';
import type { LienEleveFictif } from '../src/school/modele-depot.ts';
import { createIndexedDbStore } from '../src/store/reports.ts';
import { databaseContents } from './kit/database.ts';
import { control, INSTANT } from './kit/pipeline.ts';

/** A file that names pupils by their INE, as PRONOTE does for those who have no ELEVE_ID. */
const parIne = (lien: LienEleveFictif, ine: string, change: (eleve: NoeudXml) => NoeudXml = (eleve) => eleve) => {
  const avant = lien.retouche;
  lien.retouche = (noeud) => {
    const eleve = avant(noeud);
    const contenu = enfants(eleve).map((e) => (e.nom === 'ELEVE_ID' ? feuilleXml('ID_NATIONAL', ine) : e));
    return change(blocDe(eleve.nom, eleve.attributs, contenu));
  };
};

const FAUX = ['987654321ZY', '987654321ZX', '9876543210W', '98765432ZVUT'] as const;

it('keeps no INE, address, phone, parent or file of a school with every fault', async () => {
  const fautes = [...FAUTES.keys()].filter((nom) => nom !== 'calendrier-absent').map((nom) => ({ nom, nombre: 1 }));
  const ecole = genererEcole({ graine: 3, eleves: 455, fautes });
  const [inconnu, double, bis, malforme, commente, ...connus] = ecole.depot.eleves
    .filter(({ rejet, trouve }) => rejet === null && trouve !== null)
    .slice(0, 12) as [
    LienEleveFictif,
    LienEleveFictif,
    LienEleveFictif,
    LienEleveFictif,
    LienEleveFictif,
    ...LienEleveFictif[],
  ];
  inconnu.nom = 'PERSONNE';
  parIne(inconnu, FAUX[0]);
  parIne(double, FAUX[1]);
  parIne(bis, FAUX[1]);
  parIne(malforme, FAUX[3]);
  parIne(commente, FAUX[2], ({ nom, attributs }) => blocDe(nom, attributs, `INE ${FAUX[2]}`));
  for (const lien of connus) {
    parIne(lien, ecole.eleves.find(({ eleveId }) => eleveId === lien.trouve)?.ine ?? FAUX[0]);
  }

  const rapport = await control(ecrireFichiers(ecole, SOURCES));
  const store = createIndexedDbStore(() => new Date(INSTANT));
  const conserve = await store.keep(rapport, false);
  expect(conserve.ok).toBe(true);
  const garde = JSON.stringify(await databaseContents());
  expect(garde).toContain('98765****ZY');
  expect(garde).toContain('98765*****UT');

  const eleves = JSON.stringify([...ecole.eleves, ...ecole.depot.eleves].map(({ nom, prenom }) => `${nom} ${prenom}`));
  const secrets = [
    ...ecole.eleves.flatMap(({ ine }) => ine ?? []),
    ...FAUX,
    ...ecole.adresses.map(({ ligne }) => ligne),
    ...ecole.personnes.map(({ nom, prenom }) => `${nom} ${prenom}`).filter((nom) => !eleves.includes(nom)),
    '+687000000',
    'example.invalid',
  ];
  expect(secrets.length).toBeGreaterThan(900);
  expect(secrets.filter((secret) => garde.includes(secret))).toEqual([]);
  expect(garde).not.toMatch(/<\?xml|<ELEVE/);
});
