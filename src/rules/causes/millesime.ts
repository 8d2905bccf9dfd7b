import { definirCause } from '../cause.ts';

export const MILLESIME = definirCause({
  id: 'millesime',
  titre: 'Les années ne concordent pas',
  consequence: 'SIECLE compare le millésime du fichier avec celui de sa base : ils doivent concorder avant le dépôt.',
});
