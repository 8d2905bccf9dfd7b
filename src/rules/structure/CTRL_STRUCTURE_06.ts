import { mots } from '../../domain/phrase.ts';
import { CHERCHER_LE_GROUPE, DIVISION_POUR_GROUPE } from '../causes/division-pour-groupe.ts';
import { definirControle } from '../definition.ts';
import { sujetEnvoye, sujetGroupe } from '../sujets.ts';

export const CTRL_STRUCTURE_06 = definirControle({
  meta: {
    code: 'CTRL_STRUCTURE_06',
    titre: 'Code de division pris pour un groupe',
    message: 'Le code « {code} » est celui d’une division : {ou}.',
    cause: 'Une division et un groupe ne s’échangent pas : la division vient de SIECLE, le groupe de STS-Web.',
    trous: { code: 'code', ou: 'mots' },
    gravite: 'a-verifier',
    corrections: {
      lien: {
        cas: 'L’ELEGROUPE inscrit des élèves dans une division',
        faire: CHERCHER_LE_GROUPE,
      },
      groupe: {
        cas: 'Un groupe porte le code d’une division',
        faire: { main: 'Donnez un autre code à [ce groupe|ces groupes] dans STS-Web.', '4a': null, export: null },
      },
    },
    rejoint: { cause: DIVISION_POUR_GROUPE, branches: ['lien'] },
    source: { kind: 'deduit', ref: 'procédure §3.5.2.2.1, exemple 1' },
  },
  lit: ['liens', 'structures'],
  verifier({ liens, structures }) {
    const divisions = new Set(structures.divisions.map((division) => division.code));
    const groupes = new Set(structures.groupes.map((groupe) => groupe.code));
    const portes = structures.groupes
      .filter(({ code }) => divisions.has(code))
      .map(({ code, ligne }) => ({
        valeurs: { code, ou: mots`un groupe de SIECLE le porte aussi` },
        correction: 'groupe' as const,
        cle: code,
        sujets: [sujetGroupe({ code, ligne }, 'structures')],
      }));
    const envoyes = liens.eleves.flatMap((lien) =>
      lien.groupes
        .filter(({ code }) => divisions.has(code) && !groupes.has(code))
        .map(({ code, ligne }) => ({
          valeurs: { code, ou: mots`l’ELEGROUPE s’en sert comme d’un groupe` },
          correction: 'lien' as const,
          cle: code,
          sujets: [{ ...sujetEnvoye(lien), groupe: code, ligne }],
        })),
    );
    return [...portes, ...envoyes];
  },
});
