import { type DateIso, dateFr } from '../../domain/dates.ts';
import { memePersonne } from '../../domain/meme-personne.ts';
import { type Mots, mots, personne, valeur } from '../../domain/phrase.ts';
import { AUTRE_ELEVE, VERIFIER_L_IDENTITE } from '../causes/autre-eleve.ts';
import { definirControle } from '../definition.ts';
import { IDENTIFIANTS, nomDe, nomEnvoye, sujetLien } from '../sujets.ts';

/** SIECLE searches by identifier alone, and checks nothing else (import-rules §4.3). */
export const CTRL_ELEVES_01 = definirControle({
  meta: {
    code: 'CTRL_ELEVES_01',
    titre: 'SIECLE inscrit un autre élève à la place de celui du fichier',
    message: 'Le fichier envoie « {envoye} », mais son identifiant est celui de « {base} ».',
    bilan:
      'Le fichier envoie « {envoye} », mais son identifiant est celui de « {base} » : SIECLE inscrit ce dernier dans les groupes, sans le signaler.',
    cause:
      'SIECLE cherche d’abord par l’identifiant, sans vérifier le nom ni la date de naissance. L’identifiant que PRONOTE a gardé n’est pas celui de cet élève.',
    trous: { envoye: 'mots', base: 'mots' },
    gravite: 'a-verifier',
    vise: IDENTIFIANTS,
    corrections: {
      synchroniser: {
        cas: 'L’identifiant est celui d’un autre élève',
        faire: VERIFIER_L_IDENTITE,
      },
    },
    rejoint: { cause: AUTRE_ELEVE },
    source: { kind: 'deduit', ref: 'spécification d’import, recherche de l’élève' },
  },
  lit: ['liens', 'eleves'],
  verifier(_modeles, { nuit }) {
    return nuit.flatMap(({ lien, trouve }) => {
      if (!trouve || memePersonne(lien, trouve)) return [];
      const envoye = mots`${personne(nomEnvoye(lien))}${neLe(lien.dateNaissance)}`;
      const base = mots`${personne(nomDe(trouve), trouve.eleveId)}${neLe(trouve.dateNaissance)}`;
      return {
        valeurs: { envoye, base },
        correction: 'synchroniser' as const,
        cle: String(lien.rang),
        sujets: [sujetLien(lien, trouve, mots`Dans SIECLE : ${base}`)],
      };
    });
  },
});

const neLe = (date: DateIso | null): Mots => (date ? mots`, ${valeur('date-personnelle', dateFr(date))}` : mots``);
