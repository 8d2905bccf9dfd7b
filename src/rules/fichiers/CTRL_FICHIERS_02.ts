import type { Ecole } from '../../domain/ecole.ts';
import type { Fichier } from '../../domain/fichier.ts';
import { lireNomElegroupe } from '../../domain/identifiants.ts';
import { type Mots, mots, valeur } from '../../domain/phrase.ts';
import { definirControle } from '../definition.ts';
import { sujetFichier } from '../sujets.ts';

export const CTRL_FICHIERS_02 = definirControle({
  meta: {
    code: 'CTRL_FICHIERS_02',
    titre: 'Fichier d’un autre établissement',
    message: '{objet} de l’établissement {uai}, pas de {attendu} : {effet}.',
    cause: 'Le fichier vient d’un autre établissement, ou d’un téléchargement plus ancien sur un poste partagé.',
    trous: { objet: 'mots', uai: 'etablissement', attendu: 'etablissement', effet: 'mots' },
    gravite: 'a-verifier',
    corrections: {
      remplacer: {
        cas: 'Un fichier est d’un autre établissement',
        faire: 'Retirez ce fichier et apportez celui de l’établissement {attendu}.',
      },
      laisser: {
        cas: 'Le fichier de l’établissement contrôlé est là aussi',
        faire: 'Ne faites rien : ce fichier est laissé de côté.',
      },
      choisir: {
        cas: 'Les fichiers de deux établissements ont été apportés',
        faire: 'Ne faites rien, ou choisissez l’établissement {uai} pour le contrôler à son tour.',
      },
      'elegroupe-seul': {
        cas: 'Seul l’ELEGROUPE est de l’établissement contrôlé',
        titre: 'ELEGROUPE d’un autre établissement que les exports',
        faire: 'Apportez l’ELEGROUPE de l’établissement {uai}, ou les exports de l’établissement {attendu}.',
      },
      exporter: {
        cas: 'Le nom et le contenu de l’ELEGROUPE ne disent pas le même établissement',
        titre: 'ELEGROUPE qui désigne deux établissements',
        faire: {
          export: 'Vérifiez le numéro de l’établissement (UAI) dans PRONOTE, et gardez le nom qu’il donne au fichier.',
        },
        arrete: true,
      },
      renomme: {
        cas: 'Le nom de l’ELEGROUPE est celui d’un autre établissement',
        titre: 'ELEGROUPE qui désigne deux établissements',
        faire: { export: 'Gardez le nom que PRONOTE donne au fichier.' },
      },
    },
    source: { kind: 'deduit', ref: 'spécification d’import, traitement de nuit' },
  },
  lit: [],
  verifier(_donnees, { fichiers, ecole: { uai: attendu, depot, modeles } }) {
    const nom = depot && lireNomElegroupe(depot.noms.archive ?? depot.noms.entree);
    const { liens } = modeles;
    const contenu = liens?.parametres.uaj;
    const ecartes = fichiers.flatMap((fichier) => {
      if (!estDUneAutre(fichier) || !attendu) return [];
      const { uai } = fichier;
      const siens = fichiers.filter((autre) => autre.uai === uai && estDUneAutre(autre));
      const correction = quelCas(fichier, siens, modeles);
      // a whole school set aside is one thing to know, not nine
      if (correction === 'choisir' || correction === 'elegroupe-seul') {
        if (fichier !== siens[0]) return [];
        const seul = correction === 'elegroupe-seul';
        const effet = seul ? mots`l’ELEGROUPE est seul de cet établissement` : mots`ils sont laissés de côté`;
        const valeurs = { objet: mots`Des fichiers sont ceux`, uai, attendu, effet };
        const sujets = [{ libelle: uai, genre: 'etablissement' as const }];
        return {
          valeurs,
          correction,
          sujets,
          gravite: seul ? ('a-verifier' as const) : ('information' as const),
          cle: uai,
        };
      }
      const nomme = fichier.entree ?? fichier.nom;
      return {
        valeurs: { objet: celuiDe(nomme), uai, attendu, effet: mots`il est écarté du contrôle` },
        correction,
        sujets: [sujetFichier(nomme, null)],
        gravite: correction === 'remplacer' ? ('a-verifier' as const) : ('information' as const),
        cle: `${fichier.nom} ${fichier.entree}`,
      };
    });
    // a number that no school's can be is a departure from the schema (D4)
    if (!nom || !liens || !contenu || !/^\w{8}$/.test(contenu) || nom.uai === contenu) return ecartes;
    const commun = { objet: celuiDe(depot.noms.entree), uai: contenu, attendu: nom.uai };
    if (contenu === attendu) {
      const valeurs = { ...commun, effet: mots`seul son nom désigne l’autre établissement` };
      return [...ecartes, { valeurs, correction: 'renomme' as const, cle: 'nom' }];
    }
    const effet = mots`SIECLE arrête le traitement de nuit quand le contenu désigne un établissement qui n’est pas le sien`;
    const eleves = liens.eleves.length;
    const arret = { correction: 'exporter', gravite: 'eleve-rejete', cle: 'nom', eleves } as const;
    return [...ecartes, { valeurs: { ...commun, effet }, ...arret }];
  },
});

const celuiDe = (nom: string): Mots => mots`Le fichier « ${valeur('fichier', nom)} » est celui`;

/** Set aside for its school: the assembly tells which it is (engine/assemblage.ts). */
const estDUneAutre = (fichier: Fichier): fichier is Fichier & { readonly uai: string } =>
  fichier.probleme?.code === 'autre-etablissement' && fichier.uai !== null;

/** A school that came with its own pupils or links is a second school; a lone file is one taken for another. */
function quelCas(
  { type }: Fichier,
  siens: readonly Fichier[],
  modeles: Ecole['modeles'],
): 'choisir' | 'elegroupe-seul' | 'laisser' | 'remplacer' {
  const entiere = siens.some((f) => f.type === 'eleves') && siens.length > 1;
  if (entiere && modeles.eleves && modeles.liens) return 'choisir';
  if (entiere && modeles.liens && Object.keys(modeles).length === 1) return 'elegroupe-seul';
  return type && modeles[type] ? 'laisser' : 'remplacer';
}
