import type { FaitsAnomalie, FaitsCause, FaitsConstat, FaitsMotif, FaitsSujet, Textes } from '../domain/faits.ts';
import { resteDeListe } from '../domain/liste-longue.ts';
import { ordreDesCaracteres } from '../domain/ordre.ts';
import { estPersonnel, estValeur, type Genre, type Phrase, type Valeur, type Valeurs } from '../domain/phrase.ts';
import type { Rapport } from '../domain/rapport.ts';
import { typographier } from '../domain/typographie.ts';
import { type Pseudonyms, placeOf } from './pseudonyms.ts';

/**
 * The texts of a report; of one of before, which kept sentences and no values, what each rule is about: its sentences may
 * name somebody, its title does not.
 */
export function textsOf({ textes, regles, constats, depot, nuit }: Rapport): Textes {
  if (textes) return textes;
  // the rule's own: a finding may have the title of its branch
  const titres = new Map([...constats, ...regles].map(({ code, titre }) => [code, titre]));
  const dits = [...constats, ...depot.motifs, ...(nuit?.eleves.flatMap(({ anomalies }) => anomalies) ?? [])];
  const seuls = dits.map(({ code }) => {
    const titre = `${titres.get(code) ?? `Règle ${code}`}.`;
    return [code, { message: titre, bilan: titre, cause: PERDUE, corrections: { '': PERDUE }, trous: {} }] as const;
  });
  return Object.fromEntries(seuls);
}

const PERDUE = typographier('Refaites le contrôle pour le savoir : ce rapport est d’une version précédente.');

/** The facts of a report with other values: the sentences are then written from them as from any others. */
export class FactsMask {
  private readonly numeros: Pseudonyms;
  /** What each hole holds, by rule. */
  private readonly trous: ReadonlyMap<string, ReadonlyMap<string, Genre>>;

  constructor(numeros: Pseudonyms, textes: Textes) {
    this.numeros = numeros;
    // maps: a report from elsewhere may name its rules and their holes as it likes
    this.trous = new Map(
      Object.entries(textes).map(([code, { trous }]) => [code, new Map(Object.entries({ ...COMPTES, ...trous }))]),
    );
  }

  /** A kind that the texts do not say may be anything. */
  valeurs(code: string, valeurs: Valeurs): Valeurs {
    const trous = this.trous.get(code);
    return Object.fromEntries(Object.entries(valeurs).map(([nom, dite]) => [nom, this.masquer(dite, trous?.get(nom))]));
  }

  phrase(phrase: Phrase): Phrase {
    return phrase.map((morceau) => (typeof morceau === 'string' ? morceau : this.valeur(morceau)));
  }

  dit<T extends FaitsAnomalie | FaitsMotif>({ code, valeurs }: T): { readonly valeurs?: Valeurs } {
    return valeurs ? { valeurs: this.valeurs(code, valeurs) } : {};
  }

  constat(constat: FaitsConstat): FaitsConstat {
    const { code, gravite, titre, etapes, source, reference, eleves, branche, valeurs } = constat;
    return {
      ...{ code, gravite, titre, etapes, source, reference, eleves },
      sujets: constat.sujets
        .map((sujet) => this.sujet(code, sujet))
        .sort((a, b) => ordreDesCaracteres(a.libelle, b.libelle)),
      ...resteDeListe(constat),
      ...(branche !== undefined && { branche }),
      ...(valeurs && { valeurs: this.valeurs(code, valeurs) }),
    };
  }

  /** @param ordre where each pupil of the night now stands */
  cause(
    cause: FaitsCause,
    rang: number,
    tous: readonly FaitsConstat[],
    ordre: ReadonlyMap<number, number>,
  ): FaitsCause {
    const { codes, gravite, etapes, source, eleves, liens, groupes, constats, mots, dites, confusion, arrete } = cause;
    const siens = constats.flatMap((i) => tous[i] ?? []);
    return {
      // A cause may be named after what tells it from another: a pupil, a file.
      id: siens.some((constat) => this.nomme(constat, cause.id)) ? `${kindOf(cause)} ${rang + 1}` : cause.id,
      ...{ codes, gravite, etapes, source, eleves, liens, groupes, constats },
      anomalies: cause.anomalies
        .map(({ eleve, anomalie }) => ({ eleve: ordre.get(eleve) ?? 0, anomalie }))
        .sort((a, b) => a.eleve - b.eleve || a.anomalie - b.anomalie),
      ...(mots && { mots }),
      ...(dites && { dites }),
      ...(confusion && { confusion }),
      ...(arrete && { arrete }),
    };
  }

  private sujet(code: string, sujet: FaitsSujet): FaitsSujet {
    const { groupe, fichier, ligne, genre, precision, valeurs } = sujet;
    const lieu = placeOf(sujet);
    const numero = this.numeros.ofSubject(sujet);
    return {
      libelle: lieu ?? `Élève ${numero}`,
      ...(sujet.eleveId !== undefined && { eleveId: numero }),
      ...(groupe !== undefined && { groupe }),
      ...(fichier !== undefined && { fichier }),
      ...(lieu !== null && ligne !== undefined && { ligne }),
      ...(genre && { genre }),
      ...(precision && { precision: this.phrase(precision) }),
      ...(valeurs && { valeurs: this.valeurs(code, valeurs) }),
    };
  }

  private masquer(dite: Valeurs[string], genre: Genre | undefined): Valeurs[string] {
    if (typeof dite === 'string') return this.texte(dite, genre);
    if (estValeur(dite)) return this.valeur(dite);
    return genre === 'mots' ? this.phrase(dite) : '…';
  }

  private valeur(valeur: Valeur): Valeur {
    if (valeur.genre !== 'personne') return { ...valeur, texte: this.texte(valeur.texte, valeur.genre) };
    return { genre: 'personne', texte: `Élève ${this.numeros.deLaValeur(valeur)}` };
  }

  private texte(texte: string, genre: Genre | undefined): string {
    if (genre === 'personne') return `Élève ${this.numeros.deLaValeur({ genre, texte })}`;
    // our own words never stand as a mere string
    return estPersonnel(genre) || genre === 'mots' ? '…' : texte;
  }

  /** Whether a finding, or the name of the cause built from it, tells who somebody is. */
  private nomme({ code, branche, valeurs = {}, sujets }: FaitsConstat, id: string): boolean {
    if (branche === undefined) return true;
    const masquees = this.valeurs(code, valeurs);
    if (JSON.stringify(masquees) !== JSON.stringify(valeurs)) return true;
    return sujets.some(
      (sujet) =>
        placeOf(sujet) !== sujet.libelle && [sujet.libelle, sujet.eleveId].some((nom) => nom && id.includes(nom)),
    );
  }
}

/** What begins the id of a cause: a shared one by its name, so that it is counted with those of other schools, else its code. */
function kindOf({ id, codes }: FaitsCause): string | undefined {
  const [shared = ''] = id.split(':');
  return /^[a-z-]+$/.test(shared) ? shared : codes[0];
}

const COMPTES = { eleves: 'nombre', liens: 'nombre', fois: 'nombre' } as const;
