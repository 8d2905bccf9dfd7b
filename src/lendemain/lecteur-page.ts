import { lireDateTolerante } from '../domain/dates.ts';
import { type Cellule, CODE, cellulesDe, identifiantsDe } from './cellules.ts';
import { lireAnomalie } from './message-anomalie.ts';
import { regleConnue } from './mots-siecle.ts';
import type { AnomalieLue, DetailEleve, IdentitePage, LigneListe, LignePage, SynthesePage } from './page-siecle.ts';
import { estFamille, type NomPartie, type PhraseReconnue, reconnaitrePhrase, type Zone } from './phrases-siecle.ts';

/** What was read of one part of the page. */
export interface PartieLue {
  presente: boolean;
  aucun: boolean;
  total: number | null;
  lignes: LignePage[];
}

/** One copy of the page: it may be pasted twice, or one page of its table after the other. */
export interface CopieLue {
  synthese: SynthesePage;
  readonly rejetes: PartieLue;
  readonly anomalies: PartieLue;
}

interface PopupLue extends IdentitePage {
  readonly familles: DetailEleve['familles'][number][];
  readonly anomalies: AnomalieLue[];
}

/** Pages that say where the person is, when the report itself is not there. */
export type Signe = 'titre' | 'autre-suivi' | 'page-de-depot';

/** Raw result of reading; lire.ts decides whether it is a report. */
export interface TexteLu {
  readonly copies: CopieLue[];
  readonly popups: PopupLue[];
  readonly liste: LigneListe[];
  readonly incomprises: string[];
  readonly autour: string[];
  readonly signes: Set<Signe>;
}

const partie = (): PartieLue => ({ presente: false, aucun: false, total: null, lignes: [] });
const copie = (): CopieLue => ({
  synthese: { date: null, fichier: null, lus: null },
  rejetes: partie(),
  anomalies: partie(),
});

/** At most how many cells one sentence or one line of the table is spread over. */
const PORTEE = 5;

/** First words of a page: what follows is a new copy. */
const DEBUTS: ReadonlySet<PhraseReconnue['type']> = new Set([
  'titre',
  'synthese',
  'popup',
  'colonnes-liste',
  'autre-suivi',
]);

/** Identifiers, or the code of an anomaly. */
const PARLANT = /(?<![\d/])\d+ \/ \d+(?![\d/])|\b[A-Z]{3,}(?:_[A-Z0-9]+)+\b/;

/** Reads a text cell after cell; each sentence of the page says where those that follow belong. */
export class LecteurPage {
  readonly lu: TexteLu = { copies: [], popups: [], liste: [], incomprises: [], autour: [], signes: new Set() };
  private zone: Zone = 'autour';
  /** Lines not understood since the last that was: around the report when the report ends there. */
  private enSuspens: { texte: string; ligne: number }[] = [];

  lire(texte: string): TexteLu {
    const cellules = cellulesDe(texte);
    for (let i = 0; i < cellules.length; ) i += this.avancer(cellules.slice(i, i + PORTEE));
    this.deposer(true);
    return this.lu;
  }

  /** Takes what begins at the first cell, and answers how many cells that is. */
  private avancer(cellules: readonly Cellule[]): number {
    const textes = cellules.map(({ texte }) => texte);
    // The cell before the identifiers is the name.
    const phrase = identifiantsDe(textes[1]) ? null : reconnaitrePhrase(textes, this.zone);
    if (phrase) {
      this.deposer(DEBUTS.has(phrase.phrase.type));
      this.noter(phrase.phrase);
      return phrase.cellules;
    }
    const ligne = ligneDe(textes, this.zone);
    if (ligne) {
      this.deposer(false);
      this.copie()[partieDe(ligne.ligne, this.zone)].lignes.push(ligne.ligne);
      return ligne.cellules;
    }
    this.laisser(cellules[0] as Cellule);
    return 1;
  }

  private noter(phrase: PhraseReconnue): void {
    switch (phrase.type) {
      case 'titre':
        this.zone = 'synthese';
        this.lu.signes.add('titre');
        break;
      case 'autre-suivi':
      case 'page-de-depot':
        this.zone = 'autour';
        this.lu.signes.add(phrase.type);
        break;
      case 'synthese':
        this.zone = 'synthese';
        this.lu.copies.push({
          ...copie(),
          synthese: { date: lireDateTolerante(phrase.date), fichier: phrase.fichier, lus: phrase.lus },
        });
        break;
      case 'lus':
        this.copie().synthese = { ...this.copie().synthese, lus: phrase.nombre };
        break;
      case 'partie':
        this.zone = phrase.partie;
        this.copie()[phrase.partie].presente = true;
        break;
      case 'aucun':
        this.copie()[this.zone as NomPartie].aucun = true;
        break;
      case 'total':
        this.copie()[phrase.partie].total = phrase.nombre;
        break;
      case 'popup':
        this.zone = 'detail';
        this.lu.popups.push({ ...phrase.eleve, familles: [], anomalies: [] });
        break;
      case 'anomalie':
        this.noterAnomalie(phrase.code, phrase.message);
        break;
      case 'colonnes-liste':
        this.zone = 'liste';
        break;
      case 'liste':
        this.zone = 'liste';
        this.lu.liste.push(phrase.ligne);
        break;
    }
  }

  private noterAnomalie(code: string, message: string): void {
    const popup = this.lu.popups[this.lu.popups.length - 1];
    if (estFamille(code)) popup?.familles.push({ regle: code, message });
    else popup?.anomalies.push(lireAnomalie(code, message));
  }

  private copie(): CopieLue {
    const derniere = this.lu.copies[this.lu.copies.length - 1];
    if (derniere) return derniere;
    this.lu.copies.push(copie());
    return this.copie();
  }

  /** Nothing known begins here: it is kept, with what stands on the same line. */
  private laisser({ texte, ligne }: Cellule): void {
    const derniere = this.enSuspens[this.enSuspens.length - 1];
    if (derniere?.ligne === ligne) derniere.texte += ` ${texte}`;
    else this.enSuspens.push({ texte, ligne });
  }

  /** Sorts what was left: inside the report, or around it. What names a pupil or a code is never furniture (003.85). */
  private deposer(bord: boolean): void {
    const dehors = this.zone === 'autour' || this.zone === 'liste';
    for (const { texte } of this.enSuspens) {
      if (dehors || (bord && !PARLANT.test(texte))) this.lu.autour.push(texte);
      else this.lu.incomprises.push(texte);
    }
    this.enSuspens = [];
  }
}

/** A line of the table: name, identifiers, anomaly (perhaps over two lines), rule. */
function ligneDe(textes: readonly string[], zone: Zone): { ligne: LignePage; cellules: number } | null {
  const ids = identifiantsDe(textes[1]);
  if (!ids) return null;
  const rang = [3, 4].find((n) => CODE.test(textes[n] ?? ''));
  if (rang === undefined || textes.slice(2, rang).some((texte) => identifiantsDe(texte))) return null;
  const regle = textes[rang] as string;
  // Outside the two parts, only a rule of SIECLE tells a line from the head of some page.
  if (zone !== 'rejetes' && zone !== 'anomalies' && !regleConnue(regle)) return null;
  const ligne = { nom: textes[0] as string, ...ids, anomalie: textes.slice(2, rang).join(' '), regle };
  return { ligne, cellules: rang + 1 };
}

/** The rule tells the part, since a heading may not have been copied; a rule that is not known follows the heading. */
function partieDe({ regle }: LignePage, zone: Zone): NomPartie {
  if (regleConnue(regle)) return regle === 'REJEL_ELEGROUPE' ? 'rejetes' : 'anomalies';
  return zone === 'rejetes' ? 'rejetes' : 'anomalies';
}
