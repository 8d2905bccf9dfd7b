import { type DateIso, lireDateIso } from '../domain/dates.ts';
import type { Matiere } from '../domain/exports-siecle.ts';
import type { DivisionSts, GroupeSts, Individu, Sts } from '../domain/sts.ts';
import { element, fiche, type LecteurArbre, lecteur, type NoeudLu } from './arbre.ts';
import { ficheStructure, reunir, sectionsStructure } from './divisions-groupes.ts';
import { annee, uaj } from './export-siecle.ts';
import { ficheMatiere } from './nomenclature.ts';
import { lireServices } from './services.ts';

/** Reads sts_emp (formats §8), whose dates are ISO and whose codes are attributes. */
export function lireSts(): LecteurArbre<Sts> {
  let etablissement: { uaj: string | null; denomination: string | null } = { uaj: null, denomination: null };
  let exercice: { annee: number | null; debut: DateIso | null; fin: DateIso | null } | null = null;
  const matieres: Matiere[] = [];
  const mefs: { code: string; libelle: string | null }[] = [];
  const individus: Individu[] = [];
  const divisions: DivisionSts[] = [];
  const groupes: GroupeSts[] = [];

  const individu = ficheIndividu((lu) => individus.push(lu));
  const racine = element({
    PARAMETRES: element({
      UAJ: fiche(['CODE', 'DENOM_PRINC'], ({ CODE, DENOM_PRINC }) => {
        etablissement = { uaj: uaj(CODE), denomination: DENOM_PRINC };
      }),
      ANNEE_SCOLAIRE: fiche(['ANNEE', 'DATE_DEBUT', 'DATE_FIN'], ({ ANNEE, DATE_DEBUT, DATE_FIN }) => {
        exercice = { annee: annee(ANNEE), debut: dateIso(DATE_DEBUT), fin: dateIso(DATE_FIN) };
      }),
    }),
    NOMENCLATURES: element({
      MATIERES: element({ MATIERE: ficheMatiere((matiere) => matieres.push(matiere)) }),
      MEFS: element({
        MEF: fiche(['CODE', 'LIBELLE_LONG'], ({ CODE, LIBELLE_LONG }) =>
          mefs.push({ code: CODE ?? '', libelle: LIBELLE_LONG }),
        ),
      }),
    }),
    DONNEES: element({
      INDIVIDUS: element({ INDIVIDU: individu }),
      SUPPLEANTS: element({ SUPPLEANT: individu }),
      STRUCTURE: element(
        sectionsStructure(
          ficheAvecServices(({ divisions: _, ...division }) => divisions.push(division)),
          ficheAvecServices((groupe) => groupes.push(groupe)),
        ),
      ),
    }),
  });

  return lecteur(racine, () => ({
    parametres: {
      uaj: etablissement.uaj,
      anneeScolaire: exercice?.annee ?? null,
      dateExport: null,
      horodatage: null,
    },
    denominationPrincipale: etablissement.denomination,
    debut: exercice?.debut ?? null,
    fin: exercice?.fin ?? null,
    matieres,
    mefs,
    individus,
    divisions: reunir(divisions),
    groupes: reunir(groupes),
  }));
}

const dateIso = (valeur: string | null): DateIso | null => (valeur === null ? null : lireDateIso(valeur));

const ficheIndividu = (lu: (individu: Individu) => void): NoeudLu =>
  fiche(['ID', 'TYPE', 'NOM_USAGE', 'NOM_PATRONYMIQUE', 'PRENOM', 'FONCTION'], (champs) =>
    lu({
      id: champs.ID ?? '',
      type: champs.TYPE ?? '',
      nomUsage: champs.NOM_USAGE,
      nomPatronymique: champs.NOM_PATRONYMIQUE,
      prenom: champs.PRENOM,
      fonction: champs.FONCTION,
    }),
  );

function ficheAvecServices(lue: (structure: GroupeSts) => void): NoeudLu {
  const services = lireServices();
  return ficheStructure((structure) => lue({ ...structure, services: services.prendre() }), {
    SERVICES: services.noeud,
  });
}
