import type { IsoDate } from '../domain/dates.ts';
import type { StepId } from '../domain/step.ts';
import type { Marque } from '../store/carnet.ts';
import type { Issue, ReportStore } from '../store/report-store.ts';
import { cleDeCoche, lieuDe, unAnApres } from './coches.ts';
import { reload } from './keeping.ts';
import { ecoleDe } from './marques.ts';
import type { Session } from './session.ts';
import type { Writer } from './writer.ts';

/** What people note about the school on screen. */
export interface NoteActions {
  /** Notes something of a cause of the report on screen, over what was noted before. */
  marquer(cause: string, marque: Marque): Promise<void>;
  demarquer(cause: string): Promise<void>;
  /** Notes that a step of the procedure was done, for the school and the year of the report on screen. */
  cocher(etape: StepId, le: IsoDate): Promise<void>;
  decocher(etape: StepId): Promise<void>;
}

function markKey({ resultat }: Session, cle: string) {
  const ecole = resultat && ecoleDe(resultat.rapport, resultat.demo);
  return ecole === null ? null : { ecole, genre: 'marque' as const, cle };
}

export function createNotes(writer: Writer): NoteActions {
  const { now, change, store } = writer;

  async function note(gesture: (base: ReportStore) => Promise<Issue<null>>): Promise<void> {
    const issue = await gesture(await store());
    change({ noteRefusee: issue.ok ? null : issue.raison });
    await reload(writer);
  }

  return {
    async marquer(cause, contenu) {
      const key = markKey(now(), cause);
      if (key) await note((base) => base.noter({ ...key, contenu, expireLe: null }));
    },
    async demarquer(cause) {
      const key = markKey(now(), cause);
      if (key) await note((base) => base.oublier(key));
    },
    async cocher(etape, le) {
      const lieu = lieuDe(now());
      if (!lieu) return;
      const tick = { ...cleDeCoche(lieu, etape), contenu: { le }, expireLe: unAnApres(le) };
      await note((base) => base.noter(tick));
    },
    async decocher(etape) {
      const lieu = lieuDe(now());
      if (lieu) await note((base) => base.oublier(cleDeCoche(lieu, etape)));
    },
  };
}
