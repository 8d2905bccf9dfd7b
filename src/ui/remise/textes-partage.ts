import { enFrancais } from '../../domain/typographie.ts';

/** The texts of the report for support, which come with its page. */
export const PARTAGE = enFrancais({
  chapeau:
    'Voici le rapport pseudonymisé, tel que l’assistance le verra. Rien ne part d’ici : vous l’enregistrez, puis vous l’envoyez vous-même.',
  disparu: 'Ce qui disparaît',
  ceQuiDisparait: [
    'Les noms et prénoms : chaque élève devient « Élève 017 ». Les numéros ne suivent ni l’alphabet, ni les identifiants.',
    'Le code d’un groupe ou d’une division qui contient le nom d’un élève : il devient « Groupe 01 ».',
    'Les identifiants (ELEVE_ID, INE, ID_PRV_ELE), les dates de naissance.',
    'Le rang et la ligne de chaque élève dans les documents, et les noms des documents.',
    'Les phrases qui pourraient nommer un élève ou un enseignant : le titre de la règle les remplace.',
    'Aucune table ne relie les numéros aux noms : elle n’existe nulle part.',
  ],
  reste: 'Ce qui reste',
  ceQuiReste: [
    'L’établissement et son numéro (UAJ/RNE), qui figure aussi dans le nom du document enregistré.',
    'Les divisions, les groupes, les MEF et les codes des règles.',
    'Les groupes et le sort de chaque élève, les dates de ses liens, les effectifs.',
    'La date, le type et la taille de chaque document.',
  ],
  petits: 'Petits groupes',
  aucunPetit: 'Aucun groupe ni aucune division n’a moins de cinq élèves.',
  enregistrer: 'Enregistrer le rapport pseudonymisé (JSON)',
  ensuite:
    'Ce rapport contient encore des données personnelles : envoyez-le seulement à l’assistance, qui l’ouvre en le déposant dans Veilleuse.',
  apercu: 'Aperçu du rapport pseudonymisé',
});

/** With the names hidden, what stands in place of what may name somebody. */
export const MASQUES = enFrancais({
  fichier: (rang: number): string => `Fichier ${rang}`,
  panne: 'Un texte technique peut contenir un nom. Il n’est pas montré tant que les noms sont masqués.',
});
