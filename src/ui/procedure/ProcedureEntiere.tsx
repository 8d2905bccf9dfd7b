import { dateFr } from '../../domain/dates.ts';
import type { Rapport } from '../../domain/rapport.ts';
import type { Actions } from '../../state/actions.ts';
import { localDay } from '../../state/days.ts';
import { ownRuns } from '../../state/runs-by-school.ts';
import type { Session } from '../../state/session.ts';
import commun from '../commun/commun.module.css';
import { formatInstant } from '../commun/format.ts';
import { fr, nomEtape } from '../commun/fr.ts';
import { Heading, Section, UnderHeading } from '../commun/Heading.tsx';
import { HASH_YEAR, hashStep } from '../commun/route.ts';
import { EtatEtapeVu } from './EtatEtapeVu.tsx';
import { ListeACocher } from './ListeACocher.tsx';
import { Ordre } from './Ordre.tsx';
import styles from './procedure.module.css';
import { SchemaProcedure } from './SchemaProcedure.tsx';
import type { SuiviProcedure } from './suivi-procedure.ts';
import { PROCEDURE } from './textes.ts';
import { Versions } from './Versions.tsx';

interface ProcedureProps {
  suivi: SuiviProcedure;
  session: Session;
  actions: Actions;
}

/** The procedure as a whole: its diagram, where each step stands and why, and the list to print. */
export function ProcedureEntiere({ suivi: { rapport, etapes, aujourdhui }, session, actions }: ProcedureProps) {
  const mots = PROCEDURE;
  return (
    <>
      <nav aria-label={mots.navigation} class={commun.retour}>
        <a href={HASH_YEAR}>{fr.annee.lien}</a>
      </nav>
      <div class={styles.ecran}>
        <Heading>{fr.procedure.titre}</Heading>
        <p class="chapeau">{mots.chapeau}</p>
        <p>{surLaFoi(rapport)}</p>
        {!rapport && <Reprendre session={session} actions={actions} />}
        <div class={styles.schemas}>
          <SchemaProcedure etapes={etapes} />
          <Ordre etapes={etapes} />
        </div>
        <UnderHeading>
          <Section titre={mots.liste}>
            <ul class={styles.etapesSuivies}>
              {etapes.map((jugee) => (
                <li key={jugee.etape} class={commun.cadre} data-etape={jugee.etat}>
                  <Heading>
                    <a href={hashStep(jugee.etape)}>{nomEtape(jugee.etape)}</a>
                  </Heading>
                  <EtatEtapeVu jugee={jugee} />
                </li>
              ))}
            </ul>
          </Section>
          <Versions />
        </UnderHeading>
        <p class="actions">
          <button type="button" onClick={() => print()}>
            {mots.papier.imprimer}
          </button>
        </p>
      </div>
      <UnderHeading>
        <ListeACocher rapport={rapport} etapes={etapes} aujourdhui={aujourdhui} />
      </UnderHeading>
    </>
  );
}

/** After a new start nothing is on screen: the last control kept is one click away. */
function Reprendre({ session: { history }, actions }: { session: Session; actions: Actions }) {
  const [dernier] = ownRuns(history);
  if (!dernier) return null;
  return (
    <p>
      <button type="button" onClick={() => void actions.openRun(dernier.id)}>
        {PROCEDURE.reprendre(formatInstant(dernier.etabliLe), dernier.etablissement ?? dernier.uai)}
      </button>
    </p>
  );
}

function surLaFoi(rapport: Rapport | null): string {
  if (!rapport) return PROCEDURE.sansControle;
  const { etablissement, annee, etabliLe } = rapport;
  return PROCEDURE.surLaFoi(
    etablissement ? fr.resultat.etablissement(etablissement.nom, etablissement.uai) : fr.resultat.etablissementInconnu,
    fr.resultat.annees(annee.scolaire, annee.siecle) || fr.resultat.anneeInconnue,
    dateFr(localDay(new Date(etabliLe))),
  );
}
