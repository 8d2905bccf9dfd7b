import { mots, valeur } from '../../domain/phrase.ts';
import { estDeRangement } from '../../domain/presence.ts';
import { definirControle } from '../definition.ts';
import { presents } from '../references/inconnus.ts';
import { enListe } from '../regroupement.ts';
import { sujetEleve } from '../sujets.ts';

export const CTRL_ELEVES_10 = definirControle({
  meta: {
    code: 'CTRL_ELEVES_10',
    titre: 'Élève dans plusieurs divisions',
    message: '{eleve} est dans plusieurs divisions de SIECLE : {divisions}.',
    bilan: 'Des élèves présents sont dans plusieurs divisions de SIECLE ({eleves}).',
    cause:
      'L’élève a changé de division et SIECLE garde l’ancienne, ou deux affectations se recouvrent. Le LSU attend une seule division par élève.',
    trous: { eleve: 'personne', divisions: 'code' },
    gravite: 'information',
    vise: ['CODE_STRUCTURE'],
    corrections: {
      garder: {
        cas: 'L’élève a deux divisions ou plus',
        faire: { '2': 'Gardez une seule division à [cet élève|ces élèves] dans SIECLE.' },
      },
    },
    source: { kind: 'deduit', ref: 'schéma du LSU, division de l’élève' },
  },
  lit: ['eleves'],
  verifier({ eleves }) {
    return presents(eleves).flatMap((eleve) => {
      const divisions = eleve.divisions.filter((code) => !estDeRangement(code));
      if (divisions.length < 2) return [];
      const sujet = sujetEleve(eleve, mots`${valeur('code', enListe(divisions))}`);
      return [{ valeurs: {}, correction: 'garder' as const, sujets: [sujet] }];
    });
  },
});
