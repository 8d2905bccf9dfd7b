import { useMemo } from 'preact/hooks';
import { enumerer } from '../../domain/francais.ts';
import type { Absent, Nuit } from '../../domain/nuit.ts';
import type { Rapport } from '../../domain/rapport.ts';
import { absentsParMotif, filtrerAbsents } from '../../rapport/absents.ts';
import { cleDesCriteres } from '../../rapport/filtres.ts';
import { useFilters } from '../commun/Filters.tsx';
import { fr } from '../commun/fr.ts';
import type { Route } from '../commun/route.ts';
import type { Column } from '../commun/Table.tsx';
import { choixDivision, choixMotif } from '../rapport/choix-filtres.ts';
import { TEXTES_RAPPORT } from '../rapport/textes.ts';
import { MOTIFS_ABSENCE } from '../rapport/textes-mots.ts';
import { TableFiltree } from './TableFiltree.tsx';
import styles from './vues.module.css';

const { colonnes: NOMS } = TEXTES_RAPPORT.absents;

const COLONNES: readonly Column<Absent>[] = [
  { cle: 'eleve', titre: NOMS.eleve, valeur: ({ nom, prenom }) => `${nom} ${prenom}`.trim() },
  {
    cle: 'division',
    titre: NOMS.division,
    valeur: ({ division }) => division ?? TEXTES_RAPPORT.absents.aucuneDivision,
  },
  {
    cle: 'raison',
    titre: NOMS.raison,
    valeur: ({ motif }) => MOTIFS_ABSENCE[motif],
    cellule: ({ motif }) => (
      <span class={styles.motif} data-motif={motif}>
        {MOTIFS_ABSENCE[motif]}
      </span>
    ),
  },
  {
    cle: 'groupes',
    titre: NOMS.groupes,
    valeur: ({ groupes }) => enumerer(groupes) || TEXTES_RAPPORT.absents.aucunGroupe,
    tri: ({ groupes }) => groupes,
  },
];

/** The pupils behind SIECLE's bare number, those who lose groups first. */
export function VueAbsents({ rapport, route }: { rapport: Rapport; route: Route }) {
  const { nuit } = rapport;
  if (!nuit) return <p>{TEXTES_RAPPORT.nuit.impossible}</p>;
  if (nuit.absents.length === 0) return <p>{TEXTES_RAPPORT.absents.aucun}</p>;
  return (
    <>
      <p class="discret">{TEXTES_RAPPORT.absents.aide}</p>
      <ResumeDesAbsents nuit={nuit} />
      <Liste rapport={rapport} nuit={nuit} route={route} />
    </>
  );
}

function Liste({ rapport, nuit, route }: { rapport: Rapport; nuit: Nuit; route: Route }) {
  const [filtres, changer] = useFilters(route);
  const tous = useMemo(() => absentsParMotif(nuit).flatMap(({ absents }) => absents), [nuit]);
  const lignes = useMemo(() => filtrerAbsents(tous, filtres), [tous, cleDesCriteres(filtres)]);
  const choix = useMemo(() => [choixMotif(rapport), choixDivision(rapport)], [rapport]);
  return (
    <TableFiltree
      choix={choix}
      bilan={TEXTES_RAPPORT.absents.bilan(lignes.length, tous.length)}
      titre={fr.vues.noms.absents}
      colonnes={COLONNES}
      lignes={lignes}
      cleDe={({ eleveId }) => eleveId}
      filtres={filtres}
      changer={changer}
    />
  );
}

/** How many for each reason. */
export function ResumeDesAbsents({ nuit }: { nuit: Nuit }) {
  return (
    <ul class={styles.motifs}>
      {absentsParMotif(nuit).map(({ motif, absents }) => (
        <li key={motif} data-motif={motif}>
          {TEXTES_RAPPORT.absents.resume(MOTIFS_ABSENCE[motif], absents.length)}
        </li>
      ))}
    </ul>
  );
}
