import type { EcoleFictive, Matiere, Mef } from '../modele.ts';
import {
  LISTES,
  type Liste,
  MEF_3EME_SEGPA,
  mefDuNiveau,
  NIVEAUX,
  optionsDuNiveau,
  TRONC_COMMUN,
} from '../nomenclatures.ts';
import { bloc, feuille, type Noeud } from './noeud.ts';
import { exportSiecle } from './parametres.ts';

/** Nomenclature.xml (formats §4). */
export function ecrireNomenclature({ entetes, nomenclature: { mefs, matieres } }: EcoleFictive): Noeud {
  const parMef = [
    ...NIVEAUX.map((niveau) => ({ niveau, mef: mefDuNiveau(niveau) })),
    { niveau: 3, mef: MEF_3EME_SEGPA },
  ];
  const connu = (code: string) => matieres.some((matiere) => matiere.code === code);
  const programmes = parMef.flatMap(({ niveau, mef }) => [
    ...TRONC_COMMUN.map(([matiere, heures]) => ({ mef, matiere, modalite: 'S', heures })),
    ...optionsDuNiveau(niveau).map(([matiere, modalite]) => ({ mef, matiere, modalite, heures: '3.00' })),
  ]);
  const obligatoires = parMef.flatMap(({ niveau, mef }) =>
    optionsDuNiveau(niveau).flatMap(([matiere, , rang]) => (rang > 0 ? [{ mef, matiere, rang }] : [])),
  );
  return exportSiecle('BEE_NOMENCLATURES', '3.1', entetes.nomenclature, [
    bloc('MEFS', mefs.map(ecrireMef)),
    bloc('MATIERES', matieres.map(ecrireMatiere)),
    bloc(
      'PROGRAMMES',
      programmes
        .filter(({ matiere }) => connu(matiere))
        .map(({ mef, matiere, modalite, heures }) =>
          bloc('PROGRAMME', [
            feuille('CODE_MEF', mef),
            feuille('CODE_MATIERE', matiere),
            feuille('CODE_MODALITE_ELECT', modalite),
            feuille('HORAIRE', heures),
          ]),
        ),
    ),
    bloc(
      'OPTIONS_OBLIGATOIRES',
      obligatoires
        .filter(({ matiere }) => connu(matiere))
        .map(({ mef, matiere, rang }) =>
          bloc('OPTION_OBLIGATOIRE', [
            feuille('CODE_MEF', mef),
            feuille('CODE_MATIERE', matiere),
            feuille('RANG_OPTION', `${rang}`),
          ]),
        ),
    ),
    ...LISTES.map(ecrireListe),
  ]);
}

function ecrireMef({ code, formation, libelle, mefstat }: Mef): Noeud {
  return bloc(
    'MEF',
    [
      feuille('FORMATION', formation),
      feuille('LIBELLE_LONG', libelle),
      feuille('STATUT_MEF', '1'),
      feuille('MEF_RATTACHEMENT', code),
      feuille('CODE_MEFSTAT', mefstat),
      feuille('NB_OPT_OBLIG', code === mefDuNiveau(6) ? '1' : '2'),
      feuille('NB_OPT_MINI', '1'),
      feuille('RENFORCEMENT_LANGUES', '0'),
      feuille('INSCRIPTION_ETAB', '1'),
      feuille('MEF_ORIGINE', '1'),
      feuille('MEF_SELECTIONNE', '1'),
      feuille('MEF_SELORIG', '1'),
      feuille('DATE_OUVERTURE', '01/09/1995'),
      feuille('DATE_FERMETURE', '31/12/9999'),
    ],
    { CODE_MEF: code },
  );
}

function ecrireMatiere({ code, gestion, court, long, edition }: Matiere): Noeud {
  return bloc(
    'MATIERE',
    [
      feuille('CODE_GESTION', gestion),
      feuille('LIBELLE_COURT', court),
      feuille('LIBELLE_LONG', long),
      feuille('LIBELLE_EDITION', edition),
      feuille('MATIERE_ETP', '0'),
    ],
    { CODE_MATIERE: code },
  );
}

const ecrireListe = ({ section, item, cle, champs, lignes }: Liste): Noeud =>
  bloc(
    section,
    lignes.map(([code, ...valeurs]) =>
      bloc(
        item,
        champs.map((champ, i) => feuille(champ, valeurs[i] ?? '')),
        { [cle]: code },
      ),
    ),
  );
