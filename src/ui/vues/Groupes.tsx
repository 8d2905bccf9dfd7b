import { useMemo } from 'preact/hooks';
import { nombre } from '../../domain/francais.ts';
import { GRAVITES, type Rapport } from '../../domain/report.ts';
import { cleDesCriteres } from '../../rapport/filtres.ts';
import { filtrerGroupes, type LigneGroupe, lignesGroupes } from '../../rapport/groupes.ts';
import commun from '../commun/commun.module.css';
import { BarreDeFiltres, useFiltres } from '../commun/Filtres.tsx';
import { hashDe, type Route } from '../commun/route.ts';
import { type Colonne, Tableau } from '../commun/Tableau.tsx';
import { choixApplication, choixChangement, choixGravite, choixRegle } from '../rapport/choix.ts';
import { Gravite } from '../rapport/Gravite.tsx';
import { RAPPORT } from '../rapport/textes.ts';
import styles from './vues.module.css';

const { colonnes: NOMS } = RAPPORT.groupes;

const chiffre = (cle: 'avant' | 'apres' | 'sortants' | 'entrants' | 'anomalies'): Colonne<LigneGroupe> => ({
  cle,
  titre: NOMS[cle],
  valeur: (ligne) => ligne[cle],
  cellule: (ligne) => nombre(ligne[cle]),
});

const COLONNES: readonly Colonne<LigneGroupe>[] = [
  {
    cle: 'groupe',
    titre: NOMS.groupe,
    valeur: ({ code }) => code,
    cellule: ({ code }) => (
      <a href={hashDe('eleves', [], { groupe: code })} title={RAPPORT.groupes.voirEleves(code)}>
        {code}
      </a>
    ),
  },
  chiffre('avant'),
  chiffre('apres'),
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
    cellule: ({ gravite }) => <Gravite gravite={gravite} />,
  },
];

/** Each group's headcount before and after, and what the night refuses or corrects in it. */
export function Groupes({ rapport, route }: { rapport: Rapport; route: Route }) {
  const [filtres, changer] = useFiltres(route);
  const tous = useMemo(() => lignesGroupes(rapport), [rapport]);
  const choix = useMemo(
    () => [choixChangement(RAPPORT.groupes.changements), choixGravite(rapport), choixRegle(rapport), choixApplication],
    [rapport],
  );
  const lignes = useMemo(() => filtrerGroupes(tous, filtres), [tous, cleDesCriteres(filtres)]);
  if (!rapport.changements) return <p>{RAPPORT.nuit.impossible}</p>;
  return (
    <>
      <p class="discret">{RAPPORT.changements.reserve}</p>
      <BarreDeFiltres
        filtres={filtres}
        changer={changer}
        choix={choix}
        bilan={RAPPORT.groupes.bilan(lignes.length, tous.length)}
      />
      {lignes.length > 0 && (
        <Tableau
          class={commun.chiffres}
          titre={RAPPORT.changements.parGroupe}
          colonnes={COLONNES}
          lignes={lignes}
          cleDe={({ code }) => code}
          filtres={filtres}
          changer={changer}
        />
      )}
    </>
  );
}
