import { DATABASE_NAME } from '../../src/store/database.ts';

// Of fake-indexeddb or of a real browser, whichever is there.

type Method = (this: unknown, ...args: unknown[]) => unknown;
interface Transaction {
  readonly db: Base;
  abort(): void;
  /** fake-indexeddb's own way to end it for a reason; a real browser has its own reasons. */
  _abort?(raison: string | null): void;
}
interface Base {
  transaction: Method;
  close(): void;
  dispatchEvent(evenement: unknown): unknown;
}
interface Demande {
  readonly result: unknown;
  addEventListener(type: string, entendre: (evenement: Event) => void): void;
  dispatchEvent(evenement: unknown): unknown;
}

/** What is done of an operation: `ici` is what the method belongs to, `faire` does what was asked. */
type Coup = (ici: unknown, faire: () => unknown) => unknown;

interface Faute {
  readonly coup: Coup;
  /** The operations that it can happen to; all of them when it says nothing. */
  readonly sur?: readonly string[];
}

const REQUESTS = ['add', 'put', 'get', 'getAll', 'delete', 'clear', 'count', 'openCursor'] as const;

/** The one event that both can make; its listeners go by its type. */
const evenement = (type: string) => new IDBVersionChangeEvent(type, { oldVersion: 1, newVersion: 2 });

/** The transaction of a store, or the one that a base has just begun; none while a base is opened. */
function transactionDe(ici: unknown, issue: unknown): Transaction | null {
  const { transaction } = ici as { readonly transaction?: Transaction | Method };
  if (!transaction) return null;
  return (typeof transaction === 'function' ? issue : transaction) as Transaction;
}

function interrompre(tx: Transaction, raison: string | null): void {
  try {
    if (tx._abort) tx._abort(raison);
    else tx.abort();
  } catch {
    // it ended by itself
  }
}

const jeter = (nom: string): Coup => {
  return () => {
    throw new DOMException('', nom);
  };
};

/** Does what was asked, then undoes the whole transaction: what a full disk and an impatient browser do. */
const defaire = (raison: string | null): Coup => {
  return (ici, faire) => {
    // Opening a base has no transaction yet to undo.
    if (!('transaction' in (ici as object))) throw new DOMException('', raison ?? 'AbortError');
    const issue = faire();
    const tx = transactionDe(ici, issue);
    if (tx) queueMicrotask(() => interrompre(tx, raison));
    return issue;
  };
};

/** The request succeeds, whoever asked for it hears so, and the transaction is undone all the same: a commit that fails. */
const defaireAuCommit = (raison: string | null): Coup => {
  return (ici, faire) => {
    const demande = faire() as Demande;
    const tx = transactionDe(ici, demande);
    // Heard after whoever asked.
    queueMicrotask(() => demande.addEventListener('success', () => tx && interrompre(tx, raison)));
    return demande;
  };
};

/** The request ends later, in an error. */
const echouerPlusTard: Coup = (ici, faire) => {
  const demande = faire() as Demande;
  const tx = transactionDe(ici, demande);
  demande.addEventListener('success', (succes) => {
    // Heard before whoever asked, who never hears of it.
    succes.stopImmediatePropagation();
    if (!tx) (demande.result as Base).close();
    Object.defineProperty(demande, 'error', { value: new DOMException('', 'UnknownError') });
    demande.dispatchEvent(evenement('error'));
    if (tx) interrompre(tx, 'UnknownError');
  });
  return demande;
};

/** Another tab asks for a newer base, then changes its mind: whoever holds this one is asked to let it go. */
const demanderPlusRecente: Coup = (_, faire) => {
  const autre = indexedDB.open(DATABASE_NAME, 99);
  autre.onupgradeneeded = () => autre.transaction?.abort();
  autre.onerror = (erreur) => erreur.preventDefault();
  return faire();
};

/** Another tab holds an older base, and lets it go too late. */
const retenir: Coup = (_, faire) => {
  const demande = faire() as Demande;
  queueMicrotask(() => demande.dispatchEvent(evenement('blocked')));
  return demande;
};

/** The browser ends the connection, with all that was under way on it. */
const fermer: Coup = (ici, faire) => {
  const finir = (base: Base) => {
    base.close();
    base.dispatchEvent(evenement('close'));
  };
  const issue = faire();
  const tx = transactionDe(ici, issue);
  if (tx) {
    queueMicrotask(() => {
      interrompre(tx, null);
      finir(tx.db);
    });
  } else {
    const demande = issue as Demande;
    queueMicrotask(() => demande.addEventListener('success', () => finir(demande.result as Base)));
  }
  return issue;
};

/** What a browser may do at any operation: the error that it throws at once, that it ends in, or what it says meanwhile. */
export const FAULTS = {
  'the disk is full': { coup: defaire('QuotaExceededError') },
  'the disk is full at the commit': { coup: defaireAuCommit('QuotaExceededError'), sur: REQUESTS },
  'the transaction is aborted': { coup: defaire(null) },
  'the transaction is aborted at the commit': { coup: defaireAuCommit(null), sur: REQUESTS },
  'a request fails later': { coup: echouerPlusTard, sur: ['open', ...REQUESTS] },
  'the connection is gone': { coup: jeter('InvalidStateError') },
  'the browser closes the base': { coup: fermer },
  'another tab has a newer base': { coup: jeter('VersionError') },
  'another tab asks for a newer base': { coup: demanderPlusRecente },
  'another tab holds the base': { coup: retenir, sur: ['open'] },
  'the base is damaged': { coup: jeter('UnknownError') },
  'a record cannot be read': { coup: jeter('DataCloneError') },
  'storage is refused': { coup: jeter('SecurityError') },
} satisfies Readonly<Record<string, Faute>>;
export type FaultName = keyof typeof FAULTS;

/** Those that a real browser has its own way to do: elsewhere they are tried as they come. */
export const WITH_REASONS: readonly FaultName[] = ['the disk is full', 'the disk is full at the commit'];

const operations = (): readonly (readonly [prototype: object, noms: readonly string[]])[] => [
  [IDBFactory.prototype, ['open']],
  [IDBDatabase.prototype, ['transaction']],
  [IDBObjectStore.prototype, REQUESTS],
];

/**
 * Makes the nth operation on IndexedDB that the fault can happen to fail, the first being 1.
 * @returns what puts everything back, and says whether it came to that operation
 */
export function failAt(rang: number, faute: FaultName): () => boolean {
  const { coup, sur }: Faute = FAULTS[faute];
  let faites = 0;
  const remettre = operations().flatMap(([prototype, noms]) =>
    noms
      .filter((nom) => sur?.includes(nom) ?? true)
      .map((nom) => {
        const methodes = prototype as Record<string, Method>;
        const vraie = methodes[nom] as Method;
        methodes[nom] = function (...args) {
          faites++;
          const faire = () => vraie.apply(this, args);
          return faites === rang ? coup(this, faire) : faire();
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
