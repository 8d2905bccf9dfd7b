import { defineCause } from '../cause.ts';

export const MILLESIME = defineCause({
  id: 'millesime',
  titre: 'Les années ne concordent pas',
  consequence: 'SIECLE compare le millésime du fichier avec celui de sa base : ils doivent concorder avant le dépôt.',
});
