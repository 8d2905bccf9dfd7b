type Method = (this: unknown, ...args: unknown[]) => unknown;
interface Transaction {
  abort(): void;
  /** fake-indexeddb's own way to end it for a reason; a real browser has its own reasons. */
  _abort?(raison: string | null): void;
}

const jeter = (nom: string) => () => {
  throw new DOMException('', nom);
};
/** Does what was asked, then undoes the whole transaction: what a full disk and an impatient browser do. */
const defaire = (raison: string | null) => (ici: unknown, faire: () => unknown) => {
  // Opening a base has no transaction yet to undo; of a base that method is what begins one.
  const { transaction } = ici as { readonly transaction?: Transaction | Method };
  if (!transaction) throw new DOMException('', raison ?? 'AbortError');
  const demande = faire();
  const aDefaire = (typeof transaction === 'function' ? demande : transaction) as Transaction;
  queueMicrotask(() => (aDefaire._abort ? aDefaire._abort(raison) : aDefaire.abort()));
  return demande;
};

/** What a browser may do at any operation: the error that it ends in, or throws at once. */
export const FAULTS: Readonly<Record<string, (ici: unknown, faire: () => unknown) => unknown>> = {
  'the disk is full': defaire('QuotaExceededError'),
  'the transaction is aborted': defaire(null),
  'the connection is gone': jeter('InvalidStateError'),
  'another tab has a newer base': jeter('VersionError'),
  'the base is damaged': jeter('UnknownError'),
  'a record cannot be read': jeter('DataCloneError'),
  'storage is refused': jeter('SecurityError'),
};

/** Of fake-indexeddb or of a real browser, whichever is there. */
const operations = (): readonly (readonly [prototype: object, noms: readonly string[]])[] => [
  [IDBFactory.prototype, ['open']],
  [IDBDatabase.prototype, ['transaction']],
  [IDBObjectStore.prototype, ['add', 'put', 'get', 'getAll', 'delete', 'clear', 'count', 'openCursor']],
];

/**
 * Makes the nth operation on IndexedDB fail, the first being 1.
 * @returns what puts everything back, and says whether it came to that operation
 */
export function failAt(rang: number, faute: keyof typeof FAULTS): () => boolean {
  let faites = 0;
  const remettre = operations().flatMap(([prototype, noms]) =>
    noms.map((nom) => {
      const methodes = prototype as Record<string, Method>;
      const vraie = methodes[nom] as Method;
      methodes[nom] = function (...args) {
        faites++;
        const faire = () => vraie.apply(this, args);
        return faites === rang ? FAULTS[faute]?.(this, faire) : faire();
      };
      return () => {
        methodes[nom] = vraie;
      };
    }),
  );
  return () => {
    for (const defaite of remettre) defaite();
    return faites >= rang;
  };
}
