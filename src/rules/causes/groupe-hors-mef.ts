import { definirCause } from '../cause.ts';

export const GROUPE_HORS_MEF = definirCause({
  id: 'groupe-hors-mef',
  selon: 'groupe',
  titre: 'Le groupe n’est pas rattaché au bon MEF',
  consequence: 'SIECLE ne créera pas {liens} ({eleves}), parce que le groupe n’est pas rattaché au MEF de l’élève.',
});
