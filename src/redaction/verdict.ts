import type { FaitsCause, FaitsDepot, FaitsNuit } from '../domain/faits.ts';
import { compte, enumerer } from '../domain/francais.ts';
import type { ExecutionRegle, Verdict } from '../domain/rapport.ts';
import { LIBELLES, PAR_BESOIN, type TypeSource } from '../domain/source.ts';
import { typographier } from '../domain/typographie.ts';

/** What a verdict rests on. */
export interface Bases {
  readonly depot: FaitsDepot;
  readonly nuit: FaitsNuit | null;
  readonly causes: readonly FaitsCause[];
  readonly regles: readonly ExecutionRegle[];
  /** Documents still being read: the sentence does not call them missing. */
  readonly enLecture: readonly TypeSource[];
  /** Documents that were given and could not be read, or are of another year: they are here, and missing all the same. */
  readonly illisibles: readonly TypeSource[];
  readonly autreAnnee: readonly TypeSource[];
}

/** The one sentence of a verdict: what is certain comes first, a refusal, then losses, then what could not be checked. */
export const enoncerVerdict = (verdict: Verdict, bases: Bases): string => typographier(phrase(verdict, bases));

function phrase(verdict: Verdict, bases: Bases): string {
  const lacune = enoncerLacune(bases);
  const confusion = enoncerConfusion(bases.causes);
  switch (verdict) {
    case 'refuse':
      return refus(bases);
    case 'a-corriger':
      return enchainer(
        estArrete(bases) ? RIEN_IMPORTE : `${ouverture(bases)} ${enoncerPertes(bases)}.`,
        confusion,
        lacune,
      );
    case 'incomplet':
      return lacune;
    case 'a-verifier':
      return enchainer(aVerifier(bases), confusion);
    case 'pret':
      return toutEstPret(bases.nuit);
  }
}

const estArrete = ({ causes }: Bases): boolean => causes.some(({ arrete }) => arrete);
const RIEN_IMPORTE = 'Le dépôt passera, mais SIECLE n’importera rien de ce fichier cette nuit.';

const enchainer = (...phrases: readonly string[]): string => phrases.filter(Boolean).join(' ');

function aVerifier({ depot, causes }: Bases): string {
  const nombre = causes.filter((c) => c.gravite === 'a-verifier').length;
  const quand = depot.verdict === 'accepte' ? 'Le dépôt passera, mais' : 'Avant de déposer,';
  return `${quand} ${compte(nombre, 'point')} ${nombre > 1 ? 'sont' : 'est'} à vérifier.`;
}

function refus(bases: Bases): string {
  const { depot } = bases;
  const pertes = enoncerPertes(bases);
  const suite = pertes ? ` Une fois le dépôt corrigé, ${pertes}.` : '';
  return `Ce fichier sera refusé au dépôt${depot.motifs.length > 1 ? `, pour ${compte(depot.motifs.length, 'motif')}` : ''}.${suite}`;
}

const ouverture = ({ depot }: Bases): string =>
  depot.verdict === 'accepte' ? 'Le dépôt passera, mais' : 'Si SIECLE accepte le dépôt,';

/** « 14 élèves perdront un groupe et 3 élèves seront rejetés, pour 2 causes »; empty when nothing is lost. */
function enoncerPertes({ nuit, causes }: Bases): string {
  const graves = causes.filter((c) => c.gravite === 'eleve-rejete' || c.gravite === 'lien-rejete');
  const perdants = nuit?.eleves.filter((e) => e.regle === 'GROUPE').length ?? 0;
  const rejetes = nuit?.compteurs.rejetes ?? 0;
  const pertes = [
    perdants > 0 && `${compte(perdants, 'élève')} ${perdants > 1 ? 'perdront' : 'perdra'} un groupe`,
    rejetes > 0 && `${compte(rejetes, 'élève')} ${rejetes > 1 ? 'seront rejetés' : 'sera rejeté'}`,
  ].filter(Boolean);
  if (pertes.length === 0) {
    return graves.length > 0
      ? `${compte(graves.length, 'point')} ${graves.length > 1 ? 'sont' : 'est'} à corriger`
      : '';
  }
  const enCause = graves.filter((c) => c.anomalies.length > 0).length;
  const pourquoi = enCause > 1 ? `, pour ${compte(enCause, 'cause')}` : enCause > 0 ? ', pour une seule cause' : '';
  return pertes.join(' et ') + pourquoi;
}

/** The sentence about pupils whom SIECLE confuses with others, which its page does not report. */
function enoncerConfusion(causes: readonly FaitsCause[]): string {
  const eleves = causes.find((c) => c.confusion)?.eleves ?? 0;
  return eleves > 0 ? `${compte(eleves, 'élève')} ${eleves > 1 ? 'seront pris' : 'sera pris'} pour un autre.` : '';
}

/** What the prediction needs first is named first; beyond this many, the others are counted. */
const BESOINS: readonly string[] = PAR_BESOIN.flatMap((kind) => (kind === 'communs' ? [kind, 'calendrier'] : [kind]));
const NOMMES = 3;

/** « Contrôle incomplet : il manque Communs et sts_emp. »; empty when every rule ran. */
function enoncerLacune({ regles, enLecture, illisibles, autreAnnee }: Bases): string {
  const dits = new Set<string>(regles.flatMap((r) => r.manquants ?? []));
  const manquants = [...dits]
    // A missing year is not named: it is missing only when the SIECLE exports are, and these are named.
    .filter((manque) => manque !== 'annee-siecle' && !enLecture.includes(manque as TypeSource))
    .sort((a, b) => BESOINS.indexOf(a) - BESOINS.indexOf(b));
  if (manquants.length > 0) {
    const nonLus = manquants.filter((manque) => illisibles.includes(manque as TypeSource));
    const absents = manquants.filter((manque) => !nonLus.includes(manque));
    const noms = absents.map((manque) =>
      autreAnnee.includes(manque as TypeSource) ? `${nommer(manque)} de l’année en cours` : nommer(manque),
    );
    const suites = [
      nonLus.length > 0 &&
        `${enumerer(nonLus.map(nommer), NOMMES)} ${nonLus.length > 1 ? 'sont illisibles' : 'est illisible'}`,
      noms.length > 0 && `il manque ${enumerer(noms, NOMMES)}`,
    ];
    return `Contrôle incomplet : ${suites.filter(Boolean).join(' et ')}.`;
  }
  if (dits.has('annee-siecle')) return 'Contrôle incomplet : aucun export de SIECLE ne porte l’année.';
  const pannes = regles.filter((r) => r.etat === 'en-panne').length;
  const ont = pannes > 1 ? 'n’ont' : 'n’a';
  return pannes > 0 ? `Contrôle incomplet : ${compte(pannes, 'règle')} de Veilleuse ${ont} pas pu s’exécuter.` : '';
}

const nommer = (manque: string): string =>
  manque === 'calendrier' ? 'le calendrier des élèves dans Communs' : LIBELLES[manque as TypeSource].nom;

function toutEstPret(nuit: FaitsNuit | null): string {
  const dates = nuit?.liens.datesReinitialisees ?? 0;
  const corrigees = dates > 0 ? ` SIECLE corrigera d’office ${compte(dates, 'date')}, sans rien perdre.` : '';
  return `Tout est prêt : ${compte(nuit?.liens.crees ?? 0, 'lien')} pour ${compte(nuit?.compteurs.lus ?? 0, 'élève')}.${corrigees}`;
}
