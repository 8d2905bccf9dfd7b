import { defineCause } from '../cause.ts';

export const FIN_HORS_ANNEE = defineCause({
  id: 'fin-hors-annee',
  titre: 'Fin de groupe hors de l’année des élèves',
  consequence: 'SIECLE corrigera d’office la date de fin de {liens} ({eleves}), sans rien perdre.',
});
