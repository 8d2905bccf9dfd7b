import type { IsoDate } from '../../src/domain/dates.ts';
import type { EleveNuit, Nuit, RegleNuit } from '../../src/domain/report.ts';
import { ANOMALIES_SIECLE } from '../../src/domain/siecle.ts';
import { EN_TETES, ecrireListe, ecrirePage, type LigneSiecle } from '../../src/school/siecle.ts';

/**
 * SIECLE's report of the next morning, printed from a night as the procedure shows it (§3.5.2.2): the page, its pop-ups,
 * the list of the imports, and the ways in which browsers copy them.
 */

export interface Impression {
  readonly date: IsoDate;
  readonly fichier: string;
  /** The column that the table is sorted by, and whether it was clicked twice. */
  readonly tri: 'eleve' | 'identifiants' | 'anomalie' | 'regle';
  readonly inverse: boolean;
  readonly copie: Copie;
  /** Ranks of the pupils whose pop-up is pasted; all with `true`. */
  readonly popups: boolean | ((rang: number) => boolean);
  readonly liste: boolean;
  /** Menus and foot around the page. */
  readonly meubles: boolean;
}

/** How the cells of a table and the lines of a page arrive in the clipboard. */
export interface Copie {
  readonly entreCellules: '\t' | '\n' | ' \t' | '\t\n' | '\n\n' | ' ';
  readonly entreLignes: '\n' | '\r\n' | '\n\n' | '\n \n';
  /** No-break spaces where SIECLE, or the browser, puts them. */
  readonly insecables: boolean;
}

export const COPIE_ORDINAIRE: Copie = { entreCellules: '\t', entreLignes: '\n', insecables: false };

export const IMPRESSION: Impression = {
  date: '2018-08-24' as IsoDate,
  fichier: '9839001SELEGROUPE2017180824091341.xml',
  tri: 'eleve',
  inverse: false,
  copie: COPIE_ORDINAIRE,
  popups: false,
  liste: false,
  meubles: true,
};

/** A line of the table as SIECLE prints it. */
export interface LigneImprimee extends LigneSiecle {
  readonly anomalies: readonly { readonly code: string; readonly message: string }[];
}

export function ligneDe({ nom, prenom, eleveId, idPrv, sort, regle, anomalies }: EleveNuit): LigneImprimee {
  const plusieurs = sort === 'partiel' && anomalies.length > 1;
  return {
    nom: `${nom} ${prenom}`.trim(),
    identifiants: `${eleveId} / ${idPrv}`,
    anomalie: plusieurs ? ANOMALIES_SIECLE.plusieurs : EN_TETES[regle],
    regle,
    anomalies,
  };
}

const MENUS = [
  'BASE ÉLÈVES',
  'VIE SCOLAIRE',
  'ÉVALUATION',
  'Tableau de bord\tFiches élèves ▾\tAffectation ▾\tImportations ▾\tSuivi des échanges ▾',
  'Année 2017 / 2018',
  'COLLEGE FICTIF [9839001S]',
];
const PIED = ['Mentions légales', 'Version 18.2.1 - 24/07/2018'];

/** The whole text pasted: the page, then what else was asked for. */
export function imprimer(nuit: Nuit, parts: Partial<Impression> = {}, lignes = nuit.eleves.map(ligneDe)): string {
  const impression = { ...IMPRESSION, ...parts };
  const { liste, meubles, copie } = impression;
  const page = pageDe(nuit, lignes, impression);
  const popups = lignes.filter((_, rang) => demande(impression.popups, rang)).map(popupDe);
  const blocs = [
    ...(liste ? [listeDe(nuit, impression)] : []),
    [...(meubles ? MENUS : []), ...page, ...(meubles ? PIED : [])],
    ...popups,
  ];
  return copier(blocs.flat(), copie);
}

const demande = (popups: Impression['popups'], rang: number) => (typeof popups === 'function' ? popups(rang) : popups);

/** Lines of the page, cells separated by tabs. */
function pageDe(nuit: Nuit, lignes: readonly LigneImprimee[], { date, fichier, tri, inverse }: Impression): string[] {
  const trier = (partie: readonly LigneImprimee[]) => {
    const cle = (l: LigneImprimee) => ({ eleve: l.nom, ...l })[tri] as string;
    const sens = inverse ? -1 : 1;
    return [...partie].sort((a, b) => sens * cle(a).localeCompare(cle(b), 'fr'));
  };
  const rejetes = lignes.filter(({ regle }) => regle === 'REJEL_ELEGROUPE');
  const anomalies = lignes.filter((ligne) => !rejetes.includes(ligne));
  const { lus } = nuit.compteurs;
  return ecrirePage({ date, fichier, lus, rejetes: trier(rejetes), anomalies: trier(anomalies) });
}

export function popupDe({ nom, identifiants, anomalies }: LigneImprimee): string[] {
  const familles = [...new Set(anomalies.map(({ code }) => familleDe(code)))];
  return familles.flatMap((famille) => [
    `Détail des anomalies : ${nom} (${identifiants})`,
    `${famille}\t${EN_TETES[famille as RegleNuit] ?? 'Une famille que la procédure ne montre pas.'}`,
    ...anomalies.filter(({ code }) => familleDe(code) === famille).map(({ code, message }) => `${code}\t${message}`),
  ]);
}

const familleDe = (code: string) => (code.startsWith('REJ') ? 'REJEL_ELEGROUPE' : (code.split('_')[0] as string));

function listeDe(nuit: Nuit, { date, fichier }: Impression): string[] {
  const { lus, absents } = nuit.compteurs;
  return [
    ...ecrireListe({ date, fichier, lus, rejetes: [], anomalies: [] }, absents),
    ['02/03/2018', '9839001SELEGROUPE2017180302081500.xml', 150, 12].join('\t'),
  ];
}

export function copier(lignes: readonly string[], { entreCellules, entreLignes, insecables }: Copie): string {
  const texte = lignes.map((ligne) => ligne.replaceAll('\t', entreCellules)).join(entreLignes);
  return insecables ? texte.replace(/ (?=[:/?])|(?<=\d) /g, '\u00A0') : texte;
}

/** The same page as a browser saves it: a table in the middle of menus, with what must never run or be asked for. */
export function imprimerEnHtml(nuit: Nuit, parts: Partial<Impression> = {}, charset = 'utf-8'): string {
  const texte = imprimer(nuit, { ...parts, copie: COPIE_ORDINAIRE });
  const proteger = (mots: string) => mots.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const blocs = texte.split('\n').map((ligne) => {
    const cellules = ligne.split('\t').map((cellule) => `<td><span>${proteger(cellule)}</span></td>`);
    return cellules.length > 1
      ? `<table><tr>\n  ${cellules.join('\n  ')}\n</tr></table>`
      : `<div>${proteger(ligne)}</div>`;
  });
  return `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "about:blank">
<html><head><meta http-equiv="Content-Type" content="text/html; charset=${charset}"><title>SIECLE</title>
<script>document.title = 'joué'; throw new Error('joué');</script>
<link rel="stylesheet" href="page_fichiers/siecle.css"><style>td { color: red }</style></head>
<body onload="throw new Error('joué')"><img src="page_fichiers/logo.png" onerror="throw new Error('joué')">
<select><option>Année 2016</option></select>
${blocs.join('\n')}
</body></html>`;
}
