import type { AvecServices, DivisionFictive, EcoleFictive, GroupeFictif, IndividuFictif } from '../modele.ts';
import { MEFS } from '../nomenclatures.ts';
import { bloc, feuilleXml, type NoeudXml } from './noeud.ts';
import { ecrireServices } from './services.ts';

/** sts_emp (formats §8, §10): dates in ISO, no VERSION, no date of export. */
export function ecrireSts(ecole: EcoleFictive): NoeudXml {
  const { sts, nomenclature } = ecole;
  return bloc('STS_EDT', [
    parametres(ecole),
    bloc('NOMENCLATURES', [
      bloc('MODS_COURS', [
        bloc(
          'MOD_COURS',
          [
            feuilleXml('LIBELLE_COURT', 'COURS'),
            feuilleXml('LIBELLE_LONG', 'COURS GENERAL'),
            feuilleXml('CO_ENS', '0'),
          ],
          { CODE: 'CG' },
        ),
      ]),
      bloc(
        'MATIERES',
        nomenclature.matieres.map(({ code, gestion, court, long, edition }) =>
          bloc(
            'MATIERE',
            [
              feuilleXml('CODE_GESTION', gestion),
              feuilleXml('LIBELLE_COURT', court),
              feuilleXml('LIBELLE_LONG', long),
              feuilleXml('LIBELLE_EDITION', edition),
            ],
            { CODE: code },
          ),
        ),
      ),
      bloc(
        'MEFS',
        MEFS.map(({ code, formation, libelle }) =>
          bloc(
            'MEF',
            [
              feuilleXml('FORMATION', formation),
              feuilleXml('LIBELLE_LONG', libelle),
              feuilleXml('LIBELLE_EDITION', libelle),
            ],
            { CODE: code },
          ),
        ),
      ),
    ]),
    bloc('DONNEES', [
      bloc(
        'INDIVIDUS',
        sts.individus.map((individu) => ecrireIndividu(individu, ecole)),
      ),
      bloc('STRUCTURE', [
        bloc(
          'DIVISIONS',
          sts.divisions.map((division) => ecrireDivision(division, ecole)),
        ),
        bloc(
          'GROUPES',
          sts.groupes.map((groupe) => ecrireGroupe(groupe, ecole)),
        ),
      ]),
    ]),
  ]);
}

function parametres({ uai, denomination, sts }: EcoleFictive): NoeudXml {
  return bloc('PARAMETRES', [
    bloc(
      'UAJ',
      [
        bloc('ACADEMIE', [feuilleXml('CODE', '40'), feuilleXml('LIBELLE', 'NOUVELLE CALEDONIE')]),
        feuilleXml('SIGLE', 'CLG'),
        feuilleXml('DENOM_PRINC', denomination),
      ],
      { CODE: uai },
    ),
    bloc(
      'ANNEE_SCOLAIRE',
      [feuilleXml('DATE_DEBUT', sts.calendrier.debutEleve), feuilleXml('DATE_FIN', sts.calendrier.finEleve)],
      { ANNEE: `${sts.annee}` },
    ),
  ]);
}

function ecrireIndividu(individu: IndividuFictif, { jours }: EcoleFictive): NoeudXml {
  const { type, id, sexe, nom, prenom, naissance, fonction, matiere, profPrincipal } = individu;
  return bloc(
    'INDIVIDU',
    [
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
            bloc('DISCIPLINE', [feuilleXml('LIBELLE_COURT', matiere.court), feuilleXml('NB_HEURES', '18')], {
              CODE: `L${matiere.code.slice(0, 4)}`,
            }),
          ]),
    ],
    { ID: id, TYPE: type },
  );
}

function ecrireDivision(division: AvecServices<DivisionFictive>, ecole: EcoleFictive): NoeudXml {
  const effectif = ecole.eleves.filter((eleve) => eleve.division === division.code).length;
  return bloc(
    'DIVISION',
    [feuilleXml('LIBELLE_LONG', ''), ...effectifs(effectif), mefs(division), ecrireServices(division)],
    {
      CODE: division.code,
    },
  );
}

function ecrireGroupe(groupe: AvecServices<GroupeFictif>, ecole: EcoleFictive): NoeudXml {
  const effectif = ecole.eleves.filter((eleve) => eleve.groupes.includes(groupe.code)).length;
  const divisions = groupe.divisions.map((code) => bloc('DIVISION_APPARTENANCE', [], { CODE: code }));
  return bloc(
    'GROUPE',
    [
      feuilleXml('LIBELLE_LONG', groupe.libelle),
      ...effectifs(effectif),
      bloc('DIVISIONS_APPARTENANCE', divisions),
      mefs(groupe),
      ecrireServices(groupe),
    ],
    { CODE: groupe.code },
  );
}

const effectifs = (effectif: number): NoeudXml[] => [
  feuilleXml('EFFECTIF_PREVU', `${effectif}`),
  feuilleXml('EFFECTIF_CALCULE', `${effectif}`),
];

const mefs = ({ mefs }: DivisionFictive): NoeudXml =>
  bloc(
    'MEFS_APPARTENANCE',
    mefs.map((code) => bloc('MEF_APPARTENANCE', [], { CODE: code })),
  );
