import type { DivisionSts, Eleve, Sts } from '../../domain/dossier.ts';
import { mots, valeur } from '../../domain/phrase.ts';
import { estDeRangement, estSortiLe } from '../../domain/presence.ts';
import { definirControle } from '../definition.ts';
import { enListe, parCle } from '../regroupement.ts';
import { sujetEleve } from '../sujets.ts';
import { cleEnseignant, nommerMatiere } from './services.ts';

/** Groups of need make it common, and tonight's import reads no service: it is information (003.138). */
export const CTRL_SERVICES_04 = definirControle({
  meta: {
    code: 'CTRL_SERVICES_04',
    titre: 'Élève qui a deux services d’une même matière',
    message: '{eleve} aura demain plusieurs services de {matiere} : {structures}.',
    bilan: 'Des élèves auront demain plusieurs services de {matiere} ({eleves}), et le LSU n’en prend qu’un par élève.',
    cause:
      'STS-Web a un service de cette matière pour la division et pour le groupe de ces élèves, ou pour deux de leurs groupes, et pas avec le même enseignant. Le LSU n’accepte qu’un résultat par matière et par élève.',
    trous: { eleve: 'personne', matiere: 'code', structures: 'code-groupe' },
    gravite: 'information',
    corrections: {
      reunir: {
        cas: 'Les services de la matière ont des enseignants différents',
        texte:
          'Avant l’export des bilans vers le LSU, réunissez ces services dans PRONOTE, rattachez celui du groupe à celui de la classe, ou déclarez un co-enseignement.',
        refaire: [],
      },
    },
    source: { kind: 'deduit', ref: 'schéma du LSU, résultats d’un élève' },
  },
  lit: ['liens', 'eleves', 'sts'],
  verifier({ eleves, sts }, { nuit }) {
    const divisions = parCle(sts.divisions, ({ code }) => code);
    const groupes = parCle(sts.groupes, ({ code }) => code);
    const demain = parCle(nuit ?? [], ({ trouve }) => trouve);
    const structuresDe = (eleve: Eleve, codes: readonly string[]) => [
      ...eleve.divisions.filter((code) => !estDeRangement(code)).flatMap((code) => divisions.get(code) ?? []),
      ...new Set(codes.flatMap((code) => groupes.get(code) ?? [])),
    ];
    return [...demain].flatMap(([eleve, passages]) => {
      if (!eleve || estSortiLe(eleve, eleves.parametres.dateExport)) return [];
      const codes = passages.flatMap(({ crees }) => crees.map(({ code }) => code));
      return matieresEnDouble(structuresDe(eleve, codes)).map(([matiere, siennes]) => {
        const structures = enListe(siennes.map(({ code }) => code));
        const sujet = sujetEleve(eleve, mots`${valeur('code-groupe', structures)}`);
        const valeurs = { eleve: sujet.libelle, matiere: nommerMatiere(matiere, sts), structures };
        return { valeurs, correction: 'reunir' as const, cle: matiere, sujets: [sujet] };
      });
    });
  },
});

/** Subjects that several of these structures teach, unless the same people do; a service without teacher says nothing. */
function matieresEnDouble(structures: readonly Sts['divisions'][number][]): (readonly [string, DivisionSts[]])[] {
  const enseignees = structures.flatMap((structure) =>
    structure.services.flatMap(({ codeMatiere, enseignants }) => {
      const equipe = enseignants.map(cleEnseignant).sort().join(' ');
      return codeMatiere && equipe ? [{ codeMatiere, structure, equipe }] : [];
    }),
  );
  return [...parCle(enseignees, ({ codeMatiere }) => codeMatiere)].flatMap(([matiere, siennes]) => {
    const leurs = [...new Set(siennes.map(({ structure }) => structure))];
    const equipes = new Set(siennes.map(({ equipe }) => equipe));
    return leurs.length > 1 && equipes.size > 1 ? [[matiere, leurs] as const] : [];
  });
}
