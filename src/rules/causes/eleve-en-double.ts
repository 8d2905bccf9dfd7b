import { definirCause } from '../cause.ts';

export const ELEVE_EN_DOUBLE = definirCause({
  id: 'eleve-en-double',
  titre: 'Le même élève est plusieurs fois dans le fichier',
  consequence: 'Le fichier désigne plusieurs fois {eleves} : SIECLE ne garde que les premiers liens créés.',
});
