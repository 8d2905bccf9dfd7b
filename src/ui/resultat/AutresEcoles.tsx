import type { Rapport } from '../../domain/rapport.ts';
import { trierApercus, uneParEcole } from '../../rapport/lignes-apercues.ts';
import type { Actions } from '../../state/actions.ts';
import type { SchoolRow } from '../../state/schools.ts';
import type { Session } from '../../state/session.ts';
import { fr } from '../commun/fr.ts';
import { HASH_SCHOOLS, HASH_SESSION } from '../commun/route.ts';
import styles from './ecoles.module.css';
import { ECOLES } from './textes-ecoles.ts';

/** Over one of several schools: which one it is, the way back to all of them, and to those around it in their order. */
export function AutresEcoles({ session: { schools, resultat }, actions }: { session: Session; actions: Actions }) {
  if (!schools) return null;
  const recu = resultat?.origine === 'recu' ? resultat.id : null;
  const conclues = trierApercus(schools.rows).filter(({ apercu }) => apercu !== null);
  const rang = conclues.findIndex((row) =>
    row.origine === 'recu' ? row.id === recu : recu === null && row.uai === schools.opened,
  );
  const vers = (row: SchoolRow | undefined, texte: (nom: string) => string) =>
    row && (
      <a href={HASH_SESSION} onClick={() => void actions.openSchool(row)}>
        {texte(nomDe(row))}
      </a>
    );
  return (
    <nav aria-label={ECOLES.navigation} class={styles.ecoles}>
      <a href={HASH_SCHOOLS}>{ECOLES.retour(uneParEcole(schools.rows).length)}</a>
      {resultat && <strong>{ecoleDe(resultat.rapport)}</strong>}
      {vers(rang > 0 ? conclues[rang - 1] : undefined, ECOLES.avant)}
      {vers(rang >= 0 ? conclues[rang + 1] : undefined, ECOLES.apres)}
    </nav>
  );
}

const ecoleDe = ({ etablissement }: Rapport): string =>
  etablissement ? fr.resultat.etablissement(etablissement.nom, etablissement.uai) : fr.resultat.etablissementInconnu;

/** A school may have its own line, and one of a report that was sent. */
const nomDe = ({ apercu, uai, origine }: SchoolRow): string =>
  origine === 'recu' ? ECOLES.recu(apercu.nom ?? uai) : (apercu?.nom ?? uai);
