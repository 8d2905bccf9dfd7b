import type { Rapport } from '../../src/domain/rapport.ts';
import type { Releve } from '../../src/domain/releve.ts';
import { parseReport } from '../../src/exports/open-report.ts';
import { comparerRapports } from '../../src/rapport/comparaison.ts';
import type { ActionMeans } from '../../src/state/actions.ts';
import { NOT_YET, type OwnResult } from '../../src/state/result.ts';
import * as schoolsCode from '../../src/state/school-actions.ts';
import { createSession } from '../../src/state/session.ts';
import { createMemoryStore } from '../../src/store/memory.ts';
import * as morningCode from '../../src/ui/lendemain/code-matin.ts';
import { STORY } from './demo.ts';
import { FakeEngine } from './fake-engine.ts';

export const SANS_RELEVE: Releve = { fichiers: [], uai: null, dateExport: null, eleves: null, groupes: null };

/** What actions need, from a fresh page: workers that answer what the test says, and a history of this tab alone. */
export const moyens = (parts: Partial<ActionMeans> = {}): ActionMeans => ({
  session: createSession(),
  moteur: new FakeEngine(),
  store: Promise.resolve(createMemoryStore(() => new Date(0))),
  demo: async () => STORY,
  storeDemo: () => createMemoryStore(() => new Date(0)),
  ouvrir: async (contenu) => parseReport(await contenu.text()),
  relever: async () => SANS_RELEVE,
  comparing: async () => ({ comparerRapports }),
  morningCode: async () => morningCode,
  schoolsCode: async () => schoolsCode,
  tick: () => {},
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
  ...NOT_YET,
  rapport,
  ...parts,
});
