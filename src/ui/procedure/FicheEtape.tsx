import type { IdEtape } from '../../domain/etape.ts';
import type { EtapeJugee } from '../../procedure/etat-etapes.ts';
import { PREALABLES, suitesDe } from '../../procedure/graphe.ts';
import { SECTIONS } from '../../procedure/sections.ts';
import commun from '../commun/commun.module.css';
import { nomEtape } from '../commun/fr.ts';
import { Heading, Section, UnderHeading } from '../commun/Heading.tsx';
import { ETAPE_SHAPE, Icon } from '../commun/Icon.tsx';
import { HASH_PROCEDURE, hashStep } from '../commun/route.ts';
import { CaseEtape } from './CaseEtape.tsx';
import { EtatEtapeVu } from './EtatEtapeVu.tsx';
import { PartieVue } from './PartieVue.tsx';
import { PhraseVue } from './PhraseVue.tsx';
import styles from './procedure.module.css';
import type { SuiviProcedure } from './suivi-procedure.ts';
import { ETATS_ETAPE, PROCEDURE } from './textes.ts';
import { Versions } from './Versions.tsx';

/** One step from what it does to what follows it, with where it stands. */
export function FicheEtape({ etape, suivi }: { etape: IdEtape; suivi: SuiviProcedure }) {
  const { etapes } = suivi;
  const jugee = etapes.find((e) => e.etape === etape);
  const section = SECTIONS[etape];
  const mots = PROCEDURE;
  const ensuite = [...suitesDe(etape), ...(section.suite.etapes ?? [])];
  return (
    <>
      <nav aria-label={mots.navigation} class={commun.retour}>
        <a href={HASH_PROCEDURE}>{mots.toute}</a>
      </nav>
      <Heading>{nomEtape(etape)}</Heading>
      <p class="chapeau">
        {section.role} <span class="discret">{mots.reference(section.section)}</span>
      </p>
      <UnderHeading>
        {jugee && (
          <div class={commun.cadre} data-etape={jugee.etat}>
            <EtatEtapeVu jugee={jugee} />
            <CaseEtape key={etape} etape={etape} suivi={suivi} />
          </div>
        )}
        <Section titre={mots.avant}>
          <Avant etape={etape} etapes={etapes} />
        </Section>
        <Section titre={mots.gestes}>
          {section.parties.map((partie) => (
            <PartieVue key={partie.section} partie={partie} />
          ))}
        </Section>
        <Section titre={mots.vigilance} class={styles.vigilance}>
          <ul>
            {section.vigilance.map((phrase) => (
              <li key={phrase.texte}>
                <PhraseVue {...phrase} />
              </li>
            ))}
          </ul>
        </Section>
        <Section titre={mots.fin}>
          {section.fins.map(({ application, message, echec, ...phrase }) => (
            <div key={phrase.texte}>
              {message && (
                <>
                  <p>{(echec ? mots.echec : mots.message)(application)}</p>
                  <blockquote class={styles.ecranCite}>{message}</blockquote>
                </>
              )}
              <p>
                <PhraseVue {...phrase} />
              </p>
            </div>
          ))}
        </Section>
        <Section titre={mots.suite}>
          <p>
            <PhraseVue {...section.suite} />
          </p>
          <Liens etapes={etapes.filter((e) => ensuite.includes(e.etape))} />
        </Section>
        {etape !== '4a' && etape !== '4b' && <Versions />}
      </UnderHeading>
    </>
  );
}

/** What must be done before it, with where that stands. */
function Avant({ etape, etapes }: { etape: IdEtape; etapes: readonly EtapeJugee[] }) {
  if (PREALABLES[etape].length === 0) return <p>{PROCEDURE.avantRien}</p>;
  return (
    <ul class={styles.liensEtapes}>
      {PREALABLES[etape].map(({ etape: avant, raison, ...source }) => (
        <li key={avant}>
          <Lien jugee={etapes.find((e) => e.etape === avant)} />
          <br />
          <PhraseVue texte={raison} {...source} />
        </li>
      ))}
    </ul>
  );
}

function Liens({ etapes }: { etapes: readonly EtapeJugee[] }) {
  if (etapes.length === 0) return null;
  return (
    <ul class={styles.liensEtapes}>
      {etapes.map((jugee) => (
        <li key={jugee.etape}>
          <Lien jugee={jugee} />
        </li>
      ))}
    </ul>
  );
}

function Lien({ jugee }: { jugee: EtapeJugee | undefined }) {
  if (!jugee) return null;
  return (
    <>
      <a href={hashStep(jugee.etape)}>{nomEtape(jugee.etape)}</a>{' '}
      <span class={`${commun.gravite} ${styles.etatCourt}`} data-etape={jugee.etat}>
        <Icon forme={ETAPE_SHAPE[jugee.etat]} /> {ETATS_ETAPE[jugee.etat]}
      </span>
    </>
  );
}
