/** Vite turns this query into a constructor that starts the worker from an inlined classic blob. */
declare module '*?worker&inline' {
  const ControlWorker: new () => Worker;
  export default ControlWorker;
}

/** The global style sheet, which vite links into the page. */
declare module '*/base.css' {}

/** The classes of a module by their names in it; `test/styles.test.ts` holds the names to the sheet. */
declare module '*.module.css' {
  const classes: Readonly<Record<string, string>>;
  export default classes;
}

/** Replaced by vite at build time with package.json's version. */
declare const __VERSION__: string;

/** True in the portable copy. */
declare const __PORTABLE__: boolean;

/** The portable copy that stands beside the served page; null in the copy itself and on the development server. */
declare const __COPIE__: { readonly nom: string; readonly octets: number; readonly sha256: string } | null;
