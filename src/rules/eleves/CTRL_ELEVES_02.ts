import { dateFr } from '../../domain/dates.ts';
import { memePersonne } from '../../domain/meme-personne.ts';
import { mots, valeur } from '../../domain/phrase.ts';
import { estSortiLe } from '../../domain/presence.ts';
import { definirControle } from '../definition.ts';
import { sujetLien } from '../sujets.ts';

export const CTRL_ELEVES_02 = definirControle({
  meta: {
    code: 'CTRL_ELEVES_02',
    titre: 'Élève du fichier sorti de l’établissement',
    message: '{eleve} est dans le fichier et a quitté l’établissement le {jour}.',
    bilan: 'Le fichier envoie des élèves sortis de l’établissement selon SIECLE ({eleves}).',
    cause: 'PRONOTE garde ces élèves dans leurs groupes : leur sortie n’y est pas enregistrée, ou SIECLE se trompe.',
    trous: { eleve: 'personne', jour: 'date-personnelle' },
    gravite: 'a-verifier',
    corrections: {
      sortir: {
        cas: 'L’élève a une date de sortie dans SIECLE',
        faire: { '2': 'Vérifiez la date de sortie de [cet élève|ces élèves] dans SIECLE.', export: null },
      },
    },
    source: { kind: 'deduit', ref: 'procédure §3.2 et §3.5' },
  },
  lit: ['liens', 'eleves'],
  verifier({ eleves }, { nuit }) {
    const jour = eleves.parametres.dateExport;
    return nuit.flatMap(({ lien, trouve }) => {
      const sortie = trouve?.dateSortie;
      if (!sortie || !estSortiLe(trouve, jour)) return [];
      // whom SIECLE takes for another is told by his identifier
      if (!memePersonne(lien, trouve)) return [];
      // PRONOTE knows that he left: his links say until when he was there
      if (lien.groupes.every(({ fin }) => fin !== null && fin <= sortie)) return [];
      const sujet = sujetLien(lien, trouve, mots`Sorti le ${valeur('date-personnelle', dateFr(sortie))}`);
      return [{ valeurs: {}, correction: 'sortir' as const, sujets: [sujet] }];
    });
  },
});
