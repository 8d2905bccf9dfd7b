import { type DateIso, joursEntre } from '../domain/dates.ts';
import { nomSeul, racineDuNom } from '../domain/identifiants.ts';
import type { EleveNuit, Nuit } from '../domain/nuit.ts';
import type { Rapport } from '../domain/rapport.ts';
import type { Appariement, EleveConstate } from './apparier.ts';
import type { CodeDeGroupe, Explication } from './bilan.ts';
import { codeConnu, regleConnue } from './mots-siecle.ts';
import type { PageSiecle } from './page-siecle.ts';

export interface Ecarts {
  readonly paires: Appariement['paires'];
  /** Predicted, and certainly not in the page. */
  readonly disparus: readonly EleveNuit[];
  readonly nonPrevus: readonly EleveConstate[];
}

export interface Explications {
  /** Groups told missing, which SIECLE knew when it imported. */
  readonly groupesArrives: readonly string[];
  /** Dates were to be reset, and SIECLE reset none. */
  readonly datesAcceptees: boolean;
  pour(prevu: EleveNuit | null, vu: EleveConstate | null): Explication[];
}

/** Why the page and the prediction differ, from the two alone: nothing is supposed that they do not show (003.89). */
export function creerExplications(
  rapport: Rapport & { readonly nuit: Nuit },
  page: PageSiecle,
  ecarts: Ecarts,
): Explications {
  const groupesPrevus = new Set(rapport.nuit.eleves.flatMap(groupesInconnus));
  const groupesArrives = [...groupesPrevus].filter((groupe) => seTait(ecarts, surGroupe(groupe)));
  const datesAcceptees = seTait(ecarts, SUR_DATES);
  const generale = explicationGenerale(rapport, page);
  return {
    groupesArrives,
    datesAcceptees,
    pour(prevu, vu) {
      const prevus = prevu ? groupesInconnus(prevu) : [];
      const constates = vu?.details ? vu.details.filter((a) => a.code === 'GROUPE_A_01').map((a) => a.groupe) : [];
      const arrives = prevus.filter((groupe) => groupesArrives.includes(groupe) && !constates.includes(groupe));
      const disparus = constates.filter((g): g is string => g !== null && !groupesPrevus.has(g));
      const rejetPrevu = prevu?.sort === 'rejete';
      const rejete = vu?.sort === 'rejete';
      const dates = prevu?.anomalies.some(estDate) ?? false;
      const propres: (Explication | false)[] = [
        vu !== null && estInconnu(vu) && { code: 'code-inconnu' },
        arrives.length > 0 && { code: 'groupe-arrive', groupes: arrives },
        disparus.length > 0 && { code: 'groupe-disparu', groupes: [...new Set(disparus)] },
        rejetPrevu && !rejete && { code: 'eleve-arrive' },
        rejete && !rejetPrevu && { code: 'eleve-disparu' },
        datesAcceptees && dates && { code: 'dates-acceptees' },
        vu !== null && aDesDates(vu) && !dates && { code: 'dates-changees' },
      ];
      const trouvees = propres.filter((e): e is Explication => e !== false);
      return trouvees.length > 0 ? trouvees : [generale];
    },
  };
}

/** The file deposited when it is not the one simulated. */
export function autreFichier({ fichiers }: Rapport, page: PageSiecle): { simule: string; depose: string } | null {
  const liens = fichiers.find(({ type, etat }) => type === 'liens' && etat === 'lu');
  const { fichier: depose } = page.synthese;
  const simule = liens && nomSeul(liens.entree ?? liens.nom);
  return simule && depose && racineDuNom(simule) !== racineDuNom(depose) ? { simule, depose } : null;
}

/** The oldest of the exports on which the night was simulated, when the import came on a later day. */
export function exportsAnciens({ fichiers }: Rapport, page: PageSiecle): { date: DateIso; jours: number } | null {
  const dates = fichiers.flatMap(({ type, etat, dateExport }) =>
    etat === 'lu' && (type === 'eleves' || type === 'structures') && dateExport ? [dateExport] : [],
  );
  const date = [...dates].sort()[0];
  if (!date || !page.synthese.date) return null;
  const jours = joursEntre(date, page.synthese.date);
  return jours > 0 ? { date, jours } : null;
}

function explicationGenerale(rapport: Rapport, page: PageSiecle): Explication {
  if (autreFichier(rapport, page)) return { code: 'fichier-autre' };
  return { code: exportsAnciens(rapport, page) ? 'exports-anciens' : 'inexplique' };
}

const groupesInconnus = ({ anomalies }: EleveNuit): string[] =>
  anomalies.flatMap(({ code, groupe }) => (code === 'GROUPE_A_01' && groupe !== null ? [groupe] : []));

const estDate = ({ code }: CodeDeGroupe): boolean => code.startsWith('ELEGRP');

const aDesDates = ({ regle, details }: EleveConstate): boolean => details?.some(estDate) ?? regle === 'ELEGRP';

const estInconnu = ({ regle, details }: EleveConstate): boolean =>
  (regle !== '' && !regleConnue(regle)) || (details ?? []).some(({ code }) => !codeConnu(code));

/** A kind of anomaly that was predicted, looked for in the page. */
interface Question {
  est(anomalie: CodeDeGroupe): boolean;
  /** What the column « Règle » alone tells of it; null when nothing. */
  selonLaRegle(vu: EleveConstate, prevu: EleveNuit | null): boolean | null;
  /** When true, one pupil without information leaves the question open. */
  readonly toutSavoir: boolean;
}

const surGroupe = (groupe: string): Question => ({
  est: (a) => a.code === 'GROUPE_A_01' && a.groupe === groupe,
  selonLaRegle({ regle }, prevu) {
    if (regle === 'ELEGRP') return false;
    const autres = prevu?.anomalies.filter((a) => a.code.startsWith('GROUPE') && a.groupe !== groupe) ?? [];
    return prevu && regle === 'GROUPE' && autres.length === 0 ? true : null;
  },
  toutSavoir: false,
});

const SUR_DATES: Question = {
  est: estDate,
  selonLaRegle: ({ regle }) => (regle === 'ELEGRP' ? true : null),
  toutSavoir: true,
};

/** True when the page shows at least one answer on the anomaly and all deny it. */
function seTait({ paires, disparus, nonPrevus }: Ecarts, { est, selonLaRegle, toutSavoir }: Question): boolean {
  const concerne = (prevu: EleveNuit) => prevu.anomalies.some(est);
  const repondre = (vu: EleveConstate, prevu: EleveNuit | null) => {
    if (vu.details) return vu.details.some(est);
    return vu.sort === 'rejete' ? null : selonLaRegle(vu, prevu);
  };
  const reponses = paires.filter(({ prevu }) => concerne(prevu)).map(({ prevu, vu }) => repondre(vu, prevu));
  const ailleurs = nonPrevus.map((vu) => repondre(vu, null));
  if ([...reponses, ...ailleurs].includes(true) || (toutSavoir && reponses.includes(null))) return false;
  return reponses.includes(false) || disparus.some(concerne);
}
