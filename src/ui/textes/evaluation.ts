import { enumerer, nombre } from '../format.ts';

/** Of the page of the self-assessment, around what it says (accessibilite.ts). */
export const EVALUATION = {
  chapeau: 'Les 106 critères du RGAA 4.1, un par un, avec ce qui a été vérifié et comment.',
  tableau: (thematique: string) => `Critères de la thématique ${thematique}`,
  colonnes: { critere: 'Critère', statut: 'État', comment: 'Comment' },
  statuts: {
    tests: 'Vérifié par les tests',
    main: 'Vérifié à la main',
    'non-applicable': 'Non applicable',
    'non-satisfait': 'Non satisfait',
  },
  compte: (statut: string, n: number) => `${statut} : ${nombre(n)}.`,
  nonApplicables: (numeros: readonly string[], raison: string) =>
    `${numeros.length > 1 ? 'Non applicables' : 'Non applicable'} : ${enumerer(numeros)}. ${raison}`,
};
