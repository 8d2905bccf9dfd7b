import type { AvecServices, DivisionFictive, EcoleFictive, GroupeFictif, IndividuFictif } from '../modele.ts';
import { MEFS } from '../nomenclatures.ts';
import { bloc, blocDe, feuilleXml, liste, type NoeudXml } from './noeud.ts';
import { ecrireServices } from './services.ts';

/** sts_emp (formats §8, §10): dates in ISO, no VERSION, no date of export. */
export function ecrireSts(ecole: EcoleFictive): NoeudXml {
  const { sts, nomenclature } = ecole;
  return bloc('STS_EDT', [
    parametres(ecole),
    bloc('NOMENCLATURES', [
      bloc('MODS_COURS', [
        blocDe('MOD_COURS', { CODE: 'CG' }, [
          feuilleXml('LIBELLE_COURT', 'COURS'),
          feuilleXml('LIBELLE_LONG', 'COURS GENERAL'),
          feuilleXml('CO_ENS', '0'),
        ]),
      ]),
      liste('MATIERES', nomenclature.matieres, ({ code, gestion, court, long, edition }) =>
        blocDe('MATIERE', { CODE: code }, [
          feuilleXml('CODE_GESTION', gestion),
          feuilleXml('LIBELLE_COURT', court),
          feuilleXml('LIBELLE_LONG', long),
          feuilleXml('LIBELLE_EDITION', edition),
        ]),
      ),
      liste('MEFS', MEFS, ({ code, formation, libelle }) =>
        blocDe('MEF', { CODE: code }, [
          feuilleXml('FORMATION', formation),
          feuilleXml('LIBELLE_LONG', libelle),
          feuilleXml('LIBELLE_EDITION', libelle),
        ]),
      ),
    ]),
    bloc('DONNEES', [
      liste('INDIVIDUS', sts.individus, (individu) => ecrireIndividu(individu, ecole)),
      bloc('STRUCTURE', [
        liste('DIVISIONS', sts.divisions, (division) => ecrireDivision(division, ecole)),
        liste('GROUPES', sts.groupes, (groupe) => ecrireGroupe(groupe, ecole)),
      ]),
    ]),
  ]);
}

function parametres({ uai, denomination, sts }: EcoleFictive): NoeudXml {
  return bloc('PARAMETRES', [
    blocDe('UAJ', { CODE: uai }, [
      bloc('ACADEMIE', [feuilleXml('CODE', '40'), feuilleXml('LIBELLE', 'NOUVELLE CALEDONIE')]),
      feuilleXml('SIGLE', 'CLG'),
      feuilleXml('DENOM_PRINC', denomination),
    ]),
    blocDe('ANNEE_SCOLAIRE', { ANNEE: `${sts.annee}` }, [
      feuilleXml('DATE_DEBUT', sts.calendrier.debutEleve),
      feuilleXml('DATE_FIN', sts.calendrier.finEleve),
    ]),
  ]);
}

function ecrireIndividu(individu: IndividuFictif, { jours }: EcoleFictive): NoeudXml {
  const { type, id, sexe, nom, prenom, naissance, fonction, matiere, profPrincipal } = individu;
  return blocDe('INDIVIDU', { ID: id, TYPE: type }, [
    feuilleXml('SEXE', sexe),
    feuilleXml('CIVILITE', sexe),
    feuilleXml('NOM_USAGE', nom),
    feuilleXml('NOM_PATRONYMIQUE', nom),
    feuilleXml('PRENOM', prenom),
    feuilleXml('DATE_NAISSANCE', naissance),
    feuilleXml('FONCTION', fonction),
    profPrincipal === null
      ? null
      : bloc('PROFS_PRINC', [
          bloc('PROF_PRINC', [
            feuilleXml('CODE_STRUCTURE', profPrincipal),
            feuilleXml('DATE_DEBUT', jours.calendrier.debutEleve),
            feuilleXml('DATE_FIN', jours.calendrier.finEleve),
          ]),
        ]),
    matiere === null
      ? null
      : bloc('DISCIPLINES', [
          blocDe('DISCIPLINE', { CODE: `L${matiere.code.slice(0, 4)}` }, [
            feuilleXml('LIBELLE_COURT', matiere.court),
            feuilleXml('NB_HEURES', '18'),
          ]),
        ]),
  ]);
}

function ecrireDivision(division: AvecServices<DivisionFictive>, ecole: EcoleFictive): NoeudXml {
  const effectif = ecole.eleves.filter((eleve) => eleve.division === division.code).length;
  return blocDe('DIVISION', { CODE: division.code }, [
    feuilleXml('LIBELLE_LONG', ''),
    ...effectifs(effectif),
    mefs(division),
    ecrireServices(division),
  ]);
}

function ecrireGroupe(groupe: AvecServices<GroupeFictif>, ecole: EcoleFictive): NoeudXml {
  const effectif = ecole.eleves.filter((eleve) => eleve.groupes.includes(groupe.code)).length;
  const divisions = groupe.divisions.map((code) => blocDe('DIVISION_APPARTENANCE', { CODE: code }, []));
  return blocDe('GROUPE', { CODE: groupe.code }, [
    feuilleXml('LIBELLE_LONG', groupe.libelle),
    ...effectifs(effectif),
    bloc('DIVISIONS_APPARTENANCE', divisions),
    mefs(groupe),
    ecrireServices(groupe),
  ]);
}

const effectifs = (effectif: number): NoeudXml[] => [
  feuilleXml('EFFECTIF_PREVU', `${effectif}`),
  feuilleXml('EFFECTIF_CALCULE', `${effectif}`),
];

const mefs = ({ mefs }: DivisionFictive): NoeudXml =>
  liste('MEFS_APPARTENANCE', mefs, (code) => blocDe('MEF_APPARTENANCE', { CODE: code }, []));
