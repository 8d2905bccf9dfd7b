import { de } from '../../domain/francais.ts';
import { parCle } from '../../domain/par-cle.ts';
import { mots, valeur } from '../../domain/phrase.ts';
import { LIBELLES, LISTES_NATIONALES } from '../../domain/source.ts';
import { definirControle } from '../definition.ts';
import { enListe } from '../regroupement.ts';
import { sujetDocument } from '../sujets.ts';

export const CTRL_FICHIERS_07 = definirControle({
  meta: {
    code: 'CTRL_FICHIERS_07',
    titre: 'Exports de deux bases de SIECLE',
    message: 'La base contrôlée est {siecle}, celle {deFichiers} est {annee}.',
    cause:
      'Quand SIECLE prépare l’année suivante, deux bases sont ouvertes à la fois : ces exports ne viennent pas de la même.',
    trous: { siecle: 'annee', deFichiers: 'document', annee: 'annee' },
    gravite: 'a-verifier',
    corrections: {
      'meme-base': {
        cas: 'Les exports ne sont pas tous de la même base',
        faire:
          'Dans SIECLE, choisissez l’année en cours, refaites les sept exports (menu Exportations > En XML), puis ajoutez-les ici.',
      },
      liste: {
        cas: 'Seules des listes nationales sont d’une autre base',
        faire: 'Ne faites rien : ces listes changent peu d’une année à l’autre.',
      },
    },
    source: { kind: 'atteste', ref: 'exports véritables de SIECLE, de deux bases le même jour' },
  },
  lit: [],
  verifier(_donnees, { ecole: { autreBase, anneeSiecle } }) {
    return [...parCle(autreBase, ({ annee }) => annee)].map(([annee, fichiers]) => ({
      valeurs: {
        deFichiers: de(enListe(fichiers.map(({ kind }) => LIBELLES[kind].nom))),
        annee: String(annee),
        siecle: String(anneeSiecle),
      },
      // the national lists hardly change, and no answer of tonight depends on them (003.307)
      ...(fichiers.every(({ kind }) => LISTES_NATIONALES.includes(kind))
        ? ({ correction: 'liste', gravite: 'information' } as const)
        : ({ correction: 'meme-base' } as const)),
      cle: String(annee),
      sujets: fichiers.map(({ kind }) => sujetDocument(kind, mots`base ${valeur('annee', String(annee))}`)),
    }));
  },
});
