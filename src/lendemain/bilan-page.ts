import type { EleveNuit, Nuit } from '../domain/nuit.ts';
import type { Rapport } from '../domain/rapport.ts';
import { ANOMALIES_SIECLE } from '../domain/siecle.ts';
import { apparier, type EleveConstate } from './apparier.ts';
import type { Bilan, CodeDeGroupe, CompteurCompare, Nuance, Surprise } from './bilan.ts';
import { elevesConstates } from './eleves-constates.ts';
import { creerExplications } from './expliquer.ts';
import { inattendusDe } from './inattendus.ts';
import { constaterNuit } from './nuit-constatee.ts';
import type { PageSiecle, PartiePage } from './page-siecle.ts';
import { remarquer } from './remarques.ts';

/**
 * The page of the next morning against the prediction (Procédure §3.5.2.2). A pupil is as predicted when SIECLE gives
 * him the same fate and the same codes on the same groups; without his pop-up, the same rule (003.86).
 */
export function comparerPage(rapport: Rapport & { readonly nuit: Nuit }, page: PageSiecle): Bilan {
  const { nuit } = rapport;
  const vus = elevesConstates(page);
  const { paires, nonVus, nonPrevus } = apparier(nuit.eleves, vus);
  const conformes = paires.filter(({ prevu, vu }) => estConforme(prevu, vu));
  const muets = nonVus.filter(({ sort }) => !estComplete(sort === 'rejete' ? page.rejetes : page.anomalies));
  const disparus = nonVus.filter((prevu) => !muets.includes(prevu));
  const complet = estComplete(page.rejetes) && estComplete(page.anomalies);
  const expliquer = creerExplications(rapport, page, { paires, disparus, nonPrevus });
  const surprises = [
    ...nonPrevus.map((vu) => surprise('non-prevu', null, vu)),
    ...paires.filter((p) => !conformes.includes(p)).map(({ prevu, vu }) => surprise('autrement', prevu, vu)),
    ...disparus.map((prevu) => surprise('non-vu', prevu, null)),
  ].map(({ prevu, vu, ...reste }) => ({ ...reste, explications: expliquer.pour(prevu, vu), ...faits(prevu, vu) }));
  const compteurs = compter(nuit, page, vus, complet);
  return {
    import: { date: page.synthese.date, fichier: page.synthese.fichier },
    nuit: constaterNuit(rapport, { paires, nonPrevus }, conformes, complet),
    score: complet
      ? scoreDe(compteurs, surprises.length)
      : { exacts: conformes.length, sur: conformes.length + surprises.length, complet },
    compteurs,
    remarques: remarquer(rapport, page, compteurs, surprises.length > 0, expliquer),
    surprises,
    conformes: conformes.length,
    sansNouvelle: muets.length,
    nuances: conformes.flatMap(({ prevu, vu }) => nuancer(prevu, vu)),
    inattendus: inattendusDe(vus),
    incomprises: page.incomprises,
    autour: page.autour,
    perdants: vus.filter((vu) => !sansPerte(vu)).length,
    detailles: vus.filter(({ details }) => details !== null).length,
  };
}

/** True when the copy holds as many lines as its own total says. */
function estComplete({ presente, aucun, total, lignes }: PartiePage): boolean {
  if (!presente || (total !== null && total !== lignes.length)) return false;
  return aucun || lignes.length > 0 || total === 0;
}

function estConforme(prevu: EleveNuit, vu: EleveConstate): boolean {
  if (prevu.sort !== vu.sort) return false;
  if (!vu.details) return prevu.regle === vu.regle;
  return memesCodes(prevu.anomalies, vu.details);
}

/** SIECLE creates the links whose dates it resets; a rule that is not known is not taken for harmless. */
function sansPerte({ sort, regle, details }: EleveConstate): boolean {
  if (sort === 'rejete') return false;
  return details ? details.every(({ code }) => code.startsWith('ELEGRP')) : regle === 'ELEGRP';
}

/** The same codes on the same groups; a message that names no group is compared by its code alone. */
function memesCodes(prevus: readonly CodeDeGroupe[], vus: readonly CodeDeGroupe[]): boolean {
  const restants = [...prevus];
  for (const { code, groupe } of [...vus].sort((a, b) => Number(a.groupe === null) - Number(b.groupe === null))) {
    const rang = restants.findIndex((prevu) => prevu.code === code && (groupe === null || prevu.groupe === groupe));
    if (rang < 0) return false;
    restants.splice(rang, 1);
  }
  return restants.length === 0;
}

const surprise = (genre: Surprise['genre'], prevu: EleveNuit | null, vu: EleveConstate | null) => ({
  genre,
  nom: prevu ? `${prevu.nom} ${prevu.prenom}`.trim() : (vu?.nom ?? ''),
  eleveId: vu?.eleveId ?? prevu?.eleveId ?? '0',
  idPrv: vu?.idPrv ?? prevu?.idPrv ?? '0',
  division: prevu?.division ?? null,
  prevu,
  vu,
});

const faits = (prevu: EleveNuit | null, vu: EleveConstate | null): Pick<Surprise, 'prevu' | 'vu'> => ({
  prevu: prevu && {
    sort: prevu.sort,
    regle: prevu.regle,
    codes: prevu.anomalies.map(({ code, groupe }) => ({ code, groupe })),
  },
  vu: vu && {
    sort: vu.sort,
    regle: vu.regle,
    anomalie: vu.anomalie,
    details: vu.details?.map(({ code, groupe, message }) => ({ code, groupe, message })) ?? null,
  },
});

/**
 * Pupils read whose fate was predicted: those that neither side names are complete on both. When the files differ,
 * pupils counted by one side only are not counted as exact. (003.87)
 */
function scoreDe([lus]: readonly CompteurCompare[], surprises: number): Bilan['score'] {
  const { prevu = 0, constate = null } = lus ?? {};
  const communs = Math.min(prevu, constate ?? prevu);
  return { exacts: Math.max(0, communs - surprises), sur: Math.max(prevu, constate ?? prevu), complet: true };
}

function compter(
  { compteurs }: Nuit,
  page: PageSiecle,
  vus: readonly EleveConstate[],
  complet: boolean,
): CompteurCompare[] {
  const { synthese, rejetes, liste } = page;
  const enListe =
    liste.find(({ fichier }) => fichier === synthese.fichier) ??
    (synthese.fichier === null && liste.length === 1 ? liste[0] : undefined);
  const deSort = (sort: EleveNuit['sort']) => (complet ? vus.filter((vu) => vu.sort === sort).length : null);
  return [
    { nom: 'lus', prevu: compteurs.lus, constate: synthese.lus ?? enListe?.eleves ?? null },
    { nom: 'partiels', prevu: compteurs.partiels, constate: deSort('partiel') },
    { nom: 'rejetes', prevu: compteurs.rejetes, constate: rejetes.total ?? deSort('rejete') },
    { nom: 'absents', prevu: compteurs.absents, constate: enListe?.absents ?? null },
  ];
}

/** Differences that do not count as wrong: another date, or several anomalies where one was predicted. */
function nuancer(prevu: EleveNuit, vu: EleveConstate): Nuance[] {
  const nom = `${prevu.nom} ${prevu.prenom}`.trim();
  if (!vu.details) {
    const familles = new Set(prevu.anomalies.map(({ code }) => code.split('_')[0]));
    const plusieurs = vu.anomalie === ANOMALIES_SIECLE.plusieurs;
    const annonce = vu.sort === 'partiel' && (plusieurs ? prevu.anomalies.length === 1 : familles.size > 1);
    if (!annonce) return [];
    return [{ code: 'plusieurs-anomalies', nom, prevu: prevu.anomalies.length, constate: vu.anomalie }];
  }
  return vu.details.flatMap((detail): Nuance[] => {
    const { code, groupe, reinitialiseeA: constate } = detail;
    const jumeau = prevu.anomalies.find((a) => a.code === code && (groupe === null || a.groupe === groupe));
    if (!jumeau?.reinitialiseeA || jumeau.reinitialiseeA === constate) return [];
    return [{ code: 'date-differente', nom, groupe: jumeau.groupe ?? '', prevu: jumeau.reinitialiseeA, constate }];
  });
}
