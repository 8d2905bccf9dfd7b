import type { Gravite } from '../../domain/constat.ts';
import { type DateIso, dateFr } from '../../domain/dates.ts';
import type { Calendrier } from '../../domain/exports-siecle.ts';
import { enumererMots, type Mots, mots, valeur } from '../../domain/phrase.ts';
import { definirControle } from '../definition.ts';

interface Defaut {
  readonly cle: string;
  readonly defaut: Mots;
  readonly gravite: Gravite;
}

export const CTRL_CALENDRIER_01 = definirControle({
  meta: {
    code: 'CTRL_CALENDRIER_01',
    titre: 'Calendrier de SIECLE absent ou incohérent',
    message: 'Le calendrier de SIECLE est à vérifier : {defaut}.',
    cause:
      'Le calendrier de SIECLE fait référence pour les dates des liens : SIECLE remplace celles qui n’y sont pas comprises.',
    trous: { defaut: 'mots' },
    gravite: 'a-verifier',
    corrections: {
      calendrier: {
        cas: 'Une date du calendrier manque ou en contredit une autre',
        faire:
          'Corrigez l’année scolaire dans SIECLE, module Commun, menu Calendrier > Année scolaire, puis refaites l’export Communs et ajoutez-le ici.',
      },
    },
    source: { kind: 'deduit', ref: 'procédure §3.5.2.2.1, exemple 2' },
  },
  lit: ['communs'],
  verifier({ communs: { annee } }) {
    const sujets = [{ libelle: 'Année scolaire', genre: 'mots' as const, fichier: 'communs' as const }];
    return defautsDe(annee).map(({ cle, defaut, gravite }) => ({
      valeurs: { defaut },
      correction: 'calendrier' as const,
      gravite,
      cle,
      sujets,
    }));
  },
});

const jour = (date: DateIso) => valeur('date', dateFr(date));

/** The pupils' dates decide; the teachers', which the import does not read, only tell that something is odd. */
function defautsDe(annee: Calendrier | null): Defaut[] {
  const { debutEleve = null, finEleve = null, debutProf = null, finProf = null } = annee ?? {};
  const defauts: Defaut[] = [];
  const ajouter = (cle: string, defaut: Mots, gravite: Gravite = 'a-verifier') =>
    defauts.push({ cle, defaut, gravite });
  const absentes = [
    ...(debutEleve ? [] : [mots`le premier jour des élèves`]),
    ...(finEleve ? [] : [mots`le dernier jour des élèves`]),
  ];
  if (absentes.length > 0) {
    ajouter(
      'absent',
      absentes.length > 1 ? mots`${enumererMots(absentes)} manquent` : mots`${enumererMots(absentes)} manque`,
    );
  }
  if (debutEleve && finEleve && debutEleve >= finEleve) {
    ajouter(
      'ordre',
      mots`le premier jour des élèves (${jour(debutEleve)}) n’est pas avant le dernier (${jour(finEleve)})`,
    );
  }
  if (debutProf && debutEleve && debutProf > debutEleve) {
    ajouter(
      'rentree-profs',
      mots`les professeurs rentrent le ${jour(debutProf)}, après les élèves (${jour(debutEleve)})`,
      'information',
    );
  }
  if (finProf && finEleve && finProf < finEleve) {
    ajouter(
      'fin-profs',
      mots`les professeurs finissent le ${jour(finProf)}, avant les élèves (${jour(finEleve)})`,
      'information',
    );
  }
  return defauts;
}
