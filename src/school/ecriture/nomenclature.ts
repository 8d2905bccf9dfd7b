import type { EcoleFictive, MatiereFictive, Mef } from '../modele.ts';
import {
  LISTES,
  type Liste,
  MEF_3EME_SEGPA,
  mefDuNiveau,
  NIVEAUX,
  optionsDuNiveau,
  TRONC_COMMUN,
} from '../nomenclatures.ts';
import { bloc, blocDe, feuilleXml, liste, type NoeudXml } from './noeud.ts';
import { ecrireExportSiecle } from './parametres.ts';

/** Nomenclature.xml (formats §4). */
export function ecrireNomenclature({ entetes, nomenclature: { mefs, matieres } }: EcoleFictive): NoeudXml {
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
  return ecrireExportSiecle('BEE_NOMENCLATURES', '3.1', entetes.nomenclature, [
    liste('MEFS', mefs, ecrireMef),
    liste('MATIERES', matieres, ecrireMatiere),
    liste(
      'PROGRAMMES',
      programmes.filter(({ matiere }) => connu(matiere)),
      ({ mef, matiere, modalite, heures }) =>
        bloc('PROGRAMME', [
          feuilleXml('CODE_MEF', mef),
          feuilleXml('CODE_MATIERE', matiere),
          feuilleXml('CODE_MODALITE_ELECT', modalite),
          feuilleXml('HORAIRE', heures),
        ]),
    ),
    liste(
      'OPTIONS_OBLIGATOIRES',
      obligatoires.filter(({ matiere }) => connu(matiere)),
      ({ mef, matiere, rang }) =>
        bloc('OPTION_OBLIGATOIRE', [
          feuilleXml('CODE_MEF', mef),
          feuilleXml('CODE_MATIERE', matiere),
          feuilleXml('RANG_OPTION', `${rang}`),
        ]),
    ),
    ...LISTES.map(ecrireListe),
  ]);
}

function ecrireMef({ code, formation, libelle, mefstat }: Mef): NoeudXml {
  return blocDe('MEF', { CODE_MEF: code }, [
    feuilleXml('FORMATION', formation),
    feuilleXml('LIBELLE_LONG', libelle),
    feuilleXml('STATUT_MEF', '1'),
    feuilleXml('MEF_RATTACHEMENT', code),
    feuilleXml('CODE_MEFSTAT', mefstat),
    feuilleXml('NB_OPT_OBLIG', code === mefDuNiveau(6) ? '1' : '2'),
    feuilleXml('NB_OPT_MINI', '1'),
    feuilleXml('RENFORCEMENT_LANGUES', '0'),
    feuilleXml('INSCRIPTION_ETAB', '1'),
    feuilleXml('MEF_ORIGINE', '1'),
    feuilleXml('MEF_SELECTIONNE', '1'),
    feuilleXml('MEF_SELORIG', '1'),
    feuilleXml('DATE_OUVERTURE', '01/09/1995'),
    feuilleXml('DATE_FERMETURE', '31/12/9999'),
  ]);
}

function ecrireMatiere({ code, gestion, court, long, edition }: MatiereFictive): NoeudXml {
  return blocDe('MATIERE', { CODE_MATIERE: code }, [
    feuilleXml('CODE_GESTION', gestion),
    feuilleXml('LIBELLE_COURT', court),
    feuilleXml('LIBELLE_LONG', long),
    feuilleXml('LIBELLE_EDITION', edition),
    feuilleXml('MATIERE_ETP', '0'),
  ]);
}

const ecrireListe = ({ section, item, cle, champs, lignes }: Liste): NoeudXml =>
  liste(section, lignes, ([code, ...valeurs]) =>
    blocDe(
      item,
      { [cle]: code },
      champs.map((champ, i) => feuilleXml(champ, valeurs[i] ?? '')),
    ),
  );
