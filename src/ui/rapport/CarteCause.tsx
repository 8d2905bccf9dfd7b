import { useMemo } from 'preact/hooks';
import type { Cause, Constat } from '../../domain/constat.ts';
import type { Rapport } from '../../domain/rapport.ts';
import { type Dedans, dedansDe, nombreDedans } from '../../rapport/causes.ts';
import { Code } from '../commun/Code.tsx';
import { Disclosure } from '../commun/Disclosure.tsx';
import { Heading } from '../commun/Heading.tsx';
import { ExplicationCause } from './ExplicationCause.tsx';
import { MarqueCause } from './MarqueCause.tsx';
import styles from './rapport.module.css';
import { Sujets } from './Sujets.tsx';
import { TEXTES_RAPPORT } from './textes.ts';

/** What a cause costs tomorrow, why, what to do, and the pupils inside, unfolded when the address asks for them. */
export function CarteCause({ cause, rapport, visee }: { cause: Cause; rapport: Rapport; visee: boolean }) {
  const dedans = useMemo(() => dedansDe(rapport, cause), [rapport, cause]);
  return (
    <>
      <p>{cause.consequence}</p>
      <ExplicationCause {...cause} />
      <Contenu key={`${visee}`} cause={cause} dedans={dedans} ouvert={visee} />
      <Source cause={cause} dedans={dedans} />
      <MarqueCause cause={cause} rapport={rapport} />
    </>
  );
}

/** Subjects by finding; no disclosure when empty. */
function Contenu({ cause, dedans, ouvert }: { cause: Cause; dedans: readonly Dedans[]; ouvert: boolean }) {
  const total = nombreDedans(dedans);
  const plusieurs = dedans.length > 1;
  if (total === 0 && !plusieurs && cause.groupes.length === 0) return null;
  return (
    <Disclosure resume={TEXTES_RAPPORT.causes.voir(total)} ouvert={ouvert}>
      {() => (
        <>
          {cause.groupes.length > 0 && <p>{TEXTES_RAPPORT.causes.groupes(cause.groupes)}</p>}
          {dedans.map(({ constat, sujets }, rang) => (
            <div key={rang} class={styles.dedans}>
              {plusieurs && constat && <ConstatVu constat={constat} />}
              {sujets.length > 0 && <Sujets sujets={sujets} constat={constat} />}
            </div>
          ))}
        </>
      )}
    </Disclosure>
  );
}

/** One of several findings of a cause: what it says by itself. */
function ConstatVu({ constat: { titre, message, reference, source, code } }: { constat: Constat }) {
  return (
    <>
      <Heading>{titre}</Heading>
      <p>{message}</p>
      <p class={styles.source}>
        {TEXTES_RAPPORT.causes.source(source)} · {reference} · <Code code={code} />
      </p>
    </>
  );
}

/** What attests the cause, where, and the rules that saw it. */
function Source({ cause, dedans }: { cause: Cause; dedans: readonly Dedans[] }) {
  const references = new Set(dedans.flatMap(({ constat }) => constat?.reference || []));
  return (
    <p class={styles.source}>
      {[TEXTES_RAPPORT.causes.source(cause.source), ...references].join(' · ')}
      {cause.codes.map((code) => (
        <span key={code}>
          {' · '}
          <Code code={code} />
        </span>
      ))}
    </p>
  );
}
