const HISTORIQUE = 'veilleuse.historique';
const LECTURE = 'veilleuse.lecture';

/**
 * Two instants in localStorage, to detect a base that was emptied without an error and a reading that killed the
 * tab. Silent where localStorage is refused (003.54).
 */
export interface Temoin {
  /** Something kept stays until then; null when nothing is kept any more. */
  attendre(jusquA: string | null): void;
  /** Whether something kept should still be found. */
  attend(maintenant: Date): boolean;
  commencer(maintenant: Date): void;
  finir(): void;
  /** When a reading began that no tab is doing any more; null when the last one ended. */
  interrompue(): Promise<string | null>;
}

/**
 * @param stockage may throw, as reading `localStorage` does where it is refused
 * @param verrous tells a reading of another tab from one that died with its own; absent, both are taken for dead
 */
export function creerTemoin(stockage: () => Storage, verrous: LockManager | undefined): Temoin {
  let liberer: () => void = () => undefined;
  const essayer = <T>(operation: (s: Storage) => T): T | null => {
    try {
      return operation(stockage());
    } catch {
      return null;
    }
  };
  const ecrire = (cle: string, valeur: string | null) =>
    essayer((s) => (valeur === null ? s.removeItem(cle) : s.setItem(cle, valeur)));
  const lire = (cle: string) => essayer((s) => s.getItem(cle));

  return {
    attendre: (jusquA) => ecrire(HISTORIQUE, jusquA),
    attend: (maintenant) => maintenant.toISOString() < (lire(HISTORIQUE) ?? ''),
    commencer(maintenant) {
      ecrire(LECTURE, maintenant.toISOString());
      liberer();
      const fini = new Promise<void>((resolve) => {
        liberer = resolve;
      });
      void verrous?.request(LECTURE, { mode: 'shared' }, () => fini).catch(() => undefined);
    },
    finir() {
      ecrire(LECTURE, null);
      liberer();
    },
    async interrompue() {
      const depuis = lire(LECTURE);
      if (depuis === null) return null;
      const tenus = (await verrous?.query().catch(() => null))?.held ?? [];
      return tenus.some(({ name }) => name === LECTURE) ? null : depuis;
    },
  };
}
