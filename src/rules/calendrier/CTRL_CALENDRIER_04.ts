import { type DateIso, dateFr } from '../../domain/dates.ts';
import { mots, valeur } from '../../domain/phrase.ts';
import { definirControle } from '../definition.ts';

export const CTRL_CALENDRIER_04 = definirControle({
  meta: {
    code: 'CTRL_CALENDRIER_04',
    titre: 'Dates de l’année dans STS-Web et dans SIECLE',
    message: 'Pour STS-Web, l’année {borne} le {sts} ; pour SIECLE, le {siecle}.',
    cause:
      'Les deux calendriers sont tenus à part. Celui de SIECLE fait référence pour les dates des liens ; EDT reçoit celui de STS-Web.',
    trous: { borne: 'mots', sts: 'date', siecle: 'mots' },
    gravite: 'information',
    corrections: {
      comparer: {
        cas: 'Les dates diffèrent',
        faire:
          'Comparez avec le calendrier de l’établissement. Celui de SIECLE se corrige dans le module Commun, menu Calendrier > Année scolaire.',
      },
    },
    source: { kind: 'deduit', ref: 'procédure §3.5.2.2.1, exemple 2' },
  },
  lit: ['communs', 'sts'],
  /** STS-Web does not say whose dates it gives: the pupils' and the teachers' are both right. */
  verifier({ communs: { annee }, sts }) {
    if (!annee) return [];
    const bornes = [
      { cle: 'commence', borne: mots`commence`, dite: sts.debut, admises: [annee.debutEleve, annee.debutProf] },
      { cle: 'finit', borne: mots`finit`, dite: sts.fin, admises: [annee.finEleve, annee.finProf] },
    ];
    return bornes.flatMap(({ cle, borne, dite, admises }) => {
      const connues = [...new Set(admises)].filter((jour): jour is DateIso => jour !== null);
      if (!dite || connues.length === 0 || connues.includes(dite)) return [];
      const [eleves = dite, profs] = connues;
      const siecle = profs ? mots`${jour(eleves)} (élèves) ou le ${jour(profs)} (professeurs)` : mots`${jour(eleves)}`;
      const valeurs = { borne, sts: dateFr(dite), siecle };
      const sujets = [
        { libelle: 'Année scolaire', genre: 'mots' as const, fichier: 'sts' as const, precision: mots`${jour(dite)}` },
      ];
      return [{ valeurs, correction: 'comparer' as const, cle, sujets }];
    });
  },
});

const jour = (date: DateIso) => valeur('date', dateFr(date));
