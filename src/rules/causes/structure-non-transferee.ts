import { definirCause } from '../cause.ts';

export const STRUCTURE_NON_TRANSFEREE = definirCause({
  id: 'structure-non-transferee',
  titre: 'La structure n’a pas été transférée de STS-Web vers SIECLE (4a)',
  consequence: 'SIECLE ne connaît pas {groupes} de STS-Web et ne créera pas {liens} ({eleves}).',
});
