import { describe, expect, it } from 'vitest';
import { readDocument, siecleExport } from '../../test/kit/read-document.ts';
import { creerExtracteur } from './extrait.ts';

/** Stands in every element that nothing needs; it must not reach the model. */
const SECRET = 'ULTRA-SECRET';
const cacher = (...noms: string[]) => noms.map((nom) => `<${nom}>${SECRET}</${nom}>`).join('');

const ADRESSE = cacher(
  'LIGNE1_ADRESSE',
  'LIGNE2_ADRESSE',
  'LIGNE3_ADRESSE',
  'LIGNE4_ADRESSE',
  'BOITE_POSTALE',
  'COMMUNE_ETRANGERE',
  'CODE_POSTAL',
  'LL_PAYS',
  'LIBELLE_POSTAL',
  'MEL',
  'TELEPHONE',
);
const CONTACTS = cacher('TEL_PERSONNEL', 'TEL_PORTABLE', 'TEL_PROFESSIONNEL', 'MEL', 'ADRESSE_ID', 'ACCEPTE_SMS');
const ADRESSES = `<ADRESSES><ADRESSE ADRESSE_ID="${SECRET}">${ADRESSE}</ADRESSE></ADRESSES>`;

const ELEVES = `<ELEVES><ELEVE ELEVE_ID="TEMOIN">${CONTACTS}${cacher('VILLE_NAISS', 'CODE_SEXE', 'INCONNU')}
  <SCOLARITE_AN_DERNIER>${ADRESSE}</SCOLARITE_AN_DERNIER></ELEVE></ELEVES><BOURSES>${cacher('BOURSE')}</BOURSES>${ADRESSES}`;

const RESPONSABLES = `<PERSONNES><PERSONNE PERSONNE_ID="TEMOIN">${CONTACTS}
  ${cacher('LC_CIVILITE', 'LL_CIVILITE', 'NOM', 'NOM_DE_FAMILLE', 'NOM_USAGE', 'PRENOM', 'CODE_PROFESSION', 'ID_PRV_PER')}</PERSONNE></PERSONNES>
  <RESPONSABLES><RESPONSABLE_ELEVE>${cacher('PAIE_FRAIS_SCOLAIRES', 'PERCOIT_LES_AIDES', 'HEBERGE_ELEVE')}</RESPONSABLE_ELEVE></RESPONSABLES>${ADRESSES}`;

const COMMUNS = `<UAJ><DENOM_PRINC>TEMOIN</DENOM_PRINC>${ADRESSE}${cacher('NOM_RESP', 'QUAL_RESP', 'MEL_1', 'MEL_2')}</UAJ>
  <CONTACTS><CONTACT>${CONTACTS}</CONTACT></CONTACTS>`;

const STS = `<STS_EDT><PARAMETRES><UAJ CODE="TEMOIN">${ADRESSE}</UAJ></PARAMETRES><DONNEES><INDIVIDUS>
  <INDIVIDU ID="1">${cacher('SEXE', 'DATE_NAISSANCE', 'GRADE')}<DISCIPLINES>${cacher('DISCIPLINE')}</DISCIPLINES></INDIVIDU></INDIVIDUS></DONNEES></STS_EDT>`;

const LIENS = `<IMPORT_ELEVES><DONNEES><ELEVES><ELEVE><ELEVE_ID>TEMOIN</ELEVE_ID>${CONTACTS}
  <RESPONSABLES_ELEVE>${ADRESSE}</RESPONSABLES_ELEVE></ELEVE></ELEVES></DONNEES></IMPORT_ELEVES>`;

const DOCUMENTS = [
  ['eleves', siecleExport('BEE_ELEVES', ELEVES)],
  ['responsables', siecleExport('BEE_RESPONSABLES', RESPONSABLES)],
  ['communs', siecleExport('BEE_COMMUN', COMMUNS)],
  [
    'etablissements',
    siecleExport('BEE_ETABLISSEMENTS', `<E><ETABLISSEMENT CODE_RNE="TEMOIN">${ADRESSE}</ETABLISSEMENT></E>`),
  ],
  ['sts', STS],
  ['liens', LIENS],
] as const;

describe('what nothing needs never reaches the model', () => {
  it.each(DOCUMENTS)('%s', (kind, texte) => {
    const modele = JSON.stringify(readDocument(kind, texte));
    expect(modele).toContain('TEMOIN');
    expect(modele).not.toContain(SECRET);
  });
});

describe('nor any extract, at any line', () => {
  it.each(DOCUMENTS)('%s', (kind, texte) => {
    const extraits = texte.split('\n').map((_, i) => {
      const extracteur = creerExtracteur(kind, { ligne: i + 1, elements: [], valeur: SECRET, eleveId: SECRET });
      extracteur.write(texte);
      return extracteur.close();
    });
    const vu = JSON.stringify(extraits);
    expect(vu).toContain('TEMOIN');
    expect(vu).not.toContain(SECRET);
  });
});
