import { couperParEdt } from '../../domain/codes-proches.ts';
import { REMONTEE_NON_IMPORTEE } from '../causes/remontee-non-importee.ts';
import { definirControle } from '../definition.ts';
import { sujetGroupe } from '../sujets.ts';

export const CTRL_EDT_02 = definirControle({
  meta: {
    code: 'CTRL_EDT_02',
    titre: 'Groupe envoyé par EDT, absent de STS-Web',
    message: 'Le groupe « {groupe} » est dans l’emp_sts d’EDT et n’est pas dans STS-Web.',
    cause:
      'L’import dans STS-Web n’a pas été fait ; ou il l’a été en répondant OUI, ce qui garde les services déjà là ; ou il l’a été après la mise en paie de la campagne de rentrée. Il se peut aussi que sts_emp date d’avant cet import.',
    trous: { groupe: 'code-groupe' },
    gravite: 'a-verifier',
    corrections: {
      importer: {
        cas: 'EDT a envoyé le groupe, et STS-Web ne l’a pas',
        faire: {
          '3': 'Importez emp_sts dans STS-Web, en répondant NON à sa question, sauf si c’est fait depuis l’export de sts_emp.',
          '4a': null,
        },
      },
    },
    rejoint: { cause: REMONTEE_NON_IMPORTEE },
    montre: 'remontee-importee',
    source: { kind: 'deduit', ref: 'procédure §3.3.2' },
  },
  lit: ['emp_sts', 'sts', 'structures'],
  verifier({ emp_sts, sts, structures }) {
    // a group that SIECLE knows went through STS-Web: sts_emp is older (003.123)
    const connus = new Set([...sts.groupes, ...structures.groupes].map(({ code }) => code));
    return emp_sts.groupes
      .filter(({ code }) => !connus.has(code) && ![...connus].some((connu) => couperParEdt(connu, code)))
      .map(({ code, ligne }) => ({
        valeurs: { groupe: code },
        correction: 'importer' as const,
        cle: code,
        sujets: [sujetGroupe({ code, ligne }, 'emp_sts')],
      }));
  },
});
