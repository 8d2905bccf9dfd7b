import { useMemo } from 'preact/hooks';
import { estSansConsequence } from '../../rapport/causes.ts';
import { type CausePartagee, causesCommunes } from '../../rapport/causes-communes.ts';
import { lireFiltres } from '../../rapport/filtres.ts';
import { uneParEcole } from '../../rapport/lignes-apercues.ts';
import type { SchoolRow } from '../../state/schools.ts';
import { Disclosure } from '../commun/Disclosure.tsx';
import { Section } from '../commun/Heading.tsx';
import { GRAVITE_SHAPE, Icon } from '../commun/Icon.tsx';
import { hashOf, type Route } from '../commun/route.ts';
import { GRAVITES_MOTS } from '../rapport/textes-mots.ts';
import styles from './etablissements.module.css';
import { nomsParUai } from './nom-de-la-ligne.ts';
import { ID_TABLEAU } from './TableEtablissements.tsx';
import { ETABLISSEMENTS } from './textes.ts';

/** The causes that are in sight; the others unfold. */
const EN_VUE = 4;

/** What strikes several schools, said once: one action of the officer may settle it for all. */
export function CausesCommunes({ rows, route }: { rows: readonly SchoolRow[]; route: Route }) {
  const ecoles = useMemo(() => uneParEcole(rows), [rows]);
  const communes = useMemo(() => causesCommunes(ecoles.flatMap(({ apercu }) => apercu ?? [])), [ecoles]);
  const graves = communes.filter((cause) => !estSansConsequence(cause));
  const benignes = communes.filter(estSansConsequence);
  const autres = graves.slice(EN_VUE);
  const noms = useMemo(() => nomsParUai(ecoles), [ecoles]);
  const liste = (causes: readonly CausePartagee[]) => <Liste causes={causes} noms={noms} route={route} />;
  const textes = ETABLISSEMENTS.causes;
  if (communes.length === 0) return null;
  return (
    <Section titre={textes.titre} class={styles.communes}>
      {liste(graves.slice(0, EN_VUE))}
      {autres.length > 0 && <Disclosure resume={textes.autres(autres.length)}>{() => liste(autres)}</Disclosure>}
      {benignes.length > 0 && (
        <Disclosure resume={textes.sansConsequence(benignes.length)}>{() => liste(benignes)}</Disclosure>
      )}
    </Section>
  );
}

interface ListeProps {
  causes: readonly CausePartagee[];
  /** Of every school, by UAI, in the order of the table. */
  noms: ReadonlyMap<string, string>;
  route: Route;
}

const Liste = ({ causes, ...reste }: ListeProps) => (
  <ul>
    {causes.map((cause) => (
      <UneCause key={cause.cle} cause={cause} {...reste} />
    ))}
  </ul>
);

function UneCause({ cause, noms, route }: Omit<ListeProps, 'causes'> & { cause: CausePartagee }) {
  const { cle, gravite, titre, pourquoi, applications, uais } = cause;
  const textes = ETABLISSEMENTS.causes;
  const touchees = [...noms].flatMap(([uai, nom]) => (uais.includes(uai) ? [nom] : []));
  const montrer = hashOf(route.nom, [], { ...lireFiltres({}), sorte: cle });
  return (
    <li data-gravite={gravite}>
      <p>
        <span class={styles.gravite}>
          <Icon forme={GRAVITE_SHAPE[gravite]} /> <span class="hors-ecran">{GRAVITES_MOTS[gravite]} :</span>
        </span>{' '}
        <strong>{textes.une(uais.length, titre)}</strong>{' '}
        {uais.length < noms.size && (
          <a href={montrer} onClick={() => document.getElementById(ID_TABLEAU)?.focus()}>
            {textes.montrer(uais.length)}
          </a>
        )}
      </p>
      <p class="discret">
        {[pourquoi, applications.length > 0 && textes.ou(applications), textes.ecoles(touchees)]
          .filter(Boolean)
          .join(' ')}
      </p>
    </li>
  );
}
