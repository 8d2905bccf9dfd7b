import { definirControle } from '../definition.ts';
import { codesInconnus } from './inconnus.ts';

export const CTRL_REFERENCES_06 = definirControle({
  meta: {
    code: 'CTRL_REFERENCES_06',
    titre: 'Commune de naissance inconnue',
    message: '{eleve} est né dans la commune {code}, qui n’est pas dans la liste des communes.',
    bilan: 'La commune de naissance {code} ({eleves}) n’est pas dans la liste des communes.',
    cause:
      'Le code de la commune est mal saisi ou n’a plus cours, ou l’export « Géographique » n’est pas du même jour. PRONOTE ne reconnaît pas cette commune.',
    trous: { eleve: 'personne', code: 'etat-civil' },
    gravite: 'information',
    vise: ['CODE_COMMUNE_INSEE_NAISS'],
    corrections: {
      corriger: {
        cas: 'La commune n’est pas dans Géographique',
        faire: {
          '2': 'Si l’export « Géographique » est à jour, corrigez la commune de naissance de [cet élève|ces élèves] dans SIECLE.',
        },
      },
    },
    source: { kind: 'deduit', ref: 'procédure §3.2' },
  },
  lit: ['eleves', 'geographique'],
  verifier({ eleves, geographique }) {
    return codesInconnus(eleves, geographique.codesCommunes, 'corriger', (eleve) => [eleve.codeCommuneNaissance]);
  },
});
