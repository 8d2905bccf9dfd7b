import { dateFr } from '../../domain/dates.ts';
import { mots, valeur } from '../../domain/phrase.ts';
import { LIBELLES } from '../../domain/source.ts';
import { definirControle } from '../definition.ts';
import { sujetFichier } from '../sujets.ts';

export const CTRL_FICHIERS_05 = definirControle({
  meta: {
    code: 'CTRL_FICHIERS_05',
    titre: 'Plusieurs fichiers du même type',
    message: 'Le fichier « {fichier} » est laissé de côté : « {retenu} »{pourquoi} est retenu pour {type}.',
    cause: 'Un export plus ancien est resté dans le dossier des téléchargements.',
    trous: { fichier: 'fichier', retenu: 'fichier', type: 'document', pourquoi: 'mots' },
    gravite: 'information',
    corrections: {
      choisir: {
        cas: 'Plusieurs fichiers du même type sont déposés',
        faire: 'Ne faites rien si le plus récent est le bon ; sinon, recommencez sans lui.',
      },
      departager: {
        cas: 'Rien ne dit lequel des deux fichiers est le plus récent',
        faire: 'Gardez seulement le plus récent des deux, puis recommencez.',
      },
    },
    source: { kind: 'deduit', ref: 'procédure §3.2.1' },
  },
  lit: [],
  verifier(_donnees, { fichiers }) {
    return fichiers.flatMap(({ nom, entree, type, probleme, dateExport }) => {
      const retenu = fichiers.find((fichier) => fichier.etat !== 'ignore' && fichier.type === type);
      const sur = probleme?.code === 'doublon-ancien';
      if ((!sur && probleme?.code !== 'doublon-incertain') || !type || !retenu) return [];
      // of the same name inside, as of an entry and of the same file out of its archive, they are told apart by what was dropped
      const memeNom = (retenu.entree ?? retenu.nom) === (entree ?? nom);
      const nomDe = (de: { readonly nom: string; readonly entree: string | null }) =>
        memeNom ? de.nom : (de.entree ?? de.nom);
      const fichier = nomDe({ nom, entree });
      return {
        valeurs: {
          fichier,
          retenu: nomDe(retenu),
          type: LIBELLES[type].nom,
          pourquoi: sur ? mots`, plus récent,` : mots``,
        },
        correction: sur ? ('choisir' as const) : ('departager' as const),
        gravite: sur ? ('information' as const) : ('a-verifier' as const),
        cle: `${nom} ${entree}`,
        sujets: [sujetFichier(fichier, type, dateExport ? mots`${valeur('date', dateFr(dateExport))}` : undefined)],
      };
    });
  },
});
