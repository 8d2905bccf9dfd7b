import type { Eleve } from '../../domain/exports-siecle.ts';
import { mots, valeur } from '../../domain/phrase.ts';
import { definirControle } from '../definition.ts';
import { presents } from '../references/inconnus.ts';
import { sujetEleve } from '../sujets.ts';

export const CTRL_ELEVES_12 = definirControle({
  meta: {
    code: 'CTRL_ELEVES_12',
    titre: 'Date de naissance absente ou mal écrite',
    message: '{eleve} a une date de naissance {defaut} dans l’export de SIECLE.',
    bilan: 'Des élèves présents ont une date de naissance {defaut} dans l’export de SIECLE ({eleves}).',
    cause:
      'SIECLE écrit toujours une date de naissance, sous la forme JJ/MM/AAAA. Sans elle, un élève dont l’identifiant est périmé n’est pas retrouvé par son identité.',
    trous: { eleve: 'personne', defaut: 'mots' },
    gravite: 'information',
    vise: ['DATE_NAISS'],
    corrections: {
      absente: {
        cas: 'La date de naissance manque',
        faire: { '2': 'Saisissez la date de naissance de [cet élève|ces élèves] dans SIECLE.' },
      },
      autrement: {
        cas: 'La date de naissance n’est pas écrite comme SIECLE le fait',
        faire:
          'Un autre programme a sans doute réécrit ce fichier : téléchargez de nouveau « Élèves avec adresses » sans l’ouvrir.',
      },
      illisible: {
        cas: 'La date de naissance n’est pas une date',
        faire: {
          '2': 'Téléchargez de nouveau « Élèves avec adresses » sans l’ouvrir. Si la date est encore fausse, corrigez-la dans SIECLE.',
        },
      },
    },
    source: { kind: 'deduit', ref: 'spécification d’import, recherche de l’élève' },
  },
  lit: ['eleves'],
  verifier({ eleves }) {
    return presents(eleves).flatMap((eleve) => {
      const correction = defautDe(eleve);
      if (!correction) return [];
      const { naissanceEcrite } = eleve;
      const ecrite = naissanceEcrite && mots`Écrite « ${valeur('date-personnelle', naissanceEcrite)} »`;
      const sujet = sujetEleve(eleve, ecrite || undefined);
      return [{ valeurs: { defaut: DEFAUTS[correction] }, correction, sujets: [sujet] }];
    });
  },
});

const DEFAUTS = {
  absente: mots`absente`,
  autrement: mots`écrite autrement que JJ/MM/AAAA`,
  illisible: mots`qui n’en est pas une`,
} as const;

function defautDe({ dateNaissance, naissanceEcrite }: Eleve): keyof typeof DEFAUTS | null {
  if (naissanceEcrite) return dateNaissance ? 'autrement' : 'illisible';
  return dateNaissance ? null : 'absente';
}
