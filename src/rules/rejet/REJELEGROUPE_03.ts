import type { Ecole } from '../../domain/ecole.ts';
import type { Eleve } from '../../domain/exports-siecle.ts';
import { memePersonne } from '../../domain/meme-personne.ts';
import { parCle } from '../../domain/par-cle.ts';
import { personne } from '../../domain/phrase.ts';
import { VERIFIER_L_IDENTITE } from '../causes/autre-eleve.ts';
import { ELEVE_EN_DOUBLE } from '../causes/eleve-en-double.ts';
import { definirRegle } from '../definition.ts';
import { parEcole } from '../regroupement.ts';
import { IDENTIFIANTS, nomDe } from '../sujets.ts';

export const REJELEGROUPE_03 = definirRegle({
  moment: 'recherche',
  meta: {
    code: 'REJELEGROUPE_03',
    titre: 'Élève déjà lié par ce fichier',
    message:
      'SIECLE retrouve l’élève {eleve} ({identifiant}), déjà lié plus haut dans le fichier : cette occurrence est perdue.',
    bilan: 'Le fichier désigne deux fois le même élève de SIECLE : {eleves} en double, liens perdus.',
    cause: 'Le même élève existe deux fois dans PRONOTE, ou deux élèves portent la même identité.',
    trous: { eleve: 'personne', identifiant: 'identifiant' },
    gravite: 'eleve-rejete',
    vise: IDENTIFIANTS,
    corrections: {
      doublon: {
        cas: 'L’élève existe deux fois dans PRONOTE',
        faire: { '2': null, export: 'Réunissez les deux fiches de [cet élève|ces élèves] dans PRONOTE.' },
      },
      'autre-eleve': {
        cas: 'Un élève du fichier porte l’identifiant d’un autre',
        titre: 'Élève rejeté parce que deux élèves du fichier portent un même identifiant de SIECLE',
        faire: VERIFIER_L_IDENTITE,
      },
    },
    rejoint: { cause: ELEVE_EN_DOUBLE, branches: ['doublon'] },
    source: { kind: 'atteste', ref: 'spécification d’import, rejets' },
  },
  lit: ['liens', 'eleves'],
  verifier({ lien, trouve, dejaLie }, ecole) {
    if (!trouve || !dejaLie) return [];
    const valeurs = { eleve: personne(nomDe(trouve), trouve.eleveId), identifiant: trouve.eleveId };
    const autre = !memePersonne(lien, trouve) || estUsurpe(trouve, ecole);
    return [{ valeurs, correction: autre ? 'autre-eleve' : 'doublon' }];
  },
});

/** Somebody else of the file bears his number: they are two pupils, and not one who is there twice (003.327). */
const estUsurpe = (lui: Eleve, ecole: Ecole): boolean =>
  parNumero(ecole)
    .get(lui.eleveId)
    ?.some((lien) => !memePersonne(lien, lui)) === true;

const parNumero = parEcole(
  ({ modeles }) => new Map(modeles.liens && parCle(modeles.liens.eleves, ({ eleveId }) => eleveId)),
);
