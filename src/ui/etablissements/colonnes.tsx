import { dateFr } from '../../domain/dates.ts';
import { DESTINS } from '../../domain/destins.ts';
import { enumerer, nombre } from '../../domain/francais.ts';
import { LIBELLES } from '../../domain/source.ts';
import { type Apercu, perdantsDe } from '../../rapport/apercu.ts';
import { PAR_URGENCE } from '../../rapport/lignes-apercues.ts';
import type { Actions } from '../../state/actions.ts';
import type { SchoolRow } from '../../state/schools.ts';
import { VERDICTS } from '../commun/fr.ts';
import { Icon, VERDICT_SHAPE } from '../commun/Icon.tsx';
import type { Column } from '../commun/Table.tsx';
import { Barre } from '../destins/BarreDesDestins.tsx';
import { DESTINS_MOTS } from '../destins/textes.ts';
import { DepuisLePrecedent } from './DepuisLePrecedent.tsx';
import { EtablissementDeLaLigne } from './EtablissementDeLaLigne.tsx';
import styles from './etablissements.module.css';
import { nomDeLaLigne } from './nom-de-la-ligne.ts';
import { ETABLISSEMENTS } from './textes.ts';

interface ColonnesProps {
  actions: Actions;
  /** The id under which the patterns of the fates are drawn. */
  motifs: string;
  /** The school that is being read. */
  enCours: string | null;
}

const { colonnes: NOMS, ...TEXTES } = ETABLISSEMENTS.tableau;

/** How many missing documents are named in a cell. */
const NOMMES = 2;

/** The columns of the overview; what is not known yet is an empty cell. */
export const colonnesDe = ({ actions, motifs, enCours }: ColonnesProps): readonly Column<SchoolRow>[] => [
  {
    cle: 'etablissement',
    titre: NOMS.etablissement,
    valeur: nomDeLaLigne,
    cellule: (row) => <EtablissementDeLaLigne row={row} actions={actions} />,
  },
  {
    cle: 'reponse',
    titre: NOMS.reponse,
    valeur: ({ apercu }) => (apercu ? PAR_URGENCE.indexOf(apercu.verdict) : PAR_URGENCE.length),
    cellule: (row) => <Reponse row={row} enCours={enCours} />,
  },
  {
    cle: 'eleves',
    titre: NOMS.eleves,
    valeur: ({ apercu }) => (apercu ? perdantsDe(apercu) : -1),
    cellule: ({ apercu }) => apercu && <Eleves apercu={apercu} motifs={motifs} />,
  },
  chiffre('rejetes', ({ rejetes }) => rejetes),
  chiffre('liensPerdus', ({ liensPerdus }) => liensPerdus),
  {
    cle: 'manquants',
    titre: NOMS.manquants,
    valeur: ({ apercu }) => apercu?.manquants.length ?? -1,
    cellule: ({ apercu }) =>
      apercu &&
      (enumerer(
        apercu.manquants.map((type) => LIBELLES[type].nom),
        NOMMES,
      ) ||
        TEXTES.rienAApporter),
  },
  {
    cle: 'plusVieux',
    titre: NOMS.plusVieux,
    valeur: ({ apercu }) => apercu?.plusVieux?.date ?? '',
    cellule: ({ apercu }) => apercu && <PlusVieux apercu={apercu} />,
  },
  {
    cle: 'depuis',
    titre: NOMS.depuis,
    valeur: ({ kept }) => kept?.depuis?.bilan.nouvelles ?? -1,
    cellule: (row) => <DepuisLePrecedent row={row} actions={actions} />,
  },
];

/** A column of numbers. Where nothing tells the number, the cell says so: it never shows a 0. */
const chiffre = (cle: 'rejetes' | 'liensPerdus', lire: (apercu: Apercu) => number | null): Column<SchoolRow> => ({
  cle,
  titre: NOMS[cle],
  valeur: ({ apercu }) => (apercu ? (lire(apercu) ?? -1) : -1),
  cellule: ({ apercu }) => {
    if (!apercu) return null;
    const n = lire(apercu);
    return n === null ? <span class="discret">{TEXTES.inconnu}</span> : nombre(n);
  },
});

function Reponse({ row, enCours }: { row: SchoolRow; enCours: string | null }) {
  const { apercu, uai } = row;
  const { lecture } = ETABLISSEMENTS;
  if (!apercu) {
    const defaut = row.origine === 'onglet' && row.defect !== null;
    return <span class="discret">{defaut ? lecture.defaut : uai === enCours ? lecture.enCours : lecture.aVenir}</span>;
  }
  return (
    <span class={styles.reponse} data-verdict={apercu.verdict}>
      <Icon forme={VERDICT_SHAPE[apercu.verdict]} /> {VERDICTS[apercu.verdict]}
    </span>
  );
}

function Eleves({ apercu, motifs }: { apercu: Apercu; motifs: string }) {
  const { destins } = apercu;
  if (!destins) return <span class="discret">{TEXTES.sansNuit}</span>;
  const presents = DESTINS.filter((destin) => destins[destin] > 0);
  const total = presents.reduce((somme, destin) => somme + destins[destin], 0);
  return (
    <span class={styles.eleves}>
      <Barre comptes={destins} motifs={motifs} petite />
      {TEXTES.touches(perdantsDe(apercu), total)}
      <span class="hors-ecran">
        {' '}
        : {enumerer(presents.map((destin) => DESTINS_MOTS[destin].compte(destins[destin])))}
      </span>
    </span>
  );
}

/** The day of the oldest export; its name too when it is older than the others, which are usually of one evening. */
function PlusVieux({ apercu: { plusVieux } }: { apercu: Apercu }) {
  if (!plusVieux) return <span class="discret">{TEXTES.aucunExport}</span>;
  const { date, type, ancien } = plusVieux;
  if (!ancien) return dateFr(date);
  return (
    <>
      <strong class={styles.ancien}>
        <Icon forme="triangle" /> {dateFr(date)}
      </strong>{' '}
      <span class="discret">{TEXTES.ancien(LIBELLES[type].nom)}</span>
    </>
  );
}
