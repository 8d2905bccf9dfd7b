import { definirCause } from '../cause.ts';

export const AUTRE_ELEVE = definirCause({
  id: 'autre-eleve',
  titre: 'SIECLE inscrit un autre élève à la place de celui du fichier',
  consequence: 'SIECLE inscrira un autre élève à la place de {eleves} du fichier, sans le dire.',
  confusion: true,
});

/** The pupil is told apart in SIECLE, then in PRONOTE, which keeps the number of another. */
export const VERIFIER_L_IDENTITE = {
  '2': 'Vérifiez l’identité de [cet élève|ces élèves] dans SIECLE.',
  export:
    'Comparez l’identité de [cet élève|ces élèves] dans PRONOTE, et renouvelez [son identifiant|leurs identifiants] par « Récupérer les identifiants des élèves » (déduit).',
} as const;
