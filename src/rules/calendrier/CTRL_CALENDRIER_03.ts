import { dateFr } from '../../domain/dates.ts';
import { calendrierAustral } from '../../domain/millesime.ts';
import { mots } from '../../domain/phrase.ts';
import { definirControle } from '../definition.ts';

/**
 * The first digits of a UAI name its department: 983 is New Caledonia, 001 to 095, 620 and 720 metropolitan France
 * (003.32).
 */
const CALEDONIE = /^983/;
const METROPOLE = /^(0\d\d|620|720)/;

export const CTRL_CALENDRIER_03 = definirControle({
  meta: {
    code: 'CTRL_CALENDRIER_03',
    titre: 'Calendrier d’un autre hémisphère',
    message: 'L’établissement {uai} est {lieu} et sa rentrée est le {date} : c’est un calendrier {calendrier}.',
    cause: 'Le calendrier de l’année n’a pas été adapté dans SIECLE après l’ouverture de la base.',
    trous: { uai: 'etablissement', lieu: 'mots', date: 'date', calendrier: 'mots' },
    gravite: 'information',
    corrections: {
      calendrier: {
        cas: 'Le calendrier n’est pas celui de l’établissement',
        faire:
          'Vérifiez l’année scolaire dans SIECLE, module Commun, menu Calendrier > Année scolaire ; si elle est fausse, corrigez-la et refaites l’export Communs.',
      },
    },
    unique: true,
    source: {
      kind: 'atteste',
      ref: 'calendriers de la Nouvelle-Calédonie de 2018 à 2026, arrêtés par le vice-recteur',
    },
  },
  lit: ['communs'],
  verifier({ communs }, { ecole: { uai } }) {
    const rentree = communs.annee?.debutEleve;
    if (!uai || !rentree) return [];
    const austral = calendrierAustral(rentree);
    if (!(austral ? METROPOLE : CALEDONIE).test(uai)) return [];
    const valeurs = {
      uai,
      lieu: austral ? mots`en métropole` : mots`en Nouvelle-Calédonie`,
      date: dateFr(rentree),
      calendrier: austral ? mots`austral` : mots`métropolitain`,
    };
    return [
      { valeurs, correction: 'calendrier', sujets: [{ libelle: 'Année scolaire', genre: 'mots', fichier: 'communs' }] },
    ];
  },
});
