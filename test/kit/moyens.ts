import type { Releve } from '../../src/domain/releve.ts';
import type { Rapport } from '../../src/domain/report.ts';
import { lireRapport } from '../../src/exports/ouvrir.ts';
import { comparer } from '../../src/rapport/comparaison.ts';
import type { Moyens } from '../../src/state/actions.ts';
import { type OwnResult, PAS_ENCORE } from '../../src/state/result.ts';
import { creerSession } from '../../src/state/session.ts';
import { creerStoreMemoire } from '../../src/store/memory.ts';
import * as morningCode from '../../src/ui/lendemain/morning-code.ts';
import { HISTOIRE } from './demo.ts';
import { FauxMoteur } from './moteur.ts';

export const SANS_RELEVE: Releve = { fichiers: [], uai: null, dateExport: null, eleves: null, groupes: null };

/** What actions need, from a fresh page: workers that answer what the test says, and a history of this tab alone. */
export const moyens = (parts: Partial<Moyens> = {}): Moyens => ({
  session: creerSession(),
  moteur: new FauxMoteur(),
  store: Promise.resolve(creerStoreMemoire(() => new Date(0))),
  demo: async () => HISTOIRE,
  storeDemo: () => creerStoreMemoire(() => new Date(0)),
  ouvrir: async (contenu) => lireRapport(await contenu.text()),
  relever: async () => SANS_RELEVE,
  comparing: async () => ({ comparer }),
  morningCode: async () => morningCode,
  ...parts,
});

/** A final result of this tab, as the session holds it. */
export const resultatDe = (rapport: Rapport, parts: Partial<OwnResult> = {}): OwnResult => ({
  origine: 'onglet',
  id: 0,
  demo: false,
  final: true,
  cles: [],
  precedent: null,
  ...PAS_ENCORE,
  rapport,
  ...parts,
});
