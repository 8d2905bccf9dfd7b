import { useMemo } from 'preact/hooks';
import type { Cause, Constat, Rapport } from '../../domain/rapport.ts';
import { type Dedans, dedansDe, filtrerCauses, nombreDedans } from '../../rapport/causes.ts';
import { nombreControles } from '../../rapport/controles.ts';
import { Code } from '../commun/Code.tsx';
import commun from '../commun/commun.module.css';
import { Disclosure } from '../commun/Disclosure.tsx';
import { FilterBar, useFilters } from '../commun/Filters.tsx';
import { Heading, Section, UnderHeading } from '../commun/Heading.tsx';
import { GRAVITE_SHAPE, Icon } from '../commun/Icon.tsx';
import { FILTER_TEXTS } from '../commun/list-texts.ts';
import type { Route } from '../commun/route.ts';
import { NOMBRE_DE_REGLES } from './catalogue.gen.ts';
import { choixApplication, choixDivision, choixGravite, choixGroupe, choixRegle } from './choix-filtres.ts';
import { ExplicationCause } from './ExplicationCause.tsx';
import { BilanMarques, MarqueCause } from './MarqueCause.tsx';
import styles from './rapport.module.css';
import { Sujets } from './Sujets.tsx';
import { GRAVITES_MOTS, TEXTES_RAPPORT } from './textes.ts';

/** From this many causes on, they can be searched and filtered. */
const A_FILTRER = 4;

/** The few things that explain everything else, most severe first: one action settles each. */
export function Causes({ rapport, route }: { rapport: Rapport; route: Route | undefined }) {
  const { causes } = rapport;
  return (
    <Section titre={TEXTES_RAPPORT.causes.titre}>
      {causes.length === 0 && <p>{TEXTES_RAPPORT.causes.aucune(nombreControles(rapport, NOMBRE_DE_REGLES))}</p>}
      <BilanMarques rapport={rapport} />
      {route && causes.length >= A_FILTRER ? (
        <CausesFiltrees rapport={rapport} route={route} />
      ) : (
        <Liste causes={causes} rapport={rapport} />
      )}
    </Section>
  );
}

function CausesFiltrees({ rapport, route }: { rapport: Rapport; route: Route }) {
  const [filtres, changer] = useFilters(route);
  const choix = useMemo(
    () => [choixGravite(rapport), choixApplication, choixDivision(rapport), choixGroupe(rapport), choixRegle(rapport)],
    [rapport],
  );
  const causes = filtrerCauses(rapport, filtres);
  return (
    <>
      <Disclosure resume={FILTER_TEXTS.titre} ouvert={causes.length < rapport.causes.length}>
        {() => (
          <FilterBar
            filtres={filtres}
            changer={changer}
            choix={choix}
            bilan={TEXTES_RAPPORT.causes.bilan(causes.length, rapport.causes.length)}
          />
        )}
      </Disclosure>
      <Liste causes={causes} rapport={rapport} />
    </>
  );
}

function Liste({ causes, rapport }: { causes: readonly Cause[]; rapport: Rapport }) {
  return (
    <>
      {causes.map((cause) => (
        <CauseVue key={cause.id} cause={cause} rapport={rapport} />
      ))}
    </>
  );
}

function CauseVue({ cause, rapport }: { cause: Cause; rapport: Rapport }) {
  const { gravite, titre, consequence, eleves, liens } = cause;
  const dedans = useMemo(() => dedansDe(rapport, cause), [rapport, cause]);
  return (
    <article class={commun.cause} data-gravite={gravite}>
      <p class={commun.gravite}>
        <Icon forme={GRAVITE_SHAPE[gravite]} /> {GRAVITES_MOTS[gravite]}
        <span class={commun.nombre}>{TEXTES_RAPPORT.causes.cout(eleves, liens)}</span>
      </p>
      <Heading>{titre}</Heading>
      <UnderHeading>
        <p>{consequence}</p>
        <ExplicationCause {...cause} />
        <Contenu cause={cause} dedans={dedans} />
        <Source cause={cause} dedans={dedans} />
        <MarqueCause cause={cause} rapport={rapport} />
      </UnderHeading>
    </article>
  );
}

/** Subjects by finding; no disclosure when empty. */
function Contenu({ cause, dedans }: { cause: Cause; dedans: readonly Dedans[] }) {
  const total = nombreDedans(dedans);
  const plusieurs = dedans.length > 1;
  if (total === 0 && !plusieurs && cause.groupes.length === 0) return null;
  return (
    <Disclosure resume={TEXTES_RAPPORT.causes.voir(total)}>
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
