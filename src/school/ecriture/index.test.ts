import { inflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { EXPORTS_SIECLE, SOURCES } from '../../domain/source.ts';
import { genererEcole } from '../ecole.ts';
import { ecrireFichiers, ecrireXml } from './index.ts';

const ecole = genererEcole({ graine: 3, eleves: 60 });

/** The name and the bytes of the only entry. */
function entree(zip: Uint8Array): { nom: string; octets: Uint8Array } {
  const vue = new DataView(zip.buffer, zip.byteOffset, zip.length);
  const repertoire = vue.getUint32(zip.length - 6, true);
  const debut = 30 + vue.getUint16(26, true);
  const octets = inflateRawSync(zip.subarray(debut, debut + vue.getUint32(repertoire + 20, true)));
  return { nom: new TextDecoder().decode(zip.subarray(30, debut)), octets };
}

describe('ecrireFichiers', () => {
  it('names the nine files and their entries as the applications do', () => {
    const fichiers = ecrireFichiers(ecole).map(({ nom, type, octets }) => [
      type,
      nom,
      type === 'sts' ? null : entree(octets).nom,
    ]);
    const simple = (type: string, nom: string) => [type, `ExportXML_${nom}.zip`, `${nom}.xml`];
    expect(fichiers).toEqual([
      simple('eleves', 'ElevesAvecAdresses'),
      simple('responsables', 'ResponsablesAvecAdresses'),
      simple('structures', 'Structures'),
      simple('nomenclature', 'Nomenclature'),
      simple('communs', 'Communs'),
      simple('etablissements', 'Etablissements'),
      simple('geographique', 'Geographique'),
      ['sts', 'sts_emp_9839991T_2018.xml', null],
      ['liens', '9839991TELEGROUPE2017180724091341.zip', '9839991TELEGROUPE2017180724091341.xml'],
    ]);
  });

  it('adds the one that EDT sends up, when it is asked for', () => {
    const [fichier, ...autres] = ecrireFichiers(ecole, ['emp_sts']);
    expect([fichier?.type, fichier?.nom, autres]).toEqual(['emp_sts', 'emp_sts_9839991T_2018.xml', []]);
    const noms = ecole.sts.individus.map(({ nom }) => nom);
    expect(noms.filter((nom) => ecrireXml(ecole, 'emp_sts').includes(`>${nom}<`))).toEqual([]);
  });

  it.each(['UTF-8', 'ISO-8859-15'] as const)('encodes the ELEGROUPE in %s and the rest in ISO-8859-15', (encodage) => {
    const autre = genererEcole({ graine: 3, eleves: 60, encodage });
    for (const { type, octets } of ecrireFichiers(autre)) {
      const contenu = type === 'sts' ? octets : entree(octets).octets;
      const texte = new TextDecoder(type === 'liens' ? encodage : 'iso-8859-15', { fatal: true }).decode(contenu);
      expect(texte, type).toBe(ecrireXml(autre, type));
      expect(texte.split('\n')[0], type).toContain(`encoding="${type === 'liens' ? encodage : 'ISO-8859-15'}"`);
    }
  });

  it('adds an older export under the first name, and numbers the newer one as browsers do', () => {
    const autre = genererEcole({ graine: 3, eleves: 60, fautes: [{ nom: 'export-ancien', nombre: 1 }] });
    const eleves = ecrireFichiers(autre).filter(({ type }) => type === 'eleves');
    const lus = eleves.map(({ nom, octets }) => {
      const texte = new TextDecoder('iso-8859-15').decode(entree(octets).octets);
      return [nom, /<DATE_EXPORT>(.*)<\/DATE_EXPORT>/.exec(texte)?.[1], texte.includes('<TYPE_STRUCTURE>G<')];
    });
    expect(lus).toEqual([
      ['ExportXML_ElevesAvecAdresses.zip', '03/07/2018', false],
      ['ExportXML_ElevesAvecAdresses(1).zip', '24/07/2018', true],
    ]);
  });
});

describe('ecrireXml', () => {
  it.each(SOURCES)('%s is written line by line, balanced, without tab, in one kind of line end', (kind) => {
    const texte = ecrireXml(ecole, kind);
    const fin = kind === 'communs' ? '\r\n' : '\n';
    const ouverts: string[] = [];
    const [declaration = '', contenu = ''] = texte.split(/(?<=\?>)/);
    expect(declaration.includes(' standalone="no"') && contenu.startsWith('<'), kind).toBe(kind === 'sts');
    for (const ligne of contenu.trim().split(fin)) {
      const balise = /^( *)<(\/?)([A-Z0-9_]+)([^>]*)>(.*)$/.exec(ligne);
      const [, retrait = '', ferme, nom = '', attributs = '', reste] = balise ?? [];
      if (ferme) expect(ouverts.pop(), ligne).toBe(nom);
      expect(retrait.length, ligne).toBe(ouverts.length * 2);
      if (!ferme && !attributs.endsWith('/') && reste === '') ouverts.push(nom);
      else if (reste) expect(reste, ligne).toMatch(new RegExp(`^[^<>]*</${nom}>$`));
    }
    expect(ouverts).toEqual([]);
    expect(texte.replaceAll(fin, '')).not.toMatch(/[\t\r\n]/);
    expect(texte.endsWith(`>${fin}`)).toBe(true);
  });

  it.each(EXPORTS_SIECLE)('%s opens with PARAMETRES, in SIECLE’s year', (kind) => {
    expect(ecrireXml(ecole, kind).replaceAll('\r', '')).toMatch(
      /^.*\n<BEE_[A-Z]+ VERSION="[\d.]+">\n {2}<PARAMETRES>\n {4}<UAJ>9839991T<\/UAJ>\n {4}<ANNEE_SCOLAIRE>2017<\/ANNEE_SCOLAIRE>\n {4}<DATE_EXPORT>24\/07\/2018<\/DATE_EXPORT>\n {4}<HORODATAGE>24\/07\/2018 08:\d\d:\d\d<\/HORODATAGE>\n {2}<\/PARAMETRES>\n {2}<DONNEES>\n/,
    );
  });

  it('gives the procedure’s calendar in Communs, and the next year’s label in sts_emp', () => {
    expect(ecrireXml(ecole, 'communs').replaceAll('\r', '')).toContain(`    <ANNEE_SCOLAIRE>
      <DATE_DEBUT_ELEVE>19/02/2018</DATE_DEBUT_ELEVE>
      <DATE_FIN_ELEVE>14/12/2018</DATE_FIN_ELEVE>
      <DATE_DEBUT_PROF>16/02/2018</DATE_DEBUT_PROF>
      <DATE_FIN_PROF>15/12/2018</DATE_FIN_PROF>
    </ANNEE_SCOLAIRE>`);
    expect(ecrireXml(ecole, 'sts')).toContain('<ANNEE_SCOLAIRE ANNEE="2018">');
    expect(ecrireXml(ecole, 'liens')).toContain('<ANNEE_SCOLAIRE>2017</ANNEE_SCOLAIRE>');
  });

  it('writes what genuine files show (formats §10)', () => {
    const eleves = ecrireXml(ecole, 'eleves');
    const premieres = eleves.match(/<STRUCTURES_ELEVE .*\n.*\n.*\n *<TYPE_STRUCTURE>[DG]/g) ?? [];
    expect(premieres.filter((premiere) => premiere.endsWith('G')).length / premieres.length).toBeGreaterThan(0.5);
    expect(eleves).toMatch(/<BEE_ELEVES VERSION="4.0">.*<BOURSE ELEVE_ID="\d+">\n *<CODE_BOURSE>.*<DPPS\/>/s);
    expect(ecrireXml(ecole, 'structures')).toMatch(/<GROUPE .*?<LIBELLE_LONG><.*?<MEFS_APP.*?<DIVISIONS_APP/s);
    expect(ecrireXml(ecole, 'communs')).toMatch(/<PERIODES_PEDAGOGIQUES\/>\r\n *<CALENDRIERS_FERMETURES\/>/);
    expect(ecrireXml(ecole, 'geographique')).toContain('<DEPARTEMENT CODE_DEPARTEMENT_INSEE="988">');
    expect(ecrireXml(ecole, 'sts')).toMatch(/<INDIVIDU ID="\d+" TYPE="dir">/);
  });

  it('writes a national list of any length', () => {
    const grande = genererEcole({ graine: 1, eleves: 4, etablissements: 5000, communes: 700 });
    const compter = (kind: 'etablissements' | 'geographique', balise: string) =>
      ecrireXml(grande, kind).split(`<${balise} `).length - 1;
    expect(compter('etablissements', 'ETABLISSEMENT')).toBe(5000);
    expect(compter('geographique', 'COMMUNE')).toBe(700);
  });
});
