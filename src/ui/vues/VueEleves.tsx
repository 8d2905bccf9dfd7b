import { useMemo } from 'preact/hooks';
import { type Cause, GRAVITES } from '../../domain/constat.ts';
import { DESTINS } from '../../domain/destins.ts';
import { enumerer } from '../../domain/francais.ts';
import type { Rapport } from '../../domain/rapport.ts';
import { filtrerEleves, type LigneEleve, lignesEleves } from '../../rapport/eleves.ts';
import { cleDesCriteres, trierLignes } from '../../rapport/filtres.ts';
import { useFilters } from '../commun/Filters.tsx';
import { fr } from '../commun/fr.ts';
import { LIST_TEXTS } from '../commun/list-texts.ts';
import type { Route } from '../commun/route.ts';
import type { Column } from '../commun/Table.tsx';
import { DESTINS_MOTS } from '../destins/textes.ts';
import { Anomalies } from '../rapport/Anomalies.tsx';
import {
  choixApplication,
  choixChangement,
  choixDestin,
  choixDivision,
  choixGravite,
  choixGroupe,
  choixRegle,
} from '../rapport/choix-filtres.ts';
import { ExplicationCause } from '../rapport/ExplicationCause.tsx';
import { MarqueGravite } from '../rapport/MarqueGravite.tsx';
import { TEXTES_RAPPORT } from '../rapport/textes.ts';
import { TableFiltree } from './TableFiltree.tsx';
import styles from './vues.module.css';

const { colonnes: NOMS } = TEXTES_RAPPORT.eleves;

const rangDuDestin = ({ vu }: LigneEleve): number => DESTINS.indexOf(vu.destin);

const COLONNES: readonly Column<LigneEleve>[] = [
  {
    cle: 'eleve',
    titre: NOMS.eleve,
    valeur: ({ vu }) => `${vu.nom} ${vu.prenom}`.trim(),
  },
  { cle: 'division', titre: NOMS.division, valeur: ({ vu }) => vu.division ?? TEXTES_RAPPORT.absents.aucuneDivision },
  {
    cle: 'destin',
    titre: NOMS.destin,
    valeur: ({ vu }) => DESTINS_MOTS[vu.destin].seul,
    tri: rangDuDestin,
  },
  { cle: 'avant', titre: NOMS.avant, valeur: ({ vu }) => groupes(vu.avant), tri: ({ vu }) => vu.avant },
  {
    cle: 'apres',
    titre: NOMS.apres,
    valeur: ({ vu }) => groupes(vu.apres),
    tri: ({ vu }) => vu.apres,
    cellule: (ligne) => <Demain ligne={ligne} />,
  },
  {
    cle: 'gravite',
    titre: NOMS.gravite,
    valeur: ({ gravite }) => (gravite ? GRAVITES.indexOf(gravite) : GRAVITES.length),
    cellule: ({ gravite }) => <MarqueGravite gravite={gravite} />,
  },
];

const groupes = (codes: readonly string[]): string => enumerer(codes) || TEXTES_RAPPORT.changements.aucunGroupe;

function Demain({ ligne: { vu, perdus, ajoutes } }: { ligne: LigneEleve }) {
  return (
    <>
      {groupes(vu.apres)}
      {perdus.length > 0 && <span class={styles.perte}>{TEXTES_RAPPORT.eleves.perd(perdus)}</span>}
      {ajoutes.length > 0 && <span class={styles.gain}>{TEXTES_RAPPORT.eleves.recoit(ajoutes)}</span>}
    </>
  );
}

/** One row a pupil: his fate tonight, and his groups before and after. */
export function VueEleves({ rapport, route }: { rapport: Rapport; route: Route }) {
  const [filtres, changer] = useFilters(route);
  // Worst fate first; those of one fate by name.
  const toutes = useMemo(() => trierLignes(lignesEleves(rapport), rangDuDestin, ''), [rapport]);
  const choix = useMemo(
    () => [
      choixDestin(rapport),
      choixDivision(rapport),
      choixGroupe(rapport),
      choixChangement(TEXTES_RAPPORT.eleves.changements),
      choixGravite(rapport),
      choixRegle(rapport),
      choixApplication,
    ],
    [rapport],
  );
  const lignes = useMemo(() => filtrerEleves(toutes, filtres), [toutes, cleDesCriteres(filtres)]);
  if (!rapport.eleves) return <p>{TEXTES_RAPPORT.nuit.impossible}</p>;
  return (
    <TableFiltree
      choix={choix}
      bilan={TEXTES_RAPPORT.eleves.bilan(lignes.length, toutes.length)}
      titre={fr.vues.noms.eleves}
      colonnes={COLONNES}
      lignes={lignes}
      cleDe={({ vu }) => `${vu.rang ?? ''} ${vu.eleveId}`}
      filtres={filtres}
      changer={changer}
      detail={(ligne) => <Detail ligne={ligne} rapport={rapport} />}
    />
  );
}

function Detail({ ligne: { vu, anomalies, causes }, rapport }: { ligne: LigneEleve; rapport: Rapport }) {
  const dites = new Set(anomalies.map(({ code }) => code as string));
  const autres = causes.filter(({ codes }) => !codes.some((code) => dites.has(code)));
  return (
    <>
      <p class="discret">{TEXTES_RAPPORT.eleves.identifiant(vu.eleveId)}</p>
      {vu.sorti && <p>{TEXTES_RAPPORT.eleves.sorti}</p>}
      {anomalies.length > 0 && <Anomalies eleve={vu} anomalies={anomalies} rapport={rapport} />}
      {autres.map((cause) => (
        <AutreCause key={cause.id} cause={cause} />
      ))}
      {causes.length === 0 && <p>{LIST_TEXTS.rien}</p>}
    </>
  );
}

function AutreCause({ cause }: { cause: Cause }) {
  return (
    <>
      <p>
        <strong>{cause.titre}</strong>
      </p>
      <ExplicationCause {...cause} />
    </>
  );
}
