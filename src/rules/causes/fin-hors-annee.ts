import { definirCause } from '../cause.ts';

export const FIN_HORS_ANNEE = definirCause({
  id: 'fin-hors-annee',
  titre: 'Fin de groupe hors de l’année des élèves',
  consequence: 'SIECLE corrigera d’office la date de fin de {liens} ({eleves}), sans rien perdre.',
});
