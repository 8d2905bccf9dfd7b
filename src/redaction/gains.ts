import { estPerdant } from '../domain/destins.ts';
import { type EleveVu, rangsDe } from '../domain/eleve-vu.ts';
import type { Faits, FaitsCause } from '../domain/faits.ts';
import { accord, compte, enumerer } from '../domain/francais.ts';
import { ajouter } from '../domain/par-cle.ts';
import { type GainPlan, LIEUX_PLAN, type LieuPlan } from '../domain/plan.ts';

type Genre = GainPlan['genre'];

/**
 * How many pupils each stop settles: a pupil who loses something tonight counts once, at the last of the stops that his
 * losses wait for (003.182).
 * @param lieuDe where a cause is settled; undefined when it asks for nothing
 */
export function gainsDe(
  faits: Faits,
  lieuDe: (cause: FaitsCause) => LieuPlan | undefined,
): ReadonlyMap<LieuPlan, readonly GainPlan[]> {
  const pertes = pertesDe(faits);
  const regles = (faits.eleves ?? []).flatMap((vu) => {
    if (!estPerdant(vu.destin)) return [];
    const refus = rangsDe(vu).flatMap((rang) => pertes.refus.get(rang) ?? []);
    const siennes = [
      ...(refus.length > 0 ? refus.map(({ cause }) => cause) : (pertes.cites.get(vu.eleveId) ?? [])),
      // their findings name the pupil who is enrolled in his place
      ...(vu.destin === 'pris-pour-un-autre' ? faits.causes.filter(({ confusion }) => confusion) : []),
    ];
    const lieux = siennes.flatMap((cause) => lieuDe(cause) ?? []);
    const lieu = LIEUX_PLAN.filter((un) => lieux.includes(un)).at(-1);
    return lieu ? { lieu, genre: genreDe(vu, refus) } : [];
  });
  return new Map(
    LIEUX_PLAN.map((lieu) => [
      lieu,
      GENRES.flatMap((genre) => {
        const eleves = regles.filter((regle) => regle.lieu === lieu && regle.genre === genre).length;
        return eleves > 0 ? { genre, eleves } : [];
      }),
    ]),
  );
}

const GENRES: readonly Genre[] = ['gardent', 'acceptes', 'reconnus', 'obtiennent'];

/** A link that the night refuses, or all of them where no group is named. */
interface Refus {
  readonly cause: FaitsCause;
  readonly groupe: string | null;
}

/** What the causes say of each pupil: what is refused to the ELEVE of a rank, and which findings name whom the base knows. */
function pertesDe({ causes, constats, nuit }: Faits) {
  const refus = new Map<number, Refus[]>();
  const cites = new Map<string, FaitsCause[]>();
  for (const cause of causes) {
    for (const { eleve, anomalie } of cause.anomalies) {
      const { rang = 0, anomalies } = nuit?.eleves[eleve] ?? {};
      const dite = anomalies?.[anomalie];
      if (dite && !dite.reinitialiseeA) ajouter(refus, rang, { cause, groupe: dite.groupe });
    }
    const sujets = cause.constats.flatMap((rang) => constats[rang]?.sujets ?? []);
    for (const id of new Set(sujets.flatMap(({ eleveId }) => eleveId ?? []))) ajouter(cites, id, cause);
  }
  return { refus, cites };
}

function genreDe({ destin, avant, apres }: EleveVu, refus: readonly Refus[]): Genre {
  if (destin === 'rejete') return 'acceptes';
  if (destin === 'pris-pour-un-autre') return 'reconnus';
  const perdus = avant.filter((code) => !apres.includes(code));
  const garde = refus.length === 0 || refus.some(({ groupe }) => groupe === null || perdus.includes(groupe));
  return garde && perdus.length > 0 ? 'gardent' : 'obtiennent';
}

/** « 14 élèves gardent leur groupe et 3 élèves ne sont plus rejetés. »; null when there is none. */
export function enoncerGains(gains: readonly GainPlan[]): string | null {
  return gains.length > 0 ? `${enumerer(gains.map(enoncer))}.` : null;
}

const enoncer = ({ genre, eleves }: GainPlan): string => `${compte(eleves, 'élève')} ${SUITES[genre](eleves)}`;

const SUITES: Readonly<Record<Genre, (n: number) => string>> = {
  gardent: (n) => accord(n, 'garde son groupe', 'gardent leur groupe'),
  acceptes: (n) => accord(n, 'n’est plus rejeté', 'ne sont plus rejetés'),
  reconnus: (n) => accord(n, 'n’est plus pris pour un autre', 'ne sont plus pris pour un autre'),
  obtiennent: (n) => accord(n, 'obtient son groupe', 'obtiennent leur groupe'),
};
