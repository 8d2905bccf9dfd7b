import type { Cause, Constat, EtapePlan, Sujet } from '../domain/report.ts';
import type { Numeros } from './numeros.ts';
import { constatSur, detailSur, lieuDe, sansCitation } from './phrases-sures.ts';

/** What stands for a sentence that may name somebody: what the rule is about, in general. */
export const enPhrase = (titre: string): string => `${titre}.`;

export function pseudonymiserConstat(constat: Constat, numeros: Numeros): Constat {
  const { code, titre, message, cause, correction } = constat;
  const sur = constatSur(code, message);
  return {
    code,
    gravite: constat.gravite,
    titre,
    message: sur ? message : enPhrase(titre),
    cause: sur ? cause : sansCitation(cause),
    correction: sur ? correction : sansCitation(correction),
    etapes: constat.etapes,
    source: constat.source,
    reference: constat.reference,
    eleves: constat.eleves,
    sujets: constat.sujets
      .map((sujet) => pseudonymiserSujet(code, sujet, numeros))
      .sort((a, b) => (a.libelle === b.libelle ? 0 : a.libelle < b.libelle ? -1 : 1)),
  };
}

function pseudonymiserSujet(code: string, sujet: Sujet, numeros: Numeros): Sujet {
  const { groupe, fichier, ligne, detail } = sujet;
  const lieu = lieuDe(code, sujet);
  const numero = numeros.duSujet(sujet);
  return {
    libelle: lieu ?? `Élève ${numero}`,
    ...(sujet.eleveId !== undefined && { eleveId: numero }),
    ...(groupe !== undefined && { groupe }),
    ...(fichier !== undefined && { fichier }),
    ...(lieu !== null && ligne !== undefined && { ligne }),
    ...(detail !== undefined && detailSur(code) && { detail }),
  };
}

/** The findings as they were and as they are told now, and where each pupil of the night now stands. */
interface Reecriture {
  readonly avant: readonly Constat[];
  readonly apres: readonly Constat[];
  readonly ordre: readonly number[];
}

/** A cause tells again the sentences of its findings: those that were replaced are replaced in it too. */
export function pseudonymiserCause(cause: Cause, rang: number, { avant, apres, ordre }: Reecriture): Cause {
  const siens = (constats: readonly Constat[]) => cause.constats.flatMap((i) => constats[i] ?? []);
  const [anciens, nouveaux] = [siens(avant), siens(apres)];
  const redire = (texte: string, champ: Champ): string => {
    const mots = (constats: readonly Constat[]) => joindre(constats.map((constat) => constat[champ]));
    return texte === mots(anciens) ? mots(nouveaux) : remplacer(anciens, nouveaux, champ)(texte);
  };
  return {
    // A cause may be named after what tells it from another: a pupil, a file.
    id: anciens.every(({ code, message }) => constatSur(code, message)) ? cause.id : `${cause.codes[0]} ${rang + 1}`,
    codes: cause.codes,
    gravite: cause.gravite,
    titre: cause.titre,
    consequence: redire(cause.consequence, 'message'),
    pourquoi: redire(cause.pourquoi, 'cause'),
    correction: redire(cause.correction, 'correction'),
    etapes: cause.etapes,
    source: cause.source,
    eleves: cause.eleves,
    liens: cause.liens,
    groupes: cause.groupes,
    constats: cause.constats,
    anomalies: cause.anomalies
      .map(({ eleve, anomalie }) => ({ eleve: ordre[eleve] ?? 0, anomalie }))
      .sort((a, b) => a.eleve - b.eleve || a.anomalie - b.anomalie),
  };
}

export function pseudonymiserPlan(
  plan: readonly EtapePlan[],
  avant: readonly Constat[],
  apres: readonly Constat[],
): EtapePlan[] {
  const redire = remplacer(avant, apres, 'correction');
  return plan.map(({ etape, application, menu, quoi, rapporter }) => ({
    etape,
    application,
    menu,
    quoi: quoi.map(redire),
    rapporter,
  }));
}

type Champ = 'message' | 'cause' | 'correction';

/** Puts the new sentence where the old one is told, alone or after « Pour le groupe X, ». */
function remplacer(avant: readonly Constat[], apres: readonly Constat[], champ: Champ): (texte: string) => string {
  const paires = new Map(
    avant.flatMap((constat, rang) => {
      const [ancien, nouveau] = [constat[champ], apres[rang]?.[champ] ?? ''];
      if (ancien === nouveau || ancien === '') return [];
      return [
        [ancien, nouveau],
        [minuscule(ancien), minuscule(nouveau)],
      ] as const;
    }),
  );
  return (texte) => [...paires].reduce((dit, [ancien, nouveau]) => dit.replaceAll(ancien, () => nouveau), texte);
}

const minuscule = (phrase: string): string => phrase.charAt(0).toLowerCase() + phrase.slice(1);
const joindre = (phrases: readonly string[]): string => [...new Set(phrases)].filter(Boolean).join(' ');
