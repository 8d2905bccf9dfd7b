import type { Eleve } from '../../domain/exports-siecle.ts';
import { compte, enumerer } from '../../domain/francais.ts';
import { ajouter } from '../../domain/par-cle.ts';
import { estDeRangement, estSortiLe } from '../../domain/presence.ts';
import { definirControle } from '../definition.ts';
import { sujetDivision } from '../sujets.ts';

/** More groups than this are counted. */
const CITES = 3;

/**
 * Of the first deposit of a year nothing of today tells what the file forgets: a class of which it holds nobody, though
 * SIECLE has groups for that class alone, is asked about. Once groups have pupils, who loses them is told (003.326).
 */
export const CTRL_ELEVES_13 = definirControle({
  meta: {
    code: 'CTRL_ELEVES_13',
    titre: 'Classe dont aucun élève n’est dans le fichier',
    message:
      'Aucun élève de {division} ({nombre}) n’est dans le fichier, alors que SIECLE a des groupes pour cette classe seule : {groupes}.',
    cause:
      'C’est le premier dépôt de l’année : aucun élève n’a encore de groupe dans SIECLE, et rien d’autre ne montre ce que le fichier oublie.',
    trous: { division: 'code', nombre: 'nombre', groupes: 'code-groupe' },
    gravite: 'a-verifier',
    corrections: {
      completer: {
        cas: 'Le fichier n’a aucun élève d’une classe',
        faire: {
          export:
            'Vérifiez que les élèves de [cette classe|ces classes] sont dans leurs groupes dans PRONOTE, et que l’export les comprend.',
        },
      },
    },
    source: { kind: 'deduit', ref: 'procédure §3.5.1 et spécification d’import' },
  },
  lit: ['liens', 'eleves', 'structures'],
  verifier({ eleves: { parametres, eleves }, structures }, { nuit }) {
    const presents = eleves.filter((eleve) => !estSortiLe(eleve, parametres.dateExport));
    if (nuit.length === 0 || presents.some(({ groupes }) => groupes.length > 0)) return [];
    const atteints = new Set<Eleve | null>(nuit.map(({ trouve }) => trouve));
    const parDivision = new Map<string, Eleve[]>();
    for (const eleve of presents) for (const code of eleve.divisions) ajouter(parDivision, code, eleve);
    return structures.divisions.flatMap(({ code, ligne }) => {
      const siens = parDivision.get(code) ?? [];
      const groupes = structures.groupes.filter(({ divisions }) => divisions.length === 1 && divisions[0] === code);
      if (estDeRangement(code) || siens.length < 2 || groupes.length === 0) return [];
      if (siens.some((eleve) => atteints.has(eleve))) return [];
      return [
        {
          valeurs: {
            division: code,
            nombre: compte(siens.length, 'élève'),
            groupes: enumerer(
              groupes.map((groupe) => groupe.code),
              CITES,
            ),
          },
          correction: 'completer' as const,
          cle: code,
          eleves: siens.length,
          sujets: [sujetDivision({ code, ligne }, 'structures')],
        },
      ];
    });
  },
});
