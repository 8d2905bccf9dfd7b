import type { FaitsAnomalie, FaitsConstat, FaitsMotif, FaitsSujet, Textes } from '../domain/faits.ts';
import { ecrire, remplir } from '../domain/phrase.ts';
import type { Constat, Sujet, TextesRegle } from '../domain/report.ts';
import { typographier } from '../domain/typographie.ts';

/** What stands for a sentence of which only the strings were kept, by a Veilleuse of before: what the rule is about. */
export const enPhrase = (titre: string): string => `${titre}.`;
const PERDUE = typographier('Refaites le contrôle pour le savoir : ce rapport est d’une version précédente.');

/** Writes the sentences of findings, anomalies and reasons, from the texts that the report holds. */
export class Redacteur {
  private readonly textes: ReadonlyMap<string, TextesRegle>;
  private readonly titres: ReadonlyMap<string, string>;

  constructor(textes: Textes = {}, regles: readonly { readonly code: string; readonly titre: string }[] = []) {
    // a map: a report from elsewhere may name its rules as it likes
    this.textes = new Map(Object.entries(textes));
    this.titres = new Map(regles.map(({ code, titre }) => [code, titre]));
  }

  message<T extends FaitsAnomalie | FaitsMotif>(dit: T): T & { readonly message: string } {
    return { ...dit, message: this.phrase(dit.code, dit.valeurs) };
  }

  constat(faits: FaitsConstat): Constat {
    const { code, titre, branche = '', valeurs = {}, sujets } = faits;
    const textes = this.textes.get(code);
    const correction = textes?.corrections[branche];
    return {
      ...faits,
      message: textes ? remplir(textes.bilan, valeurs) : enPhrase(titre),
      cause: textes ? remplir(textes.cause, valeurs) : PERDUE,
      correction: correction === undefined ? PERDUE : remplir(correction, valeurs),
      sujets: sujets.map((sujet) => this.sujet(code, sujet)),
    };
  }

  private sujet(code: string, sujet: FaitsSujet): Sujet {
    const { precision, valeurs } = sujet;
    if (precision) return { ...sujet, detail: ecrire(precision) };
    return valeurs ? { ...sujet, detail: this.phrase(code, valeurs) } : sujet;
  }

  private phrase(code: string, valeurs = {}): string {
    const textes = this.textes.get(code);
    return textes ? remplir(textes.message, valeurs) : enPhrase(this.titres.get(code) ?? `Règle ${code}`);
  }
}
