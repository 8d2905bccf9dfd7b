import { compte } from '../../domain/francais.ts';
import { mots, valeur } from '../../domain/phrase.ts';
import { estSortiLe } from '../../domain/presence.ts';
import { definirControle } from '../definition.ts';
import { sujetEleve, sujetGroupe } from '../sujets.ts';

export const CTRL_STRUCTURE_08 = definirControle({
  meta: {
    code: 'CTRL_STRUCTURE_08',
    titre: 'Groupes sans élève demain',
    message: 'Demain, le groupe « {groupe} » n’a aucun élève dans SIECLE : {avant}.',
    cause: 'Aucun lien de l’ELEGROUPE vers ce groupe n’est créé pendant la nuit.',
    trous: { groupe: 'code-groupe', avant: 'mots' },
    gravite: 'information',
    corrections: {
      verifier: {
        cas: 'Le groupe a des élèves aujourd’hui',
        texte:
          'Vérifiez dans PRONOTE que le groupe a bien ses élèves ; sinon, complétez-le, refaites l’export des liens et déposez le nouveau fichier (5).',
        refaire: ['5'],
        fichier: 'nouveau',
      },
      laisser: {
        cas: 'Le groupe n’a pas d’élève aujourd’hui non plus',
        texte: 'Ne faites rien si ce groupe ne sert pas ; sinon, vérifiez-le dans PRONOTE.',
        refaire: [],
      },
    },
    source: { kind: 'deduit', ref: 'spécification d’import, traitement de nuit' },
  },
  lit: ['liens', 'eleves', 'structures'],
  verifier({ eleves, structures }, { nuit }) {
    if (!nuit) return [];
    const demain = new Set(nuit.flatMap(({ crees }) => crees.map(({ code }) => code)));
    const demandes = new Set(nuit.flatMap(({ lien }) => lien.groupes.map(({ code }) => code)));
    const jour = eleves.parametres.dateExport;
    return structures.groupes
      .filter(({ code }) => !demain.has(code))
      .map(({ code, ligne }) => {
        const avant = eleves.eleves.filter((eleve) => eleve.groupes.includes(code) && !estSortiLe(eleve, jour));
        const perdus = avant.map((eleve) => ({ ...sujetEleve(eleve), groupe: code }));
        const groupe = sujetGroupe({ code, ligne }, 'structures');
        return {
          valeurs: {
            groupe: code,
            avant:
              avant.length > 0
                ? mots`${valeur('nombre', compte(avant.length, 'élève'))} aujourd’hui`
                : mots`aujourd’hui non plus`,
          },
          correction: avant.length > 0 ? ('verifier' as const) : ('laisser' as const),
          // what the file asks for and the night refuses is told by the rule that refuses it
          gravite: avant.length > 0 && !demandes.has(code) ? ('a-verifier' as const) : ('information' as const),
          cle: code,
          sujets: perdus.length > 0 ? perdus : [groupe],
        };
      });
  },
});
