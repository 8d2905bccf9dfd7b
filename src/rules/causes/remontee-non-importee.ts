import { definirCause } from '../cause.ts';

export const REMONTEE_NON_IMPORTEE = definirCause({
  id: 'remontee-non-importee',
  titre: 'STS-Web n’a pas ce qu’EDT lui a envoyé (3)',
  consequence: 'Il manque dans STS-Web, et donc dans SIECLE, {groupes} d’EDT ({eleves}, {liens} cette nuit).',
});
