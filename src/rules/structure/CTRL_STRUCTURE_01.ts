import { STRUCTURE_NON_TRANSFEREE } from '../causes/structure-non-transferee.ts';
import { definirControle } from '../definition.ts';
import { sujetGroupe } from '../sujets.ts';

export const CTRL_STRUCTURE_01 = definirControle({
  meta: {
    code: 'CTRL_STRUCTURE_01',
    titre: 'Groupe de STS-Web absent de SIECLE',
    message: 'Le groupe « {groupe} » est dans STS-Web et n’est pas dans SIECLE.',
    cause: 'La structure n’a pas été transférée de STS-Web vers SIECLE (4a) depuis que ce groupe existe.',
    trous: { groupe: 'code-groupe' },
    gravite: 'a-verifier',
    corrections: {
      transferer: {
        cas: 'Le groupe est dans STS-Web',
        faire: { '4a': 'Envoyez [ce groupe|ces groupes] avec la structure.' },
      },
    },
    rejoint: { cause: STRUCTURE_NON_TRANSFEREE },
    montre: 'structures-egales',
    source: { kind: 'atteste', ref: 'procédure §3.4.1 et §3.5.2.2.1' },
  },
  lit: ['structures', 'sts'],
  verifier({ structures, sts }) {
    const connus = new Set(structures.groupes.map((groupe) => groupe.code));
    return sts.groupes
      .filter(({ code }) => !connus.has(code))
      .map(({ code, ligne }) => ({
        valeurs: { groupe: code },
        correction: 'transferer' as const,
        cle: code,
        sujets: [sujetGroupe({ code, ligne }, 'sts')],
      }));
  },
});
