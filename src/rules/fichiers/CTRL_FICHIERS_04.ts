import type { Fichier } from '../../domain/fichier.ts';
import { attenduALaPlace, type CodeJumeau, estJumeau } from '../../domain/jumeaux.ts';
import { type Mots, mots } from '../../domain/phrase.ts';
import { LIBELLES, type TypeSource } from '../../domain/source.ts';
import { MAUVAIS_FICHIER } from '../causes/mauvais-fichier.ts';
import { definirControle } from '../definition.ts';
import { sujetFichier } from '../sujets.ts';

/** What was given, and which of the nine was due in its place. */
type Jumeau = readonly [recu: Mots, attendu: TypeSource];

const RECUS: Readonly<Record<CodeJumeau, Mots>> = {
  'dossiers-prive': mots`un dépôt de dossiers d’élèves (PRIVE)`,
  'exp-cours': mots`un export d’EDT ou de PRONOTE vers un autre logiciel`,
  'etablissements-eleves': mots`l’export « Établissements des élèves »`,
};

export const CTRL_FICHIERS_04 = definirControle({
  meta: {
    code: 'CTRL_FICHIERS_04',
    titre: 'Un fichier pris pour un autre',
    message: 'Le fichier « {fichier} » est {recu} : le contrôle utilise {attendu}.',
    cause: 'Les deux fichiers ont des noms voisins et se téléchargent au même endroit.',
    trous: { fichier: 'fichier', recu: 'mots', attendu: 'document', menu: 'document' },
    gravite: 'information',
    corrections: {
      apporter: {
        cas: 'Le bon fichier manque',
        faire: 'Téléchargez {attendu} par le menu {menu}, puis ajoutez-le ici.',
      },
      laisser: {
        cas: 'Le bon fichier est là aussi',
        faire: 'Ne faites rien : {attendu} est là, et ce fichier est laissé de côté.',
      },
    },
    rejoint: { cause: MAUVAIS_FICHIER },
    source: { kind: 'atteste', ref: 'procédure §3.1.1, §3.2.1 et §3.5.1' },
  },
  lit: [],
  verifier(_donnees, { fichiers, ecole: { modeles } }) {
    return fichiers.flatMap((donne) => {
      const jumeau = jumeauDe(donne, fichiers);
      if (!jumeau) return [];
      const { nom, entree } = donne;
      const [recu, attendu] = jumeau;
      const fichier = entree ?? nom;
      const present = modeles[attendu] !== undefined;
      return {
        valeurs: { fichier, recu, attendu: LIBELLES[attendu].nom, menu: LIBELLES[attendu].menu },
        correction: present ? ('laisser' as const) : ('apporter' as const),
        gravite: present ? ('information' as const) : ('a-verifier' as const),
        cle: `${nom} ${entree}`,
        sujets: [sujetFichier(fichier, attendu)],
      };
    });
  },
});

/** emp_sts is read for what it is: it was taken for sts_emp only when no sts_emp came with it (003.121). */
function jumeauDe({ type, etat, probleme }: Fichier, fichiers: readonly Fichier[]): Jumeau | undefined {
  if (type === 'emp_sts' && etat !== 'ignore' && fichiers.every((autre) => autre.type !== 'sts')) return EMP_STS;
  const code = probleme?.code ?? '';
  return estJumeau(code) ? [RECUS[code], attenduALaPlace(code)] : undefined;
}

const EMP_STS: Jumeau = [mots`l’emp_sts, qui monte d’EDT vers STS-Web`, 'sts'];
