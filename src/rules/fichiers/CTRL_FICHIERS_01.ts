import { type Mots, mots, valeur } from '../../domain/phrase.ts';
import { DEMANDES, LIBELLES, type SourceDemandee } from '../../domain/source.ts';
import { MAUVAIS_FICHIER } from '../causes/mauvais-fichier.ts';
import { definirControle } from '../definition.ts';
import { sujetDocument } from '../sujets.ts';

/** What the absence of each document prevents; the rules that it stops are listed as not run. */
const EMPECHE: Record<SourceDemandee, Mots> = {
  eleves: mots`la nuit ne peut pas être simulée`,
  responsables: mots`les responsables des élèves ne sont pas vérifiés`,
  structures: mots`les groupes et leurs MEF ne sont pas vérifiés`,
  nomenclature: mots`les MEF et les matières ne sont pas vérifiés`,
  communs: mots`les dates des liens et le millésime ne sont pas vérifiés`,
  etablissements: mots`les établissements d’origine ne sont pas vérifiés`,
  geographique: mots`les communes et les pays ne sont pas vérifiés`,
  sts: mots`on ne peut pas dire si un groupe inconnu de SIECLE est dans STS-Web`,
  liens: mots`ni le dépôt ni la nuit ne peuvent être prédits`,
};

export const CTRL_FICHIERS_01 = definirControle({
  meta: {
    code: 'CTRL_FICHIERS_01',
    titre: 'Fichiers absents ou illisibles',
    message: 'Le fichier {fichier} manque : {empeche}.',
    bilan: 'Ces fichiers manquent ou ne se lisent pas, et ce qui en dépend n’est pas contrôlé.',
    cause: 'Ils n’ont pas été apportés ici, n’ont pas pu être lus, ou sont d’une autre année.',
    trous: { fichier: 'document', empeche: 'mots' },
    gravite: 'information',
    corrections: {
      apporter: {
        cas: 'Un fichier manque',
        faire: 'Téléchargez chaque fichier par le menu indiqué dans le détail, puis ajoutez-le ici.',
      },
    },
    rejoint: { cause: MAUVAIS_FICHIER },
    source: { kind: 'atteste', ref: 'procédure §3.1.1, §3.2.1 et §3.5.1' },
  },
  lit: [],
  verifier(_donnees, { ecole: { modeles, enLecture } }) {
    return DEMANDES.filter((kind) => modeles[kind] === undefined && !enLecture.includes(kind)).map((kind) => {
      const { menu } = LIBELLES[kind];
      const precision = mots`${EMPECHE[kind]}. À prendre dans ${valeur('document', menu)}`;
      return {
        valeurs: {},
        correction: 'apporter' as const,
        sujets: [sujetDocument(kind, precision)],
      };
    });
  },
});
