import { definirCause } from '../cause.ts';

export const ELEVE_SANS_MEF = definirCause({
  id: 'eleve-sans-mef',
  titre: 'Élève sans MEF',
  consequence: 'SIECLE ne connaît pas le MEF de {eleves} et ne créera pas {liens}.',
});
