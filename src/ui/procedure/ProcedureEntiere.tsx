import { dateFr } from '../../domain/dates.ts';
import type { Rapport } from '../../domain/report.ts';
import type { Actions } from '../../state/actions.ts';
import type { Session } from '../../state/session.ts';
import commun from '../commun/commun.module.css';
import { instant, jourLocal } from '../commun/format.ts';
import { fr, nomEtape } from '../commun/fr.ts';
import { HASH_ANNEE, hashEtape } from '../commun/route.ts';
import { Section, SousLeTitre, Titre } from '../commun/Titre.tsx';
import { EtatEtape } from './EtatEtape.tsx';
import { ListeACocher } from './ListeACocher.tsx';
import { Ordre } from './Ordre.tsx';
import styles from './procedure.module.css';
import { Schema } from './Schema.tsx';
import type { Suivi } from './suivi.ts';
import { PROCEDURE } from './textes.ts';
import { Versions } from './Versions.tsx';

interface ProcedureProps {
  suivi: Suivi;
  session: Session;
  actions: Actions;
}

/** The procedure as a whole: its diagram, where each step stands and why, and the list to print. */
export function ProcedureEntiere({ suivi: { rapport, etapes, aujourdhui }, session, actions }: ProcedureProps) {
  const mots = PROCEDURE;
  return (
    <>
      <nav aria-label={mots.navigation} class={commun.retour}>
        <a href={HASH_ANNEE}>{fr.annee.lien}</a>
      </nav>
      <div class={styles.ecran}>
        <Titre>{fr.procedure.titre}</Titre>
        <p class="chapeau">{mots.chapeau}</p>
        <p>{surLaFoi(rapport)}</p>
        {!rapport && <Reprendre session={session} actions={actions} />}
        <div class={styles.schemas}>
          <Schema etapes={etapes} />
          <Ordre etapes={etapes} />
        </div>
        <SousLeTitre>
          <Section titre={mots.liste}>
            <ul class={styles.etapesSuivies}>
              {etapes.map((jugee) => (
                <li key={jugee.etape} class={commun.cadre} data-etape={jugee.etat}>
                  <Titre>
                    <a href={hashEtape(jugee.etape)}>{nomEtape(jugee.etape)}</a>
                  </Titre>
                  <EtatEtape jugee={jugee} />
                </li>
              ))}
            </ul>
          </Section>
          <Versions />
        </SousLeTitre>
        <p class="actions">
          <button type="button" onClick={() => print()}>
            {mots.papier.imprimer}
          </button>
        </p>
      </div>
      <SousLeTitre>
        <ListeACocher rapport={rapport} etapes={etapes} aujourdhui={aujourdhui} />
      </SousLeTitre>
    </>
  );
}

/** After a new start nothing is on screen: the last control kept is one click away. */
function Reprendre({ session: { historique }, actions }: { session: Session; actions: Actions }) {
  const dernier = historique?.[0];
  if (!dernier) return null;
  return (
    <p>
      <button type="button" onClick={() => void actions.ouvrirRun(dernier.id)}>
        {PROCEDURE.reprendre(instant(dernier.etabliLe), dernier.etablissement ?? dernier.uai)}
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
    dateFr(jourLocal(new Date(etabliLe))),
  );
}
