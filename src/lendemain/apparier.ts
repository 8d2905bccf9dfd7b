import { nomSansSignes } from '../domain/identite.ts';
import type { EleveNuit } from '../domain/nuit.ts';
import { ajouter } from '../domain/par-cle.ts';
import type { AnomalieLue, IdentitePage } from './page-siecle.ts';

/** A pupil of SIECLE's page: his line, and his pop-up when it was pasted. */
export interface EleveConstate extends IdentitePage {
  readonly sort: EleveNuit['sort'];
  /** Empty when only the pupil's pop-up was pasted. */
  readonly regle: string;
  readonly anomalie: string;
  readonly details: readonly AnomalieLue[] | null;
}

export interface Appariement {
  readonly paires: readonly { readonly prevu: EleveNuit; readonly vu: EleveConstate }[];
  readonly nonVus: readonly EleveNuit[];
  readonly nonPrevus: readonly EleveConstate[];
}

interface Cle {
  readonly eleveId: string;
  readonly idPrv: string;
  readonly nom: string;
  readonly sort: string;
}

/**
 * Keys tried in turn, surest first; null when the pupil has no such key. A pupil may stand twice under one ELEVE_ID
 * (the second is rejected), and ELEVE_ID is 0 for a pupil not found. (003.88)
 */
const CLES: readonly ((eleve: Cle) => string | null)[] = [
  ({ eleveId, idPrv, nom, sort }) => [eleveId, idPrv, nom, sort].join('|'),
  ({ eleveId, idPrv, sort }) => connu(eleveId) && [eleveId, idPrv, sort].join('|'),
  ({ eleveId, sort }) => connu(eleveId) && [eleveId, sort].join('|'),
  ({ eleveId }) => connu(eleveId),
  ({ idPrv }) => connu(idPrv),
];
const connu = (id: string): string | null => (id === '0' ? null : id);

/** Sets the pupils of the prediction against those of the page, each at most once. */
export function apparier(prevus: readonly EleveNuit[], vus: readonly EleveConstate[]): Appariement {
  const paires: Appariement['paires'][number][] = [];
  let restePrevus = prevus;
  let resteVus = vus;
  const passer = (clePrevu: (e: EleveNuit) => string | null, cleVu: (v: EleveConstate) => string | null) => {
    const attente = new Map<string, EleveNuit[]>();
    for (const prevu of restePrevus) {
      const cle = clePrevu(prevu);
      if (cle !== null) ajouter(attente, cle, prevu);
    }
    const pris = new Set<EleveNuit>();
    resteVus = resteVus.filter((vu) => {
      const prevu = attente.get(cleVu(vu) ?? '')?.shift();
      if (!prevu) return true;
      pris.add(prevu);
      paires.push({ prevu, vu });
      return false;
    });
    restePrevus = restePrevus.filter((prevu) => !pris.has(prevu));
  };
  for (const cle of CLES) {
    passer(
      (prevu) => cle({ ...prevu, nom: nomDe(`${prevu.nom} ${prevu.prenom}`) }),
      (vu) => cle({ ...vu, nom: nomDe(vu.nom) }),
    );
  }
  // Names alone match only if one side has no ELEVE_ID: two different ELEVE_ID are two pupils.
  for (const [dePrevu, deVu] of [
    [true, false],
    [false, true],
    [true, true],
  ] as const) {
    passer(
      ({ eleveId, nom, prenom }) => ((eleveId === '0') === dePrevu ? nomDe(`${nom} ${prenom}`) : null),
      ({ eleveId, nom }) => ((eleveId === '0') === deVu ? nomDe(nom) : null),
    );
  }
  return { paires, nonVus: restePrevus, nonPrevus: resteVus };
}

const nomDe = (nom: string): string => nomSansSignes(nom);
