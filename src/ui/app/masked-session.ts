import type { DocumentEnCours } from '../../domain/moteur.ts';
import type { Rapport } from '../../domain/rapport.ts';
import { namedCodes } from '../../exports/named-codes.ts';
import { pseudonymiseFichier } from '../../exports/pseudonymise.ts';
import { replierTexte } from '../../rapport/filtres.ts';
import { followUpKey, type ListFollowUp } from '../../state/list-follow-up.ts';
import { NO_MORNING } from '../../state/morning-runs.ts';
import type { Erasure, Session } from '../../state/session.ts';
import type { Route } from '../commun/route.ts';
import { masquerListe } from '../correspondances/masque-liste.ts';
import { MASQUES } from '../remise/textes-partage.ts';
import { maskConfrontation, maskReport, maskResult, maskRun, maskSummary, once } from './masked-reports.ts';
import { maskSchools } from './masked-schools.ts';

/** The session without a name. Written field by field: a new one asks whether it may hold one. */
export const maskSession = once(
  (session: Session): Session => ({
    status: session.status,
    vague: session.vague,
    demo: session.demo,
    // Its documents are handed over, never shown.
    demonstration: session.demonstration,
    documents: maskDocuments(session.documents),
    resultat: session.resultat && maskResult(session.resultat),
    continued: session.continued,
    schools: session.schools && maskSchools(session.schools),
    remaining: session.remaining,
    refusal: session.refusal && { ...session.refusal, nom: session.refusal.nom && MASQUES.fichier(1) },
    masked: session.masked,
    history: session.history?.map(maskSummary) ?? null,
    historyRead: session.historyRead,
    erasure: session.erasure && maskErasure(session.erasure),
    keepingTime: session.keepingTime,
    durable: session.durable,
    // The words that go with a mark are free.
    notes: session.notes.filter(({ genre }) => genre === 'coche'),
    noteRefused: session.noteRefused,
    storeStart: session.storeStart,
    confrontation:
      session.confrontation === null || typeof session.confrontation === 'string'
        ? session.confrontation
        : maskConfrontationOnce(session.confrontation),
    silent: session.silent,
    defect: session.defect === null ? null : MASQUES.panne,
    cause: session.cause,
    retryable: session.retryable,
    // SIECLE's page names pupils from its first line: the screen says so instead.
    lendemain: NO_MORNING,
    list: maskFollowUp(session.list),
  }),
);

const maskConfrontationOnce = once(maskConfrontation);

function maskDocuments(documents: readonly DocumentEnCours[]): readonly DocumentEnCours[] {
  return documents.map(({ type, octets, lus, fichier }, rang) => {
    const nom = MASQUES.fichier(rang + 1);
    const masked = fichier && { ...pseudonymiseFichier(fichier, rang), nom };
    return { cle: nom, nom, entree: null, type, octets, lus, fichier: masked };
  });
}

function maskErasure(effacement: Erasure): Erasure {
  switch (effacement.etat) {
    case 'un':
      return { etat: 'un', run: maskRun(effacement.run) };
    case 'annule':
      return { etat: 'annule', run: maskSummary(effacement.run) };
    default:
      return effacement;
  }
}

const maskListOnce = once(masquerListe);

function maskFollowUp({ source, genre, attente, resultat, faites, filtre }: ListFollowUp): ListFollowUp {
  const list = resultat?.probleme === null ? resultat.correspondances : null;
  const masked = list && maskListOnce(list);
  const ticked = list?.correspondances.flatMap((correspondance, rang) => {
    const shown = masked?.correspondances[rang];
    return shown && faites.has(followUpKey(list.genre, correspondance)) ? [followUpKey(list.genre, shown)] : [];
  });
  return {
    source: source && { nom: source.nom === null ? null : MASQUES.fichier(1), contenu: '' },
    genre,
    attente,
    resultat: masked ? { probleme: null, correspondances: masked } : resultat,
    faites: new Set(ticked),
    saisie: '',
    filtre,
  };
}

/** The words of the names of a report. */
const wordsOf = once(({ eleves, nuit }: Rapport) => {
  const pupils = [...(eleves ?? []), ...(nuit?.eleves ?? []), ...(nuit?.absents ?? [])];
  return new Set(pupils.flatMap(({ nom, prenom }) => replierTexte(`${nom} ${prenom}`).split(/[^\p{L}]/u)));
});

const codesOf = once(namedCodes);

/** From this many letters on, a part of a name tells whose it is. */
const TELLING = 4;

/**
 * A name that was searched for, or that a code or a cause holds, stands in the addresses that the browser goes back to.
 * Where no report is shown nothing is searched, and nothing tells what is a name.
 */
export function maskRoute(route: Route, { resultat }: Session): Route {
  const hidden = resultat ? namedIn(route, resultat.rapport) : ['q'].filter((name) => name in route.params);
  if (hidden.length === 0) return route;
  const params = Object.fromEntries(Object.entries(route.params).filter(([name]) => !hidden.includes(name)));
  return { ...route, params };
}

function namedIn({ params }: Route, rapport: Rapport): string[] {
  const { q = '', cause } = params;
  const names = wordsOf(rapport);
  const codes = codesOf(rapport);
  const searched = replierTexte(q).split(/[^\p{L}]/u);
  const isNamed = (word: string) => (word.length > 1 && names.has(word)) || isPart(word, names);
  return [
    ...(searched.some(isNamed) ? ['q'] : []),
    ...['groupe', 'division'].filter((name) => codes.has(params[name] ?? '')),
    // A cause may be called after somebody: it then has another name on what is shown.
    ...(cause !== undefined && !maskReport(rapport).causes.some(({ id }) => id === cause) ? ['cause'] : []),
  ];
}

const isPart = (word: string, names: ReadonlySet<string>): boolean =>
  word.length >= TELLING && [...names].some((name) => name.includes(word));
