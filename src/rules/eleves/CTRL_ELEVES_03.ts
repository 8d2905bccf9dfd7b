import type { Eleve, Groupe } from '../../domain/exports-siecle.ts';
import { mefsDesDivisions } from '../../domain/mefs.ts';
import { memePersonne } from '../../domain/meme-personne.ts';
import { mots, valeur } from '../../domain/phrase.ts';
import { estDeRangement } from '../../domain/presence.ts';
import { AUTRE_CLASSE, aUneAutreClasse, VERIFIER_LA_CLASSE } from '../causes/autre-classe.ts';
import { definirControle } from '../definition.ts';
import { sujetLien } from '../sujets.ts';

/**
 * SIECLE checks the MEF only: a link to a group of other divisions is created (003.25). A pupil of an ULIS, or of any
 * division that follows other MEFs than the group's divisions do, is there by inclusion: his MEF is the group's, and
 * nothing is odd (003.137).
 */
export const CTRL_ELEVES_03 = definirControle({
  meta: {
    code: 'CTRL_ELEVES_03',
    titre: 'Élève dans un groupe qui n’accueille pas sa division',
    message: '{eleve}, de {division}, est dans le groupe « {groupe} », qui n’accueille pas cette division.',
    bilan: 'Le groupe « {groupe} » reçoit des élèves de divisions qu’il n’accueille pas dans SIECLE ({eleves}).',
    cause:
      'Dans les structures de SIECLE, ce groupe n’est pas rattaché à la division de ces élèves. SIECLE les inscrit tout de même.',
    trous: { eleve: 'personne', division: 'code', groupe: 'code-groupe' },
    gravite: 'a-verifier',
    corrections: {
      'autre-classe': VERIFIER_LA_CLASSE,
      rattacher: {
        cas: 'La division de l’élève n’est pas rattachée au groupe',
        faire: {
          main: 'Rattachez dans STS-Web la division de ces élèves à [ce groupe|ces groupes], s’ils doivent y être.',
          '4a': null,
        },
      },
    },
    rejoint: { cause: AUTRE_CLASSE, branches: ['autre-classe'] },
    source: { kind: 'deduit', ref: 'procédure §3.4.1' },
  },
  lit: ['liens', 'eleves', 'structures'],
  verifier({ structures }, { nuit, ecole }) {
    const estUneInclusion = ({ codeMef, divisions }: Eleve, groupe: Groupe): boolean => {
      if (!codeMef || !ecole.mefsDuGroupe(groupe.code)?.has(codeMef)) return false;
      const desDivisions = mefsDesDivisions(groupe.divisions, structures.divisions);
      return [codeMef, ...mefsDesDivisions(divisions, structures.divisions)].some((mef) => !desDivisions.has(mef));
    };
    const connues = new Set(structures.divisions.map(({ code }) => code));
    return nuit.flatMap(({ lien, trouve, crees }) => {
      // whom SIECLE takes for another is told by his identifier
      if (!trouve || !memePersonne(lien, trouve)) return [];
      // of a division that Structures does not hold, nothing is known (CTRL_REFERENCES_03); to be parked is to have none
      if (!trouve.divisions.some((d) => connues.has(d) && !estDeRangement(d))) return [];
      const [division] = trouve.divisions;
      return crees.flatMap(({ code, ligne }) => {
        const groupe = ecole.groupes.get(code);
        if (!division || !groupe?.divisions.length) return [];
        if (trouve.divisions.some((d) => groupe.divisions.includes(d))) return [];
        if (estUneInclusion(trouve, groupe)) return [];
        const dansLeGroupe = sujetLien(lien, trouve, mots`Division ${valeur('code', division)}`);
        // of another class, it is the pupil who is to be corrected, and not the group
        const ailleurs = aUneAutreClasse(lien, trouve, ecole);
        return {
          valeurs: { groupe: code },
          correction: ailleurs ? ('autre-classe' as const) : ('rattacher' as const),
          cle: code,
          sujets: [{ ...dansLeGroupe, ...(!ailleurs && { groupe: code }), ligne }],
        };
      });
    });
  },
});
