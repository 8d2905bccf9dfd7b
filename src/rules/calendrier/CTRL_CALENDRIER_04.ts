import { dateFr, type IsoDate } from '../../domain/dates.ts';
import { defineControl } from '../define.ts';
import { enListe } from '../listes.ts';

export const CTRL_CALENDRIER_04 = defineControl({
  meta: {
    code: 'CTRL_CALENDRIER_04',
    titre: 'Dates de l’année dans STS-Web et dans SIECLE',
    message: 'Pour STS-Web, l’année {borne} le {sts} ; pour SIECLE, le {siecle}.',
    bilan: 'Pour STS-Web, l’année {borne} le {sts} ; pour SIECLE, le {siecle}.',
    cause:
      'Les deux calendriers sont tenus à part. Celui de SIECLE fait référence pour les dates des liens ; EDT reçoit celui de STS-Web.',
    gravite: 'information',
    corrections: {
      comparer: {
        cas: 'Les dates diffèrent',
        texte:
          'Comparez avec le calendrier de l’établissement. Celui de SIECLE se corrige dans le module Commun, menu Calendrier > Année scolaire.',
        refaire: [],
      },
    },
    source: { kind: 'deduit', ref: 'procédure §3.5.2.2.1, exemple 2' },
  },
  reads: ['communs', 'sts'],
  /** STS-Web does not say whose dates it gives: the pupils' and the teachers' are both right. */
  check({ communs: { annee }, sts }) {
    if (!annee) return [];
    const bornes = [
      { borne: 'commence', dite: sts.debut, admises: [annee.debutEleve, annee.debutProf] },
      { borne: 'finit', dite: sts.fin, admises: [annee.finEleve, annee.finProf] },
    ];
    return bornes.flatMap(({ borne, dite, admises }) => {
      const connues = [...new Set(admises)].filter((jour): jour is IsoDate => jour !== null);
      if (!dite || connues.length === 0 || connues.includes(dite)) return [];
      const siecle = enListe(connues.map(dateFr)).replace(' et ', ' (élèves) ou le ');
      const valeurs = { borne, sts: dateFr(dite), siecle: connues.length > 1 ? `${siecle} (professeurs)` : siecle };
      const sujets = [{ libelle: 'Année scolaire', fichier: 'sts' as const, detail: dateFr(dite) }];
      return [{ valeurs, correction: 'comparer' as const, cle: borne, sujets }];
    });
  },
});
