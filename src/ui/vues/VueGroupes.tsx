import { useMemo } from 'preact/hooks';
import { GRAVITES } from '../../domain/constat.ts';
import { nombre } from '../../domain/francais.ts';
import type { Rapport } from '../../domain/rapport.ts';
import { cleDesCriteres } from '../../rapport/filtres.ts';
import { filtrerGroupes, type LigneGroupe, lignesGroupes } from '../../rapport/groupes.ts';
import { Bars } from '../commun/Bars.tsx';
import commun from '../commun/commun.module.css';
import { useFilters } from '../commun/Filters.tsx';
import { hashOf, type Route } from '../commun/route.ts';
import type { Column } from '../commun/Table.tsx';
import { choixApplication, choixChangement, choixGravite, choixRegle } from '../rapport/choix-filtres.ts';
import { MarqueGravite } from '../rapport/MarqueGravite.tsx';
import { TEXTES_RAPPORT } from '../rapport/textes.ts';
import { TableFiltree } from './TableFiltree.tsx';
import styles from './vues.module.css';

const { colonnes: NOMS } = TEXTES_RAPPORT.groupes;

const chiffre = (cle: 'avant' | 'demandes' | 'apres' | 'sortants' | 'entrants' | 'anomalies'): Column<LigneGroupe> => ({
  cle,
  titre: NOMS[cle],
  valeur: (ligne) => ligne[cle] ?? 0,
  cellule: (ligne) => nombreOuRien(ligne[cle]),
});

const nombreOuRien = (n: number | undefined): string => (n === undefined ? TEXTES_RAPPORT.groupes.inconnu : nombre(n));

const colonnes = (max: number): readonly Column<LigneGroupe>[] => [
  {
    cle: 'groupe',
    titre: NOMS.groupe,
    valeur: ({ code }) => code,
    cellule: ({ code }) => (
      <a href={hashOf('eleves', [], { groupe: code })} title={TEXTES_RAPPORT.groupes.voirEleves(code)}>
        {code}
      </a>
    ),
  },
  chiffre('avant'),
  chiffre('demandes'),
  chiffre('apres'),
  {
    cle: 'barres',
    titre: NOMS.barres,
    valeur: ({ avant, apres }) => apres - avant,
    cellule: ({ avant, demandes = 0, apres }) => (
      <Bars
        max={max}
        values={[
          ['avant', avant],
          ['demandes', demandes],
          ['apres', apres],
        ]}
      />
    ),
  },
  {
    ...chiffre('sortants'),
    cellule: ({ sortants }) => (
      <span class={styles.sortants} data-perte={sortants > 0}>
        {nombre(sortants)}
      </span>
    ),
  },
  chiffre('entrants'),
  chiffre('anomalies'),
  {
    cle: 'gravite',
    titre: NOMS.gravite,
    valeur: ({ gravite }) => (gravite ? GRAVITES.indexOf(gravite) : GRAVITES.length),
    cellule: ({ gravite }) => (
      <span class={styles.gravite}>
        <MarqueGravite gravite={gravite} />
      </span>
    ),
  },
];

/** Each group's headcount before and after, and what the night refuses or corrects in it. */
export function VueGroupes({ rapport, route }: { rapport: Rapport; route: Route }) {
  const [filtres, changer] = useFilters(route);
  const tous = useMemo(() => lignesGroupes(rapport), [rapport]);
  const lesColonnes = useMemo(
    () => colonnes(Math.max(1, ...tous.flatMap(({ avant, demandes = 0, apres }) => [avant, demandes, apres]))),
    [tous],
  );
  const choix = useMemo(
    () => [
      choixChangement(TEXTES_RAPPORT.groupes.changements),
      choixGravite(rapport),
      choixRegle(rapport),
      choixApplication,
    ],
    [rapport],
  );
  const lignes = useMemo(() => filtrerGroupes(tous, filtres), [tous, cleDesCriteres(filtres)]);
  if (!rapport.changements) return <p>{TEXTES_RAPPORT.nuit.impossible}</p>;
  return (
    <>
      <p class="discret">{TEXTES_RAPPORT.changements.reserve}</p>
      <TableFiltree
        choix={choix}
        bilan={TEXTES_RAPPORT.groupes.bilan(lignes.length, tous.length)}
        class={`${commun.chiffres} ${styles.groupes}`}
        titre={TEXTES_RAPPORT.changements.parGroupe}
        colonnes={lesColonnes}
        lignes={lignes}
        cleDe={({ code }) => code}
        filtres={filtres}
        changer={changer}
      />
    </>
  );
}
