import { useContext } from 'preact/hooks';
import { dateFr, joursEntre, SEUIL_EXPORT_ANCIEN } from '../../domain/dates.ts';
import type { Rapport } from '../../domain/rapport.ts';
import { joursDesExports } from '../../rapport/axe-exports.ts';
import { formatDay } from '../commun/day.ts';
import { Heading, UnderHeading } from '../commun/Heading.tsx';
import { Icon, VERDICT_SHAPE } from '../commun/Icon.tsx';
import { HASH_SESSION } from '../commun/route.ts';
import { Aujourdhui, useAutreJour } from './autre-jour.ts';
import { Depot } from './Depot.tsx';
import { Fondements } from './Fondements.tsx';
import { GestesDuRapport } from './gestes-du-soir.ts';
import { Manques } from './Manques.tsx';
import { Plan } from './Plan.tsx';
import styles from './rapport.module.css';
import { TEXTES_RAPPORT } from './textes.ts';
import { REPONSES } from './textes-mots.ts';

/**
 * « Est-ce que je dépose ce soir ? »: the answer, the sentence of what would happen, what to do first, and what it rests on.
 * Of another day, it says of which, and what to bring before anything is deposited.
 */
export function CeSoir({ rapport }: { rapport: Rapport }) {
  const { verdict, phrase } = rapport;
  return (
    <div class={styles.verdict} data-verdict={verdict} data-perime={useAutreJour(rapport) !== null}>
      <p class={styles.reponse}>
        <Icon forme={VERDICT_SHAPE[verdict]} /> <Reponse rapport={rapport} />
      </p>
      <Heading>{phrase}</Heading>
      <UnderHeading>
        <Perime rapport={rapport} />
        <FichiersAnciens rapport={rapport} />
        <Plan rapport={rapport} />
        {verdict === 'pret' && <Depot rapport={rapport} />}
        {verdict === 'incomplet' && <Manques rapport={rapport} />}
        <Fondements rapport={rapport} />
      </UnderHeading>
    </div>
  );
}

/** The answer alone, in one line, over another view than the first. */
export const ReponseCourte = ({ rapport }: { rapport: Rapport }) => (
  <p
    class={`${styles.verdict} ${styles.court}`}
    data-verdict={rapport.verdict}
    data-perime={useAutreJour(rapport) !== null}
  >
    <Icon forme={VERDICT_SHAPE[rapport.verdict]} />{' '}
    <strong>
      <Reponse rapport={rapport} />
    </strong>{' '}
    <a href={HASH_SESSION}>{TEXTES_RAPPORT.pourquoi}</a>
  </p>
);

function Reponse({ rapport }: { rapport: Rapport }) {
  const jour = useAutreJour(rapport);
  return (
    <>
      {jour && <span class="discret">{TEXTES_RAPPORT.autreJour.reponse(formatDay(jour))} </span>}
      {REPONSES[rapport.verdict]}
    </>
  );
}

/** Of another day: how old its exports are. Nothing once its file was deposited, since there is nothing left to decide. */
function Perime({ rapport }: { rapport: Rapport }) {
  const jour = useAutreJour(rapport);
  const deposeLe = useContext(GestesDuRapport)?.deposeLe;
  if (!jour || deposeLe) return null;
  const [ancien] = joursDesExports(rapport);
  const { ancien: dire, rapporter } = TEXTES_RAPPORT.autreJour;
  return (
    <p>
      <strong>
        {ancien && dire(dateFr(ancien.jour))} {rapporter}
      </strong>
    </p>
  );
}

/**
 * Of today, on files of which none is recent: they agree with each other, and no control can tell that the base is another
 * since (003.325). The report itself does not change with the clock (003.12).
 */
function FichiersAnciens({ rapport }: { rapport: Rapport }) {
  const aujourdhui = useContext(Aujourdhui);
  const deposeLe = useContext(GestesDuRapport)?.deposeLe;
  const recent = joursDesExports(rapport).at(-1)?.jour;
  if (useAutreJour(rapport) || deposeLe || !aujourdhui || !recent) return null;
  if (joursEntre(recent, aujourdhui) <= SEUIL_EXPORT_ANCIEN) return null;
  return (
    <p>
      <strong>{TEXTES_RAPPORT.autreJour.fichiersAnciens(dateFr(recent))}</strong>
    </p>
  );
}
