import type { Ecole } from '../../domain/ecole.ts';
import type { DefautArchive, EcartSchema, MotifEcart } from '../../domain/elegroupe.ts';
import { masquerIne, masquerLesIne } from '../../domain/ine.ts';
import { ecrire, type Mots, mots, type Valeur, valeur } from '../../domain/phrase.ts';
import { FICHIER_NON_CONFORME } from '../causes/fichier-non-conforme.ts';
import { definirRegle, type SujetLeve } from '../definition.ts';
import { ELEMENTS } from './elements.ts';

/** The reason that SIECLE never gives, for each departure from the schema, with the element concerned. */
const MOTIFS: Record<MotifEcart, (element: Valeur) => Mots> = {
  'element-inattendu': (element) => mots`l’élément ${element} n’est pas attendu ici`,
  'element-manquant': (element) => mots`l’élément ${element} manque`,
  'element-en-double': (element) => mots`l’élément ${element} est présent deux fois`,
  'attribut-inattendu': (element) => mots`l’attribut ${element} n’est pas prévu`,
  'attribut-manquant': (element) => mots`l’attribut ${element} manque`,
  'texte-inattendu': (element) => mots`du texte est présent dans ${element}, qui ne doit contenir que des éléments`,
  'valeur-vide': (element) => mots`${element} est vide`,
  'valeur-trop-longue': (element) => mots`${element} est trop long`,
  'valeur-incorrecte': (element) => mots`${element} n’a pas la forme attendue`,
  'plusieurs-identifiants': () => mots`l’élève porte plusieurs identifiants, un seul est permis`,
  'aucun-identifiant': () => mots`l’élève ne porte aucun identifiant`,
  'identifiant-en-double': (element) => mots`le même ${element} est porté par deux élèves du fichier`,
  'groupe-en-double': () => mots`le même groupe est donné deux fois à l’élève`,
  'aucun-eleve': () => mots`le fichier ne contient aucun élève`,
  'aucun-groupe': () => mots`l’élève n’a aucun groupe`,
  'espace-de-noms': () => mots`le fichier déclare un espace de noms, qui n’est pas permis`,
};

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
        faire: { export: 'Vérifiez que les élèves sont dans leurs groupes dans PRONOTE.' },
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
        origine: ORIGINES.illisible,
      };
      return [{ valeurs, correction: 'illisible' as const, cle: 'illisible', ...(ligne !== null && { ligne }) }];
    }
    const formes = depot.defauts.flatMap((defaut) => {
      const dite = FORMES[defaut];
      return dite ? [dite] : [];
    });
    const { liens } = ecole.modeles;
    if (!liens) return formes.length > 0 ? formes.map(forme) : { manquants: ['liens'] };
    return [...formes.map(forme), ...liens.ecarts.map((ecart) => atteinte(ecart, ecole))];
  },
});

/** What makes such a file, most often: deduced (003.310). */
const ORIGINES = {
  doublon: mots` : le même élève ou le même groupe est sans doute deux fois dans PRONOTE`,
  illisible: mots`. C’est souvent un enregistrement interrompu, ou un fichier ouvert puis enregistré`,
  vide: mots` : dans PRONOTE, aucun élève n’est sans doute dans un groupe`,
  archive: mots`. C’est souvent une archive refaite ou renommée à la main`,
  format: mots`. C’est souvent une version ancienne de PRONOTE, ou un fichier ouvert puis enregistré`,
  'ancien-schema': mots`. C’est souvent une version ancienne de PRONOTE, ou un autre logiciel`,
} as const;

/** What SIECLE cannot open as an archive that holds its XML: deduced, since the XML itself may be right. */
const FORMES: { readonly [defaut in DefautArchive]?: Mots } = {
  'archive-dans-archive': mots`l’archive contient une autre archive au lieu du fichier XML`,
  'xml-nomme-zip': mots`le fichier porte le nom d’une archive, et n’en est pas une`,
  'zip-nomme-xml': mots`le fichier porte le nom d’un fichier XML, et c’est une archive`,
};

const forme = (ecart: Mots) => ({
  valeurs: { lieu: mots`Fichier`, ecart, precision: mots``, origine: ORIGINES.archive },
  correction: 'archive' as const,
  cle: ecrire(ecart),
});

/** What schema 1.3 names NOM_DE_FAMILLE (import-rules §2). */
const NOM_DU_SCHEMA_1_3 = 'NOM';

const DOUBLONS: readonly MotifEcart[] = ['identifiant-en-double', 'groupe-en-double'];

function atteinte(ecart: EcartSchema, ecole: Ecole) {
  const { ligne, motif, element } = ecart;
  const correction = correctionDe(ecart);
  const trouvee = valeurMontree(ecart);
  const eleve = nomDeLEleve(ecart, ecole);
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
      origine: ORIGINES[correction],
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

function correctionDe({ motif, element }: EcartSchema) {
  if (DOUBLONS.includes(motif)) return 'doublon' as const;
  if (motif === 'aucun-eleve') return 'vide' as const;
  const ancien = motif === 'element-inattendu' && element === NOM_DU_SCHEMA_1_3;
  return ancien ? ('ancien-schema' as const) : ('format' as const);
}

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

function nomDeLEleve({ eleve }: EcartSchema, { modeles }: Ecole): string | null {
  if (eleve === null) return null;
  const lien = modeles.liens?.eleves[eleve - 1];
  const nom = `${lien?.nomFamille ?? ''} ${lien?.prenom ?? ''}`.trim();
  return nom || `élève n° ${eleve} du fichier`;
}
