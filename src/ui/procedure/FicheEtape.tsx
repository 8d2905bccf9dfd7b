import type { StepId } from '../../domain/step.ts';
import type { EtapeJugee } from '../../procedure/etat.ts';
import { PREALABLES, suitesDe } from '../../procedure/graph.ts';
import { SECTIONS } from '../../procedure/sections.ts';
import commun from '../commun/commun.module.css';
import { nomEtape } from '../commun/fr.ts';
import { FORME_ETAPE, Icone } from '../commun/Icone.tsx';
import { HASH_PROCEDURE, hashEtape } from '../commun/route.ts';
import { Section, SousLeTitre, Titre } from '../commun/Titre.tsx';
import { Coche } from './Coche.tsx';
import { EtatEtape } from './EtatEtape.tsx';
import { Partie } from './Partie.tsx';
import { Phrase } from './Phrase.tsx';
import styles from './procedure.module.css';
import type { Suivi } from './suivi.ts';
import { ETATS_ETAPE, PROCEDURE } from './textes.ts';
import { Versions } from './Versions.tsx';

/** One step from what it does to what follows it, with where it stands. */
export function FicheEtape({ etape, suivi }: { etape: StepId; suivi: Suivi }) {
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
      <Titre>{nomEtape(etape)}</Titre>
      <p class="chapeau">
        {section.role} <span class="discret">{mots.reference(section.section)}</span>
      </p>
      <SousLeTitre>
        {jugee && (
          <div class={commun.cadre} data-etape={jugee.etat}>
            <EtatEtape jugee={jugee} />
            <Coche key={etape} etape={etape} suivi={suivi} />
          </div>
        )}
        <Section titre={mots.avant}>
          <Avant etape={etape} etapes={etapes} />
        </Section>
        <Section titre={mots.gestes}>
          {section.parties.map((partie) => (
            <Partie key={partie.section} partie={partie} />
          ))}
        </Section>
        <Section titre={mots.vigilance} class={styles.vigilance}>
          <ul>
            {section.vigilance.map((phrase) => (
              <li key={phrase.texte}>
                <Phrase {...phrase} />
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
                <Phrase {...phrase} />
              </p>
            </div>
          ))}
        </Section>
        <Section titre={mots.suite}>
          <p>
            <Phrase {...section.suite} />
          </p>
          <Liens etapes={etapes.filter((e) => ensuite.includes(e.etape))} />
        </Section>
        {etape !== '4a' && etape !== '4b' && <Versions />}
      </SousLeTitre>
    </>
  );
}

/** What must be done before it, with where that stands. */
function Avant({ etape, etapes }: { etape: StepId; etapes: readonly EtapeJugee[] }) {
  if (PREALABLES[etape].length === 0) return <p>{PROCEDURE.avantRien}</p>;
  return (
    <ul class={styles.liensEtapes}>
      {PREALABLES[etape].map(({ etape: avant, raison, ...source }) => (
        <li key={avant}>
          <Lien jugee={etapes.find((e) => e.etape === avant)} />
          <br />
          <Phrase texte={raison} {...source} />
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
      <a href={hashEtape(jugee.etape)}>{nomEtape(jugee.etape)}</a>{' '}
      <span class={`${commun.gravite} ${styles.etatCourt}`} data-etape={jugee.etat}>
        <Icone forme={FORME_ETAPE[jugee.etat]} /> {ETATS_ETAPE[jugee.etat]}
      </span>
    </>
  );
}
