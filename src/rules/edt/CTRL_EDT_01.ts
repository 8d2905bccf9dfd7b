import { couperParEdt } from '../../domain/codes-proches.ts';
import type { LienEleve } from '../../domain/elegroupe.ts';
import { mots, valeur } from '../../domain/phrase.ts';
import { definirControle } from '../definition.ts';
import { sujetGroupe } from '../sujets.ts';

export const CTRL_EDT_01 = definirControle({
  meta: {
    code: 'CTRL_EDT_01',
    titre: 'Groupe de PRONOTE absent d’emp_sts',
    message: 'Le groupe « {groupe} » a des élèves dans le fichier et n’est pas dans emp_sts{nom}.',
    bilan: 'Le groupe « {groupe} » a des élèves dans le fichier ({eleves}) et n’est pas dans emp_sts{nom}.',
    cause:
      'EDT n’envoie à STS-Web que ce qui y a une correspondance. Il coupe les noms à 8 caractères et en retire les signes. SIECLE connaît ce groupe : l’import de cette nuit n’en souffre pas.',
    trous: { groupe: 'code-groupe', nom: 'mots' },
    gravite: 'information',
    corrections: {
      correspondre: {
        cas: 'Le groupe n’a pas de correspondance dans EDT',
        faire: { remontee: 'Établissez la correspondance de [ce groupe|ces groupes] avec STS-Web.' },
      },
      renommer: {
        cas: 'EDT a envoyé le groupe sous un nom coupé',
        faire: {
          remontee:
            'Si STS-Web a [ce groupe|ces groupes] deux fois, sous [ses|leurs] deux noms, n’en gardez qu’un, le même dans EDT.',
        },
      },
    },
    source: { kind: 'deduit', ref: 'procédure §3.1.2 et §3.3' },
  },
  lit: ['liens', 'emp_sts', 'structures'],
  verifier({ liens, emp_sts }, { ecole: { groupes } }) {
    const envoyes = emp_sts.groupes.map(({ code }) => code);
    return groupesDe(liens.eleves)
      .filter(({ code }) => groupes.has(code) && !envoyes.includes(code))
      .map(({ code, ligne, eleves }) => {
        const coupe = envoyes.find((envoye) => couperParEdt(code, envoye));
        const nom = coupe === undefined ? mots`` : mots` : EDT l’y appelle « ${valeur('code-groupe', coupe)} »`;
        return {
          valeurs: { groupe: code, nom },
          correction: coupe === undefined ? ('correspondre' as const) : ('renommer' as const),
          cle: code,
          eleves,
          sujets: [sujetGroupe({ code, ligne }, 'liens')],
        };
      });
  },
});

/** Each group of the file once, where it is first written, with the number of its pupils. */
function groupesDe(eleves: readonly LienEleve[]): { code: string; ligne: number; eleves: number }[] {
  const vus = new Map<string, { code: string; ligne: number; rangs: Set<number> }>();
  for (const { rang, groupes } of eleves) {
    for (const { code, ligne } of groupes) {
      const vu = vus.get(code) ?? { code, ligne, rangs: new Set<number>() };
      vus.set(code, vu);
      vu.rangs.add(rang);
    }
  }
  return [...vus.values()].map(({ rangs, ...groupe }) => ({ ...groupe, eleves: rangs.size }));
}
