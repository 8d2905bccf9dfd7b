import { definirRegle } from '../definition.ts';

/** The export of the pupils proves that one was made; an export that holds no pupil proves nothing (003.07). */
export const D5 = definirRegle({
  moment: 'depot',
  meta: {
    code: 'D5',
    titre: 'Aucun export des élèves',
    message: 'L’export des élèves ne contient aucun élève : SIECLE bloque le dépôt tant qu’aucun export n’a été fait.',
    cause: 'L’export a été fait sur une base vide, ou sur celle de l’année suivante.',
    gravite: 'a-verifier',
    corrections: {
      exporter: { cas: 'L’export est vide', faire: { '2': 'Vérifiez l’année choisie dans SIECLE.', export: null } },
    },
    unique: true,
    source: { kind: 'deduit', ref: 'spécification d’import, conditions du dépôt' },
  },
  lit: ['eleves'],
  verifier(_depot, { modeles }) {
    return modeles.eleves.eleves.length === 0 ? [{ valeurs: {}, correction: 'exporter' }] : [];
  },
});
