import type { Faits, FaitsCause } from '../domain/faits.ts';
import { accord, compte, enumerer } from '../domain/francais.ts';
import type { EleveVu, GainPlan, LieuPlan } from '../domain/rapport.ts';
import { LIEUX_PLAN } from '../domain/rapport.ts';

type Genre = GainPlan['genre'];

/**
 * How many pupils each stop settles: a pupil counts once, at the last of the stops that his losses wait for, so that the
 * counts add up to the pupils who lose something tonight (003.182).
 * @param lieuDe where a cause is settled; undefined when it asks for nothing: information, which loses nobody anything
 */
export function gainsDe(
  faits: Faits,
  lieuDe: (cause: FaitsCause) => LieuPlan | undefined,
): ReadonlyMap<LieuPlan, readonly GainPlan[]> {
  const regles = new Map<string, { readonly genre: Genre; readonly rang: number }>();
  for (const cause of faits.causes) {
    const lieu = lieuDe(cause);
    if (!lieu) continue;
    const rang = LIEUX_PLAN.indexOf(lieu);
    for (const [eleve, genre] of perdants(cause, faits)) {
      regles.set(eleve, { genre, rang: Math.max(rang, regles.get(eleve)?.rang ?? 0) });
    }
  }
  const tous = [...regles.values()];
  return new Map(
    LIEUX_PLAN.map((lieu, rang) => [
      lieu,
      GENRES.flatMap((genre) => {
        const eleves = tous.filter((regle) => regle.rang === rang && regle.genre === genre).length;
        return eleves > 0 ? { genre, eleves } : [];
      }),
    ]),
  );
}

const GENRES: readonly Genre[] = ['gardent', 'acceptes', 'obtiennent'];

/** Who loses something by this cause: those whom the night refuses, and those of the base whom the file forgets. */
function perdants(cause: FaitsCause, { nuit, eleves, constats }: Faits): ReadonlyMap<string, Genre> {
  const vus = new Map(eleves?.map((vu) => [vu.rang, vu]));
  const refuses = cause.anomalies.flatMap(({ eleve, anomalie }): [string, Genre][] => {
    const refuse = nuit?.eleves[eleve];
    const code = refuse?.anomalies[anomalie]?.code;
    if (!refuse || !code || code.startsWith('ELEGRP')) return [];
    if (refuse.sort === 'rejete') return [[`rang ${refuse.rang}`, 'acceptes']];
    const groupes = refuse.anomalies.flatMap(({ code: autre, groupe }) => (autre.startsWith('ELEGRP') ? [] : [groupe]));
    return [[`rang ${refuse.rang}`, perdAujourdhui(vus.get(refuse.rang), groupes) ? 'gardent' : 'obtiennent']];
  });
  const cites = new Set(
    cause.constats.flatMap((rang) => constats[rang]?.sujets.flatMap(({ eleveId }) => eleveId ?? [])),
  );
  const oublies = (eleves ?? []).filter(
    ({ eleveId, sort, sorti, avant, apres }) =>
      sort === 'absent' && !sorti && avant.length > 0 && apres.length === 0 && cites.has(eleveId),
  );
  return new Map([...refuses, ...oublies.map(({ eleveId }): [string, Genre] => [`base ${eleveId}`, 'gardent'])]);
}

/** Whether one of the groups refused is one of today; all of the pupil's links are where no group is named. */
function perdAujourdhui(vu: EleveVu | undefined, refuses: readonly (string | null)[]): boolean {
  const perdus = vu?.avant.filter((code) => !vu.apres.includes(code)) ?? [];
  return perdus.some((code) => refuses.includes(null) || refuses.includes(code));
}

/** « 14 élèves gardent leur groupe et 3 élèves ne sont plus rejetés. »; null when there is none. */
export function enoncerGains(gains: readonly GainPlan[]): string | null {
  return gains.length > 0 ? `${enumerer(gains.map(enoncer))}.` : null;
}

const enoncer = ({ genre, eleves }: GainPlan): string => `${compte(eleves, 'élève')} ${SUITES[genre](eleves)}`;

const SUITES: Readonly<Record<Genre, (n: number) => string>> = {
  gardent: (n) => accord(n, 'garde son groupe', 'gardent leur groupe'),
  acceptes: (n) => accord(n, 'n’est plus rejeté', 'ne sont plus rejetés'),
  obtiennent: (n) => accord(n, 'obtient son groupe', 'obtiennent leur groupe'),
};
