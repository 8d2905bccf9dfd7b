import type { IsoDate } from '../domain/dates.ts';
import type {
  Communs,
  DivisionSts,
  Dossier,
  EcartSchema,
  Eleve,
  Groupe,
  GroupeSts,
  LienEleve,
  LienGroupe,
  Modeles,
  NomsDepot,
  Parametres,
} from '../domain/dossier.ts';
import type { Fichier } from '../domain/report.ts';
import type { SourceKind } from '../domain/source.ts';
import type { StepId } from '../domain/step.ts';

/** One case of a rule: feeds its test, the generated catalogue and the page's example. All names are invented. */
export interface Fixture {
  readonly nom: string;
  readonly dossier: Dossier;
  readonly fichiers?: readonly Fichier[];
  /** The sentences that the rule must say, in order; none when the case passes. */
  readonly messages: readonly string[];
  /** The steps to redo of each finding, in the report's order. */
  readonly refaire?: readonly (readonly StepId[])[];
  /** The rule cannot run on this case: what it says is missing. */
  readonly manquants?: readonly string[];
}

export const UAI_EXEMPLE = '9839990S';
export const MEF_4EME = '10310010110';
export const MEF_3EME = '10410010110';
export const AJIE = '4EME LV2 AJE';

export const date = (iso: string): IsoDate => iso as IsoDate;

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
    groupes: [AJIE],
    blocsStructures: 1,
    options: [],
    ...change,
  };
}

export function unGroupe(change: Partial<Groupe> = {}): Groupe {
  return { ligne: 20, code: AJIE, libelle: null, divisions: ['4EME B'], mefs: [MEF_4EME], ...change };
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
  return { ligne: 19, code: AJIE, debut: date('2018-02-19'), fin: date('2018-12-14'), ...change };
}

export interface Exemple {
  readonly eleves?: readonly Eleve[];
  readonly liens?: readonly LienEleve[];
  readonly groupes?: readonly Groupe[];
  readonly groupesSts?: readonly Groupe[];
  readonly annee?: Communs['annee'];
  readonly parametres?: Partial<Parametres>;
  readonly anneeLiens?: number;
  readonly uajLiens?: string;
  readonly anneeSts?: number;
  readonly noms?: Partial<NomsDepot>;
  readonly ecarts?: readonly EcartSchema[];
  readonly xmlIllisible?: { readonly message: string; readonly ligne: number | null };
  /** Documents that were not given. */
  readonly sans?: readonly SourceKind[];
}

/** A school of one pupil in one group, where everything is right, with the changes asked for. */
export function exemple(change: Exemple = {}): Dossier {
  const parametres = { ...PARAMETRES, ...change.parametres };
  const divisions = [{ ligne: 5, code: '4EME B', libelle: null, mefs: [MEF_4EME] }];
  const groupes = change.groupes ?? [unGroupe()];
  const groupesSts = (change.groupesSts ?? groupes).map((groupe): GroupeSts => ({ ...groupe, services: [] }));
  const divisionsSts = divisions.map((division): DivisionSts => ({ ...division, services: [] }));
  const modeles: Partial<Modeles> = {
    eleves: { parametres, eleves: change.eleves ?? [unEleve()], orphelins: [] },
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
      individus: [],
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
      logiciel: 'PRONOTE',
      eleves: change.liens ?? [unLien()],
      ecarts: change.ecarts ?? [],
    },
  };
  for (const kind of change.sans ?? []) delete modeles[kind];
  const noms = { archive: `${NOM_EXEMPLE}.zip`, entree: `${NOM_EXEMPLE}.xml`, ...change.noms };
  const sansDepot = change.sans?.includes('liens') && !change.xmlIllisible;
  return { modeles, depot: sansDepot ? null : { noms, xmlIllisible: change.xmlIllisible ?? null } };
}

export const NOM_EXEMPLE = `${UAI_EXEMPLE}ELEGROUPE2017180724091341`;
