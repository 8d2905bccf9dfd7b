import type { Actions } from '../../state/actions.ts';
import type { SchoolRow } from '../../state/schools.ts';
import { Disclosure } from '../commun/Disclosure.tsx';
import { PlainList } from '../commun/PlainList.tsx';
import { HASH_SESSION } from '../commun/route.ts';
import styles from './etablissements.module.css';
import { nomDeLaLigne } from './nom-de-la-ligne.ts';
import { ETABLISSEMENTS } from './textes.ts';

/** Its name, which opens it once it has concluded, its number, and what is to be known of where the row comes from. */
export function EtablissementDeLaLigne({ row, actions }: { row: SchoolRow; actions: Actions }) {
  const { apercu, uai } = row;
  const nom = nomDeLaLigne(row);
  const textes = ETABLISSEMENTS.ligne;
  return (
    <>
      {apercu ? (
        <a href={HASH_SESSION} onClick={() => void actions.openSchool(row)}>
          {nom}
        </a>
      ) : (
        nom
      )}{' '}
      {nom !== uai && <span class={`discret ${styles.uai}`}>{uai}</span>}
      {row.origine === 'recu' && <span class={styles.marque}>{textes.recu}</span>}
      {row.origine === 'onglet' && row.repris && <span class={styles.marque}>{textes.repris}</span>}
      {row.origine === 'onglet' && row.enMain.prisAvecLeDossier.length > 0 && (
        <PrisAvecLeDossier noms={row.enMain.prisAvecLeDossier} />
      )}
    </>
  );
}

const PrisAvecLeDossier = ({ noms }: { noms: readonly string[] }) => (
  <div class={styles.pris}>
    <Disclosure resume={ETABLISSEMENTS.ligne.prisAvecLeDossier(noms.length)}>
      {() => <PlainList lines={noms} />}
    </Disclosure>
  </div>
);
