import type { FaitsAnomalie, FaitsConstat, FaitsMotif, FaitsSujet, Textes } from '../domain/faits.ts';
import { ecrire, remplir, type Valeurs } from '../domain/phrase.ts';
import type { Constat, Sujet, TextesRegle } from '../domain/rapport.ts';

/** Writes the sentences of findings, anomalies and reasons, from the texts that the report holds. */
export class Redacteur {
  private readonly textes: ReadonlyMap<string, TextesRegle>;

  constructor(textes: Textes = {}) {
    // a map: a report from elsewhere may name its rules as it likes
    this.textes = new Map(Object.entries(textes));
  }

  message<T extends FaitsAnomalie | FaitsMotif>(dit: T): T & { readonly message: string } {
    return { ...dit, message: this.phrase(dit.code, dit.valeurs) };
  }

  constat(faits: FaitsConstat): Constat {
    const { code, branche = '', valeurs = {}, sujets } = faits;
    const textes = this.textes.get(code);
    return {
      ...faits,
      message: remplir(textes?.bilan ?? '', valeurs),
      cause: remplir(textes?.cause ?? '', valeurs),
      correction: remplir(textes?.corrections[branche] ?? '', valeurs),
      sujets: sujets.map((sujet) => this.sujet(code, sujet)),
    };
  }

  private sujet(code: string, sujet: FaitsSujet): Sujet {
    const { precision, valeurs } = sujet;
    if (precision) return { ...sujet, detail: ecrire(precision) };
    return valeurs ? { ...sujet, detail: this.phrase(code, valeurs) } : sujet;
  }

  private phrase(code: string, valeurs: Valeurs = {}): string {
    return remplir(this.textes.get(code)?.message ?? '', valeurs);
  }
}
