import { enFrancais } from '../../domain/typographie.ts';

const DEFAUT = {
  titre: 'Veilleuse a rencontré un défaut',
  texte: 'Le défaut vient de Veilleuse, pas de vos fichiers ni de l’établissement. Rien n’a été déposé dans SIECLE.',
};
const MEMOIRE =
  'Cet ordinateur n’a plus assez de mémoire. Fermez d’autres onglets et d’autres programmes, puis réessayez.';

/** What is said when something ended what was being done, and how to begin again. */
export const PANNE = enFrancais({
  defaut: { ...DEFAUT, relire: 'Réessayez d’abord : Veilleuse reprend les mêmes fichiers.', sinon: null },
  memoire: { ...DEFAUT, relire: MEMOIRE, sinon: MEMOIRE },
  coupure: {
    titre: 'La connexion a été coupée',
    texte:
      'Une partie de Veilleuse n’est pas arrivée. Vos fichiers n’y sont pour rien, et rien n’a été déposé dans SIECLE.',
    relire:
      'Réessayez d’abord : rien n’est à redonner. Si ce message revient, vérifiez la connexion, rechargez la page (touche F5), puis redonnez vos fichiers.',
    sinon: 'Vérifiez la connexion, puis rechargez la page (touche F5).',
  },
  garde: 'Le résultat obtenu avant reste affiché ci-dessous.',
  reessayer: 'Réessayer',
  recommencer: 'Recommencer',
  copier: 'Copier le texte technique',
  copie: 'Texte technique copié.',
  nonCopie: 'La copie a échoué : sélectionnez le texte ci-dessous.',
  technique: 'Texte technique pour l’assistance',
});
