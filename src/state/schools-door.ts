import type { Repartition } from '../domain/etablissements.ts';
import type { Moteur } from '../domain/moteur.ts';
import type { Rapport } from '../domain/rapport.ts';
import { late } from './late.ts';
import type { Reading } from './reading.ts';
import type { OwnResult } from './result.ts';
import type { SchoolActions } from './schools.ts';
import type { Writer } from './writer.ts';

export interface SchoolMeans {
  readonly writer: Writer;
  readonly moteur: Pick<Moteur, 'controler' | 'attribuer' | 'annuler'>;
  readonly reading: Pick<Reading, 'judge' | 'follow' | 'interrupt'>;
  fail(message: string, again?: () => void): void;
}

/** What the other actions tell of several schools. */
export interface SchoolEvents {
  /** The files at hand are of several schools. */
  sorted(repartition: Repartition, touchees: readonly string[]): Promise<void>;
  /** The school on screen has concluded. */
  settled(own: OwnResult): Promise<void>;
  /** Several reports were received together. */
  received(rapports: readonly Rapport[]): Promise<void>;
}

/** What is done with several schools is no part of the first visit's weight. */
export type SchoolsCode = () => Promise<{ createSchools(means: SchoolMeans): SchoolActions & SchoolEvents }>;

/** The same actions, before their code is here. */
export function createSchoolsDoor(code: SchoolsCode, means: () => SchoolMeans): SchoolActions & SchoolEvents {
  let actions: (SchoolActions & SchoolEvents) | null = null;
  const act = async (gesture: (actions: SchoolActions & SchoolEvents) => Promise<void>) => {
    const { writer, fail } = means();
    const { vague } = writer.now();
    const here = await late(code, { writer, fail }, () => void act(gesture));
    // Something else was asked for while the code was on its way: nobody waits for this.
    if (!here || writer.now().vague !== vague) return;
    actions ??= here.createSchools(means());
    await gesture(actions).catch((error: unknown) => fail(String(error)));
  };
  return {
    openSchool: (row) => act((a) => a.openSchool(row)),
    closeSchool: () => act((a) => a.closeSchool()),
    giveTo: (cle, uai) => act((a) => a.giveTo(cle, uai)),
    resumeSchools: () => act((a) => a.resumeSchools()),
    keepReceived: (row) => act((a) => a.keepReceived(row)),
    sorted: (repartition, touchees) => act((a) => a.sorted(repartition, touchees)),
    settled: (own) => act((a) => a.settled(own)),
    received: (rapports) => act((a) => a.received(rapports)),
  };
}
