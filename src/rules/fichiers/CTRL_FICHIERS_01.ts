import { LIBELLES, SOURCES, type SourceKind } from '../../domain/source.ts';
import { defineControl } from '../define.ts';

/** What the absence of each document prevents; the rules that it stops are listed as not run. */
const EMPECHE: Record<SourceKind, string> = {
  eleves: 'la nuit ne peut pas être simulée',
  responsables: 'les responsables des élèves ne sont pas vérifiés',
  structures: 'les groupes et leurs MEF ne sont pas vérifiés',
  nomenclature: 'les MEF et les matières ne sont pas vérifiés',
  communs: 'les dates des liens et le millésime ne sont pas vérifiés',
  etablissements: 'les établissements d’origine ne sont pas vérifiés',
  geographique: 'les communes et les pays ne sont pas vérifiés',
  sts: 'on ne peut pas dire si un groupe inconnu de SIECLE est dans STS-Web',
  liens: 'ni le dépôt ni la nuit ne peuvent être prédits',
};

export const CTRL_FICHIERS_01 = defineControl({
  meta: {
    code: 'CTRL_FICHIERS_01',
    titre: 'Fichier absent',
    message: 'Le fichier {fichier} manque : {empeche}.',
    bilan: 'Le fichier {fichier} manque : {empeche}.',
    cause: 'Il n’a pas été déposé ici, ou il n’a pas pu être lu.',
    gravite: 'information',
    corrections: {
      apporter: {
        cas: 'Le fichier manque',
        texte: 'Téléchargez-le par le menu {menu}, puis ajoutez-le ici.',
        refaire: [],
      },
    },
    source: { kind: 'atteste', ref: 'procédure §3.1.1, §3.2.1 et §3.5.1' },
  },
  reads: [],
  check(_donnees, { ecole: { modeles } }) {
    return SOURCES.filter((kind) => modeles[kind] === undefined).map((kind) => ({
      valeurs: { fichier: LIBELLES[kind].nom, empeche: EMPECHE[kind], menu: LIBELLES[kind].menu },
      correction: 'apporter' as const,
      cle: kind,
      sujets: [{ libelle: LIBELLES[kind].nom, fichier: kind }],
    }));
  },
});
