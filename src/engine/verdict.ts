import type { Cause, Nuit, Rapport, Verdict } from '../domain/report.ts';
import { LIBELLES, PAR_BESOIN, type SourceKind } from '../domain/source.ts';
import { typographier } from '../domain/typographie.ts';
import { compter } from './constats.ts';
import { MAUVAIS_ELEVE } from './fusions.ts';

type Bases = Pick<Rapport, 'depot' | 'nuit' | 'causes' | 'regles'> & {
  /** Documents still being read: the sentence does not call them missing. */
  readonly enLecture: readonly SourceKind[];
};

/**
 * One word and one sentence. A rule that did not run, or broke, makes `pret` impossible: what is missing is never
 * assumed to be right. What is certain comes first: a refusal, then losses, then what could not be checked (003.15).
 */
export function juger(bases: Bases): { verdict: Verdict; phrase: string } {
  const { verdict, phrase } = peser(bases);
  return { verdict, phrase: typographier(phrase) };
}

function peser(bases: Bases): { verdict: Verdict; phrase: string } {
  const lacune = enoncerLacune(bases);
  const pertes = enoncerPertes(bases.nuit, bases.causes);
  const confusion = enoncerConfusion(bases.causes);
  if (bases.depot.verdict === 'refuse') return { verdict: 'refuse', phrase: refus(bases) };
  if (pertes)
    return {
      verdict: 'a-corriger',
      phrase: [`${ouverture(bases)} ${pertes}.`, confusion, lacune].filter(Boolean).join(' '),
    };
  if (lacune) return { verdict: 'incomplet', phrase: lacune };
  const aVerifier = bases.causes.filter((c) => c.gravite === 'a-verifier').length;
  if (aVerifier > 0 || bases.depot.verdict !== 'accepte') {
    const quand = bases.depot.verdict === 'accepte' ? 'Le dépôt passera, mais' : 'Avant de déposer,';
    const points = `${compter(aVerifier, 'point')} ${aVerifier > 1 ? 'sont' : 'est'} à vérifier`;
    return { verdict: 'a-verifier', phrase: [`${quand} ${points}.`, confusion].filter(Boolean).join(' ') };
  }
  return { verdict: 'pret', phrase: toutEstPret(bases.nuit) };
}

function refus({ depot, nuit, causes }: Bases): string {
  const pertes = enoncerPertes(nuit, causes);
  const suite = pertes ? ` Une fois le dépôt corrigé, ${pertes}.` : '';
  return `Ce fichier sera refusé au dépôt${depot.motifs.length > 1 ? `, pour ${compter(depot.motifs.length, 'motif')}` : ''}.${suite}`;
}

const ouverture = ({ depot }: Bases): string =>
  depot.verdict === 'accepte' ? 'Le dépôt passera, mais' : 'Si SIECLE accepte le dépôt,';

/** « 14 élèves perdront un groupe et 3 élèves seront rejetés, pour 2 causes »; empty when nothing is lost. */
function enoncerPertes(nuit: Nuit | null, causes: readonly Cause[]): string {
  const graves = causes.filter((c) => c.gravite === 'eleve-rejete' || c.gravite === 'lien-rejete');
  const perdants = nuit?.eleves.filter((e) => e.regle === 'GROUPE').length ?? 0;
  const rejetes = nuit?.compteurs.rejetes ?? 0;
  const pertes = [
    perdants > 0 && `${compter(perdants, 'élève')} ${perdants > 1 ? 'perdront' : 'perdra'} un groupe`,
    rejetes > 0 && `${compter(rejetes, 'élève')} ${rejetes > 1 ? 'seront rejetés' : 'sera rejeté'}`,
  ].filter(Boolean);
  if (pertes.length === 0) {
    return graves.length > 0
      ? `${compter(graves.length, 'point')} ${graves.length > 1 ? 'sont' : 'est'} à corriger`
      : '';
  }
  const enCause = graves.filter((c) => c.anomalies.length > 0).length;
  const pourquoi = enCause > 1 ? `, pour ${compter(enCause, 'cause')}` : enCause > 0 ? ', pour une seule cause' : '';
  return pertes.join(' et ') + pourquoi;
}

/** What SIECLE will not say: « 2 élèves seront pris pour un autre. » */
function enoncerConfusion(causes: readonly Cause[]): string {
  const eleves = causes.find((c) => c.codes.includes(MAUVAIS_ELEVE))?.eleves ?? 0;
  return eleves > 0 ? `${compter(eleves, 'élève')} ${eleves > 1 ? 'seront pris' : 'sera pris'} pour un autre.` : '';
}

/** What the prediction needs first is named first; beyond this many, the others are counted. */
const BESOINS: readonly string[] = PAR_BESOIN.flatMap((kind) => (kind === 'communs' ? [kind, 'calendrier'] : [kind]));
const NOMMES = 3;

/** « Contrôle incomplet : il manque Communs et sts_emp. »; empty when every rule ran. */
function enoncerLacune({ regles, enLecture }: Bases): string {
  const dits = new Set<string>(regles.flatMap((r) => r.manquants ?? []));
  const manquants = [...dits]
    // The year stands in any export of SIECLE: it is missing only where they are, and they are named.
    .filter((manque) => manque !== 'annee-siecle' && !enLecture.includes(manque as SourceKind))
    .sort((a, b) => BESOINS.indexOf(a) - BESOINS.indexOf(b));
  if (manquants.length > 0) return `Contrôle incomplet : il manque ${enumerer(manquants.map(nommer))}.`;
  if (dits.has('annee-siecle')) return 'Contrôle incomplet : aucun export de SIECLE ne porte l’année.';
  const pannes = regles.filter((r) => r.etat === 'en-panne').length;
  const ont = pannes > 1 ? 'n’ont' : 'n’a';
  return pannes > 0 ? `Contrôle incomplet : ${compter(pannes, 'règle')} de Veilleuse ${ont} pas pu s’exécuter.` : '';
}

const nommer = (manque: string): string =>
  manque === 'calendrier' ? 'le calendrier des élèves dans Communs' : LIBELLES[manque as SourceKind].nom;

/** « Communs, Structures et 4 autres » */
function enumerer(noms: readonly string[]): string {
  const dits = noms.length > NOMMES + 1 ? [...noms.slice(0, NOMMES), `${noms.length - NOMMES} autres`] : noms;
  return dits.length > 1 ? `${dits.slice(0, -1).join(', ')} et ${dits.at(-1)}` : (dits[0] ?? '');
}

function toutEstPret(nuit: Nuit | null): string {
  const dates = nuit?.liens.datesReinitialisees ?? 0;
  const corrigees = dates > 0 ? ` SIECLE corrigera d’office ${compter(dates, 'date')}, sans rien perdre.` : '';
  return `Tout est prêt : ${compter(nuit?.liens.crees ?? 0, 'lien')} pour ${compter(nuit?.compteurs.lus ?? 0, 'élève')}.${corrigees}`;
}
