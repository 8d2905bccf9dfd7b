import type { DateIso } from '../domain/dates.ts';
import type { EleveVu } from '../domain/eleve-vu.ts';
import type { Rapport } from '../domain/rapport.ts';
import type { Releve } from '../domain/releve.ts';
import type { Bilan } from './bilan.ts';
import { type BilanLiens, type Circonstances, verifierLiens } from './liens-attendus.ts';
import type { SuiteDepot } from './suite-depot.ts';

export type RefusReleve = 'sans-eleves' | 'autre-etablissement' | 'sans-prevision';

/** The links that a run predicted, looked for in fresh exports; refused when the two cannot be compared. */
export function verifierReleve(
  { eleves, nuit, etablissement }: Rapport,
  releve: Releve,
  { deposeLe, bilan }: Pick<SuiteDepot, 'deposeLe' | 'bilan'>,
): { readonly liens: BilanLiens } | { readonly refus: RefusReleve } {
  if (!releve.eleves) return { refus: 'sans-eleves' };
  if (!eleves || !nuit) return { refus: 'sans-prevision' };
  if (releve.uai && etablissement && releve.uai !== etablissement.uai) return { refus: 'autre-etablissement' };
  // In a report of before, a pupil sent twice stands on two lines with the same groups; whom SIECLE does not hold has none.
  const uniques = new Map(eleves.filter(({ eleveId }) => eleveId !== '0').map((eleve) => [eleve.eleveId, eleve]));
  const inconnus = nuit.eleves.flatMap(({ anomalies }) => anomalies).filter(({ code }) => code === 'GROUPE_A_01');
  const circonstances: Circonstances = {
    dateExport: releve.dateExport,
    dateImport: bilan?.import.date ?? deposeLe,
    groupes: releve.groupes && new Set(releve.groupes),
    fin: (eleveId, groupe) => finDe(uniques.get(eleveId), groupe),
    groupesPrevusInconnus: new Set(inconnus.flatMap(({ groupe }) => groupe ?? [])),
    ...rejetsConstates(bilan),
  };
  return { liens: verifierLiens([...uniques.values()], releve.eleves, circonstances) };
}

const finDe = (eleve: EleveVu | undefined, groupe: string): DateIso | null =>
  eleve?.fins?.find((lien) => lien.groupe === groupe)?.fin ?? null;

/** Rejections that were not predicted; predicted ones are already left out of the expected links. */
function rejetsConstates(bilan: Bilan | null): Pick<Circonstances, 'eleveRejete' | 'lienRejete'> {
  const vus = new Map((bilan?.surprises ?? []).flatMap(({ eleveId, vu }) => (vu ? [[eleveId, vu] as const] : [])));
  return {
    eleveRejete: (eleveId) => vus.get(eleveId)?.sort === 'rejete',
    lienRejete: (eleveId, groupe) => {
      const vu = vus.get(eleveId);
      if (!vu?.details) return vu?.regle === 'GROUPE';
      const rejets = vu.details.filter(({ code }) => code.startsWith('GROUPE'));
      return rejets.some((rejet) => rejet.groupe === groupe || rejet.groupe === null);
    },
  };
}
