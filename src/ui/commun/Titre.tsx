import { type ComponentChildren, createContext } from 'preact';
import { useContext, useId } from 'preact/hooks';

/** Depth of the headings: one h1 per view, and no level skipped wherever a part is nested. */
const Niveau = createContext(1);

interface TitreProps {
  id?: string;
  class?: string | undefined;
  children: ComponentChildren;
}

/** A heading of the current depth. It takes the focus when a view begins, so it accepts it. */
export function Titre(props: TitreProps) {
  const niveau = Math.min(useContext(Niveau), 6);
  const Balise = `h${niveau}` as 'h1';
  return <Balise tabIndex={niveau === 1 ? -1 : undefined} {...props} />;
}

/** What stands under the heading before it. */
export function SousLeTitre({ children }: { children: ComponentChildren }) {
  return <Niveau.Provider value={useContext(Niveau) + 1}>{children}</Niveau.Provider>;
}

interface SectionProps {
  titre: ComponentChildren;
  class?: string | undefined;
  children: ComponentChildren;
}

/** A titled part of the page. */
export function Section({ titre, children, class: classe }: SectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} class={classe}>
      <Titre id={id}>{titre}</Titre>
      <SousLeTitre>{children}</SousLeTitre>
    </section>
  );
}
