import type { Matiere, Nomenclature } from '../domain/exports-siecle.ts';
import { element, fiche, type LecteurArbre, type NoeudLu } from './arbre.ts';
import { lecteurExportSiecle } from './export-siecle.ts';

/** Reads Nomenclature.xml (formats §4): the four lists that the import looks at, of seventeen. */
export function lireNomenclature(): LecteurArbre<Nomenclature> {
  const mefs: Nomenclature['mefs'][number][] = [];
  const matieres: Matiere[] = [];
  const programmes: Nomenclature['programmes'][number][] = [];
  const optionsObligatoires: Nomenclature['optionsObligatoires'][number][] = [];
  const donnees = element({
    MEFS: element({
      MEF: fiche(['CODE_MEF', 'LIBELLE_LONG'], ({ CODE_MEF, LIBELLE_LONG }) =>
        mefs.push({ code: CODE_MEF ?? '', libelle: LIBELLE_LONG }),
      ),
    }),
    MATIERES: element({ MATIERE: ficheMatiere((matiere) => matieres.push(matiere)) }),
    PROGRAMMES: element({
      PROGRAMME: fiche(['CODE_MEF', 'CODE_MATIERE', 'CODE_MODALITE_ELECT'], (champs) =>
        programmes.push({
          codeMef: champs.CODE_MEF ?? '',
          codeMatiere: champs.CODE_MATIERE ?? '',
          codeModalite: champs.CODE_MODALITE_ELECT,
        }),
      ),
    }),
    OPTIONS_OBLIGATOIRES: element({
      OPTION_OBLIGATOIRE: fiche(['CODE_MEF', 'CODE_MATIERE', 'RANG_OPTION'], (champs) =>
        optionsObligatoires.push({
          codeMef: champs.CODE_MEF ?? '',
          codeMatiere: champs.CODE_MATIERE ?? '',
          rang: champs.RANG_OPTION,
        }),
      ),
    }),
  });
  return lecteurExportSiecle(donnees, (parametres) => ({
    parametres,
    mefs,
    matieres,
    programmes,
    optionsObligatoires,
  }));
}

/** A subject, here or in sts_emp, which says CODE for CODE_MATIERE. */
export const ficheMatiere = (lue: (matiere: Matiere) => void): NoeudLu =>
  fiche(['CODE_MATIERE', 'CODE', 'CODE_GESTION', 'LIBELLE_COURT', 'LIBELLE_LONG'], (champs) =>
    lue({
      code: champs.CODE_MATIERE ?? champs.CODE ?? '',
      codeGestion: champs.CODE_GESTION,
      libelleCourt: champs.LIBELLE_COURT,
      libelleLong: champs.LIBELLE_LONG,
    }),
  );
