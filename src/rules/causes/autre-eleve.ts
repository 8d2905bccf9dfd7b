import { definirCause } from '../cause.ts';

export const AUTRE_ELEVE = definirCause({
  id: 'autre-eleve',
  titre: 'SIECLE inscrit un autre élève à la place de celui du fichier',
  consequence: 'SIECLE inscrira un autre élève à la place de {eleves} du fichier, sans le dire.',
  confusion: true,
});
