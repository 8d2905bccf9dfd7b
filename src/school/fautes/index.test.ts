import { describe, expect, it } from 'vitest';
import { SOURCES } from '../../domain/source.ts';
import { type FicheAttendue, ficheAttendue } from '../attendu.ts';
import { genererEcole } from '../ecole.ts';
import { encoder } from '../ecriture/encodage.ts';
import { ecrireFichiers, ecrireXml } from '../ecriture/index.ts';
import { FAUTES } from './index.ts';

const SAINE = { graine: 11, eleves: 200, etablissements: 40, communes: 40 };
const avec = (nom: string, nombre = 2) => genererEcole({ ...SAINE, fautes: [{ nom, nombre }] });
const saine = genererEcole(SAINE);
const fichiersSains = new Map(ecrireFichiers(saine, SOURCES).map(({ nom, octets }) => [nom, octets]));

/** Facts that every fault leaves as they are unless its line below says otherwise. */
const CHANGEMENTS: Record<
  string,
  (
    avant: FicheAttendue,
  ) => Partial<Pick<FicheAttendue, 'depot' | 'ecarts' | 'codes'>> & { absents?: number; lus?: number }
> = {
  'nom-malforme': () => ({ depot: ['D1'] }),
  'nom-zip-different': () => ({ depot: ['D2'] }),
  'annee-pronote-sans-internet': () => ({ depot: ['D3'] }),
  'date-jjmmaaaa': () => ({ depot: ['D4'], ecarts: ['valeur-incorrecte', 'valeur-incorrecte'] }),
  'pronote-ancien': ({ compteurs }) => ({
    depot: ['D4'],
    ecarts: Array.from({ length: compteurs.lus }, () => 'element-inattendu' as const),
  }),
  'nom-schema-13': () => ({ depot: ['D4'], ecarts: ['element-inattendu', 'element-inattendu'] }),
  'deux-identifiants': () => ({ depot: ['D4'], ecarts: ['plusieurs-identifiants', 'plusieurs-identifiants'] }),
  'ordre-inverse': () => ({ depot: ['D4'], ecarts: ['element-inattendu', 'element-inattendu'] }),
  'groupe-en-double': () => ({ depot: ['D4'], ecarts: ['groupe-en-double', 'groupe-en-double'] }),
  'eleve-sans-groupe': () => ({ depot: ['D4'], ecarts: ['aucun-groupe', 'aucun-groupe'] }),
  'eleve-en-double': ({ compteurs }) => ({
    depot: ['D4'],
    ecarts: ['identifiant-en-double', 'identifiant-en-double'],
    codes: { REJELEGROUPE_03: 2 },
    lus: compteurs.lus + 2,
  }),
  'eleve-non-identifiable': ({ compteurs }) => ({
    depot: ['D4'],
    ecarts: ['aucun-identifiant', 'element-manquant', 'aucun-identifiant', 'element-manquant'],
    codes: { REJELEGROUPE_02: 2 },
    absents: compteurs.absents + 2,
  }),
  'sans-version': () => ({ depot: ['D4'], ecarts: ['attribut-manquant'] }),
  'espace-de-noms': () => ({ depot: ['D4'], ecarts: ['espace-de-noms'] }),
  'logiciel-trop-long': () => ({ depot: ['D4'], ecarts: ['valeur-trop-longue'] }),
  'eleve-inconnu': ({ compteurs }) => ({ codes: { REJELEGROUPE_01: 2 }, lus: compteurs.lus + 2 }),
  'eleve-deux-fois': ({ compteurs }) => ({ codes: { REJELEGROUPE_03: 2 }, lus: compteurs.lus + 2 }),
  homonyme: ({ compteurs }) => ({ codes: { REJELEGROUPE_03: 2 }, absents: compteurs.absents + 2 }),
  'groupe-inconnu': () => ({ codes: { GROUPE_A_01: 6 } }),
  'structure-non-transferee': () => ({ codes: { GROUPE_A_01: 6 } }),
  'edt-jamais-monte': () => ({ codes: { GROUPE_A_01: 6 } }),
  'edt-non-importe': () => ({ codes: { GROUPE_A_01: 6 } }),
  'eleve-sans-mef': () => ({ codes: { GROUPE_B_01: 2 } }),
  'groupe-hors-mef': () => ({ codes: { GROUPE_B_02: 6 } }),
  'dates-inversees': () => ({ codes: { ELEGRP_A_01: 2 } }),
  'debut-hors-annee': () => ({ codes: { ELEGRP_A_02: 2 } }),
  'fin-hors-annee': () => ({ codes: { ELEGRP_A_03: 2 } }),
  'fin-dernier-jour-profs': ({ liens }) => ({ codes: { ELEGRP_A_03: liens.lus } }),
  'absents-groupes-perdus': ({ compteurs }) => ({ absents: compteurs.absents + 2, lus: compteurs.lus - 2 }),
  'eleve-sans-division': ({ compteurs }) => ({ absents: compteurs.absents + 2, lus: compteurs.lus - 2 }),
};

describe.each([...FAUTES])('fault %s', (nom, faute) => {
  const ecole = avec(nom);

  it('changes tonight’s facts as it says and in nothing else', () => {
    const avant = ficheAttendue(saine);
    const apres = ficheAttendue(ecole);
    const { depot = [], ecarts = [], codes = {}, ...compteurs } = CHANGEMENTS[nom]?.(avant) ?? {};
    expect({ depot: apres.depot, ecarts: apres.ecarts, codes: apres.codes }).toEqual({ depot, ecarts, codes });
    const { lus, absents } = { ...avant.compteurs, ...compteurs };
    expect(apres.compteurs).toMatchObject({ lus, absents });
    const { complets, partiels, rejetes } = apres.compteurs;
    expect(complets + partiels + rejetes).toBe(lus);
    const attendus = Object.keys(codes).concat(depot).sort();
    expect(faute.codes.filter((code) => !code.startsWith('CTRL_')).sort()).toEqual(attendus);
  });

  it('changes the files', () => {
    const changes = ecrireFichiers(ecole, SOURCES).filter(({ nom: fichier, octets }) => {
      const sain = fichiersSains.get(fichier);
      return !sain || Buffer.compare(sain, octets) !== 0;
    });
    expect(changes.length).toBeGreaterThan(0);
  });

  it('is on the school’s record, with the pupils and groups that it touched', () => {
    expect(ecole.injections).toMatchObject([{ faute: nom, nombre: 2 }]);
    const connus = new Set(ecole.eleves.map(({ eleveId }) => eleveId));
    expect(ecole.injections[0]?.eleves.filter((eleveId) => !connus.has(eleveId))).toEqual([]);
  });
});

describe('faults together', () => {
  const toutes = [...FAUTES.keys()].map((nom) => ({ nom, nombre: 1 }));

  it('touch different pupils', () => {
    const ecole = genererEcole({ graine: 5, eleves: 455, fautes: toutes });
    const touches = ecole.injections.flatMap(({ eleves }) => eleves);
    expect(ecole.injections.length).toBe(FAUTES.size);
    expect(new Set(touches).size).toBe(touches.length);
  });

  it('combine in one pupil as SIECLE does: a lost link has no date to reset', () => {
    const fautes = ['fin-dernier-jour-profs', 'groupe-inconnu', 'eleve-sans-mef', 'fin-hors-annee'].map((nom) => ({
      nom,
      nombre: 1,
    }));
    const { codes, liens } = ficheAttendue(genererEcole({ ...SAINE, fautes }));
    expect(codes).toEqual({ GROUPE_A_01: 3, GROUPE_B_01: 1, ELEGRP_A_03: liens.crees });
  });

  it('leave dates alone when the calendar is missing', () => {
    const fautes = ['fin-dernier-jour-profs', 'calendrier-absent'].map((nom) => ({ nom, nombre: 1 }));
    expect(ficheAttendue(genererEcole({ ...SAINE, fautes })).liens.datesReinitialisees).toBe(0);
  });

  it('say when the school is too small, or the fault unknown', () => {
    const trop = [{ nom: 'eleve-sans-mef', nombre: 20 }];
    expect(() => genererEcole({ graine: 1, eleves: 12, fautes: trop })).toThrow(/too small/);
    expect(() => avec('faute-imaginaire')).toThrow('unknown fault: faute-imaginaire');
  });
});

describe('what the files say of a fault', () => {
  const lire = (nom: string, motif: RegExp, kind: Parameters<typeof ecrireXml>[1] = 'liens') =>
    ecrireXml(avec(nom, 1), kind).match(motif)?.length ?? 0;

  it.each([
    ['date-jjmmaaaa', /<DATE_NAISS>\d\d\/\d\d\/\d{4}</g, 1],
    ['nom-schema-13', /<NOM>/g, 1],
    ['deux-identifiants', /<ID_PRV_ELE>\d{5}</g, 1],
    ['ordre-inverse', /<\/PRENOM>\n *<NOM_DE_FAMILLE>/g, 1],
    ['eleve-sans-groupe', /<GROUPES\/>/g, 1],
    ['sans-version', /<IMPORT_ELEVES>/g, 1],
    ['espace-de-noms', /<IMPORT_ELEVES xmlns="[^"]+" VERSION="1.4">/g, 1],
    ['logiciel-trop-long', /<LOGICIEL>.{11,}</g, 1],
    ['groupe-inconnu', /<CODE_GROUPE>MPERMANGR1</g, 3],
    ['fin-dernier-jour-profs', /<DATE_FIN_GROUPE>2018-12-14</g, 0],
    ['annee-contenu-differente', /<ANNEE_SCOLAIRE>2018</g, 1],
  ])('%s', (nom, motif, attendu) => {
    expect(lire(nom, motif)).toBe(attendu);
  });

  it('point-interrogation: PRONOTE keeps the character, SIECLE’s export cannot', () => {
    const ecole = avec('point-interrogation', 1);
    const [touche] = ecole.injections[0]?.eleves ?? [];
    const nom = ecole.eleves.find(({ eleveId }) => eleveId === touche)?.nom ?? '';
    expect(nom).toMatch(/[ĀĒĪŌŪ]/);
    expect(ecrireXml(ecole, 'liens')).toContain(`<NOM_DE_FAMILLE>${nom}<`);
    const exporte = new TextDecoder('iso-8859-15').decode(encoder(ecrireXml(ecole, 'eleves'), 'ISO-8859-15'));
    expect(exporte).toContain(`<NOM_DE_FAMILLE>${nom.replace(/[ĀĒĪŌŪ]/, '?')}<`);
  });

  it('autre-etablissement and annee-suivante spoil as many exports as asked', () => {
    expect(Object.values(avec('autre-etablissement').entetes).filter(({ uai }) => uai !== saine.uai).length).toBe(2);
    expect(Object.values(avec('annee-suivante').entetes).filter(({ annee }) => annee === 2018).length).toBe(2);
  });
});
