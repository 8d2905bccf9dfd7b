import { estUnIdentifiant } from '../../domain/identifiants.ts';
import { type Mots, mots, valeur } from '../../domain/phrase.ts';
import type { Service, Sts } from '../../domain/sts.ts';
import { definirControle } from '../definition.ts';
import { cleEnseignant, estCodeDeMatiere, servicesDe } from '../services/services.ts';

export const CTRL_EDT_04 = definirControle({
  meta: {
    code: 'CTRL_EDT_04',
    titre: 'Service d’EDT que STS-Web ne prendra pas',
    message: 'Dans emp_sts, « {structure} » a un service {defaut}.',
    bilan: 'Dans emp_sts, il y a un service {defaut}.',
    cause:
      'STS-Web ne prend un service que si sa matière a un code national de 6 caractères et si son enseignant a un numéro, connus de lui tous les deux. EDT ne les tient que de leurs correspondances.',
    trous: { structure: 'code-groupe', defaut: 'mots' },
    gravite: 'information',
    corrections: {
      matiere: {
        cas: 'La matière n’est pas dans STS-Web',
        faire: { remontee: 'Établissez la correspondance de [cette matière|ces matières] avec STS-Web.', '4b': null },
      },
      enseignant: {
        cas: 'L’enseignant n’est pas dans STS-Web',
        faire: {
          remontee:
            'Établissez la correspondance de [cet enseignant|ces enseignants] avec STS-Web, qui doit [le|les] connaître.',
          '4b': null,
        },
      },
    },
    source: { kind: 'deduit', ref: 'procédure §3.1.2 et §3.3.2' },
  },
  lit: ['emp_sts', 'sts'],
  verifier({ emp_sts, sts }) {
    return servicesDe(emp_sts, 'emp_sts').flatMap(({ service: { codeMatiere, enseignants }, sujet }) => {
      const matiere = defautMatiere(codeMatiere ?? '', sts);
      const defauts = [
        ...(matiere ? [{ correction: 'matiere' as const, defaut: matiere, cle: codeMatiere ?? '' }] : []),
        ...enseignants.flatMap((enseignant) => {
          const defaut = defautEnseignant(enseignant, sts);
          const cle = cleEnseignant(enseignant);
          return defaut ? [{ correction: 'enseignant' as const, defaut, cle }] : [];
        }),
      ];
      return defauts.map(({ correction, defaut, cle }) => ({
        valeurs: { defaut },
        correction,
        cle,
        sujets: [sujet],
      }));
    });
  },
});

/** An empty list proves nothing: an sts_emp may come without its nomenclatures. */
function defautMatiere(code: string, { matieres }: Sts): Mots | null {
  const dite = valeur('code', code || 'non précisée');
  if (!estCodeDeMatiere(code)) return mots`d’une matière sans code national de 6 caractères (${dite})`;
  const connue = matieres.length === 0 || matieres.some((matiere) => matiere.code === code);
  return connue ? null : mots`d’une matière que STS-Web ne connaît pas (${dite})`;
}

/** TYPE may be left out: then the number alone tells who it is. */
function defautEnseignant({ id, type }: Service['enseignants'][number], { individus }: Sts): Mots | null {
  const dit = valeur('identifiant', [type, id].filter(Boolean).join(' ') || 'non précisé');
  if (!estUnIdentifiant(id)) return mots`d’un enseignant sans numéro (${dit})`;
  const connu =
    individus.length === 0 ||
    individus.some((individu) => individu.id === id && (type === '' || individu.type === type));
  return connu ? null : mots`d’un enseignant que STS-Web ne connaît pas (${dit})`;
}
