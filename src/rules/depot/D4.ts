import type { DefautArchive, EcartSchema, MotifEcart } from '../../domain/dossier.ts';
import { masquerIne, masquerLesIne } from '../../domain/ine.ts';
import type { Sujet } from '../../domain/report.ts';
import { typographier } from '../../domain/typographie.ts';
import { type Atteinte, defineRule, type Ecole } from '../define.ts';

/** The reason that SIECLE never gives, for each departure from the schema. `{…}` are the departure's own facts. */
const MOTIFS: Record<MotifEcart, string> = {
  'element-inattendu': 'l’élément {element} n’est pas attendu ici',
  'element-manquant': 'l’élément {element} manque',
  'element-en-double': 'l’élément {element} est présent deux fois',
  'attribut-inattendu': 'l’attribut {element} n’est pas prévu',
  'attribut-manquant': 'l’attribut {element} manque',
  'texte-inattendu': 'du texte est présent dans {element}, qui ne doit contenir que des éléments',
  'valeur-vide': '{element} est vide',
  'valeur-trop-longue': '{element} est trop long',
  'valeur-incorrecte': '{element} n’a pas la forme attendue',
  'plusieurs-identifiants': 'l’élève porte plusieurs identifiants, un seul est permis',
  'aucun-identifiant': 'l’élève ne porte aucun identifiant',
  'identifiant-en-double': 'le même {element} est porté par deux élèves du fichier',
  'groupe-en-double': 'le même groupe est donné deux fois à l’élève',
  'aucun-eleve': 'le fichier ne contient aucun élève',
  'aucun-groupe': 'l’élève n’a aucun groupe',
  'espace-de-noms': 'le fichier déclare un espace de noms, qui n’est pas permis',
};

export const D4 = defineRule({
  moment: 'depot',
  meta: {
    code: 'D4',
    titre: 'Fichier non conforme au format d’import',
    message: '{lieu} : {ecart}{precision}.',
    bilan: 'SIECLE refuse le fichier sans dire pourquoi : {ecart} ({fois}).',
    cause:
      'SIECLE compare le fichier à son schéma et refuse tout dépôt qui s’en écarte, sans donner de détail. Une version ancienne de PRONOTE, ou un fichier ouvert puis enregistré, en est souvent la cause.',
    gravite: 'depot-refuse',
    corrections: {
      doublon: {
        cas: 'Un élève, un identifiant ou un groupe est en double',
        texte: 'Corrigez le doublon dans PRONOTE, puis refaites l’export des liens et déposez-le (5).',
        refaire: ['5'],
      },
      format: {
        cas: 'Le fichier n’a pas la forme attendue',
        texte:
          'Vérifiez la version de PRONOTE et refaites l’export des liens, sans ouvrir le fichier, puis déposez-le (5).',
        refaire: ['5'],
      },
    },
    source: { kind: 'atteste', ref: 'spécification d’import, schéma 1.4' },
  },
  reads: [],
  check({ depot }, ecole) {
    if (depot.xmlIllisible) {
      const { message, ligne } = depot.xmlIllisible;
      const valeurs = {
        lieu: lieu(ligne, null),
        ecart: 'le fichier ne se lit pas jusqu’au bout',
        precision: ` (${message.replace(/\.$/, '')})`,
      };
      return [{ valeurs, correction: 'format', cle: 'illisible', ...(ligne !== null && { ligne }) }];
    }
    const formes = depot.defauts.flatMap((defaut) => FORMES[defaut] ?? []);
    const { liens } = ecole.modeles;
    if (!liens) return formes.length > 0 ? formes.map(forme) : { manquants: ['liens'] };
    return [...formes.map(forme), ...liens.ecarts.map((ecart) => atteinte(ecart, ecole))];
  },
});

/** What SIECLE cannot open as an archive that holds its XML: deduced, since the XML itself may be right. */
const FORMES: { readonly [defaut in DefautArchive]?: string } = {
  'archive-dans-archive': 'l’archive contient une autre archive au lieu du fichier XML',
  'xml-nomme-zip': 'le fichier porte le nom d’une archive, et n’en est pas une',
  'zip-nomme-xml': 'le fichier porte le nom d’un fichier XML, et c’est une archive',
};

const forme = (ecart: string): Atteinte<'{lieu}{ecart}{precision}', 'doublon' | 'format'> => ({
  valeurs: { lieu: 'Fichier', ecart, precision: '' },
  correction: 'format',
  cle: ecart,
});

const DOUBLONS: readonly MotifEcart[] = ['identifiant-en-double', 'groupe-en-double'];

function atteinte(ecart: EcartSchema, ecole: Ecole): Atteinte<'{lieu}{ecart}{precision}', 'doublon' | 'format'> {
  const { ligne, motif, element } = ecart;
  const valeur = valeurMontree(ecart);
  const eleve = nomDeLEleve(ecart, ecole);
  const sujets: Sujet[] = [{ libelle: eleve ?? `Ligne ${ligne}`, fichier: 'liens', ligne, detail: valeur ?? '' }];
  return {
    valeurs: {
      lieu: lieu(ligne, eleve),
      ecart: MOTIFS[motif].replace('{element}', element),
      precision: precision(valeur, ecart.attendu),
    },
    correction: DOUBLONS.includes(motif) ? 'doublon' : 'format',
    ligne,
    sujets,
    cle: `${motif} ${element}`,
    vise: [element],
    eleves: eleve ? 1 : 0,
  };
}

const lieu = (ligne: number | null, eleve: string | null): string =>
  [ligne !== null && `Ligne ${ligne}`, eleve].filter(Boolean).join(', ') || 'Fichier';

/** The faulty value, without giving anybody's INE. */
function valeurMontree({ element, valeur }: EcartSchema): string | null {
  if (valeur === null) return null;
  return element === 'ID_NATIONAL' ? masquerIne(valeur) : masquerLesIne(valeur);
}

function precision(valeur: string | null, attendu: string | null): string {
  const faits = [valeur && `trouvé « ${valeur} »`, attendu && `attendu : ${attendu}`].filter(Boolean);
  return faits.length > 0 ? typographier(` (${faits.join(', ')})`) : '';
}

function nomDeLEleve({ eleve }: EcartSchema, { modeles }: Ecole): string | null {
  if (eleve === null) return null;
  const lien = modeles.liens?.eleves[eleve - 1];
  const nom = `${lien?.nomFamille ?? ''} ${lien?.prenom ?? ''}`.trim();
  return nom || `élève n° ${eleve} du fichier`;
}
