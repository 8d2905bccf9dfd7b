import { useMemo } from 'preact/hooks';
import type { Cause } from '../../domain/constat.ts';
import type { Rapport } from '../../domain/rapport.ts';
import { estSansConsequence, filtrerCauses } from '../../rapport/causes.ts';
import { nombreControles } from '../../rapport/controles.ts';
import { Disclosure } from '../commun/Disclosure.tsx';
import { FilterBar, useFilters } from '../commun/Filters.tsx';
import { Section } from '../commun/Heading.tsx';
import { FILTER_TEXTS } from '../commun/list-texts.ts';
import type { Route } from '../commun/route.ts';
import { NOMBRE_DE_REGLES } from './catalogue.gen.ts';
import { choixApplication, choixDivision, choixGravite, choixGroupe, choixRegle } from './choix-filtres.ts';
import { LigneCause } from './LigneCause.tsx';
import { BilanMarques } from './MarqueCause.tsx';
import styles from './rapport.module.css';
import { TEXTES_RAPPORT } from './textes.ts';

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
        <Liste causes={causes} rapport={rapport} visee={route?.params.cause} />
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
  const filtrees = causes.length < rapport.causes.length;
  return (
    <>
      <div class={styles.recherche}>
        <Disclosure resume={FILTER_TEXTS.titre} ouvert={filtrees}>
          {() => (
            <FilterBar
              filtres={filtres}
              changer={changer}
              choix={choix}
              bilan={TEXTES_RAPPORT.causes.bilan(causes.length, rapport.causes.length)}
            />
          )}
        </Disclosure>
      </div>
      <Liste causes={causes} rapport={rapport} visee={route.params.cause} ouvert={filtrees} />
    </>
  );
}

interface ListeProps {
  causes: readonly Cause[];
  rapport: Rapport;
  /** The id of the one that the address asks for. */
  visee: string | undefined;
  /** What has no consequence is shown with the rest. */
  ouvert?: boolean;
}

function Liste({ causes, ouvert, ...reste }: ListeProps) {
  const benignes = causes.filter(estSansConsequence);
  return (
    <>
      <Lignes {...reste} causes={causes.filter((cause) => !estSansConsequence(cause))} />
      {benignes.length > 0 && (
        <details open={ouvert || benignes.some(({ id }) => id === reste.visee)}>
          <summary>{TEXTES_RAPPORT.causes.sansConsequence(benignes.length)}</summary>
          <Lignes {...reste} causes={benignes} />
        </details>
      )}
    </>
  );
}

const Lignes = ({ causes, rapport, visee }: ListeProps) => (
  <>
    {causes.map((cause) => (
      <LigneCause key={cause.id} cause={cause} rapport={rapport} visee={cause.id === visee} />
    ))}
  </>
);
