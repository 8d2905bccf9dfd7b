import { dateFr } from '../../domain/dates.ts';
import { compte } from '../../domain/francais.ts';
import { mots, valeur } from '../../domain/phrase.ts';
import { FIN_HORS_ANNEE } from '../causes/fin-hors-annee.ts';
import { definirControle } from '../definition.ts';
import { sujetEnvoye } from '../sujets.ts';

export const CTRL_CALENDRIER_02 = definirControle({
  meta: {
    code: 'CTRL_CALENDRIER_02',
    titre: 'Liens qui finissent le dernier jour des professeurs',
    message: '{nom} : {nombre} jusqu’au {profs}, au lieu du {fin}.',
    bilan:
      'La date de fin des liens de {eleves} est le {profs}, dernier jour des professeurs : SIECLE la ramène au {fin}, dernier jour des élèves.',
    cause: 'PRONOTE finit l’année avec les professeurs, SIECLE avec les élèves : la différence est sans conséquence.',
    trous: { nom: 'personne', nombre: 'nombre', profs: 'date', fin: 'date' },
    gravite: 'information',
    corrections: {
      rien: {
        cas: 'Toutes les fins hors calendrier sont le dernier jour des professeurs',
        faire: 'Ne faites rien : l’anomalie n’est pas bloquante, et SIECLE corrige ces dates.',
      },
    },
    rejoint: { cause: FIN_HORS_ANNEE },
    source: { kind: 'deduit', ref: 'procédure §3.5.2.2.1, exemple 2' },
  },
  lit: ['liens', 'communs'],
  /** One end date beyond the pupils' year that is not the teachers' last day, and the cause is another (003.32). */
  verifier({ liens, communs: { annee } }) {
    const { finEleve = null, finProf = null } = annee ?? {};
    if (!finEleve || !finProf) return [];
    const tardifs = liens.eleves.map((lien) => ({
      lien,
      groupes: lien.groupes.filter(({ fin }) => fin && fin > finEleve),
    }));
    if (tardifs.some(({ groupes }) => groupes.some(({ fin }) => fin !== finProf))) return [];
    return tardifs.flatMap(({ lien, groupes }) => {
      if (groupes.length === 0) return [];
      const sujet = sujetEnvoye(lien, mots`${valeur('nombre', compte(groupes.length, 'lien'))}`);
      const valeurs = { profs: dateFr(finProf), fin: dateFr(finEleve) };
      return [{ valeurs, correction: 'rien' as const, eleves: 1, sujets: [sujet] }];
    });
  },
});
