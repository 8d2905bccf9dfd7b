import { parCle } from '../../domain/par-cle.ts';
import { type Mots, mots, valeur } from '../../domain/phrase.ts';
import type { GroupeEdt } from '../../domain/sts.ts';
import { definirControle, type SujetLeve } from '../definition.ts';
import { sujetDivision, sujetGroupe } from '../sujets.ts';

export const CTRL_EDT_03 = definirControle({
  meta: {
    code: 'CTRL_EDT_03',
    titre: 'Structure d’EDT que STS-Web ne prendra pas',
    message: 'Dans emp_sts, « {code} » {defaut}.',
    cause:
      'STS-Web refuse un groupe sans division ou d’effectif nul, et deux structures du même code. EDT coupe les noms à 8 caractères : deux groupes peuvent alors n’avoir plus qu’un nom.',
    trous: { code: 'code-groupe', defaut: 'mots' },
    gravite: 'a-verifier',
    corrections: {
      rattacher: {
        cas: 'Le groupe n’a pas de division',
        faire: { remontee: 'Mettez dans [ce groupe|ces groupes] des élèves ou des parties d’une classe.' },
      },
      peupler: {
        cas: 'L’effectif du groupe est nul',
        faire: {
          remontee:
            'Mettez des élèves dans [ce groupe|ces groupes], ou supprimez-[le s’il ne sert|les s’ils ne servent] plus.',
        },
      },
      distinguer: {
        cas: 'Plusieurs structures ont le même code',
        faire: {
          remontee: 'Donnez à ces structures des noms sans signe, qui diffèrent dès les 8 premiers caractères.',
        },
      },
    },
    source: { kind: 'deduit', ref: 'procédure §3.3.2' },
  },
  lit: ['emp_sts'],
  verifier({ emp_sts: { divisions, groupes } }, { ecole: { groupesSts } }) {
    const structures = [
      ...divisions.map((division) => sujetDivision(division, 'emp_sts')),
      ...groupes.map((groupe) => sujetGroupe(groupe, 'emp_sts')),
    ];
    const memesCodes = [...parCle(structures, ({ libelle }) => libelle)].filter(([, memes]) => memes.length > 1);
    const confondus = new Set(memesCodes.map(([code]) => code));
    const seuls = groupes.filter(({ code }) => !confondus.has(code));
    const atteinte = (code: string, correction: Correction, defaut: Mots, sujets: readonly SujetLeve[]) => ({
      valeurs: { code, defaut },
      correction,
      // STS-Web has it already, whatever the next import does
      gravite: groupesSts?.has(code) ? ('information' as const) : ('a-verifier' as const),
      cle: code,
      sujets,
    });
    const duGroupe = (correction: Correction, defaut: Mots) => (groupe: GroupeEdt) =>
      atteinte(groupe.code, correction, defaut, [sujetGroupe(groupe, 'emp_sts')]);
    return [
      ...memesCodes.map(([code, memes]) => {
        const nombre = valeur('nombre', String(memes.length));
        const defaut = mots`est le code de ${nombre} structures (groupes ou divisions)`;
        return atteinte(code, 'distinguer', defaut, memes);
      }),
      ...seuls
        .filter((groupe) => groupe.divisions.length === 0)
        .map(duGroupe('rattacher', mots`est un groupe sans division`)),
      ...seuls
        .filter((groupe) => groupe.divisions.length > 0 && groupe.effectif === 0)
        .map(duGroupe('peupler', mots`est un groupe d’effectif nul`)),
    ];
  },
});

type Correction = 'rattacher' | 'peupler' | 'distinguer';
