import { ajouter, parCle } from '../../domain/par-cle.ts';
import { mots, valeur } from '../../domain/phrase.ts';
import type { DivisionSts, Sts } from '../../domain/sts.ts';
import { definirControle } from '../definition.ts';
import { enListe } from '../regroupement.ts';
import { sujetEleve } from '../sujets.ts';
import { cleEnseignant, nommerMatiere, servicesDe, structuresDeDemain } from './services.ts';

/** Groups of need make it common, and tonight's import reads no service: it is information (003.138). */
export const CTRL_SERVICES_04 = definirControle({
  meta: {
    code: 'CTRL_SERVICES_04',
    titre: 'Élève qui a deux services d’une même matière',
    message: '{eleve} aura demain plusieurs services de {matiere} : {structures}.',
    bilan: '{matiere} aura demain plusieurs services pour un même élève ({eleves}) : le LSU n’en prend qu’un.',
    cause:
      'STS-Web a un service de cette matière pour la division et pour le groupe de ces élèves, ou pour deux de leurs groupes, et pas avec le même enseignant. Le LSU n’accepte qu’un résultat par matière et par élève.',
    trous: { eleve: 'personne', matiere: 'code', structures: 'code-groupe' },
    gravite: 'information',
    corrections: {
      reunir: {
        cas: 'Les services de la matière ont des enseignants différents',
        faire:
          'Avant l’export des bilans vers le LSU, réunissez ces services dans PRONOTE, rattachez celui du groupe à celui de la classe, ou déclarez un co-enseignement.',
      },
    },
    source: { kind: 'deduit', ref: 'schéma du LSU, résultats d’un élève' },
  },
  lit: ['liens', 'eleves', 'sts'],
  verifier({ eleves, sts }, { nuit }) {
    const equipesDe = equipesParStructure(sts);
    return structuresDeDemain(nuit, eleves, sts).flatMap(({ eleve, structures }) =>
      matieresEnDouble(structures.flatMap((structure) => equipesDe.get(structure) ?? [])).map(([matiere, siennes]) => {
        const sujet = sujetEleve(eleve, mots`${valeur('code-groupe', enListe(siennes.map(({ code }) => code)))}`);
        const valeurs = { matiere: nommerMatiere(matiere, sts) };
        return { valeurs, correction: 'reunir' as const, cle: matiere, sujets: [sujet] };
      }),
    );
  },
});

interface Enseignee {
  readonly codeMatiere: string;
  readonly structure: DivisionSts;
  /** Who teaches it, as a key. */
  readonly equipe: string;
}

/** What each structure teaches, and who, worked out once for all its pupils; a service without teacher says nothing. */
function equipesParStructure(sts: Sts): ReadonlyMap<DivisionSts, readonly Enseignee[]> {
  const equipes = new Map<DivisionSts, Enseignee[]>();
  for (const { structure, service } of servicesDe(sts)) {
    const { codeMatiere, enseignants } = service;
    const equipe = enseignants.map(cleEnseignant).sort().join(' ');
    if (codeMatiere && equipe) ajouter(equipes, structure, { codeMatiere, structure, equipe });
  }
  return equipes;
}

/** Subjects that several structures teach, unless the same people do. */
function matieresEnDouble(enseignees: readonly Enseignee[]): (readonly [string, DivisionSts[]])[] {
  return [...parCle(enseignees, ({ codeMatiere }) => codeMatiere)].flatMap(([matiere, siennes]) => {
    const leurs = [...new Set(siennes.map(({ structure }) => structure))];
    const equipes = new Set(siennes.map(({ equipe }) => equipe));
    return leurs.length > 1 && equipes.size > 1 ? [[matiere, leurs] as const] : [];
  });
}
