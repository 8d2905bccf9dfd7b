import type { Cause } from '../domain/constat.ts';
import type { DateIso } from '../domain/dates.ts';
import type { IdEtape } from '../domain/etape.ts';
import type { Fichier } from '../domain/fichier.ts';
import type { Preuve as PreuveRegles, Rapport } from '../domain/rapport.ts';
import type { TypeSource } from '../domain/source.ts';
import { montre } from './montre.ts';

/** « Je l’ai fait le … », for one school and one year. */
export interface Coche {
  readonly etape: IdEtape;
  readonly le: DateIso;
}

export interface Situation {
  /** The last control of the school and its local day; null before any. */
  readonly controle: { readonly rapport: Rapport; readonly le: DateIso } | null;
  readonly coches: readonly Coche[];
  readonly aujourdhui: DateIso;
}

export type PreuveEtape =
  /** A document that the step makes; `controle`: the file holds no date, `le` is the day it was read here. */
  | {
      readonly sorte: 'fichier';
      readonly type: TypeSource;
      readonly nom: string;
      readonly le: DateIso;
      readonly date: 'export' | 'controle';
    }
  /** STS-Web and SIECLE name the same groups and divisions, and the same divisions in each group. */
  | { readonly sorte: 'structures-egales' }
  /** STS-Web has every group of emp_sts. */
  | { readonly sorte: 'remontee-importee' }
  /** SIECLE knows every pupil whom PRONOTE names. */
  | { readonly sorte: 'eleves-reconnus' }
  /** An export of pupils later than the file holds every link of it. */
  | { readonly sorte: 'liens-presents'; readonly le: DateIso }
  | { readonly sorte: 'coche'; readonly le: DateIso };

/** Document whose date is compared with the tick's; step 4b has none. */
const TEMOINS: Record<IdEtape, TypeSource | null> = {
  '1': 'sts',
  '2': 'liens',
  '3': 'sts',
  '4a': 'structures',
  '4b': null,
  '5': 'liens',
};

export type PreuveFichier = Extract<PreuveEtape, { sorte: 'fichier' }>;

/** What the situation says, asked by step and by document. */
export class FaitsConnus {
  readonly aujourdhui: DateIso;
  private readonly controle: Situation['controle'];
  private readonly coches: readonly Coche[];

  constructor({ controle, coches, aujourdhui }: Situation) {
    this.controle = controle;
    this.aujourdhui = aujourdhui;
    // a day that has not come yet proves nothing
    this.coches = coches.filter(({ le }) => le <= aujourdhui);
  }

  /** The day of the last tick. */
  coche(etape: IdEtape): DateIso | null {
    const jours = this.coches.filter((coche) => coche.etape === etape).map(({ le }) => le);
    return jours.reduce<DateIso | null>((tard, le) => (tard && tard >= le ? tard : le), null);
  }

  /** Causes of the plan: information is left out, as it asks for no correction. */
  causes(etape: IdEtape): readonly Cause[] {
    const causes = this.controle?.rapport.causes ?? [];
    return causes.filter(({ gravite, etapes }) => gravite !== 'information' && etapes.includes(etape));
  }

  fichier(type: TypeSource): Fichier | null {
    return this.controle?.rapport.fichiers.find((f) => f.type === type && f.etat === 'lu') ?? null;
  }

  preuve(type: TypeSource): PreuveFichier | null {
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

  temoin(etape: IdEtape): DateIso | null {
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
