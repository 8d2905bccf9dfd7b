import { forgeZip } from './zip.ts';

/**
 * Documents in the shape of genuine ones (docs/sources/formats.md): order of the elements, empty ones, spaces, what
 * each leaves out. Everybody and everything in them is invented.
 */

const tete = (uai: string, annee: number, jour: string, heure: string) => `  <PARAMETRES>
    <UAJ>${uai}</UAJ>
    <ANNEE_SCOLAIRE>${annee}</ANNEE_SCOLAIRE>
    <DATE_EXPORT>${jour}</DATE_EXPORT>
    <HORODATAGE>${jour} ${heure}</HORODATAGE>
  </PARAMETRES>`;

const MEFS = [
  ['10010012110', '6EME', '6EME'],
  ['10110001110', '5EME', '5EME'],
  ['10310002110', '3MUS', '3EME MUSIQUE'],
];
const MATIERES = [
  ['030201', 'AGL1', 'ANGLAIS LV1', 'Anglais lv1'],
  ['061300', 'MATHS', 'MATHEMATIQUES', 'Mathématiques'],
];

const mef = ([code, formation, libelle]: readonly string[]) => `      <MEF CODE_MEF="${code}">
        <FORMATION>${formation}</FORMATION>
        <LIBELLE_LONG>${libelle}</LIBELLE_LONG>
        <STATUT_MEF>3</STATUT_MEF>
        <NB_OPT_OBLIG>0</NB_OPT_OBLIG>
        <DATE_OUVERTURE>01/09/1991</DATE_OUVERTURE>
        <DATE_FERMETURE>31/12/9999</DATE_FERMETURE>
      </MEF>`;

const matiere = ([code, gestion, court, edition]: readonly string[]) => `      <MATIERE CODE_MATIERE="${code}">
        <CODE_GESTION>${gestion}</CODE_GESTION>
        <LIBELLE_COURT>${court}</LIBELLE_COURT>
        <LIBELLE_LONG>${court}</LIBELLE_LONG>
        <LIBELLE_EDITION>${edition}</LIBELLE_EDITION>
        <MATIERE_ETP>0</MATIERE_ETP>
      </MATIERE>`;

/** One subject in one MEF twice, under two modalities: that is how SIECLE writes a reinforced subject. */
const programme = (codeMef: string, codeMatiere: string, modalite: string) => `      <PROGRAMME>
        <CODE_MEF>${codeMef}</CODE_MEF>
        <CODE_MATIERE>${codeMatiere}</CODE_MATIERE>
        <CODE_MODALITE_ELECT>${modalite}</CODE_MODALITE_ELECT>
        <HORAIRE>2.00</HORAIRE>
      </PROGRAMME>`;

const NOMENCLATURE = `<?xml version="1.0" encoding="ISO-8859-15"?>
<BEE_NOMENCLATURES VERSION="3.1">
${tete('9839990S', 2018, '08/07/2018', '17:42:27')}
  <DONNEES>
    <MEFS>
${MEFS.map(mef).join('\n')}
    </MEFS>
    <MATIERES>
${MATIERES.map(matiere).join('\n')}
    </MATIERES>
    <PROGRAMMES>
${programme('10010012110', '061300', 'O')}
${programme('10010012110', '061300', 'S')}
${programme('10110001110', '030201', 'S')}
    </PROGRAMMES>
    <OPTIONS_OBLIGATOIRES>
      <OPTION_OBLIGATOIRE>
        <CODE_MEF>10110001110</CODE_MEF>
        <CODE_MATIERE>030201</CODE_MATIERE>
        <RANG_OPTION>1</RANG_OPTION>
      </OPTION_OBLIGATOIRE>
    </OPTIONS_OBLIGATOIRES>
  </DONNEES>
</BEE_NOMENCLATURES>
`;

const option = (rang: number, modalite: string, code: string) => `        <OPTIONS_ELEVE>
          <NUM_OPTION>${rang}</NUM_OPTION>
          <CODE_MODALITE_ELECT>${modalite}</CODE_MODALITE_ELECT>
          <CODE_MATIERE>${code}</CODE_MATIERE>
        </OPTIONS_ELEVE>`;

const structure = (code: string, type: string) => `        <STRUCTURE>
          <CODE_STRUCTURE>${code}</CODE_STRUCTURE>
          <TYPE_STRUCTURE>${type}</TYPE_STRUCTURE>
        </STRUCTURE>`;

/** No ELENOET, an empty birth place, addresses of a former school, lists without anything in them. */
const ELEVES = `<?xml version="1.0" encoding="ISO-8859-15"?>
<BEE_ELEVES VERSION="3.0">
${tete('9839990S', 2018, '24/07/2018', '09:45:58')}
  <DONNEES>
    <ELEVES>
      <ELEVE ELEVE_ID="700123">
        <ID_NATIONAL>000000000AA</ID_NATIONAL>
        <ID_ELEVE_ETAB>00000000123</ID_ELEVE_ETAB>
        <NOM_DE_FAMILLE>FICTIVE</NOM_DE_FAMILLE>
        <PRENOM>Océane</PRENOM>
        <DATE_NAISS>14/03/2004</DATE_NAISS>
        <DOUBLEMENT>0</DOUBLEMENT>
        <CODE_PAYS>100</CODE_PAYS>
        <ACCEPTE_SMS>0</ACCEPTE_SMS>
        <DATE_MODIFICATION>24/07/2018</DATE_MODIFICATION>
        <CODE_REGIME>2</CODE_REGIME>
        <DATE_ENTREE>19/02/2018</DATE_ENTREE>
        <VILLE_NAISS></VILLE_NAISS>
        <CODE_SEXE>2</CODE_SEXE>
        <CODE_STATUT>ST</CODE_STATUT>
        <CODE_MEF>10310002110</CODE_MEF>
        <SCOLARITE_AN_DERNIER>
          <CODE_MEF>10210001110</CODE_MEF>
          <CODE_STRUCTURE>4 B</CODE_STRUCTURE>
          <CODE_RNE>9839990S</CODE_RNE>
          <DENOM_COMPL>DES ESSAIS</DENOM_COMPL>
          <LIGNE1_ADRESSE>1 RUE INVENTEE</LIGNE1_ADRESSE>
          <BOITE_POSTALE></BOITE_POSTALE>
          <MEL>essai@example.invalid</MEL>
          <TELEPHONE>+687000000</TELEPHONE>
        </SCOLARITE_AN_DERNIER>
      </ELEVE>
    </ELEVES>
    <OPTIONS>
      <OPTION ELEVE_ID="700123">
${option(1, 'O', '030201')}
${option(2, 'F', '020300')}
      </OPTION>
    </OPTIONS>
    <STRUCTURES>
      <STRUCTURES_ELEVE ELEVE_ID="700123">
${structure('3 A', 'D')}
${structure('_3AGL1', 'G')}
      </STRUCTURES_ELEVE>
    </STRUCTURES>
    <BOURSES />
    <ADRESSES>
          </ADRESSES>
  </DONNEES>
</BEE_ELEVES>
`;

const personne = (id: string, nom: string) => `      <PERSONNE PERSONNE_ID="${id}">
        <LC_CIVILITE>MME</LC_CIVILITE>
        <NOM_DE_FAMILLE>${nom}</NOM_DE_FAMILLE>
        <PRENOM>Anne</PRENOM>
        <TEL_PERSONNEL>+687000000</TEL_PERSONNEL>
        <TEL_PROFESSIONNEL></TEL_PROFESSIONNEL>
        <MEL>essai@example.invalid</MEL>
        <ADRESSE_ID>50</ADRESSE_ID>
      </PERSONNE>`;

const lien = (personneId: string, niveau: number) => `      <RESPONSABLE_ELEVE>
        <ELEVE_ID>700123</ELEVE_ID>
        <PERSONNE_ID>${personneId}</PERSONNE_ID>
        <NIVEAU_RESPONSABILITE>${niveau}</NIVEAU_RESPONSABILITE>
        <CODE_PARENTE>10</CODE_PARENTE>
        <HEBERGE_ELEVE>true</HEBERGE_ELEVE>
      </RESPONSABLE_ELEVE>`;

const RESPONSABLES = `<?xml version="1.0" encoding="ISO-8859-15"?>
<BEE_RESPONSABLES VERSION="2.1">
${tete('9839990S', 2018, '24/07/2018', '09:11:46')}
  <DONNEES>
    <PERSONNES>
${[personne('8001', 'FICTIVE'), personne('8002', 'INVENTEE'), personne('8003', 'IMAGINAIRE')].join('\n')}
    </PERSONNES>
    <RESPONSABLES>
${[lien('8001', 1), lien('8003', 2)].join('\n')}
    </RESPONSABLES>
    <ADRESSES>
      <ADRESSE ADRESSE_ID="50">
        <LIGNE1_ADRESSE>1 RUE INVENTEE</LIGNE1_ADRESSE>
      </ADRESSE>
    </ADRESSES>
  </DONNEES>
</BEE_RESPONSABLES>
`;

const STS = `<?xml version="1.0" encoding="ISO-8859-15"?>
<STS_EDT>
  <PARAMETRES>
    <UAJ CODE="9839990S">
      <ACADEMIE><CODE>40</CODE><LIBELLE>NOUVELLE CALEDONIE</LIBELLE></ACADEMIE>
      <SIGLE>CLG</SIGLE>
      <DENOM_PRINC>COLLEGE INVENTE</DENOM_PRINC>
    </UAJ>
    <ANNEE_SCOLAIRE ANNEE="2018">
      <DATE_DEBUT>2018-02-19</DATE_DEBUT>
      <DATE_FIN>2018-12-14</DATE_FIN>
    </ANNEE_SCOLAIRE>
  </PARAMETRES>
  <DONNEES>
    <INDIVIDUS>
      <INDIVIDU ID="31" TYPE="epp">
        <SEXE>2</SEXE>
        <NOM_USAGE>FICTIVE</NOM_USAGE>
        <NOM_PATRONYMIQUE>FICTIVE</NOM_PATRONYMIQUE>
        <PRENOM>Zoé</PRENOM>
        <DATE_NAISSANCE>1980-01-01</DATE_NAISSANCE>
        <FONCTION>ENS</FONCTION>
        <DISCIPLINES><DISCIPLINE CODE="L0422"><NB_HEURES>18</NB_HEURES></DISCIPLINE></DISCIPLINES>
      </INDIVIDU>
    </INDIVIDUS>
    <STRUCTURE>
      <DIVISIONS>
        <DIVISION CODE="3 A">
          <LIBELLE_LONG/>
          <MEFS_APPARTENANCE><MEF_APPARTENANCE CODE="10310002110"/></MEFS_APPARTENANCE>
          <SERVICES>
            <SERVICE CODE_MATIERE="030201" CODE_MOD_COURS="CG">
              <HEURES_STRUCTURE>4</HEURES_STRUCTURE>
              <ENSEIGNANTS><ENSEIGNANT ID="31" TYPE="epp"/></ENSEIGNANTS>
            </SERVICE>
          </SERVICES>
        </DIVISION>
      </DIVISIONS>
      <GROUPES/>
    </STRUCTURE>
  </DONNEES>
</STS_EDT>
`;

/** As the public DTD of genuine uploads orders it. */
const EMP_STS = `<?xml version="1.0" encoding="ISO-8859-15"?>
<EDT_STS>
  <PARAMETRES>
    <UAJ>9839990S</UAJ>
    <ANNEE_SCOLAIRE>2018</ANNEE_SCOLAIRE>
    <APPLICATION_SOURCE>EDT</APPLICATION_SOURCE>
  </PARAMETRES>
  <DONNEES>
    <HORAIRES><HORAIRE JOUR="1"><DEBUT_COURS>0730</DEBUT_COURS><FIN_COURS>1530</FIN_COURS></HORAIRE></HORAIRES>
    <ALTERNANCES>
      <ALTERNANCE CODE="H">
        <LIBELLE_COURT>H</LIBELLE_COURT><LIBELLE_LONG>HEBDOMADAIRE</LIBELLE_LONG>
        <SEMAINES><DATE_DEBUT_SEMAINE>2018-02-19</DATE_DEBUT_SEMAINE></SEMAINES>
      </ALTERNANCE>
    </ALTERNANCES>
    <SALLES_COURS><SALLE_COURS CODE="S1"/></SALLES_COURS>
    <INDIVIDUS>
      <INDIVIDU ID="31"><ARES><ARE><CODE_ARE>D01</CODE_ARE><HEURES>1</HEURES></ARE></ARES></INDIVIDU>
    </INDIVIDUS>
    <STRUCTURE>
      <DIVISIONS><DIVISION CODE="3 A"><SERVICES/></DIVISION></DIVISIONS>
      <GROUPES>
        <GROUPE CODE="3AGL1GR1">
          <LIBELLE_LONG>ANGLAIS</LIBELLE_LONG>
          <EFFECTIF_MAX_EDT>20</EFFECTIF_MAX_EDT>
          <DIVISIONS_APPARTENANCE>
            <DIVISION_APPARTENANCE CODE="3 A"><EFFECTIF_PREVU>12</EFFECTIF_PREVU></DIVISION_APPARTENANCE>
          </DIVISIONS_APPARTENANCE>
          <SERVICES>
            <SERVICE CODE_MATIERE="030201" CODE_MOD_COURS="CG">
              <HEURES_STRUCTURE>4</HEURES_STRUCTURE>
              <CO_ENS>0</CO_ENS>
              <ENSEIGNANTS>
                <ENSEIGNANT ID="31" TYPE="epp">
                  <HEURES_AGENT>4</HEURES_AGENT>
                  <TAUX_PONDERATION>1</TAUX_PONDERATION>
                  <COURS_RATTACHES>
                    <COURS>
                      <CODE_ALTERNANCE>H</CODE_ALTERNANCE><JOUR>1</JOUR><HEURE_DEBUT>0730</HEURE_DEBUT>
                      <DUREE>0100</DUREE><CODE_SALLE>S1</CODE_SALLE>
                    </COURS>
                  </COURS_RATTACHES>
                </ENSEIGNANT>
              </ENSEIGNANTS>
            </SERVICE>
          </SERVICES>
        </GROUPE>
      </GROUPES>
    </STRUCTURE>
  </DONNEES>
</EDT_STS>
`;

/** What a private school deposits for its pupils' files: the same root as the ELEGROUPE. */
const PRIVE = `<?xml version="1.0" encoding="UTF-8"?>
<IMPORT_ELEVES xmlns:xs="http://www.w3.org/2001/XMLSchema-instance"
 xs:noNamespaceSchemaLocation="../schema_Import_2.0.xsd" VERSION="">
    <PARAMETRES>
        <UAJ>9839990S</UAJ>
        <ANNEE_SCOLAIRE>2017</ANNEE_SCOLAIRE>
        <DATE_IMPORT>15/01/2018</DATE_IMPORT>
        <NUM_ENVOI>1</NUM_ENVOI>
        <LOGICIEL>ESSAI</LOGICIEL>
    </PARAMETRES>
    <DONNEES>
        <PERSONNES>
            <PERSONNE><ID_PRV_PER>1</ID_PRV_PER><NOM_DE_FAMILLE>FICTIF</NOM_DE_FAMILLE></PERSONNE>
        </PERSONNES>
        <ELEVES>
            <ELEVE><ID_PRV_ELE>2</ID_PRV_ELE><NOM_DE_FAMILLE>FICTIF</NOM_DE_FAMILLE></ELEVE>
        </ELEVES>
    </DONNEES>
</IMPORT_ELEVES>
`;

export const SAMPLES = {
  eleves: ELEVES,
  nomenclature: NOMENCLATURE,
  prive: PRIVE,
  responsables: RESPONSABLES,
  sts: STS,
  empSts: EMP_STS,
} as const;

/** Latin letters as SIECLE and STS-Web write them, a byte each. */
export const latin = (texte: string): Uint8Array<ArrayBuffer> => Uint8Array.from(texte, (c) => c.charCodeAt(0));

/** An archive as SIECLE writes it: sizes after the data. */
export const archiveDe = (nom: string, texte: string): Uint8Array<ArrayBuffer> =>
  forgeZip([{ nom, contenu: latin(texte), drapeaux: 0x808, descripteur: 'signe' }]);

export const NOM_PRIVE = '9839990SPRIVE2017180115162223';
