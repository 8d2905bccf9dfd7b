import { type ComponentChildren, createContext } from 'preact';
import { useContext, useId } from 'preact/hooks';

/** Depth of the headings: one h1 per view, and no level skipped wherever a part is nested. */
const Level = createContext(1);

interface HeadingProps {
  id?: string;
  class?: string | undefined;
  children: ComponentChildren;
}

/** A heading of the current depth. It takes the focus when a view begins, so it accepts it. */
export function Heading(props: HeadingProps) {
  const niveau = Math.min(useContext(Level), 6);
  const Balise = `h${niveau}` as 'h1';
  return <Balise tabIndex={niveau === 1 ? -1 : undefined} {...props} />;
}

/** The heading of what is shown takes the focus. */
export function focusHeading(main: HTMLElement | null): void {
  const titres = [...(main?.querySelectorAll('h1') ?? [])];
  titres.find((h1) => !h1.closest('[hidden]'))?.focus();
}

/** What stands under the heading before it. */
export function UnderHeading({ children }: { children: ComponentChildren }) {
  return <Level.Provider value={useContext(Level) + 1}>{children}</Level.Provider>;
}

interface SectionProps {
  titre: ComponentChildren;
  /** Where a link leads to it, with the focus. */
  id?: string | undefined;
  class?: string | undefined;
  children: ComponentChildren;
}

/** A titled part of the page. */
export function Section({ titre, children, id, class: classe }: SectionProps) {
  const titreId = useId();
  return (
    <section id={id} tabIndex={id ? -1 : undefined} aria-labelledby={titreId} class={classe}>
      <Heading id={titreId}>{titre}</Heading>
      <UnderHeading>{children}</UnderHeading>
    </section>
  );
}
