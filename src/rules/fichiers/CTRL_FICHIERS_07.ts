import { parCle } from '../../domain/par-cle.ts';
import { mots, valeur } from '../../domain/phrase.ts';
import { EXPORTS_SIECLE, LIBELLES } from '../../domain/source.ts';
import { definirControle } from '../definition.ts';
import { enListe } from '../regroupement.ts';

export const CTRL_FICHIERS_07 = definirControle({
  meta: {
    code: 'CTRL_FICHIERS_07',
    titre: 'Exports de deux bases de SIECLE',
    message: 'La base contrôlée est {siecle}, celle de {fichiers} est {annee}.',
    cause:
      'Quand SIECLE prépare l’année suivante, deux bases sont ouvertes à la fois : ces exports ne viennent pas de la même.',
    trous: { siecle: 'annee', fichiers: 'document', annee: 'annee' },
    gravite: 'a-verifier',
    corrections: {
      'meme-base': {
        cas: 'Les exports ne sont pas tous de la même base',
        faire:
          'Dans SIECLE, choisissez l’année en cours, refaites les sept exports (menu Exportations > En XML), puis ajoutez-les ici.',
      },
    },
    source: { kind: 'atteste', ref: 'exports véritables de SIECLE, de deux bases le même jour' },
  },
  lit: [],
  verifier(_donnees, { ecole: { modeles, anneeSiecle } }) {
    const autres = EXPORTS_SIECLE.flatMap((kind) => {
      const annee = modeles[kind]?.parametres.anneeScolaire;
      return annee && annee !== anneeSiecle ? [{ kind, annee }] : [];
    });
    return [...parCle(autres, ({ annee }) => annee)].map(([annee, fichiers]) => ({
      valeurs: {
        fichiers: enListe(fichiers.map(({ kind }) => LIBELLES[kind].nom)),
        annee: String(annee),
        siecle: String(anneeSiecle),
      },
      correction: 'meme-base' as const,
      cle: String(annee),
      sujets: fichiers.map(({ kind }) => ({
        libelle: LIBELLES[kind].nom,
        genre: 'document' as const,
        fichier: kind,
        precision: mots`base ${valeur('annee', String(annee))}`,
      })),
    }));
  },
});
