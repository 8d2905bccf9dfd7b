import { definirCause } from '../cause.ts';

export const MEF_DE_L_ELEVE = definirCause({
  id: 'mef-de-l-eleve',
  titre: 'Le MEF de l’élève n’est pas celui de sa division',
  consequence:
    'SIECLE ne créera pas {liens} ({eleves}), parce que le MEF saisi n’est pas celui de la division de l’élève.',
});
