import { describe, expect, it } from 'vitest';
import { makeApercu, makeOwnRow, makeReceivedRow, makeSchools } from '../../../test/kit/apercus.ts';
import { exampleRapport, makeFichier } from '../../../test/kit/rapport.ts';
import type { Correspondances } from '../../domain/correspondances.ts';
import type { DateIso } from '../../domain/dates.ts';
import type { DocumentEnCours } from '../../domain/moteur.ts';
import type { Rapport } from '../../domain/rapport.ts';
import { maskFileProblem } from '../../exports/file-problem-mask.ts';
import { pseudonymise } from '../../exports/pseudonymise.ts';
import type { Comparaison } from '../../rapport/comparaison.ts';
import { followUpKey, NO_LIST } from '../../state/list-follow-up.ts';
import { NO_MORNING } from '../../state/morning-runs.ts';
import { keptOf, NOT_YET, type OwnResult, type Resultat } from '../../state/result.ts';
import { EMPTY_SESSION, type Session } from '../../state/session.ts';
import { type Run, type RunSummary, summarise } from '../../store/report-store.ts';
import { masquerListe } from '../correspondances/masque-liste.ts';
import { MASQUES } from '../remise/textes-partage.ts';
import { maskRoute, maskSession } from './masked-session.ts';

const FIRST = exampleRapport();
const SECOND = exampleRapport({ etabliLe: '2018-08-24T22:15:00.000Z' });
const hidden = { first: pseudonymise(FIRST), second: pseudonymise(SECOND) };

const line = (rapport: Rapport, id: number): RunSummary => ({ ...summarise(rapport, false, new Date(0)), id });
/** A line of the history with all that one may hold, and the same without a name. */
const FULL: RunSummary = {
  ...line(FIRST, 4),
  ...{ demo: true, fichiers: ['TAVELO.xml', 'b.zip'], empreinte: 'abc', recu: true, onglet: true },
  suite: { deposeLe: '2018-08-24' as DateIso, bilan: null, liens: null },
};
const { suite: _, empreinte: __, ...rest } = FULL;
const FULL_HIDDEN: RunSummary = { ...rest, fichiers: [MASQUES.fichier(1), MASQUES.fichier(2)] };
const numbered = (run: RunSummary): RunSummary => ({
  ...run,
  fichiers: run.fichiers.map((_, rank) => MASQUES.fichier(rank + 1)),
});
const [ONE, TWO] = [line(FIRST, 1), line(SECOND, 2)];
const whole = (summary: RunSummary, rapport: Rapport): Run => ({ ...summary, rapport });

const PROBLEM = {
  ...{ code: 'racine-inconnue', message: 'TAVELO', aFaire: 'TAVELO', ligne: 3 },
};

const own = (parts: Partial<OwnResult> = {}): OwnResult => ({
  ...{ origine: 'onglet', id: 3, demo: false, final: true, rapport: FIRST, cles: ['TAVELO.pdf'], ...NOT_YET },
  precedent: null,
  ...parts,
});
const OWN_HIDDEN: OwnResult = { ...own(), rapport: hidden.first, cles: [] };

const DEPUIS = { avant: ONE, bilan: { reglees: 1, restantes: 2, nouvelles: 3, nonRevues: 4 } };

const RESULTS: readonly (readonly [what: string, given: Resultat, shown: Resultat])[] = [
  [
    'of this tab, with the one before it and what became of both',
    own({
      ...{ demo: true, final: false, conservation: 'durable', run: FULL, depuis: DEPUIS },
      precedent: own({ id: 2, rapport: SECOND, run: TWO }),
    }),
    {
      ...{ ...OWN_HIDDEN, demo: true, final: false, conservation: 'durable', run: FULL_HIDDEN },
      depuis: { avant: numbered(ONE), bilan: DEPUIS.bilan },
      precedent: { ...OWN_HIDDEN, id: 2, rapport: hidden.second, run: numbered(TWO) },
    },
  ],
  ['of this tab, alone', own(), OWN_HIDDEN],
  [
    'of the history, over one of this tab',
    { origine: 'historique', id: 8, demo: true, rapport: SECOND, under: own() },
    { origine: 'historique', id: 8, demo: true, rapport: hidden.second, under: OWN_HIDDEN },
  ],
  [
    'of the history, that somebody sent',
    { origine: 'historique', id: 8, demo: false, rapport: SECOND, recu: true, under: null },
    { origine: 'historique', id: 8, demo: false, rapport: hidden.second, recu: true, under: null },
  ],
  [
    'that somebody sent',
    { origine: 'recu', id: 5, demo: false, rapport: SECOND, under: own() },
    { origine: 'recu', id: 5, demo: false, rapport: hidden.second, under: OWN_HIDDEN },
  ],
];

const document = (parts: Partial<DocumentEnCours>): DocumentEnCours => ({
  ...{ cle: 'TAVELO.pdf', nom: 'TAVELO.pdf', entree: 'TAVELO.xml', type: null, octets: 9, lus: 4, fichier: null },
  ...parts,
});
const REFUSED = makeFichier(null, 'TAVELO.pdf', { entree: 'TAVELO.xml', etat: 'illisible', probleme: PROBLEM });
const masked = (rank: number) => MASQUES.fichier(rank);

const LIST: Correspondances = {
  genre: 'enseignants',
  selon: 'titres',
  correspondances: [
    { libelle: 'BELMAR A.', etat: 'aucune', candidats: [], services: [] },
    { libelle: 'ZELMAR Ana', etat: 'aucune', candidats: [], services: [] },
  ],
  sansContrepartie: [],
};
const LIST_HIDDEN = masquerListe(LIST);
const keyOf = (list: Correspondances, rank: number) =>
  followUpKey(list.genre, list.correspondances[rank] as (typeof list.correspondances)[number]);

/** Each field that may name somebody, as it is, and as every screen receives it. */
const FIELDS: readonly (readonly [what: string, given: Partial<Session>, shown: Partial<Session>])[] = [
  ...RESULTS.map(([what, given, shown]) => [`a result ${what}`, { resultat: given }, { resultat: shown }] as const),
  [
    'documents being read',
    { documents: [document({}), document({ cle: '2', type: 'sts', fichier: REFUSED })] },
    {
      documents: [
        document({ cle: masked(1), nom: masked(1), entree: null }),
        document({
          ...{ cle: masked(2), nom: masked(2), entree: null, type: 'sts' },
          fichier: { ...REFUSED, nom: masked(2), entree: null, probleme: maskFileProblem(PROBLEM) },
        }),
      ],
    },
  ],
  [
    'a report that does not open',
    { refusal: { nom: 'TAVELO.json', raison: 'abime', ou: 'nuit' } },
    { refusal: { nom: masked(1), raison: 'abime', ou: 'nuit' } },
  ],
  [
    'a refusal of no file',
    { refusal: { nom: '', raison: 'trop-de-fichiers', ou: null } },
    { refusal: { nom: '', raison: 'trop-de-fichiers', ou: null } },
  ],
  ['a history', { history: [FULL, ONE] }, { history: [FULL_HIDDEN, numbered(ONE)] }],
  ['a history that the browser could not give', { history: null }, { history: null }],
  ['all of it erased', { erasure: { etat: 'tout', restants: 0 } }, { erasure: { etat: 'tout', restants: 0 } }],
  [
    'an erased run',
    { erasure: { etat: 'un', run: whole(FULL, SECOND) } },
    { erasure: { etat: 'un', run: whole(FULL_HIDDEN, hidden.second) } },
  ],
  [
    'an erasure taken back',
    { erasure: { etat: 'annule', run: FULL } },
    { erasure: { etat: 'annule', run: FULL_HIDDEN } },
  ],
  [
    'an erasure that failed',
    { erasure: { etat: 'echec', raison: 'plein' } },
    { erasure: { etat: 'echec', raison: 'plein' } },
  ],
  [
    'notes: the words of a mark are free',
    {
      notes: [
        {
          ...{ ecole: '9839001S', genre: 'marque', cle: 'a', le: '2018-08-24T08:00:00Z', expireLe: null },
          contenu: { etat: 'acceptee', mot: 'Vu avec TAVELO.' },
        },
        {
          ...{ ecole: '9839001S', genre: 'coche', cle: '2018 2', le: '2018-08-24T08:00:00Z', expireLe: null },
          contenu: { le: '2018-08-24' },
        },
      ],
    },
    {
      notes: [
        {
          ...{ ecole: '9839001S', genre: 'coche', cle: '2018 2', le: '2018-08-24T08:00:00Z', expireLe: null },
          contenu: { le: '2018-08-24' },
        },
      ],
    },
  ],
  ['a comparison that is read', { confrontation: null }, { confrontation: null }],
  ['a comparison that is not possible', { confrontation: 'introuvable' }, { confrontation: 'introuvable' }],
  ['a defect', { defect: 'TypeError: TAVELO is not iterable' }, { defect: MASQUES.panne }],
  [
    'the morning after: the page of SIECLE names pupils from its first line',
    { lendemain: { choix: { etabliLe: FIRST.etabliLe, affiche: null }, texte: 'TAVELO', matins: {} } },
    { lendemain: NO_MORNING },
  ],
  [
    'a list: its ticks stay on the same lines',
    {
      list: {
        source: { nom: 'TAVELO.csv', contenu: 'BELMAR A.' },
        genre: 'enseignants',
        attente: true,
        resultat: { probleme: null, correspondances: LIST },
        faites: new Set([keyOf(LIST, 1)]),
        saisie: 'BELMAR A.',
        filtre: { caches: new Set(['sure']), recherche: 'x', aFaire: true },
      },
    },
    {
      list: {
        source: { nom: masked(1), contenu: '' },
        genre: 'enseignants',
        attente: true,
        resultat: { probleme: null, correspondances: LIST_HIDDEN },
        faites: new Set([keyOf(LIST_HIDDEN, 1)]),
        saisie: '',
        filtre: { caches: new Set(['sure']), recherche: 'x', aFaire: true },
      },
    },
  ],
  [
    'a pasted list that could not be set against STS-Web',
    {
      list: { ...NO_LIST, source: { nom: null, contenu: 'BELMAR A.' }, resultat: { probleme: 'vide' } },
    },
    { list: { ...NO_LIST, source: { nom: null, contenu: '' }, resultat: { probleme: 'vide' } } },
  ],
  ['no list', { list: NO_LIST }, { list: NO_LIST }],
  [
    'several schools',
    {
      schools: makeSchools(
        [
          makeOwnRow(1, {
            enMain: { ...makeOwnRow(1).enMain, prisAvecLeDossier: ['TAVELO.xml', 'b.xml'] },
            kept: keptOf(own({ conservation: 'durable', run: FULL })),
            repris: true,
          }),
          makeOwnRow(2, { apercu: null, defect: 'TypeError: TAVELO' }),
          makeReceivedRow(3, 7, { rapport: SECOND, kept: keptOf(own({ run: FULL })) }),
          makeReceivedRow(4, 8, { rapport: FIRST }),
        ],
        {
          enDoute: [
            { cle: 'k', nom: 'TAVELO.pdf', entree: 'TAVELO.xml', type: 'sts', uai: '9839001S', probleme: PROBLEM },
            { cle: 'l', nom: 'TAVELO.xml', entree: null, type: null, uai: null, probleme: null },
          ],
          laisses: ['TAVELO.odt', 'b.odt'],
          current: '9830001X',
          opened: '9830002X',
        },
      ),
    },
    {
      schools: makeSchools(
        [
          makeOwnRow(1, {
            enMain: { ...makeOwnRow(1).enMain, prisAvecLeDossier: [masked(1), masked(2)] },
            kept: keptOf(own({ conservation: 'durable', run: FULL_HIDDEN })),
            repris: true,
          }),
          makeOwnRow(2, { apercu: null, defect: MASQUES.panne }),
          makeReceivedRow(3, 7, { rapport: hidden.second, kept: keptOf(own({ run: FULL_HIDDEN })) }),
          makeReceivedRow(4, 8, { rapport: hidden.first, apercu: makeApercu(makeReceivedRow(4, 8).apercu) }),
        ],
        {
          enDoute: [
            {
              ...{ cle: 'k', nom: masked(1), entree: null, type: 'sts', uai: '9839001S' },
              probleme: maskFileProblem(PROBLEM),
            },
            { cle: 'l', nom: masked(2), entree: null, type: null, uai: null, probleme: null },
          ],
          laisses: [masked(1), masked(2)],
          current: '9830001X',
          opened: '9830002X',
        },
      ),
    },
  ],
];

describe('the session with the names hidden', () => {
  it.each(FIELDS)('%s', (_, given, shown) => {
    expect(maskSession({ ...EMPTY_SESSION, ...given })).toStrictEqual({ ...EMPTY_SESSION, ...shown });
  });

  it('has all that names nobody as it is', () => {
    const session: Session = {
      ...EMPTY_SESSION,
      ...{ status: 'lecture', vague: 7, demo: true, demonstration: 'interrompue', remaining: 3, masked: true },
      ...{ historyRead: true, keepingTime: 'rien', durable: false, noteRefused: 'plein', silent: true },
      ...{ cause: 'memoire', retryable: true },
      continued: { id: 4, etabliLe: FIRST.etabliLe, uai: '9839001S', types: ['eleves'] },
      storeStart: { lost: true, damaged: 1, interrupted: FIRST.etabliLe, onScreen: { run: 4, masked: true } },
    };
    expect(maskSession(session)).toStrictEqual(session);
  });

  it('is made once, and so is each of its reports: the screens tell what changed by identity', () => {
    const session = { ...EMPTY_SESSION, resultat: own() };
    const shown = maskSession(session);
    expect(maskSession(session)).toBe(shown);
    expect(maskSession({ ...session, remaining: 1 }).resultat?.rapport).toBe(shown.resultat?.rapport);
  });
});

describe('two runs side by side with the names hidden', () => {
  const [avant, apres] = [whole(ONE, FIRST), whole(TWO, SECOND)];
  const causes = (rapport: Rapport, ...ranks: number[]) =>
    ranks.map((rank) => rapport.causes[rank] as Rapport['causes'][number]);
  const compteurs = {
    avant: null,
    apres: { lus: 1, complets: 2, partiels: 3, rejetes: 4, absents: 5, crees: 6, perdus: 7 },
  };
  const pupils = { regles: [], restants: [], nouveaux: [] };
  const comparedOn = (before: Rapport, after: Rapport, eleves: typeof pupils | null): Comparaison => ({
    possible: true,
    causes: {
      reglees: causes(before, 0),
      nonRevues: causes(before, 2, 1),
      restantes: causes(before, 1).flatMap((avant) => causes(after, 1).map((apres) => ({ avant, apres }))),
      nouvelles: causes(after, 2, 0),
    },
    eleves,
    compteurs,
  });
  const confront = (comparaison: Comparaison) =>
    maskSession({ ...EMPTY_SESSION, confrontation: { avant, apres, comparaison } }).confrontation;
  const runs = { avant: whole(numbered(ONE), hidden.first), apres: whole(numbered(TWO), hidden.second) };

  it('show the masked causes of what was found on the true ones, and no pupil', () => {
    const shown = confront(comparedOn(FIRST, SECOND, pupils));
    expect(shown).toStrictEqual({ ...runs, comparaison: comparedOn(hidden.first, hidden.second, null) });
  });

  it('say why they cannot be compared', () => {
    const impossible: Comparaison = { possible: false, raison: 'autre-ecole' };
    expect(confront(impossible)).toStrictEqual({ ...runs, comparaison: impossible });
  });
});

describe('the address, while names are hidden', () => {
  const sessionOf = (rapport: Rapport): Session => ({
    ...EMPTY_SESSION,
    resultat: { origine: 'recu', id: 1, demo: false, rapport, under: null },
  });
  const route = (params: Readonly<Record<string, string>>) => ({ nom: 'eleves', args: [], params });
  const { nuit } = FIRST;
  if (!nuit || !FIRST.eleves) throw new Error('the example has neither a night nor pupils');
  const called = <E extends { nom: string; prenom: string }>(eleves: readonly E[], nom: string): E[] =>
    eleves.slice(0, 1).map((eleve) => ({ ...eleve, nom, prenom: 'A' }));
  const text = JSON.stringify(FIRST).replaceAll('4EME LV2 AJE', 'AESH_TAVELO').replaceAll('4EME A', 'ULIS_TAVELO');
  const REPORT = JSON.parse(text) as Rapport;
  const MASKED_CAUSE = pseudonymise(REPORT).causes[2]?.id ?? '';

  it.each([
    ['a search for a name is left out', { q: 'tavelo', tri: 'sort' }, { tri: 'sort' }],
    ['a name among other words is left out', { q: '4eme, Tavelo', tri: 'sort' }, { tri: 'sort' }],
    ['a part of a name is left out', { q: 'avel', tri: 'sort' }, { tri: 'sort' }],
    [
      'a cause that is called otherwise while names are hidden is left out',
      { cause: 'TAVELO', page: '2' },
      { page: '2' },
    ],
    ['a group that holds a name is left out', { groupe: 'AESH_TAVELO', page: '2' }, { page: '2' }],
    ['a class that holds a name is left out', { division: 'ULIS_TAVELO', page: '2' }, { page: '2' }],
    ['three letters stay, which begin many a code', { q: 'tav' }, { q: 'tav' }],
    ['a cause as it is called while names are hidden stays', { cause: MASKED_CAUSE }, { cause: MASKED_CAUSE }],
    ['anything else stays', { q: 'mef', groupe: 'MPERMANGR2' }, { q: 'mef', groupe: 'MPERMANGR2' }],
  ])('%s', (_, params, shown) => {
    expect(maskRoute(route(params as Record<string, string>), sessionOf(REPORT))).toEqual(route(shown));
  });

  it.each([
    ['a pupil', { eleves: called(FIRST.eleves, 'LI'), nuit: null }],
    ['a pupil of the night', { eleves: null, nuit: { ...nuit, eleves: called(nuit.eleves, 'LI'), absents: [] } }],
    ['a pupil who is absent', { eleves: null, nuit: { ...nuit, eleves: [], absents: called(nuit.absents, 'LI') } }],
  ])('looks for the names of %s, however short, but not for one letter', (_, parts) => {
    const session = sessionOf({ ...FIRST, ...parts });
    expect(maskRoute(route({ q: 'li' }), session).params).toEqual({});
    const initial = route({ q: 'a' });
    expect(maskRoute(initial, session)).toBe(initial);
  });

  it('has no search where no report tells what is a name', () => {
    expect(maskRoute(route({ q: 'tavelo', tri: 'sort' }), EMPTY_SESSION)).toEqual(route({ tri: 'sort' }));
    const other = route({ tri: 'sort' });
    expect(maskRoute(other, EMPTY_SESSION)).toBe(other);
  });
});
