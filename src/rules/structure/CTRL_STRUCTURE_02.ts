import { prochesDe } from '../../domain/codes-proches.ts';
import { definirControle } from '../definition.ts';
import { sujetGroupe } from '../sujets.ts';

export const CTRL_STRUCTURE_02 = definirControle({
  meta: {
    code: 'CTRL_STRUCTURE_02',
    titre: 'Groupe de SIECLE absent de STS-Web',
    message: 'Le groupe « {groupe} » est dans SIECLE et n’est pas dans STS-Web.',
    cause:
      'Le groupe a été supprimé ou renommé dans STS-Web après le dernier transfert de la structure (4a), ou sts_emp est plus ancien que lui.',
    trous: { groupe: 'code-groupe' },
    gravite: 'a-verifier',
    corrections: {
      decider: {
        cas: 'Le groupe n’est plus dans STS-Web',
        faire: {
          main: 'Si sts_emp est plus ancien que [ce groupe|ces groupes], ajoutez ici celui du jour ; sinon, recréez-[le|les] dans STS-Web [s’il existe|s’ils existent] encore.',
          '4a': null,
        },
      },
      transferer: {
        cas: 'Un groupe de STS-Web, que SIECLE n’a pas, porte presque le même nom',
        faire: { '4a': 'C’est sans doute le même groupe, renommé dans STS-Web.' },
      },
    },
    montre: 'structures-egales',
    source: { kind: 'deduit', ref: 'procédure §3.4.1' },
  },
  lit: ['structures', 'sts'],
  verifier({ structures, sts }) {
    const connus = new Set(sts.groupes.map((groupe) => groupe.code));
    const deSiecle = new Set(structures.groupes.map((groupe) => groupe.code));
    const nouveaux = [...connus].filter((code) => !deSiecle.has(code));
    const renomme = (code: string) => prochesDe(code, nouveaux).some(({ memeGroupe }) => memeGroupe);
    return structures.groupes
      .filter(({ code }) => !connus.has(code))
      .map(({ code, ligne }) => ({
        valeurs: { groupe: code },
        correction: renomme(code) ? ('transferer' as const) : ('decider' as const),
        cle: code,
        sujets: [sujetGroupe({ code, ligne }, 'structures')],
      }));
  },
});
