import type { Cause, EtapePlan, Rapport } from '../domain/report.ts';
import type { StepId } from '../domain/step.ts';
import { typographier } from '../domain/typographie.ts';
import { ETAPES_MOTS, MENU_DEPOT } from '../procedure/steps.ts';
import { compter, type Paquet, planDe } from './constats.ts';
import { remplir } from './executions.ts';

type Redepot = Rapport['redepot'];

/** The steps to redo, with what to change at each: a correction is told once, at the first step that it asks for. */
export function planifier(
  causes: readonly Cause[],
  paquets: readonly Paquet[],
): Pick<Rapport, 'plan' | 'etapesPlan' | 'redepot'> {
  const plan = planDe(paquets.map(({ constat }) => constat));
  const redepot = redepotDe(plan, paquets);
  const aTraiter = causes.filter((cause) => cause.gravite !== 'information');
  return { plan, etapesPlan: plan.map((etape) => etapePlan(etape, aTraiter, redepot)), redepot };
}

/**
 * What is corrected without touching the links of the file: in STS-Web or SIECLE, by a change of name, by reading
 * SIECLE's banner, or with what rejected the pupil. `code:branch of correction`.
 */
const FICHIER_INTACT =
  /^(GROUPE_|CTRL_STRUCTURE_|CTRL_SERVICES_|D1:suffixe|D2:renommer|D3:bandeau|CTRL_ELEVES_06:refuse)/;

/** When in doubt PRONOTE exports again: a new file is always right (003.22). */
function redepotDe(plan: readonly StepId[], paquets: readonly Paquet[]): Redepot {
  if (plan.length === 0) return null;
  const enAmont = plan.some((etape) => etape === '1' || etape === '2' || etape === '3');
  const refaits = paquets.filter(
    ({ constat: { gravite, etapes } }) => gravite !== 'information' && etapes.includes('5'),
  );
  const intact = refaits.every(({ constat, levees: [levee] }) =>
    FICHIER_INTACT.test(`${constat.code}:${levee.atteinte.correction}`),
  );
  return enAmont || !intact ? 'nouvel-export' : 'meme-fichier';
}

function etapePlan(etape: StepId, causes: readonly Cause[], redepot: Redepot): EtapePlan {
  const mots = ETAPES_MOTS[etape];
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
    rapporter: redeposer || !mots.rapporter ? null : typographier(mots.rapporter),
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
  return seule && autres.length === 0 && seule.eleves > 0 ? `Pour ${compter(seule.eleves, 'élève')}` : '';
}

const minuscule = (phrase: string): string => phrase.charAt(0).toLowerCase() + phrase.slice(1);
