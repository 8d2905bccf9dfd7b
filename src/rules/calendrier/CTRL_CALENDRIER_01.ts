import { dateFr } from '../../domain/dates.ts';
import type { Calendrier } from '../../domain/dossier.ts';
import type { Gravite } from '../../domain/report.ts';
import { defineControl } from '../define.ts';
import { enListe } from '../listes.ts';

interface Defaut {
  readonly cle: string;
  readonly defaut: string;
  readonly gravite: Gravite;
}

export const CTRL_CALENDRIER_01 = defineControl({
  meta: {
    code: 'CTRL_CALENDRIER_01',
    titre: 'Calendrier de SIECLE absent ou incohérent',
    message: 'Le calendrier de SIECLE est à vérifier : {defaut}.',
    bilan: 'Le calendrier de SIECLE est à vérifier : {defaut}.',
    cause:
      'Le calendrier de SIECLE fait référence pour les dates des liens : SIECLE remplace celles qui n’y sont pas comprises.',
    gravite: 'a-verifier',
    corrections: {
      calendrier: {
        cas: 'Une date du calendrier manque ou en contredit une autre',
        texte:
          'Corrigez l’année scolaire dans SIECLE, module Commun, menu Calendrier > Année scolaire, puis refaites l’export Communs et ajoutez-le ici.',
        refaire: [],
      },
    },
    source: { kind: 'deduit', ref: 'procédure §3.5.2.2.1, exemple 2' },
  },
  reads: ['communs'],
  check({ communs: { annee } }) {
    const sujets = [{ libelle: 'Année scolaire', fichier: 'communs' as const }];
    return defautsDe(annee).map(({ cle, defaut, gravite }) => ({
      valeurs: { defaut },
      correction: 'calendrier' as const,
      gravite,
      cle,
      sujets,
    }));
  },
});

/** The pupils' dates decide; the teachers', which the import does not read, only tell that something is odd. */
function defautsDe(annee: Calendrier | null): Defaut[] {
  const { debutEleve = null, finEleve = null, debutProf = null, finProf = null } = annee ?? {};
  const defauts: Defaut[] = [];
  const ajouter = (cle: string, defaut: string, gravite: Gravite = 'a-verifier') =>
    defauts.push({ cle, defaut, gravite });
  const manquantes = [debutEleve ? [] : 'le premier jour des élèves', finEleve ? [] : 'le dernier jour des élèves'];
  const absentes = manquantes.flat();
  if (absentes.length > 0) {
    ajouter('absent', `${enListe(absentes)} ${absentes.length > 1 ? 'manquent' : 'manque'}`);
  }
  if (debutEleve && finEleve && debutEleve >= finEleve) {
    ajouter(
      'ordre',
      `le premier jour des élèves (${dateFr(debutEleve)}) n’est pas avant le dernier (${dateFr(finEleve)})`,
    );
  }
  if (debutProf && debutEleve && debutProf > debutEleve) {
    ajouter(
      'rentree-profs',
      `les professeurs rentrent le ${dateFr(debutProf)}, après les élèves (${dateFr(debutEleve)})`,
      'information',
    );
  }
  if (finProf && finEleve && finProf < finEleve) {
    ajouter(
      'fin-profs',
      `les professeurs finissent le ${dateFr(finProf)}, avant les élèves (${dateFr(finEleve)})`,
      'information',
    );
  }
  return defauts;
}
