import type { DateIso } from '../../src/domain/dates.ts';
import type { EleveNuit, Nuit, RegleNuit } from '../../src/domain/nuit.ts';
import { ANOMALIES_SIECLE } from '../../src/domain/siecle.ts';
import { EN_TETES_PAGE, ecrireListe, ecrirePage, type LigneSiecle } from '../../src/school/page-siecle.ts';

/**
 * SIECLE's report of the next morning, printed from a night as the procedure shows it (§3.5.2.2): the page, its pop-ups,
 * the list of the imports, and the ways in which browsers copy them.
 */

export interface Printing {
  readonly date: DateIso;
  readonly fichier: string;
  /** The column that the table is sorted by, and whether it was clicked twice. */
  readonly tri: 'eleve' | 'identifiants' | 'anomalie' | 'regle';
  readonly inverse: boolean;
  readonly copie: Copying;
  /** Ranks of the pupils whose pop-up is pasted; all with `true`. */
  readonly popups: boolean | ((rang: number) => boolean);
  readonly liste: boolean;
  /** Menus and foot around the page. */
  readonly meubles: boolean;
}

/** How the cells of a table and the lines of a page arrive in the clipboard. */
export interface Copying {
  readonly entreCellules: '\t' | '\n' | ' \t' | '\t\n' | '\n\n' | ' ';
  readonly entreLignes: '\n' | '\r\n' | '\n\n' | '\n \n';
  /** No-break spaces where SIECLE, or the browser, puts them. */
  readonly insecables: boolean;
}

export const PLAIN_COPY: Copying = { entreCellules: '\t', entreLignes: '\n', insecables: false };

export const PLAIN_PRINTING: Printing = {
  date: '2018-08-24' as DateIso,
  fichier: '9839001SELEGROUPE2017180824091341.xml',
  tri: 'eleve',
  inverse: false,
  copie: PLAIN_COPY,
  popups: false,
  liste: false,
  meubles: true,
};

/** A line of the table as SIECLE prints it. */
export interface PrintedLine extends LigneSiecle {
  readonly anomalies: readonly { readonly code: string; readonly message: string }[];
}

export function lineOf({ nom, prenom, eleveId, idPrv, sort, regle, anomalies }: EleveNuit): PrintedLine {
  const plusieurs = sort === 'partiel' && anomalies.length > 1;
  return {
    nom: `${nom} ${prenom}`.trim(),
    identifiants: `${eleveId} / ${idPrv}`,
    anomalie: plusieurs ? ANOMALIES_SIECLE.plusieurs : EN_TETES_PAGE[regle],
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
const FOOT = ['Mentions légales', 'Version 18.2.1 - 24/07/2018'];

/** The whole text pasted: the page, then what else was asked for. */
export function print(nuit: Nuit, parts: Partial<Printing> = {}, lignes = nuit.eleves.map(lineOf)): string {
  const impression = { ...PLAIN_PRINTING, ...parts };
  const { liste, meubles, copie } = impression;
  const page = pageOf(nuit, lignes, impression);
  const popups = lignes.filter((_, rang) => asked(impression.popups, rang)).map(popupOf);
  const blocs = [
    ...(liste ? [listOf(nuit, impression)] : []),
    [...(meubles ? MENUS : []), ...page, ...(meubles ? FOOT : [])],
    ...popups,
  ];
  return copyOut(blocs.flat(), copie);
}

const asked = (popups: Printing['popups'], rang: number) => (typeof popups === 'function' ? popups(rang) : popups);

/** Lines of the page, cells separated by tabs. */
function pageOf(nuit: Nuit, lignes: readonly PrintedLine[], { date, fichier, tri, inverse }: Printing): string[] {
  const trier = (partie: readonly PrintedLine[]) => {
    const cle = (l: PrintedLine) => ({ eleve: l.nom, ...l })[tri] as string;
    const sens = inverse ? -1 : 1;
    return [...partie].sort((a, b) => sens * cle(a).localeCompare(cle(b), 'fr'));
  };
  const rejetes = lignes.filter(({ regle }) => regle === 'REJEL_ELEGROUPE');
  const anomalies = lignes.filter((ligne) => !rejetes.includes(ligne));
  const { lus } = nuit.compteurs;
  return ecrirePage({ date, fichier, lus, rejetes: trier(rejetes), anomalies: trier(anomalies) });
}

export function popupOf({ nom, identifiants, anomalies }: PrintedLine): string[] {
  const familles = [...new Set(anomalies.map(({ code }) => familyOf(code)))];
  return familles.flatMap((famille) => [
    `Détail des anomalies : ${nom} (${identifiants})`,
    `${famille}\t${EN_TETES_PAGE[famille as RegleNuit] ?? 'Une famille que la procédure ne montre pas.'}`,
    ...anomalies.filter(({ code }) => familyOf(code) === famille).map(({ code, message }) => `${code}\t${message}`),
  ]);
}

const familyOf = (code: string) => (code.startsWith('REJ') ? 'REJEL_ELEGROUPE' : (code.split('_')[0] as string));

function listOf(nuit: Nuit, { date, fichier }: Printing): string[] {
  const { lus, absents } = nuit.compteurs;
  return [
    ...ecrireListe({ date, fichier, lus, rejetes: [], anomalies: [] }, absents),
    ['02/03/2018', '9839001SELEGROUPE2017180302081500.xml', 150, 12].join('\t'),
  ];
}

export function copyOut(lignes: readonly string[], { entreCellules, entreLignes, insecables }: Copying): string {
  const texte = lignes.map((ligne) => ligne.replaceAll('\t', entreCellules)).join(entreLignes);
  return insecables ? texte.replace(/ (?=[:/?])|(?<=\d) /g, '\u00A0') : texte;
}

/** The same page as a browser saves it: a table in the middle of menus, with what must never run or be asked for. */
export function printHtml(nuit: Nuit, parts: Partial<Printing> = {}, charset = 'utf-8'): string {
  const texte = print(nuit, { ...parts, copie: PLAIN_COPY });
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
