import type { Eleve } from '../../domain/exports-siecle.ts';
import { definirControle } from '../definition.ts';
import { sujetEleve } from '../sujets.ts';

export const CTRL_FICHIERS_08 = definirControle({
  meta: {
    code: 'CTRL_FICHIERS_08',
    titre: 'Caractères perdus dans les noms',
    message: 'Dans l’export, le nom de {nom} contient un « ? ».',
    bilan: 'Dans l’export de SIECLE, le nom de {eleves} contient un « ? ».',
    cause:
      'SIECLE remplace par « ? » les caractères que son export ne sait pas écrire. La comparaison des noms accepte n’importe quel caractère à cette place.',
    trous: { nom: 'personne' },
    gravite: 'information',
    corrections: {
      relire: {
        cas: 'Un nom contient « ? »',
        faire: 'Vérifiez dans la fiche de l’élève, dans SIECLE, si le « ? » y est aussi ; si oui, corrigez le nom.',
      },
    },
    source: { kind: 'atteste', ref: 'spécification des exports de SIECLE §2.5' },
  },
  lit: ['eleves'],
  verifier({ eleves }) {
    return eleves.eleves.filter(aPerdu).map((eleve) => ({
      valeurs: {},
      correction: 'relire' as const,
      sujets: [sujetEleve(eleve)],
    }));
  },
});

const aPerdu = ({ nomFamille, nomUsage, prenom, prenom2, prenom3 }: Eleve): boolean =>
  [nomFamille, nomUsage, prenom, prenom2, prenom3].some((nom) => nom?.includes('?'));
