import { useEffect, useId, useMemo, useState } from 'preact/hooks';
import type { Verdict } from '../../domain/rapport.ts';
import { causesCommunes } from '../../rapport/causes-communes.ts';
import { cleDesCriteres } from '../../rapport/filtres.ts';
import {
  compterReponses,
  filtrerApercus,
  PAR_URGENCE,
  trierApercus,
  uneParEcole,
} from '../../rapport/lignes-apercues.ts';
import type { Actions } from '../../state/actions.ts';
import { todayIn } from '../../state/days.ts';
import type { SchoolRow } from '../../state/schools.ts';
import type { Session } from '../../state/session.ts';
import { FilterBar, type FilterChoice, useFilters } from '../commun/Filters.tsx';
import { VERDICTS } from '../commun/fr.ts';
import { Section } from '../commun/Heading.tsx';
import type { Route } from '../commun/route.ts';
import { Table } from '../commun/Table.tsx';
import { Motifs } from '../destins/MotifsDesDestins.tsx';
import { colonnesDe, EcoleEnCours } from './colonnes.tsx';
import { ExportsDesEcoles } from './ExportsDesEcoles.tsx';
import styles from './etablissements.module.css';
import { cleDeLaLigne } from './nom-de-la-ligne.ts';
import { ETABLISSEMENTS } from './textes.ts';

export const ID_TABLEAU = 'tableau-des-etablissements';

/** Twice the schools of New Caledonia: all of them are looked over at once, and a script finds each. */
const TOUTES = 200;

/** From this many rows on, they can be searched and filtered. */
const A_FILTRER = 4;

/** Rows that are drawn at a time: eighty at once would hold the page. */
const PAR_FOIS = 10;

/** How many rows are drawn so far: all of them a few frames later. */
function useLignesDessinees(total: number): number {
  const [dessinees, setDessinees] = useState(PAR_FOIS);
  useEffect(() => {
    if (dessinees >= total) return;
    const suite = setTimeout(() => setDessinees(dessinees + PAR_FOIS));
    return () => clearTimeout(suite);
  }, [dessinees, total]);
  return dessinees;
}

const reperesDe = ({ uai, apercu }: SchoolRow) => ({ 'data-uai': uai, 'data-reponse': apercu?.verdict });

interface TableEtablissementsProps {
  session: Session;
  rows: readonly SchoolRow[];
  route: Route;
  actions: Actions;
}

/** One row a school, worst first until a column is chosen. */
export function TableEtablissements({ session, rows, route, actions }: TableEtablissementsProps) {
  const motifs = useId();
  const [filtres, changer] = useFilters(route);
  const triees = useMemo(() => trierApercus(rows), [rows]);
  const choix = useMemo(() => choixDe(rows), [rows]);
  const lignes = useMemo(() => filtrerApercus(triees, filtres), [triees, cleDesCriteres(filtres)]);
  const dessinees = useLignesDessinees(lignes.length);
  const colonnes = useMemo(() => colonnesDe({ actions, motifs }), [actions, motifs]);
  const textes = ETABLISSEMENTS.tableau;
  return (
    <Section titre={textes.titre} id={ID_TABLEAU} class={styles.ecoles}>
      {(rows.length >= A_FILTRER || lignes.length < rows.length) && (
        <FilterBar
          filtres={filtres}
          changer={changer}
          choix={choix}
          bilan={ETABLISSEMENTS.bilan(lignes.length, rows.length)}
        />
      )}
      {/* Drawn once for all the rows. */}
      <svg class={styles.motifs} aria-hidden="true">
        <Motifs id={motifs} />
      </svg>
      {lignes.length > 0 && (
        <EcoleEnCours.Provider value={session.schools?.current ?? null}>
          <Table
            titre={textes.titre}
            class={styles.tableau}
            colonnes={colonnes}
            lignes={lignes.slice(0, dessinees)}
            cleDe={cleDeLaLigne}
            filtres={filtres}
            changer={changer}
            parPage={TOUTES}
            reperes={reperesDe}
          />
        </EcoleEnCours.Provider>
      )}
      {lignes.some(({ apercu }) => apercu?.verdict === 'refuse') && <p class="discret">{textes.siAccepte}</p>}
      {lignes.length > 0 && <ExportsDesEcoles rows={lignes} jour={todayIn(session)} />}
    </Section>
  );
}

/** Only what the rows hold can be chosen. */
function choixDe(rows: readonly SchoolRow[]): readonly FilterChoice[] {
  const { filtres, origines, choix } = ETABLISSEMENTS;
  const comptes = compterReponses(rows);
  const presents = PAR_URGENCE.filter((verdict: Verdict) => comptes[verdict] > 0);
  const communes = causesCommunes(uneParEcole(rows).flatMap(({ apercu }) => apercu ?? []));
  const recus = rows.filter(({ origine }) => origine === 'recu').length;
  return [
    {
      cle: 'reponse',
      nom: filtres.reponse,
      valeurs: presents.map((verdict) => [verdict, choix(VERDICTS[verdict], comptes[verdict])]),
    },
    {
      cle: 'sorte',
      nom: filtres.sorte,
      valeurs: communes.map(({ cle, titre, uais }) => [cle, choix(titre, uais.length)]),
    },
    {
      cle: 'origine',
      nom: filtres.origine,
      valeurs: [
        ...(recus < rows.length ? [['onglet', choix(origines.onglet, rows.length - recus)] as const] : []),
        ...(recus > 0 ? [['recu', choix(origines.recu, recus)] as const] : []),
      ],
    },
  ];
}
