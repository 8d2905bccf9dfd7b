import type { IsoDate } from '../domain/dates.ts';
import type { Cause, Fichier, Preuve as PreuveRegles, Rapport } from '../domain/report.ts';
import type { SourceKind } from '../domain/source.ts';
import type { StepId } from '../domain/step.ts';
import { montre } from './montre.ts';

/** « Je l’ai fait le … », for one school and one year. */
export interface Coche {
  readonly etape: StepId;
  readonly le: IsoDate;
}

export interface Situation {
  /** The last control of the school and its local day; null before any. */
  readonly controle: { readonly rapport: Rapport; readonly le: IsoDate } | null;
  readonly coches: readonly Coche[];
  readonly aujourdhui: IsoDate;
}

export type Preuve =
  /** A document that the step makes; `controle`: the file holds no date, `le` is the day it was read here. */
  | {
      readonly sorte: 'fichier';
      readonly type: SourceKind;
      readonly nom: string;
      readonly le: IsoDate;
      readonly date: 'export' | 'controle';
    }
  /** STS-Web and SIECLE name the same groups and divisions, and the same divisions in each group. */
  | { readonly sorte: 'structures-egales' }
  /** SIECLE knows every pupil whom PRONOTE names. */
  | { readonly sorte: 'eleves-reconnus' }
  /** An export of pupils later than the file holds every link of it. */
  | { readonly sorte: 'liens-presents'; readonly le: IsoDate }
  | { readonly sorte: 'coche'; readonly le: IsoDate };

/** Document whose date is compared with the tick's; step 4b has none. */
const TEMOINS: Record<StepId, SourceKind | null> = {
  '1': 'sts',
  '2': 'liens',
  '3': 'sts',
  '4a': 'structures',
  '4b': null,
  '5': 'liens',
};

export type PreuveFichier = Extract<Preuve, { sorte: 'fichier' }>;

/** What the situation says, asked by step and by document. */
export class Faits {
  readonly aujourdhui: IsoDate;
  private readonly controle: Situation['controle'];
  private readonly coches: readonly Coche[];

  constructor({ controle, coches, aujourdhui }: Situation) {
    this.controle = controle;
    this.aujourdhui = aujourdhui;
    // a day that has not come yet proves nothing
    this.coches = coches.filter(({ le }) => le <= aujourdhui);
  }

  /** The day of the last tick. */
  coche(etape: StepId): IsoDate | null {
    const jours = this.coches.filter((coche) => coche.etape === etape).map(({ le }) => le);
    return jours.reduce<IsoDate | null>((tard, le) => (tard && tard >= le ? tard : le), null);
  }

  /** Causes of the plan: information is left out, as it asks for no correction. */
  causes(etape: StepId): readonly Cause[] {
    const causes = this.controle?.rapport.causes ?? [];
    return causes.filter(({ gravite, etapes }) => gravite !== 'information' && etapes.includes(etape));
  }

  fichier(type: SourceKind): Fichier | null {
    return this.controle?.rapport.fichiers.find((f) => f.type === type && f.etat === 'lu') ?? null;
  }

  preuve(type: SourceKind): PreuveFichier | null {
    const fichier = this.fichier(type);
    if (!fichier || !this.controle) return null;
    const { nom, dateExport } = fichier;
    return {
      sorte: 'fichier',
      type,
      nom,
      le: dateExport ?? this.controle.le,
      date: dateExport ? 'export' : 'controle',
    };
  }

  temoin(etape: StepId): IsoDate | null {
    const type = TEMOINS[etape];
    return (type && this.preuve(type)?.le) ?? this.controle?.le ?? null;
  }

  /** What the rules that show a thing say of it together; null when one of them could not run. */
  regles(preuve: PreuveRegles): 'passee' | 'levee' | null {
    return this.controle && montre(this.controle.rapport, preuve);
  }

  get liensInchanges(): boolean {
    const { nuit, changements } = this.controle?.rapport ?? {};
    return nuit != null && nuit.liens.crees > 0 && changements?.eleves.length === 0;
  }
}
