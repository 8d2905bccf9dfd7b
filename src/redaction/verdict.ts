import { compterDestins, type Destin } from '../domain/destins.ts';
import type { EleveVu } from '../domain/eleve-vu.ts';
import type { FaitsCause, FaitsDepot, FaitsNuit } from '../domain/faits.ts';
import { accord, compte, enumerer, nombre } from '../domain/francais.ts';
import { nombreDeListe } from '../domain/liste-longue.ts';
import type { ExecutionRegle, Verdict } from '../domain/rapport.ts';
import { LIBELLES, PAR_BESOIN, type TypeSource } from '../domain/source.ts';
import { typographier } from '../domain/typographie.ts';

/** What a verdict rests on. */
export interface Bases {
  readonly depot: FaitsDepot;
  readonly nuit: FaitsNuit | null;
  readonly causes: readonly FaitsCause[];
  /** Null when the night cannot be simulated. */
  readonly eleves: readonly EleveVu[] | null;
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
  switch (verdict) {
    case 'refuse':
      return refus(bases);
    case 'a-corriger':
      return enchainer(estArrete(bases) ? RIEN_IMPORTE : `${ouverture(bases)} ${ceQuiManquera(bases)}.`, lacune);
    case 'incomplet':
      return enchainer(
        lacune,
        pertesDites(bases, (pertes) => `D’après le reste, ${pertes}.`),
      );
    case 'a-verifier':
      return aVerifier(bases);
    case 'pret':
      return enchainer(
        toutEstPret(bases.nuit),
        pertesDites(bases, (pertes) => `${pertes} : le fichier ne le redemande pas.`),
      );
  }
}

const estArrete = ({ causes }: Bases): boolean => causes.some(({ arrete }) => arrete);
const RIEN_IMPORTE = 'Le dépôt passera, mais SIECLE n’importera rien de ce fichier cette nuit.';

const enchainer = (...phrases: readonly string[]): string => phrases.filter(Boolean).join(' ');

function aVerifier(bases: Bases): string {
  const { depot, causes } = bases;
  const nombre = causes.filter((c) => c.gravite === 'a-verifier').length;
  const quand = depot.verdict === 'accepte' ? 'Le dépôt passera, mais' : 'Avant de déposer,';
  const pertes = pertesDites(bases, (dites) => ` : ${dites}`);
  return `${quand} ${compte(nombre, 'point')} ${nombre > 1 ? 'sont' : 'est'} à vérifier${pertes}.`;
}

function refus(bases: Bases): string {
  const { depot } = bases;
  const motifs = nombreDeListe(depot.motifs, depot);
  // a file without pupils makes everybody lose their groups, and it is what is to be corrected
  const vide = bases.nuit?.compteurs.lus === 0;
  const suite = vide ? '' : pertesDites(bases, (pertes) => ` Corriger le dépôt ne suffira pas : ${pertes}.`);
  return `Ce fichier sera refusé au dépôt${motifs > 1 ? `, pour ${compte(motifs, 'motif')}` : ''}.${suite}`;
}

const ouverture = ({ depot }: Bases): string =>
  depot.verdict === 'accepte' ? 'Le dépôt passera, mais' : 'Si SIECLE accepte le dépôt,';

const ceQuiManquera = (bases: Bases): string => {
  const graves = bases.causes.filter((c) => c.gravite === 'eleve-rejete' || c.gravite === 'lien-rejete').length;
  return enoncerPertes(bases) || `${compte(graves, 'point')} ${graves > 1 ? 'sont' : 'est'} à corriger`;
};

/** What is said of the pupils of a fate in which something is lost, in the order of the fates: for one, for several. */
const PERTES: Partial<Record<Destin, readonly [string, string]>> = {
  rejete: ['sera rejeté', 'seront rejetés'],
  'pris-pour-un-autre': ['sera pris pour un autre', 'seront pris pour un autre'],
  'perd-tout': ['perdra tous ses groupes', 'perdront tous leurs groupes'],
  'perd-un-groupe': ['perdra un groupe', 'perdront un groupe'],
  'n-obtient-pas': ['n’obtiendra pas un groupe', 'n’obtiendront pas un groupe'],
};

const pertesDites = (bases: Bases, dire: (pertes: string) => string): string => {
  const pertes = enoncerPertes(bases);
  return pertes && dire(pertes);
};

/** « 3 élèves seront rejetés et 14 perdront un groupe »: each pupil once; empty when nobody loses anything. */
function enoncerPertes({ eleves }: Bases): string {
  const comptes = Object.entries(compterDestins(eleves ?? [])) as [Destin, number][];
  const pertes = comptes.flatMap(([destin, n]) => {
    const [seul, plusieurs] = PERTES[destin] ?? [];
    return n > 0 && seul && plusieurs ? [{ n, verbe: accord(n, seul, plusieurs) }] : [];
  });
  return enumerer(pertes.map(({ n, verbe }, i) => `${i === 0 ? compte(n, 'élève') : nombre(n)} ${verbe}`));
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
