import { accord, compte, nombre } from '../../domain/francais.ts';
import { enFrancais } from '../../domain/typographie.ts';

/** Of the files at hand that do not count. */
export const EN_MAIN = enFrancais({
  refuses: (n: number) =>
    `${compte(n, 'fichier donné ne compte pas', 'fichiers donnés ne comptent pas')} dans ce contrôle.`,
  reste: (n: number) => `Voir ${compte(n, 'autre document écarté', 'autres documents écartés')}`,
  retirer: 'Retirer',
  autreEcole: (ecole: string, n: number) =>
    `${accord(n, 'Un fichier', `Les ${nombre(n)} fichiers`)} de ${ecole} ${accord(n, 'est', 'sont')} là aussi, et ce contrôle n’en tient pas compte.`,
  controler: (ecole: string) => `Contrôler plutôt ${ecole}`,
});

/** When each document was exported. */
export const AXE = enFrancais({
  titre: 'De quand datent les documents',
  jour: (date: string, age: number) =>
    `${date} (${age === 0 ? 'le jour du contrôle' : `${compte(age, 'jour')} avant le contrôle`}) :`,
});

export const ENREGISTREMENT = enFrancais({
  voir: 'Voir l’enregistrement',
  de: (nom: string, ligne: number) => `de ${nom}, ligne ${ligne}`,
  legende: (element: string, ligne: number, fichier: string | null) =>
    [`${element}, ligne ${ligne}`, fichier].filter(Boolean).join(' de '),
  parents: (parents: readonly { readonly nom: string; readonly ligne: number }[]) =>
    `Dans ${parents.map(({ nom, ligne }) => `${nom} (ligne ${ligne})`).join(', ')}`,
  enCause: 'valeur en cause',
  elementEnCause: 'élément en cause',
  nonLu: '… : présent dans le fichier, mais Veilleuse ne le lit pas.',
  coupe: (visibles: number, coupees: number) =>
    `Extrait coupé : ${compte(visibles, 'ligne montrée', 'lignes montrées')}, ${compte(coupees, 'de plus', 'de plus')} dans cet enregistrement.`,
  autres: (n: number) =>
    `Le fichier porte ${compte(n, 'autre enregistrement semblable', 'autres enregistrements semblables')} sur cette même ligne : celui-ci est le premier.`,
  etats: {
    attente: 'Lecture de l’enregistrement.',
    lu: 'Enregistrement affiché.',
    absent:
      'Le fichier n’est pas dans cet onglet : Veilleuse garde les résultats, jamais les fichiers. Déposez-le de nouveau pour voir l’enregistrement.',
    introuvable:
      'Cette ligne ne porte rien de lisible : le fichier a sans doute changé depuis le contrôle. Déposez-le de nouveau.',
    panne: 'L’enregistrement n’a pas pu être lu, par un défaut de Veilleuse. Le résultat n’est pas touché.',
  },
  illisible: (message: string, aFaire: string) => `L’enregistrement ne peut pas être lu. ${message} ${aFaire}`,
});
