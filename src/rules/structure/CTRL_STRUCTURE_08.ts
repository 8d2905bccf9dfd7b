import type { Eleve } from '../../domain/exports-siecle.ts';
import { compte } from '../../domain/francais.ts';
import { ajouter, compter, parCle } from '../../domain/par-cle.ts';
import { mots, valeur } from '../../domain/phrase.ts';
import { estLienFini, estSortiLe } from '../../domain/presence.ts';
import { definirControle, type Passage } from '../definition.ts';
import { sujetEleve, sujetGroupe } from '../sujets.ts';

export const CTRL_STRUCTURE_08 = definirControle({
  meta: {
    code: 'CTRL_STRUCTURE_08',
    titre: 'Groupes qui se vident',
    message: 'Demain, le groupe « {groupe} » {demain} dans SIECLE : {avant}.',
    cause:
      'Le dépôt supprime tous les liens élève-groupe de SIECLE, puis crée ceux du fichier : seuls restent dans le groupe les élèves qu’il y inscrit.',
    trous: { groupe: 'code-groupe', demain: 'mots', avant: 'mots' },
    gravite: 'information',
    corrections: {
      verifier: {
        cas: 'Le groupe a des élèves aujourd’hui',
        faire: {
          export:
            'Vérifiez que [ce groupe a ses élèves|ces groupes ont leurs élèves] dans PRONOTE, et complétez-[le|les] sinon.',
        },
      },
      laisser: {
        cas: 'Le groupe n’a pas d’élève aujourd’hui non plus',
        faire: 'Ne faites rien si ce groupe ne sert pas ; sinon, vérifiez-le dans PRONOTE.',
      },
    },
    source: { kind: 'deduit', ref: 'spécification d’import, traitement de nuit' },
  },
  lit: ['liens', 'eleves', 'structures'],
  verifier({ eleves, structures }, { nuit, ecole: { calendrier, groupes } }) {
    // a file without pupils is refused, and told so
    if (nuit.length === 0) return [];
    const jour = eleves.parametres.dateExport;
    /** A link that is over asks for nothing tomorrow. */
    const demandesPourDemain = ({ lien, crees, enVigueur }: Passage) =>
      lien.groupes.filter((lie) =>
        crees.includes(lie) ? enVigueur.includes(lie) : !estLienFini(lie, calendrier, jour),
      );
    /** What each pupil gets and what is asked for him, however many ELEVE of the file reach him. */
    const parEleve = new Map(
      [...parCle(nuit, ({ trouve }) => trouve)].map(([eleve, passages]) => [
        eleve,
        {
          crees: codesDe(passages.flatMap(({ enVigueur }) => enVigueur)),
          demandes: codesDe(passages.flatMap(demandesPourDemain)),
        },
      ]),
    );
    const demain = compter([...parEleve.values()].flatMap(({ crees }) => [...crees]));
    const inscrits = presentsParGroupe(eleves.eleves.filter((eleve) => !estSortiLe(eleve, jour)));
    const demandes = codesDe(nuit.flatMap(demandesPourDemain));
    /** He keeps other groups and enters none in exchange: the file forgets him here. */
    const oublie = (eleve: Eleve, code: string) => {
      const siens = parEleve.get(eleve);
      if (!siens || siens.crees.size === 0 || siens.demandes.has(code)) return false;
      return [...siens.crees].every((autre) => eleve.groupes.includes(autre));
    };
    /** The file puts him in a group that SIECLE does not know: GROUPE_A_01 says what became of this one. */
    const passeAilleurs = (eleve: Eleve) =>
      [...(parEleve.get(eleve)?.demandes ?? [])].some((autre) => !groupes?.has(autre));
    return structures.groupes.flatMap(({ code, ligne }) => {
      const avant = inscrits.get(code) ?? [];
      const reste = demain.get(code) ?? 0;
      const perdants = reste === 0 ? avant : avant.filter((eleve) => oublie(eleve, code));
      // one who leaves is everyday; more than half of the group is a file that forgets (003.111)
      if (reste > 0 && (perdants.length < 2 || perdants.length * 2 <= avant.length)) return [];
      const perdus = perdants.map((eleve) => ({ ...sujetEleve(eleve), groupe: code }));
      return {
        valeurs: {
          groupe: code,
          demain: reste === 0 ? mots`n’a aucun élève` : mots`n’a plus que ${nombreDe(reste)}`,
          avant: avant.length > 0 ? mots`${nombreDe(avant.length)} aujourd’hui` : mots`aujourd’hui non plus`,
        },
        correction: avant.length > 0 ? ('verifier' as const) : ('laisser' as const),
        // what the file asks for and the night refuses is told by the rule that refuses it
        gravite:
          (reste > 0 || (avant.length > 0 && !demandes.has(code))) && !perdants.every(passeAilleurs)
            ? ('a-verifier' as const)
            : ('information' as const),
        cle: code,
        sujets: perdus.length > 0 ? perdus : [sujetGroupe({ code, ligne }, 'structures')],
      };
    });
  },
});

const nombreDe = (eleves: number) => valeur('nombre', compte(eleves, 'élève'));

const codesDe = (liens: readonly { readonly code: string }[]): ReadonlySet<string> =>
  new Set(liens.map(({ code }) => code));

function presentsParGroupe(eleves: readonly Eleve[]): ReadonlyMap<string, readonly Eleve[]> {
  const groupes = new Map<string, Eleve[]>();
  for (const eleve of eleves) for (const code of new Set(eleve.groupes)) ajouter(groupes, code, eleve);
  return groupes;
}
