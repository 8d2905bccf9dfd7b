import type { DateIso } from '../domain/dates.ts';
import type { ContenuFichier, FichierDonne } from '../domain/moteur.ts';
import type { Releve } from '../domain/releve.ts';
import { late } from './late.ts';
import type { Writer } from './writer.ts';

/** What the user can do the morning after, for the run that is chosen. */
export interface MorningActions {
  /** Chooses the run that the address names, else the one chosen before, else the one to begin with. */
  openMorning(address: string | null): Promise<void>;
  chooseMorning(etabliLe: string): Promise<void>;
  typeMorningPage(texte: string): Promise<void>;
  /** Sets what is typed against the run. */
  compareMorningPage(texte: string): Promise<void>;
  /** Pages that a browser saved, and fresh exports: each is known by its name. */
  receiveMorning(files: readonly FichierDonne[]): Promise<void>;
  openMorningPage(file: ContenuFichier): Promise<void>;
  bringExports(files: readonly FichierDonne[]): Promise<void>;
  /** What the person says, since nothing proves a deposit. */
  noteDeposit(etabliLe: string, le: DateIso | null): Promise<void>;
}

export interface MorningMeans {
  readonly writer: Writer;
  /** Reads fresh exports apart from the dossier. */
  readonly relever: (files: readonly FichierDonne[]) => Promise<Releve>;
  fail(message: string, again: () => void): void;
}

/** What reads SIECLE's page and compares is no part of the first visit's weight: it comes with what does it. */
export type MorningCode = () => Promise<{ createMorning(means: MorningMeans): MorningActions }>;

/** The same actions, before their code is here. */
export function createMorningDoor(code: MorningCode, means: MorningMeans): MorningActions {
  let actions: MorningActions | null = null;
  const act = async (gesture: (actions: MorningActions) => Promise<void>) => {
    const here = await late(code, means, () => void act(gesture));
    if (!here) return;
    actions ??= here.createMorning(means);
    await gesture(actions);
  };
  return {
    openMorning: (address) => act((a) => a.openMorning(address)),
    chooseMorning: (etabliLe) => act((a) => a.chooseMorning(etabliLe)),
    typeMorningPage: (texte) => act((a) => a.typeMorningPage(texte)),
    compareMorningPage: (texte) => act((a) => a.compareMorningPage(texte)),
    receiveMorning: (files) => act((a) => a.receiveMorning(files)),
    openMorningPage: (file) => act((a) => a.openMorningPage(file)),
    bringExports: (files) => act((a) => a.bringExports(files)),
    noteDeposit: (etabliLe, le) => act((a) => a.noteDeposit(etabliLe, le)),
  };
}
