import type { IdEtape } from '../domain/etape.ts';
import { compte } from '../domain/francais.ts';
import { remplir } from '../domain/phrase.ts';
import { type Cause, type EtapePlan, LIEUX_PLAN, type LieuPlan, type Rapport } from '../domain/rapport.ts';
import { typographier } from '../domain/typographie.ts';
import { ETAPES_MOTS, MENU_DEPOT } from '../procedure/etapes.ts';
import { LIEU_DE } from '../procedure/lieux.ts';

type Redepot = Rapport['redepot'];

/** What to change at each stop of the plan: a correction is told once, at the first step that it asks for. */
export function redigerPlan(plan: readonly IdEtape[], causes: readonly Cause[], redepot: Redepot): EtapePlan[] {
  const aTraiter = causes.filter((cause) => cause.gravite !== 'information');
  const lieux = LIEUX_PLAN.map((lieu) => ({ lieu, etapes: plan.filter((etape) => LIEU_DE[etape] === lieu) }));
  return lieux.flatMap(({ lieu, etapes }) => (etapes.length > 0 ? [etapePlan(lieu, etapes, aTraiter, redepot)] : []));
}

function etapePlan(lieu: LieuPlan, etapes: readonly IdEtape[], causes: readonly Cause[], redepot: Redepot): EtapePlan {
  const redeposer = lieu === 'pronote' && redepot === 'meme-fichier';
  const mots = etapes.map((etape) => ETAPES_MOTS[etape]);
  const phrases = etapes.flatMap((etape) => {
    const concernees = causes.filter((cause) => cause.etapes.includes(etape));
    const commencentIci = concernees.filter((cause) => cause.etapes[0] === etape);
    const geste = redeposer ? 'Déposez de nouveau le même fichier dans SIECLE.' : ETAPES_MOTS[etape].geste;
    return [...enoncer(commencentIci), ...(commencentIci.length < concernees.length ? [typographier(geste)] : [])];
  });
  const rapporter = mots.flatMap((m) => m.rapporter ?? []);
  return {
    lieu: redeposer ? 'depot' : lieu,
    etapes,
    application: redeposer ? 'SIECLE' : (mots[0]?.application ?? 'SIECLE'),
    menu: typographier(redeposer ? MENU_DEPOT : mots.map(({ menu }) => menu).join(', puis ')),
    consignes: phrases.map((phrase) => ({ phrase, objets: [], causes: [] })),
    gains: [],
    apporte: null,
    rapporter: redeposer || rapporter.length === 0 ? null : typographier(rapporter.join(' ')),
    documents: [],
  };
}

/** One sentence per correction, for all the causes that ask for it. */
function enoncer(causes: readonly Cause[]): string[] {
  const corrections = [...new Set(causes.map((cause) => cause.correction))];
  return corrections.map((correction) => {
    const qui = pourQui(causes.filter((cause) => cause.correction === correction));
    return qui ? `${qui}, ${minuscule(correction)}` : correction;
  });
}

/** « Pour les groupes « 3A » et « 3B » », « Pour 3 élèves »: whom a correction is for, when the causes say it. */
function pourQui(causes: readonly Cause[]): string {
  const groupes = [...new Set(causes.flatMap((cause) => cause.groupes))].map((code) =>
    remplir(typographier('« {code} »'), { code }),
  );
  if (groupes.length > 1) return `Pour les groupes ${groupes.slice(0, -1).join(', ')} et ${groupes.at(-1)}`;
  if (groupes.length > 0) return `Pour le groupe ${groupes[0]}`;
  const [seule, ...autres] = causes;
  return seule && autres.length === 0 && seule.eleves > 0 ? `Pour ${compte(seule.eleves, 'élève')}` : '';
}

const minuscule = (phrase: string): string => phrase.charAt(0).toLowerCase() + phrase.slice(1);
