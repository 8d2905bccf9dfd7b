import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { Choice } from './Choice.tsx';
import { LIST_TEXTS } from './list-texts.ts';
import styles from './Pager.module.css';
import { usePrinting } from './printing.ts';

/** Rows of a page: what any machine lays out without being noticed. */
const PAGE_SIZE = 40;

interface PagerProps<T> {
  lignes: readonly T[];
  /** Rows of a page, where it is not as many as any machine lays out. */
  parPage?: number | undefined;
  /** From 1; kept by the caller when the address holds it, else here. */
  page?: number;
  aller?: (page: number) => void;
  children: (visibles: readonly T[]) => ComponentChildren;
}

/** A long list, page by page: nothing is capped in silence, nothing blocks the page, and paper gets all of it. */
export function Pager<T>({ lignes, parPage = PAGE_SIZE, children, ...adresse }: PagerProps<T>) {
  const [locale, setLocale] = useState(1);
  const impression = usePrinting();
  const liste = useRef<HTMLDivElement>(null);
  const total = lignes.length;
  const pages = Math.max(1, Math.ceil(total / parPage));
  const page = Math.min(Math.max(1, Math.trunc(adresse.page ?? locale) || 1), pages);
  if (impression || pages === 1) return <>{children(lignes)}</>;
  const debut = (page - 1) * parPage;
  const visibles = lignes.slice(debut, debut + parPage);
  const aller = (voulue: number) => {
    (adresse.aller ?? setLocale)(voulue);
    // The reader goes on from the top of what has just come.
    liste.current?.focus();
    liste.current?.scrollIntoView();
  };
  return (
    <>
      <div ref={liste} tabIndex={-1} class={styles.pageDeListe}>
        {children(visibles)}
      </div>
      <PagerControls page={page} pages={pages} etendue={[debut + 1, debut + visibles.length, total]} aller={aller} />
    </>
  );
}

interface PagerControlsProps {
  page: number;
  pages: number;
  etendue: readonly [debut: number, fin: number, total: number];
  aller: (page: number) => void;
}

function PagerControls({ page, pages, etendue, aller }: PagerControlsProps) {
  return (
    <nav class={styles.pages} aria-label={LIST_TEXTS.navigation}>
      <p>{LIST_TEXTS.etendue(...etendue)}</p>
      <button type="button" disabled={page === 1} onClick={() => aller(page - 1)}>
        {LIST_TEXTS.precedents}
      </button>
      <button type="button" disabled={page === pages} onClick={() => aller(page + 1)}>
        {LIST_TEXTS.suivants}
      </button>
      <Choice
        nom={LIST_TEXTS.page}
        valeurs={Array.from({ length: pages }, (_, rang) => [`${rang + 1}`, LIST_TEXTS.surPages(rang + 1, pages)])}
        valeur={`${page}`}
        choisir={(voulue) => aller(Number(voulue))}
      />
    </nav>
  );
}
