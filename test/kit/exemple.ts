import type { Gravite } from '../../src/domain/constat.ts';
import type { DateIso } from '../../src/domain/dates.ts';
import type { Dossier, Modeles } from '../../src/domain/dossier.ts';
import type { DepotRecu, EcartSchema, LienEleve, LienGroupe, NomsDepot } from '../../src/domain/elegroupe.ts';
import type { IdEtape } from '../../src/domain/etape.ts';
import type { Communs, Division, Eleve, Groupe, LienResponsable, Parametres } from '../../src/domain/exports-siecle.ts';
import type { Fichier } from '../../src/domain/fichier.ts';
import { SOURCES, type TypeSource } from '../../src/domain/source.ts';
import type { DivisionSts, EmpSts, GroupeEdt, GroupeSts, Service } from '../../src/domain/sts.ts';

/** One case of a rule: feeds its test, the generated catalogue and the page's example. All names are invented. */
export interface Fixture {
  readonly nom: string;
  readonly dossier: Dossier;
  readonly fichiers?: readonly Fichier[];
  /** The school, when it is not the example's; null when no file says it. */
  readonly uai?: string | null;
  /** The sentences that the rule must say, in order; absent when it must say nothing. */
  readonly messages?: readonly string[];
  /** The steps to redo of each finding, in the report's order. */
  readonly refaire?: readonly (readonly IdEtape[])[];
  /** The gravity of each finding, in the report's order; not compared when absent. */
  readonly gravites?: readonly Gravite[];
  /** The branch of correction of each finding, in the report's order; not compared when absent. */
  readonly corrections?: readonly string[];
  /** The causes given, in the report's order; not compared when absent. */
  readonly causes?: readonly string[];
  /** The subjects of each finding: name | ELEVE_ID | group | file:line | detail, what is absent left out. */
  readonly sujets?: readonly (readonly string[])[];
  /** The elements of the record that each finding asks to look at, null when none; not compared when absent. */
  readonly vise?: readonly (readonly string[] | null)[];
  /** The rule cannot run on this case: what it says is missing. */
  readonly manquants?: readonly string[];
}

export const UAI_EXEMPLE = '9839990S';
export const MEF_4EME = '10310010110';
export const MEF_3EME = '10410010110';
export const AJIE_EXEMPLE = '4EME LV2 AJE';

/** `1 élève`, `2 élèves`: the counted phrase of a finding. */
export const nEleves = (nombre: number): string => `${nombre}\u00A0élève${nombre > 1 ? 's' : ''}`;

export const date = (iso: string): DateIso => iso as DateIso;

const PARAMETRES: Parametres = {
  uaj: UAI_EXEMPLE,
  anneeScolaire: 2017,
  dateExport: date('2018-07-24'),
  horodatage: '2018-07-24T08:00:00',
};

export function unEleve(change: Partial<Eleve> = {}): Eleve {
  return {
    ligne: 10,
    eleveId: '1001',
    elenoet: null,
    idNational: '012345678AB',
    ineBea: null,
    ineRnie: null,
    idPrv: null,
    nomFamille: 'POUNGUI',
    nomUsage: null,
    prenom: 'Élise',
    prenom2: null,
    prenom3: null,
    dateNaissance: date('2004-05-12'),
    doublement: '0',
    dateEntree: date('2016-02-15'),
    dateSortie: null,
    codeMotifSortie: null,
    codeMef: MEF_4EME,
    codeStatut: 'ST',
    codeRegime: '0',
    codeProvenance: null,
    codePaysNaissance: null,
    codePaysNationalite: null,
    codeDepartementNaissance: null,
    codeCommuneNaissance: null,
    anDernier: null,
    divisions: ['4EME B'],
    groupes: [AJIE_EXEMPLE],
    blocsStructures: 1,
    options: [],
    ...change,
  };
}

/** As many pupils as changes, each with an identifier of his own and no INE. */
export const desEleves = (...changes: Partial<Eleve>[]): Eleve[] =>
  changes.map((change, i) => unEleve({ eleveId: `${1001 + i}`, idNational: null, ...change }));

export function uneDivision(change: Partial<Division> = {}): Division {
  return { ligne: 5, code: '4EME B', libelle: null, mefs: [MEF_4EME], ...change };
}

export function unGroupe(change: Partial<Groupe> = {}): Groupe {
  return { ligne: 20, code: AJIE_EXEMPLE, libelle: null, divisions: ['4EME B'], mefs: [MEF_4EME], ...change };
}

export function unLien(change: Partial<LienEleve> = {}): LienEleve {
  const { eleveId, nomFamille, prenom, dateNaissance } = unEleve();
  return {
    rang: 1,
    ligne: 12,
    eleveId,
    idNational: null,
    idPrv: null,
    nomFamille,
    nomUsage: null,
    prenom,
    prenom2: null,
    prenom3: null,
    dateNaissance,
    groupes: [unLienGroupe()],
    ...change,
  };
}

export function unLienGroupe(change: Partial<LienGroupe> = {}): LienGroupe {
  return { ligne: 19, code: AJIE_EXEMPLE, debut: date('2018-02-19'), fin: date('2018-12-14'), ...change };
}

/** The example's pupil, whom the file enrols in these groups. */
export const unLienVers = (...codes: readonly string[]): LienEleve =>
  unLien({ groupes: codes.map((code) => unLienGroupe({ code })) });

export const MATIERE_AJIE = '030602';

export function unService(change: Partial<Service> = {}): Service {
  return { codeMatiere: MATIERE_AJIE, codeModalite: null, enseignants: [{ id: '11', type: 'epp' }], ...change };
}

/** A group as EDT sends it up: the example's own. */
export function unGroupeEdt(change: Partial<GroupeEdt> = {}): GroupeEdt {
  return { ligne: 40, code: AJIE_EXEMPLE, divisions: ['4EME B'], effectif: 1, services: [unService()], ...change };
}

export function unResponsable(change: Partial<LienResponsable> = {}): LienResponsable {
  return { ligne: 30, eleveId: '1001', personneId: '501', niveau: '1', ...change };
}

/** The documents of SIECLE that only some controls read: given on demand, each with what the example needs. */
const EN_PLUS = {
  responsables: { parametres: PARAMETRES, personnes: ['501'], liens: [unResponsable()] },
  nomenclature: {
    parametres: PARAMETRES,
    mefs: [MEF_4EME, MEF_3EME].map((code) => ({ code, libelle: null })),
    matieres: [{ code: MATIERE_AJIE, codeGestion: 'AJE2', libelleCourt: 'AJIE LV2', libelleLong: null }],
    programmes: [],
    optionsObligatoires: [],
  },
  etablissements: { parametres: PARAMETRES, codesRne: [UAI_EXEMPLE] },
  geographique: { parametres: PARAMETRES, codesPays: ['100'], codesDepartements: [], codesCommunes: ['98818'] },
} satisfies Partial<Modeles>;

export function unFichier(change: Partial<Fichier> = {}): Fichier {
  return {
    nom: 'ExportXML_Communs.zip',
    entree: 'Communs.xml',
    type: 'communs',
    etat: 'lu',
    octets: 1000,
    uai: UAI_EXEMPLE,
    anneeScolaire: 2017,
    dateExport: PARAMETRES.dateExport,
    horodatage: PARAMETRES.horodatage,
    probleme: null,
    ...change,
  };
}

export interface Exemple {
  readonly eleves?: readonly Eleve[];
  readonly liens?: readonly LienEleve[];
  readonly groupes?: readonly Groupe[];
  readonly groupesSts?: readonly (Groupe & { readonly services?: readonly Service[] })[];
  readonly divisions?: readonly Division[];
  /** Those of SIECLE when they are not given. */
  readonly divisionsSts?: readonly (Division & { readonly services?: readonly Service[] })[];
  readonly servicesDivision?: readonly Service[];
  readonly responsables?: readonly LienResponsable[];
  /** Documents added to the school's five. */
  readonly avec?: readonly (keyof typeof EN_PLUS)[];
  /** What EDT sent up, over what it should have: emp_sts is not given without it. */
  readonly edt?: Partial<EmpSts>;
  readonly annee?: Communs['annee'];
  readonly parametres?: Partial<Parametres>;
  readonly anneeLiens?: number;
  readonly uajLiens?: string;
  readonly anneeSts?: number;
  readonly noms?: Partial<NomsDepot>;
  readonly ecarts?: readonly EcartSchema[];
  readonly defauts?: DepotRecu['defauts'];
  readonly aReprendre?: NonNullable<DepotRecu['aReprendre']>;
  readonly xmlIllisible?: { readonly message: string; readonly ligne: number | null };
  /** Fields of PARAMETRES for one document, over those of all. */
  readonly parametresDe?: Partial<Record<TypeSource, Partial<Parametres>>>;
  /** Fields of the models, over those of the example. */
  readonly modeles?: { readonly [K in TypeSource]?: Partial<Modeles[K]> };
  /** Documents that were not given. */
  readonly sans?: readonly TypeSource[];
}

/** A school of one pupil in one group, where everything is right, with the changes asked for. */
export function exemple(change: Exemple = {}): Dossier {
  const parametres = { ...PARAMETRES, ...change.parametres };
  const divisions = change.divisions ?? [uneDivision()];
  const groupes = change.groupes ?? [unGroupe()];
  const groupesSts = (change.groupesSts ?? groupes).map(
    (groupe): GroupeSts => ({ services: [unService()], ...groupe }),
  );
  const divisionsSts = (change.divisionsSts ?? divisions).map(
    (division): DivisionSts => ({ services: change.servicesDivision ?? [], ...division }),
  );
  const modeles: Partial<Modeles> = {
    eleves: { parametres, eleves: change.eleves ?? [unEleve()] },
    structures: { parametres, divisions, groupes },
    communs: {
      parametres,
      denominationPrincipale: 'COLLEGE FICTIF',
      denominationComplementaire: null,
      annee:
        change.annee === undefined
          ? {
              debutEleve: date('2018-02-19'),
              finEleve: date('2018-12-14'),
              debutProf: date('2018-02-16'),
              finProf: date('2018-12-15'),
            }
          : change.annee,
      anneePrecedente: null,
      periodes: [],
      fermetures: [],
    },
    sts: {
      parametres: { ...parametres, anneeScolaire: change.anneeSts ?? 2018, dateExport: null, horodatage: null },
      denominationPrincipale: 'COLLEGE FICTIF',
      debut: date('2018-02-19'),
      fin: date('2018-12-14'),
      matieres: [],
      mefs: [],
      individus: [
        { id: '11', type: 'epp', nomUsage: 'KOINDI', nomPatronymique: null, prenom: 'Marc', fonction: 'ENS' },
      ],
      divisions: divisionsSts,
      groupes: groupesSts,
    },
    liens: {
      parametres: {
        ...parametres,
        uaj: change.uajLiens ?? UAI_EXEMPLE,
        anneeScolaire: change.anneeLiens ?? 2017,
        dateExport: null,
        horodatage: null,
      },
      eleves: change.liens ?? [unLien()],
      ecarts: change.ecarts ?? [],
    },
  };
  for (const kind of change.avec ?? []) Object.assign(modeles, { [kind]: EN_PLUS[kind] });
  if (change.edt) {
    const { anneeScolaire = 2018 } = change.edt.parametres ?? {};
    modeles.emp_sts = {
      divisions: [{ ligne: 35, code: '4EME B', services: [] }],
      groupes: [unGroupeEdt()],
      ...change.edt,
      parametres: { ...parametres, anneeScolaire, dateExport: null, horodatage: null },
    };
  }
  if (change.responsables) modeles.responsables = { ...EN_PLUS.responsables, liens: change.responsables };
  for (const kind of SOURCES) ajuster(modeles, kind, change);
  for (const kind of change.sans ?? []) delete modeles[kind];
  const noms = { archive: `${NOM_EXEMPLE}.zip`, entree: `${NOM_EXEMPLE}.xml`, ...change.noms };
  const sansDepot = change.sans?.includes('liens') && !change.xmlIllisible && !change.aReprendre;
  return {
    modeles,
    depot: sansDepot
      ? null
      : {
          noms,
          defauts: change.defauts ?? [],
          xmlIllisible: change.xmlIllisible ?? null,
          ...(change.aReprendre && { aReprendre: change.aReprendre }),
        },
  };
}

function ajuster<K extends TypeSource>(modeles: Partial<Modeles>, kind: K, change: Exemple): void {
  const modele = { ...modeles[kind], ...change.modeles?.[kind] } as Modeles[K];
  if (!modeles[kind] && !change.modeles?.[kind]) return;
  const parametres = { ...PARAMETRES, ...modele.parametres, ...change.parametresDe?.[kind] };
  modeles[kind] = { ...modele, parametres };
}

export const NOM_EXEMPLE = `${UAI_EXEMPLE}ELEGROUPE2017180724091341`;
