import type { EcartSchema, LienEleve, Liens } from '../../domain/elegroupe.ts';
import { masquerIne, masquerLesIne } from '../../domain/ine.ts';
import { ecrire, type Mots, mots, valeur } from '../../domain/phrase.ts';
import { FICHIER_NON_CONFORME } from '../causes/fichier-non-conforme.ts';
import { definirRegle, type SujetLeve } from '../definition.ts';
import { CAUSES, correctionDe, FORMES, MOTIFS, NOM_DU_SCHEMA_1_3 } from './ecarts.ts';
import { ELEMENTS } from './elements.ts';

export const D4 = definirRegle({
  moment: 'depot',
  meta: {
    code: 'D4',
    titre: 'Fichier non conforme au format d’import',
    message: '{lieu} : {ecart}{precision}.',
    bilan: 'SIECLE refuse le fichier sans dire pourquoi : {ecart} ({fois}).',
    cause:
      'SIECLE compare le fichier à son schéma et refuse tout dépôt qui s’en écarte, sans donner de détail{origine}.',
    trous: { lieu: 'mots', ecart: 'mots', precision: 'mots', origine: 'mots' },
    gravite: 'depot-refuse',
    corrections: {
      doublon: {
        cas: 'Un élève, un identifiant ou un groupe est en double',
        titre: 'Doublon que le format d’import refuse',
        faire: { export: 'Corrigez [le doublon|les doublons] dans PRONOTE.' },
      },
      illisible: {
        cas: 'Le fichier ne se lit pas jusqu’au bout',
        titre: 'Fichier ELEGROUPE illisible',
        faire: { export: 'Attendez que le fichier soit enregistré en entier, et ne l’ouvrez pas ensuite.' },
      },
      vide: {
        cas: 'Le fichier n’a aucun élève',
        titre: 'Fichier ELEGROUPE sans élève',
        faire: {
          export:
            'Vérifiez que les élèves sont dans leurs groupes dans PRONOTE ; sans aucun groupe, rien n’est à envoyer.',
        },
      },
      etablissement: {
        cas: 'Le numéro de l’établissement n’a pas la forme attendue',
        titre: 'Numéro d’établissement que le format d’import refuse',
        faire: { export: 'Vérifiez le numéro de l’établissement (UAI) dans PRONOTE, de sept chiffres et une lettre.' },
      },
      archive: {
        cas: 'L’archive cache le fichier XML à SIECLE',
        titre: 'Archive refaite ou renommée à la main',
        faire: { depot: 'Reprenez le fichier d’origine, sans le zipper ni le renommer.' },
      },
      format: {
        cas: 'Le fichier n’a pas la forme attendue',
        faire: { export: 'Vérifiez la version de PRONOTE, et n’ouvrez pas le fichier une fois exporté.' },
      },
      'ancien-schema': {
        cas: 'Le fichier suit l’ancien schéma 1.3, qui dit NOM',
        faire: {
          export:
            'Mettez PRONOTE à jour ; si le fichier vient d’un autre logiciel, demandez à son éditeur le schéma 1.4 (déduit).',
        },
      },
    },
    rejoint: { cause: FICHIER_NON_CONFORME },
    source: { kind: 'atteste', ref: 'spécification d’import, schéma 1.4' },
  },
  lit: [],
  verifier({ depot }, ecole) {
    if (depot.xmlIllisible) {
      const { message, ligne } = depot.xmlIllisible;
      const valeurs = {
        lieu: lieu(ligne, null),
        ecart: mots`le fichier ne se lit pas jusqu’au bout`,
        precision: mots` (${valeur('texte-libre', message.replace(/\.$/, ''))})`,
        origine: CAUSES.illisible,
      };
      return [{ valeurs, correction: 'illisible' as const, cle: 'illisible', ligne }];
    }
    const formes = depot.defauts.flatMap((defaut) => {
      const dite = FORMES[defaut];
      return dite ? [dite] : [];
    });
    const { liens } = ecole.modeles;
    if (!liens) return formes.length > 0 ? formes.map(forme) : { manquants: ['liens'] };
    return [...formes.map(forme), ...liens.ecarts.map((ecart) => atteinte(ecart, liens))];
  },
});

const forme = (ecart: Mots) => ({
  valeurs: { lieu: mots`Fichier`, ecart, precision: mots``, origine: CAUSES.archive },
  correction: 'archive' as const,
  cle: ecrire(ecart),
});

function atteinte(ecart: EcartSchema, { eleves }: Liens) {
  const { ligne, motif, element } = ecart;
  const correction = correctionDe(ecart);
  const trouvee = valeurMontree(ecart);
  const eleve = nomDeLEleve(ecart, eleves);
  const qui = eleve
    ? ({ libelle: eleve, genre: 'personne' } as const)
    : ({ libelle: `Ligne ${ligne}`, genre: 'mots' } as const);
  const sujet: SujetLeve = {
    ...qui,
    fichier: 'liens',
    ligne,
    precision: mots`${valeur('texte-libre', trouvee ?? '')}`,
  };
  return {
    valeurs: {
      lieu: lieu(ligne, eleve),
      // what the schema names is nobody; a name that the file alone knows may be somebody's
      ecart: MOTIFS[motif](valeur(estDUnSchema(element) ? 'code' : 'texte-libre', element)),
      precision: precision(trouvee, ecart.attendu),
      origine: CAUSES[correction],
    },
    correction,
    ligne,
    sujets: [sujet],
    cle: `${motif} ${element}`,
    vise: [element],
    eleves: eleve ? 1 : 0,
  };
}

const estDUnSchema = (element: string): boolean => ELEMENTS.has(element) || element === NOM_DU_SCHEMA_1_3;

function lieu(ligne: number | null, eleve: string | null): Mots {
  if (ligne === null) return mots`Fichier`;
  const ou = mots`Ligne ${valeur('place', String(ligne))}`;
  return eleve === null ? ou : mots`${ou}, ${valeur('personne', eleve)}`;
}

/** The faulty value, without giving anybody's INE. */
function valeurMontree({ element, valeur }: EcartSchema): string | null {
  if (valeur === null) return null;
  return element === 'ID_NATIONAL' ? masquerIne(valeur) : masquerLesIne(valeur);
}

function precision(trouvee: string | null, attendu: string | null): Mots {
  const faits = [
    ...(trouvee ? [mots`trouvé « ${valeur('texte-libre', trouvee)} »`] : []),
    ...(attendu ? [mots`attendu : ${valeur('code', attendu)}`] : []),
  ];
  const [premier, second] = faits;
  if (!premier) return mots``;
  return second ? mots` (${premier}, ${second})` : mots` (${premier})`;
}

function nomDeLEleve({ eleve }: EcartSchema, eleves: readonly LienEleve[]): string | null {
  if (eleve === null) return null;
  const lien = eleves[eleve - 1];
  const nom = `${lien?.nomFamille ?? ''} ${lien?.prenom ?? ''}`.trim();
  return nom || `élève n° ${eleve} du fichier`;
}
