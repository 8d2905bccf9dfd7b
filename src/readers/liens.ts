import { lireDateTolerante } from '../domain/dates.ts';
import type { LienEleve, LienGroupe, Liens } from '../domain/elegroupe.ts';
import type { Parametres } from '../domain/exports-siecle.ts';
import { ProblemeLecture } from '../domain/problemes.ts';
import { element, fiche, type LecteurArbre, lecteur, type NoeudLu, suivre } from './arbre.ts';
import { annee, uaj } from './export-siecle.ts';
import { IMPORT_ELEVES } from './liens-forme.ts';
import { valider } from './validation.ts';
import { type EcouteXml, nomLocal } from './xml.ts';

const CHAMPS = [
  ...['ELEVE_ID', 'ID_NATIONAL', 'ID_PRV_ELE'],
  ...['NOM_DE_FAMILLE', 'NOM', 'NOM_USAGE', 'PRENOM', 'PRENOM2', 'PRENOM3', 'DATE_NAISS'],
] as const;

/**
 * Reads the ELEGROUPE (import-rules §2), tolerant and strict at once: whatever can be understood is read, so that the
 * analysis goes on, and every departure from the import schema is noted.
 */
export function lireLiens(): LecteurArbre<Liens> {
  let parametres: Parametres = { uaj: null, anneeScolaire: null, dateExport: null, horodatage: null };
  const eleves: LienEleve[] = [];

  const entete = fiche(['UAJ', 'ANNEE_SCOLAIRE', 'DATE_IMPORT'], (champs) => {
    parametres = {
      uaj: uaj(champs.UAJ),
      anneeScolaire: annee(champs.ANNEE_SCOLAIRE),
      dateExport: date(champs.DATE_IMPORT),
      horodatage: null,
    };
  });
  const racine = element({
    PARAMETRES: entete,
    DONNEES: element({
      ELEVES: element({ ELEVE: ficheEleve((eleve) => eleves.push({ rang: eleves.length + 1, ...eleve })) }),
      PERSONNES: {
        debut: (_, ligne) => {
          throw new ProblemeLecture('dossiers-prive', ligne);
        },
      },
    }),
  });
  const validation = valider('IMPORT_ELEVES', IMPORT_ELEVES, 'ELEVE');
  return lecteur(
    racine,
    () => ({ parametres, eleves, ecarts: validation.ecarts() }),
    ensemble(validation, suivre(racine)),
    nomDansLiens,
  );
}

function ficheEleve(lue: (eleve: Omit<LienEleve, 'rang'>) => void): NoeudLu {
  let groupes: LienGroupe[] = [];
  const groupe = ficheGroupe((lu) => groupes.push(lu));
  return fiche(
    CHAMPS,
    (champs, ligne) => {
      lue({
        ligne,
        eleveId: champs.ELEVE_ID,
        idNational: champs.ID_NATIONAL,
        idPrv: champs.ID_PRV_ELE,
        nomFamille: champs.NOM_DE_FAMILLE ?? champs.NOM,
        nomUsage: champs.NOM_USAGE,
        prenom: champs.PRENOM,
        prenom2: champs.PRENOM2,
        prenom3: champs.PRENOM3,
        dateNaissance: date(champs.DATE_NAISS),
        groupes,
      });
      groupes = [];
    },
    { GROUPES: element({ GROUPE: groupe }) },
  );
}

/** CODE_GROUPE alone is kept verbatim: SIECLE compares it as it stands. */
function ficheGroupe(lu: (groupe: LienGroupe) => void): NoeudLu {
  let code: string | null = null;
  return fiche(
    ['DATE_DEBUT_GROUPE', 'DATE_FIN_GROUPE'],
    (champs, ligne) => {
      lu({ ligne, code: code ?? '', debut: date(champs.DATE_DEBUT_GROUPE), fin: date(champs.DATE_FIN_GROUPE) });
      code = null;
    },
    {
      CODE_GROUPE: {
        texte(valeur) {
          code ??= valeur;
        },
      },
    },
  );
}

const date = (valeur: string | null) => (valeur === null ? null : lireDateTolerante(valeur));

/** The reader forgives namespaces and small letters. */
const nomDansLiens = (nom: string): string => nomLocal(nom).toUpperCase();

/** The validator sees names as written. */
const ensemble = (validation: EcouteXml, lecture: EcouteXml): EcouteXml => ({
  debut(nom, attributs, ligne) {
    const vu = validation.debut(nom, attributs, ligne);
    return lecture.debut(nomDansLiens(nom), attributs, ligne) || vu;
  },
  fin(texte, ligne) {
    validation.fin(texte, ligne);
    lecture.fin(texte, ligne);
  },
});
