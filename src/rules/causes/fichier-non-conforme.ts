import { definirCause } from '../cause.ts';

export const FICHIER_NON_CONFORME = definirCause({
  id: 'fichier-non-conforme',
  selon: 'branche',
  titre: 'Fichier non conforme au format d’import',
  consequence: 'SIECLE refuse le fichier sans dire pourquoi : il y a {ecarts} au format d’import, dans le détail.',
});
