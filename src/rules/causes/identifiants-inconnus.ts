import { definirCause } from '../cause.ts';

export const IDENTIFIANTS_INCONNUS = definirCause({
  id: 'identifiants-inconnus',
  titre: 'SIECLE ne reconnaît pas les identifiants du fichier',
  consequence:
    'SIECLE ne trouve pas {eleves} par l’identifiant, et rejette ceux que leur identité ne désigne pas non plus.',
});
