import { lireNomElegroupe } from '../../domain/ids.ts';
import { mots } from '../../domain/phrase.ts';
import { defineControl } from '../define.ts';

export const CTRL_FICHIERS_02 = defineControl({
  meta: {
    code: 'CTRL_FICHIERS_02',
    titre: 'Fichier d’un autre établissement',
    message: 'Le fichier « {fichier} » est celui de l’établissement {uai}, pas de {attendu} : {effet}.',
    cause: 'Le fichier vient d’un autre établissement, ou d’un téléchargement plus ancien sur un poste partagé.',
    trous: { fichier: 'fichier', uai: 'etablissement', attendu: 'etablissement', effet: 'mots' },
    gravite: 'a-verifier',
    corrections: {
      remplacer: {
        cas: 'Un fichier est d’un autre établissement',
        texte: 'Retirez ce fichier et apportez celui de l’établissement {attendu}.',
        refaire: [],
      },
      exporter: {
        cas: 'Le nom et le contenu de l’ELEGROUPE ne disent pas le même établissement',
        texte: 'Refaites l’export des liens dans PRONOTE sans changer le nom du fichier, puis déposez-le (5).',
        refaire: ['5'],
        fichier: 'nouveau',
      },
    },
    source: { kind: 'deduit', ref: 'spécification d’import, traitement de nuit' },
  },
  reads: [],
  check(_donnees, { fichiers, ecole: { uai, depot, modeles } }) {
    const nom = depot && lireNomElegroupe(depot.noms.archive ?? depot.noms.entree);
    const contenu = modeles.liens?.parametres.uaj;
    const ecartes = fichiers
      .filter((fichier) => fichier.probleme?.code === 'autre-etablissement')
      .map((fichier) => ({
        valeurs: {
          fichier: fichier.entree ?? fichier.nom,
          uai: fichier.uai ?? '',
          attendu: uai ?? '',
          effet: mots`il est écarté du contrôle`,
        },
        correction: 'remplacer' as const,
        cle: `${fichier.nom} ${fichier.entree}`,
      }));
    if (!nom || !contenu || nom.uai === contenu) return ecartes;
    const effet = mots`SIECLE arrête le traitement de nuit quand le contenu désigne un établissement inconnu`;
    const valeurs = { fichier: depot.noms.entree, uai: contenu, attendu: nom.uai, effet };
    return [...ecartes, { valeurs, correction: 'exporter' as const, cle: 'nom' }];
  },
});
