import type { Constat, Sujet } from '../domain/constat.ts';
import type { Faire } from '../domain/etape.ts';
import type { FaitsAnomalie, FaitsConstat, FaitsMotif, FaitsSujet, Textes } from '../domain/faits.ts';
import { accorder } from '../domain/francais.ts';
import { ecrire, remplir, type Valeurs } from '../domain/phrase.ts';
import type { LieuPlan } from '../domain/plan.ts';
import type { TextesRegle } from '../domain/rapport.ts';
import { ecrireCorrection, lieuxDe } from './consignes.ts';
import { type Demande, demandesDe, objetsDe } from './demandes.ts';

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
    const { code, valeurs = {}, sujets } = faits;
    const textes = this.textes.get(code);
    return {
      ...faits,
      message: remplir(textes?.bilan ?? '', valeurs),
      cause: remplir(textes?.cause ?? '', valeurs),
      correction: this.correction([faits]),
      sujets: sujets.map((sujet) => this.sujet(code, sujet)),
    };
  }

  /** The correction that applies, with its holes. */
  faire({ code, branche = '' }: FaitsConstat): Faire {
    return this.textes.get(code)?.corrections[branche] ?? '';
  }

  /** What to do about these findings, told once, from the first application to the deposit. */
  correction(constats: readonly FaitsConstat[]): string {
    const seules = constats.flatMap((constat) => {
      const faire = this.faire(constat);
      const { valeurs = {}, sujets } = constat;
      return typeof faire === 'string' ? remplir(accorder(faire, objetsDe(sujets).length), valeurs) : [];
    });
    return [...new Set(seules), ecrireCorrection(this.demandes(constats))].filter(Boolean).join(' ');
  }

  /** Where these findings are corrected, in the order of the plan. */
  lieux(constats: readonly FaitsConstat[]): readonly LieuPlan[] {
    return lieuxDe(this.demandes(constats));
  }

  private demandes(constats: readonly FaitsConstat[]): readonly Demande[] {
    return constats.flatMap((constat) => {
      const faire = this.faire(constat);
      return typeof faire === 'string' ? [] : demandesDe(constat, faire, '');
    });
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
