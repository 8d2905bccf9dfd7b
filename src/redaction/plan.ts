import type { IdEtape } from '../domain/etape.ts';
import { compte } from '../domain/francais.ts';
import { remplir } from '../domain/phrase.ts';
import type { Cause, EtapePlan, Rapport } from '../domain/rapport.ts';
import { typographier } from '../domain/typographie.ts';
import { A_RAPPORTER } from '../procedure/a-rapporter.ts';
import { ETAPES_MOTS, MENU_DEPOT } from '../procedure/etapes.ts';

type Redepot = Rapport['redepot'];

/** What to change at each step of the plan: a correction is told once, at the first step that it asks for. */
export function redigerPlan(plan: readonly IdEtape[], causes: readonly Cause[], redepot: Redepot): EtapePlan[] {
  const aTraiter = causes.filter((cause) => cause.gravite !== 'information');
  return plan.map((etape) => etapePlan(etape, aTraiter, redepot));
}

function etapePlan(etape: IdEtape, causes: readonly Cause[], redepot: Redepot): EtapePlan {
  const mots = ETAPES_MOTS[etape];
  const rapporter = A_RAPPORTER[etape];
  const redeposer = etape === '5' && redepot === 'meme-fichier';
  const concernees = causes.filter((cause) => cause.etapes.includes(etape));
  const commencentIci = concernees.filter((cause) => cause.etapes[0] === etape);
  const geste = redeposer ? 'Déposez de nouveau le même fichier dans SIECLE.' : mots.geste;
  const passe = commencentIci.length < concernees.length;
  return {
    etape,
    application: redeposer ? 'SIECLE' : mots.application,
    menu: typographier(redeposer ? MENU_DEPOT : mots.menu),
    quoi: [...enoncer(commencentIci), ...(passe ? [typographier(geste)] : [])],
    rapporter: redeposer || !rapporter ? null : typographier(rapporter),
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
