import { describe, expect, it } from 'vitest';
import { SAMPLES } from '../../test/kit/samples.ts';
import { ProblemeLecture } from '../domain/problemes.ts';
import { recogniseDocument } from './recognise.ts';
import { rootOf } from './root.ts';
import { identify } from './signature.ts';

const issue = (lire: () => string): string => {
  try {
    return lire();
  } catch (erreur) {
    if (erreur instanceof ProblemeLecture) return erreur.code;
    throw erreur;
  }
};
const reconnaitre = (tete: string, entree = 'x.xml', archive: string | null = null) =>
  issue(() => recogniseDocument(tete, { archive, entree }));

describe('the root element', () => {
  it.each([
    ['<A/>', 'A'],
    ['\uFEFF \n<?xml version="1.0"?>\n<!-- <B> -->\n<A x="1">', 'A'],
    ['<!DOCTYPE A SYSTEM "a.dtd"><A>', 'A'],
    ['<!DOCTYPE A [ <!ENTITY e "x"> ]><A>', 'A'],
    ['<ns:A xmlns:ns="x">', 'A'],
    ['<!doctype html><p>', 'html'],
    ['<?xml version="1.0"?>', null],
    ['<!-- never closed <A>', null],
    ['', null],
    ['A', null],
    ['< A>', null],
    ['</A>', null],
    ['<A', 'A'],
    ['<A/', 'A'],
    ['<a:b:c>', 'b:c'],
    ['<!-- <B> --><!-- --><?p?>\n<?p <C>?><A>', 'A'],
    ['<!DOCTYPE A><A>', 'A'],
    ['<!DOCTYPE A SYSTEM "a.dtd" [ <!ENTITY e "x"> ] ><A>', 'A'],
    ['<!DOCTYPE><A>', null],
    ['<!DOCTYPE A', null],
    ['<!DOCTYPE\tHTML PUBLIC "-//W3C//DTD"><p>', 'html'],
    ['<!-- --><!DOCTYPE html[ ]><p>', 'html'],
    ['<!DOCTYPE \n html><p>', 'html'],
    ['<!DOCTYPE htmlx><A>', 'A'],
    ['<!DOCTYPE A [ <!-- no <!DOCTYPE html > --> ]><A>', 'A'],
    ['<!DOCTYPE html', null],
    ['x<A>', null],
  ])('of %j is %j', (texte, racine) => {
    expect(rootOf(texte)).toBe(racine);
  });

  it('is found at once in hostile heads', () => {
    expect(rootOf(`${'<?a?>'.repeat(12_000)}<!--`)).toBeNull();
    expect(rootOf(`<!DOCTYPE A ${'['.repeat(60_000)}`)).toBeNull();
    expect(rootOf(`<!DOCTYPE ${'A'.repeat(60_000)}`)).toBeNull();
  });
});

describe('the nine', () => {
  it.each([
    ['<BEE_ELEVES VERSION="3.0">', 'eleves'],
    ['<bee_eleves>', 'eleves'],
    ['<BEE_ELEVE>', 'eleves'],
    ['<BEE_EPHC_ELEVES>', 'eleves'],
    ['<BEE_RESPONSABLES>', 'responsables'],
    ['<BEE_RESPONSABLE>', 'responsables'],
    ['<BEE_EPHC_RESPONSABLES>', 'responsables'],
    ['<BEE_STRUCTURES>', 'structures'],
    ['<BEE_STRUCTURE>', 'structures'],
    ['<BEE_NOMENCLATURES>', 'nomenclature'],
    ['<BEE_NOMENCLATURE>', 'nomenclature'],
    ['<BEE_COMMUN>', 'communs'],
    ['<BEE_COMMUNS>', 'communs'],
    ['<BEE_ETABLISSEMENT>', 'etablissements'],
    ['<BEE_ETABLISSEMENTS>', 'etablissements'],
    ['<BEE_GEOGRAPHIQUE>', 'geographique'],
    ['<STS_EDT>', 'sts'],
    ['<EDT_STS>', 'emp_sts'],
    ['<IMPORT_ELEVES VERSION="1.4"><DONNEES><ELEVES><ELEVE><GROUPES>', 'liens'],
    ['<IMPORT_ELEVES VERSION="1.4">', 'liens'],
  ])('%s is %s', (tete, type) => {
    expect(reconnaitre(tete)).toBe(type);
  });

  it('are recognised whatever their name says', () => {
    expect(reconnaitre('<BEE_COMMUN>', 'Nomenclature (1).xml', 'ExportXML_GFC_9830001J.zip')).toBe('communs');
    for (const nom of ['ElevesAvecAdresses.xml', 'ElevesSansAdresses.xml', 'x.xml']) {
      expect(reconnaitre('<BEE_ELEVES>', nom)).toBe('eleves');
      expect(reconnaitre('<BEE_ELEVES><ADRESSE_ID>1', nom, 'ExportXML_ElevesSansAdresses (1).zip')).toBe('eleves');
    }
    expect(reconnaitre('<BEE_RESPONSABLES>', 'ResponsablesSansAdresses.xml')).toBe('responsables');
    expect(reconnaitre('<IMPORT_ELEVES><GROUPE>', '9830001JPRIVE2017180115162223.xml')).toBe('liens');
  });
});

describe('the classic wrong files', () => {
  it.each([
    ['<IMPORT_ELEVES><DONNEES><PERSONNES>', 'x.xml', null, 'dossiers-prive'],
    ['<IMPORT_ELEVES><ELEVES><ELEVE><SCOLARITE_ACTIVE>', 'x.xml', null, 'dossiers-prive'],
    ['<IMPORT_ELEVES><ELEVES>', 'x.xml', '9830001JPRIVE2017180115162223.zip', 'dossiers-prive'],
    ['<TABLE nom="Cours">', 'EXP_COURS.xml', null, 'exp-cours'],
    ['<BEE_ETABLISSEMENTS>', 'EtablissementsEleves.xml', null, 'etablissements-eleves'],
    ['<BEE_ACCIO>', 'x.xml', null, 'accio'],
    ['<DONNEES>', 'ACCIO.xml', null, 'accio'],
    ['<EXPORT>', '9830001J.xml', 'ExportXML_GFC_9830001J.zip', 'gfc'],
    ['<EXPORT>', 'x.xml', 'ExportXML_SAGESSE_9830001J.zip', 'sagesse'],
    ['<EXPORT>', 'SSR.xml', null, 'ssr'],
    ['<html><head>', 'ExportXML_Communs.xml', null, 'page-html'],
    ["<html><body><h1>Compte-rendu d'import des liens élève-groupe</h1>", 'siecle.html', null, 'compte-rendu-siecle'],
    ['<!DOCTYPE html PUBLIC "-//W3C//DTD"><html>', 'x.xml', null, 'page-html'],
    ['<?mso-application progid="Excel.Sheet"?><Workbook>', 'x.xml', null, 'bureautique'],
    ['<LIVRE>', 'x.xml', null, 'document-inconnu'],
    ['<IMPORT_ELEVES><PERSONNES/>', 'x.xml', null, 'dossiers-prive'],
    ['<IMPORT_ELEVES><PERSONNES A="1"><GROUPE>', 'x.xml', null, 'dossiers-prive'],
    ['<IMPORT_ELEVES><PERSONNESX>', 'x.xml', null, 'liens'],
    ['<IMPORT_ELEVES><ELEVE><RESPONSABLES_ELEVE/>', 'x.xml', null, 'dossiers-prive'],
    ['<IMPORT_ELEVES><ELEVE><RESPONSABLES_ELEVEX>', 'x.xml', null, 'liens'],
    ['<IMPORT_ELEVES><ELEVE><SCOLARITE_ACTIVE><GROUPES/>', 'x.xml', null, 'liens'],
    ['<IMPORT_ELEVES><ELEVE><SCOLARITE_ACTIVE><GROUPEX>', 'x.xml', null, 'dossiers-prive'],
    ['<IMPORT_ELEVES><ELEVES>', 'x9830001JPRIVE2017180115162223.xml', null, 'liens'],
    ['<IMPORT_ELEVES><ELEVES>', '9830001JPRIVE.xml', null, 'liens'],
    ['<BEE_ETABLISSEMENT>', 'x.xml', 'ExportXML_Etablissement_Eleve.zip', 'etablissements-eleves'],
    ['<BEE_ELEVES>', 'EtablissementsEleves.xml', null, 'eleves'],
    ['<TABLES>', 'x.xml', null, 'document-inconnu'],
    ['<XTABLE>', 'x.xml', null, 'document-inconnu'],
    ['<table>', 'x.xml', null, 'exp-cours'],
    ['<body>', 'x.xml', null, 'page-html'],
    ['<divx>', 'x.xml', null, 'document-inconnu'],
    ['<xdiv>', 'x.xml', null, 'document-inconnu'],
    ['<xWorkbook>', 'x.xml', null, 'document-inconnu'],
    ['<workbook>', 'x.xml', null, 'document-inconnu'],
    ['<wordDocument>', 'x.xml', null, 'bureautique'],
    ['<wordDocuments>', 'x.xml', null, 'document-inconnu'],
    ['<GFC_BASE>', 'x.xml', null, 'gfc'],
    ['<BEE_GFC>', 'x.xml', null, 'gfc'],
    ['<BEEGFC>', 'x.xml', null, 'document-inconnu'],
    ['<BEE_SAGESSE>', 'x.xml', null, 'sagesse'],
    ['<SSR_BASE>', 'x.xml', null, 'ssr'],
    ['<BEE_SSR>', 'x.xml', null, 'ssr'],
    ['<BEESSR>', 'x.xml', null, 'document-inconnu'],
    ['<X>', 'ExportXML_SSR.xml', null, 'ssr'],
    ['<X>', 'xSSR.xml', null, 'document-inconnu'],
    ['<X>', 'SSRX.xml', null, 'document-inconnu'],
    ['<X>', 'GFC.xml', null, 'document-inconnu'],
    ['<XBEE_ELEVES>', 'x.xml', null, 'document-inconnu'],
    ['<BEE_ELEVESX>', 'x.xml', null, 'document-inconnu'],
    ['<', 'x.xml', null, 'xml-mal-forme'],
  ])('%s in %s, %s: %s', (tete, entree, archive, code) => {
    expect(reconnaitre(tete, entree, archive)).toBe(code);
  });

  it.each([
    ...['BEE_RESPONSABLES', 'BEE_STRUCTURES', 'BEE_NOMENCLATURES', 'BEE_COMMUNS', 'BEE_ETABLISSEMENTS'],
    ...['BEE_GEOGRAPHIQUES', 'STS_EDT', 'EDT_STS', 'IMPORT_ELEVES'],
  ])('a root that holds %s is another', (nom) => {
    for (const racine of [`X${nom}`, `${nom}X`]) expect(reconnaitre(`<${racine}>`)).toBe('document-inconnu');
  });

  it('says the root that it does not know, its first 60 letters', () => {
    expect(() => recogniseDocument(`<n:${'L'.repeat(80)}>`, { archive: null, entree: 'x.xml' })).toThrow(
      expect.objectContaining({ ligne: null, valeurs: { racine: 'L'.repeat(60) } }),
    );
  });
});

describe('the first bytes', () => {
  const octets = (texte: string) => Uint8Array.from(texte, (c) => c.charCodeAt(0));
  it.each([
    ['', 'vide'],
    [' \r\n', 'vide'],
    ['\xEF\xBB\xBF', 'vide'],
    ['%PDF-1.7', 'pdf'],
    ["7z\xBC\xAF'\x1C\0", '7z'],
    ['Rar!\x1A\x07\0', 'rar'],
    ['\x1F\x8B\x08', 'gzip'],
    ['\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1', 'bureautique'],
    ['{\\rtf1', 'bureautique'],
    ['\x89PNG\r\n', 'format-inconnu'],
    ['NOM;PRENOM\n', 'format-inconnu'],
    ['PK\x03\x04', 'archive'],
    ['PK\x05\x06', 'archive'],
    ['<a/>', '<a/>'],
    ['\xEF\xBB\xBF <a/>', ' <a/>'],
    ['\xFF\xFE<\0a\0/\0>\0', '<a/>'],
    ['PK\x03\x05', 'format-inconnu'],
    ['PK\x05\x04', 'format-inconnu'],
    ['PL\x03\x04', 'format-inconnu'],
    ['%PDF 1.7', 'format-inconnu'],
    ["7z\xBC\xAF'\x1D", 'format-inconnu'],
    ['Rar!\x1A\x08', 'format-inconnu'],
    ['\x1F\x8C', 'format-inconnu'],
    ['\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE2', 'format-inconnu'],
    ['{\\rte', 'format-inconnu'],
    ['From: a\nContent-Type: Multipart/Related', 'page-html'],
    ['From: a\nContent-Type: text/plain', 'format-inconnu'],
    ['From a\nContent-Type: multipart/related', 'format-inconnu'],
    [`From: ${'a'.repeat(4_090 - 17)}multipart/related`, 'page-html'],
    [`From: ${'a'.repeat(4_091 - 17)}multipart/related`, 'format-inconnu'],
    ['\n From: a\nmultipart/related\nImport des=\r\n liens', 'compte-rendu-siecle'],
  ])('%j: %s', (texte, attendu) => {
    const forme = () => {
      const vu = identify(octets(texte));
      return vu.archive ? 'archive' : vu.texte;
    };
    expect(issue(forme)).toBe(attendu);
  });
});

describe('documents in the shape of genuine ones', () => {
  it.each(['sts', 'nomenclature', 'eleves', 'responsables'] as const)('%s is recognised', (type) => {
    expect(reconnaitre(SAMPLES[type])).toBe(type);
  });
});
