import type { AvecServices, Division, EcoleFictive, Groupe, Individu } from '../modele.ts';
import { MEFS, TRONC_COMMUN } from '../nomenclatures.ts';
import { bloc, feuille, type Noeud } from './noeud.ts';

/** sts_emp (formats §8): dates in ISO, no VERSION, no date of export. */
export function ecrireSts(ecole: EcoleFictive): Noeud {
  const { sts, nomenclature } = ecole;
  return bloc('STS_EDT', [
    parametres(ecole),
    bloc('NOMENCLATURES', [
      bloc('MODS_COURS', [
        bloc(
          'MOD_COURS',
          [feuille('LIBELLE_COURT', 'COURS'), feuille('LIBELLE_LONG', 'COURS GENERAL'), feuille('CO_ENS', '0')],
          { CODE: 'CG' },
        ),
      ]),
      bloc(
        'MATIERES',
        nomenclature.matieres.map(({ code, gestion, court, long, edition }) =>
          bloc(
            'MATIERE',
            [
              feuille('CODE_GESTION', gestion),
              feuille('LIBELLE_COURT', court),
              feuille('LIBELLE_LONG', long),
              feuille('LIBELLE_EDITION', edition),
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
            [feuille('FORMATION', formation), feuille('LIBELLE_LONG', libelle), feuille('LIBELLE_EDITION', libelle)],
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

function parametres({ uai, denomination, sts, jours }: EcoleFictive): Noeud {
  return bloc('PARAMETRES', [
    bloc(
      'UAJ',
      [
        bloc('ACADEMIE', [feuille('CODE', '40'), feuille('LIBELLE', 'NOUVELLE CALEDONIE')]),
        feuille('SIGLE', 'CLG'),
        feuille('DENOM_PRINC', denomination),
      ],
      { CODE: uai },
    ),
    bloc(
      'ANNEE_SCOLAIRE',
      [feuille('DATE_DEBUT', jours.calendrier.debutEleve), feuille('DATE_FIN', jours.calendrier.finEleve)],
      { ANNEE: `${sts.annee}` },
    ),
  ]);
}

function ecrireIndividu(individu: Individu, { jours }: EcoleFictive): Noeud {
  const { type, id, sexe, nom, prenom, naissance, fonction, matiere, profPrincipal } = individu;
  return bloc(
    'INDIVIDU',
    [
      feuille('SEXE', sexe),
      feuille('CIVILITE', sexe),
      feuille('NOM_USAGE', nom),
      feuille('NOM_PATRONYMIQUE', nom),
      feuille('PRENOM', prenom),
      feuille('DATE_NAISSANCE', naissance),
      feuille('FONCTION', fonction),
      profPrincipal === null
        ? null
        : bloc('PROFS_PRINC', [
            bloc('PROF_PRINC', [
              feuille('CODE_STRUCTURE', profPrincipal),
              feuille('DATE_DEBUT', jours.calendrier.debutEleve),
              feuille('DATE_FIN', jours.calendrier.finEleve),
            ]),
          ]),
      matiere === null
        ? null
        : bloc('DISCIPLINES', [
            bloc('DISCIPLINE', [feuille('LIBELLE_COURT', matiere.court), feuille('NB_HEURES', '18')], {
              CODE: `L${matiere.code.slice(0, 4)}`,
            }),
          ]),
    ],
    { ID: id, TYPE: type },
  );
}

function ecrireDivision(division: AvecServices<Division>, ecole: EcoleFictive): Noeud {
  const effectif = ecole.eleves.filter((eleve) => eleve.division === division.code).length;
  return bloc('DIVISION', [feuille('LIBELLE_LONG', ''), ...effectifs(effectif), mefs(division), services(division)], {
    CODE: division.code,
  });
}

function ecrireGroupe(groupe: AvecServices<Groupe>, ecole: EcoleFictive): Noeud {
  const effectif = ecole.eleves.filter((eleve) => eleve.groupes.includes(groupe.code)).length;
  const divisions = groupe.divisions.map((code) => bloc('DIVISION_APPARTENANCE', [], { CODE: code }));
  return bloc(
    'GROUPE',
    [
      feuille('LIBELLE_LONG', groupe.libelle),
      ...effectifs(effectif),
      bloc('DIVISIONS_APPARTENANCE', divisions),
      mefs(groupe),
      services(groupe),
    ],
    { CODE: groupe.code },
  );
}

const effectifs = (effectif: number): Noeud[] => [
  feuille('EFFECTIF_PREVU', `${effectif}`),
  feuille('EFFECTIF_CALCULE', `${effectif}`),
];

const mefs = ({ mefs }: Division): Noeud =>
  bloc(
    'MEFS_APPARTENANCE',
    mefs.map((code) => bloc('MEF_APPARTENANCE', [], { CODE: code })),
  );

function services({ services }: AvecServices<Division>): Noeud {
  const heures = new Map(TRONC_COMMUN);
  return bloc(
    'SERVICES',
    services.map(({ matiere, enseignants }) =>
      bloc(
        'SERVICE',
        [
          feuille('HEURES_STRUCTURE', heures.get(matiere) ?? '3.00'),
          bloc(
            'ENSEIGNANTS',
            enseignants.map(({ type, id }) => bloc('ENSEIGNANT', [], { TYPE: type, ID: id })),
          ),
        ],
        { CODE_MATIERE: matiere, CODE_MOD_COURS: 'CG' },
      ),
    ),
  );
}
