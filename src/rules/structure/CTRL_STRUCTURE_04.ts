import { definirControle } from '../definition.ts';
import { enListe } from '../regroupement.ts';
import { sujetGroupe } from '../sujets.ts';
import { memesCodes, parPaires } from './paires.ts';

export const CTRL_STRUCTURE_04 = definirControle({
  meta: {
    code: 'CTRL_STRUCTURE_04',
    titre: 'Divisions d’un groupe différentes',
    message: 'Le groupe « {groupe} » réunit {siecle} dans SIECLE et {sts} dans STS-Web.',
    cause: 'Les divisions du groupe ont changé dans STS-Web depuis le dernier transfert de la structure (4a).',
    trous: { groupe: 'code-groupe', siecle: 'code', sts: 'code' },
    gravite: 'a-verifier',
    corrections: {
      transferer: {
        cas: 'Les divisions du groupe diffèrent',
        faire: { '4a': 'Vérifiez les divisions de [ce groupe|ces groupes] dans STS-Web.' },
      },
    },
    montre: 'structures-egales',
    source: { kind: 'deduit', ref: 'procédure §3.4.1' },
  },
  lit: ['structures', 'sts'],
  /** A side that names no division says nothing to compare: CTRL_STRUCTURE_05 speaks of it (003.33). */
  verifier({ structures, sts }) {
    return parPaires(structures, sts)
      .filter(({ siecle, sts }) => siecle.divisions.length > 0 && sts.divisions.length > 0)
      .filter(({ siecle, sts }) => !memesCodes(siecle.divisions, sts.divisions))
      .map(({ siecle, sts }) => ({
        valeurs: { groupe: siecle.code, siecle: enListe(siecle.divisions), sts: enListe(sts.divisions) },
        correction: 'transferer' as const,
        cle: siecle.code,
        sujets: [sujetGroupe(siecle, 'structures')],
      }));
  },
});
