import { lireDateTolerante } from '../domain/dates.ts';
import { CODE } from './cellules.ts';
import type { IdentitePage, LigneListe } from './page-siecle.ts';

/** Where the reading stands: a part of the report, a pop-up, the list, or what surrounds them. */
export type Zone = 'autour' | 'synthese' | 'rejetes' | 'anomalies' | 'detail' | 'liste';

export type NomPartie = 'rejetes' | 'anomalies';

/** A sentence of the page that was recognised. */
export type PhraseReconnue =
  | { readonly type: 'titre' | 'autre-suivi' | 'page-de-depot' | 'aucun' | 'colonnes-liste' | 'meuble' }
  | { readonly type: 'synthese'; readonly date: string; readonly fichier: string; readonly lus: number | null }
  | { readonly type: 'lus'; readonly nombre: number }
  | { readonly type: 'partie'; readonly partie: NomPartie }
  | { readonly type: 'total'; readonly partie: NomPartie; readonly nombre: number }
  | { readonly type: 'popup'; readonly eleve: IdentitePage }
  | { readonly type: 'anomalie'; readonly code: string; readonly message: string }
  | { readonly type: 'liste'; readonly ligne: LigneListe };

interface Motif {
  readonly forme: RegExp;
  lire(groupes: readonly (string | undefined)[]): PhraseReconnue;
  /** Over how many cells it may be spread, when each came on a line of its own; 1 by default. */
  readonly cellules?: number;
  /** The only zones where it means something; all by default. */
  readonly zones?: readonly Zone[];
}

const mot =
  (phrase: PhraseReconnue): Motif['lire'] =>
  () =>
    phrase;
const entier = (texte: string | undefined): number => Number((texte ?? '').replace(/\D/g, ''));
const PARTIES: readonly Zone[] = ['rejetes', 'anomalies'];

/** The page, sentence by sentence (Procédure §3.5.2.2 and §3.5.2.2.1), tried in this order. */
const MOTIFS: readonly Motif[] = [
  {
    forme:
      /^import des liens élève-groupe du ([\d/]+) pour le fichier (\S+?\.(?:xml|zip))\b\.?(?: (\d[\d ]*) élèves? lus)?/i,
    cellules: 3,
    lire: ([date = '', fichier = '', lus]) => ({ type: 'synthese', date, fichier, lus: lus ? entier(lus) : null }),
  },
  { forme: /compte[- ]rendu d'import des liens élève-groupe|^synthèse de l'import/i, lire: mot({ type: 'titre' }) },
  { forme: /suivi des échanges - \S/i, lire: mot({ type: 'autre-suivi' }) },
  { forme: /^\W*importations - liens élève-groupe|^fichier déposé\.?$/i, lire: mot({ type: 'page-de-depot' }) },
  { forme: /^(\d[\d ]*) élèves? lus?\b/i, cellules: 2, lire: ([n]) => ({ type: 'lus', nombre: entier(n) }) },
  { forme: /^(?:1 ?\. ?)?liens élève-groupe rejetés\W*$/i, lire: mot({ type: 'partie', partie: 'rejetes' }) },
  {
    forme: /^(?:2 ?\. ?)?liens élève-groupe importés avec anomalies\W*$/i,
    lire: mot({ type: 'partie', partie: 'anomalies' }),
  },
  {
    forme: /^nombre de liens élève-groupe rejetés ?: ?(\d[\d ]*)$/i,
    cellules: 2,
    lire: ([n]) => ({ type: 'total', partie: 'rejetes', nombre: entier(n) }),
  },
  {
    // attested for the rejections alone: read if it is there
    forme: /^nombre de liens élève-groupe importés[^:\d]*: ?(\d[\d ]*)$/i,
    cellules: 2,
    lire: ([n]) => ({ type: 'total', partie: 'anomalies', nombre: entier(n) }),
  },
  { forme: /^aucun résultat trouvé/i, zones: PARTIES, lire: mot({ type: 'aucun' }) },
  { forme: /^cliquer sur le titre de la colonne|^le clic sur /i, lire: mot({ type: 'meuble' }) },
  {
    forme: /^(?:élève|identifiants|anomalie|règle)\W*(?:identifiants\W*anomalie\W*règle\W*)?$/i,
    zones: [...PARTIES, 'synthese'],
    lire: mot({ type: 'meuble' }),
  },
  {
    forme: /^détail des anomalies ?:? ?(.*?) ?\((\d+) ?\/ ?(\d+)\)$/i,
    cellules: 3,
    lire: ([nom = '', eleveId = '0', idPrv = '0']) => ({ type: 'popup', eleve: { nom, eleveId, idPrv } }),
  },
  {
    forme: /^([A-Z][A-Z0-9]{2,}(?:_[A-Z0-9]+)*) (?![A-Z0-9]+(?:_[A-Z0-9]+)+(?: |$))(.+)$/,
    cellules: 2,
    zones: ['detail'],
    lire: ([code = '', message = '']) => ({ type: 'anomalie', code, message }),
  },
  { forme: /^(?:fermer|imprimer)$/i, zones: ['detail'], lire: mot({ type: 'meuble' }) },
  { forme: /^date d'import\b/i, lire: mot({ type: 'colonnes-liste' }) },
  { forme: /^(?:fichier|élèves|absents)\W*$/i, zones: ['liste'], lire: mot({ type: 'meuble' }) },
  {
    forme: /^(\d{1,2}\/\d{1,2}\/\d{4}) (\S+\.(?:xml|zip)) (\d+) (\d+)$/i,
    cellules: 4,
    lire: ([date = '', fichier = '', eleves, absents]) => ({
      type: 'liste',
      ligne: { date: lireDateTolerante(date), fichier, eleves: entier(eleves), absents: entier(absents) },
    }),
  },
];

/** The sentence that begins with the first of these cells, and how many cells it takes; null when there is none. */
export function reconnaitrePhrase(
  textes: readonly string[],
  zone: Zone,
): { phrase: PhraseReconnue; cellules: number } | null {
  for (const { forme, lire, cellules = 1, zones } of MOTIFS) {
    if (zones && !zones.includes(zone)) continue;
    for (let n = 1; n <= Math.min(cellules, textes.length); n++) {
      const m = forme.exec(textes.slice(0, n).join(' '));
      if (m) return { phrase: lire(m.slice(1)), cellules: n };
    }
  }
  return null;
}

/** Whether a code is that of a family (« GROUPE »), whose message says nothing of the links one by one. */
export const estFamille = (code: string): boolean => CODE.test(code) && !/_\d+$/.test(code);
