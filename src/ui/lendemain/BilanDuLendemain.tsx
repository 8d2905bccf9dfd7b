import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { dateFr } from '../../domain/dates.ts';
import { nombre } from '../../domain/francais.ts';
import type { Rapport } from '../../domain/rapport.ts';
import type { Bilan, Nuance, Remarque } from '../../lendemain/bilan.ts';
import { Disclosure } from '../commun/Disclosure.tsx';
import { Heading, Section, UnderHeading } from '../commun/Heading.tsx';
import { Icon } from '../commun/Icon.tsx';
import { PlainList } from '../commun/PlainList.tsx';
import { PlainTable } from '../commun/PlainTable.tsx';
import { ID_BILAN } from '../demo/lieux-recit.ts';
import { aPerdu, nuitEnMots } from '../historique/nuit-en-mots.ts';
import { RUNS } from '../historique/textes-runs.ts';
import { Inattendus } from '../rapport/Inattendus.tsx';
import { Plan } from '../rapport/Plan.tsx';
import { DestinsDuMatin } from './DestinsDuMatin.tsx';
import { ElevesTouches } from './ElevesTouches.tsx';
import styles from './lendemain.module.css';
import { Surprises } from './Surprises.tsx';
import { LENDEMAIN } from './textes.ts';

interface BilanProps {
  bilan: Bilan;
  /** The report that the page was set against. */
  prevision: Rapport;
  /** It was not there when the screen opened. */
  nouveau: boolean;
}

/** What the night did and what to redo; then what differs from the prediction, its score last. */
export function BilanDuLendemain({ bilan, prevision, nouveau }: BilanProps) {
  const id = useId();
  const { score, surprises, conformes, detailles, remarques, sansNouvelle, nuit } = bilan;
  const perte = aPerdu(bilan);
  const date = bilan.import.date && dateFr(bilan.import.date);
  const section = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    // The box in which the page was pasted had the focus, and gives way to what it says.
    if (nouveau && document.activeElement === document.body) section.current?.focus();
  }, [bilan, nouveau]);
  return (
    <section id={ID_BILAN} ref={section} tabIndex={-1} aria-labelledby={id}>
      <div class={styles.nuit} data-perte={perte}>
        <Heading id={id}>
          <Icon forme={perte ? 'losange' : 'coche'} /> {nuitEnMots(bilan)}
        </Heading>
        {sansNouvelle > 0 && <p>{LENDEMAIN.bilan.sansNouvelle(sansNouvelle)}</p>}
        <p class="discret">{LENDEMAIN.bilan.import(date, bilan.import.fichier)}</p>
        {remarques.length > 0 && (
          <ul class={styles.remarques}>
            {remarques.map((remarque) => (
              <li key={JSON.stringify(remarque)} data-remarque={remarque.code}>
                {enMots(remarque)}
              </li>
            ))}
          </ul>
        )}
      </div>
      <UnderHeading>
        <DestinsDuMatin bilan={bilan} prevision={prevision} />
        {nuit && <ElevesTouches eleves={nuit.eleves} />}
        <Plan rapport={prevision} />
        <Surprises surprises={surprises} complet={score.complet} />
        <Compteurs bilan={bilan} />
        <Savoir bilan={bilan} />
        <p class="discret">
          {score.complet ? RUNS.score(score.exacts, score.sur) : LENDEMAIN.bilan.partiel(score.exacts, score.sur)}{' '}
          {LENDEMAIN.bilan.ceQui(detailles, conformes + surprises.filter(({ vu }) => vu).length)}
        </p>
      </UnderHeading>
    </section>
  );
}

function Compteurs({ bilan: { compteurs } }: { bilan: Bilan }) {
  const { legende, colonnes, noms, inconnu } = LENDEMAIN.bilan.compteurs;
  return (
    <PlainTable
      titre={legende}
      titreVisible
      colonnes={[colonnes.compteur, colonnes.prevu, colonnes.constate]}
      lignes={compteurs}
      reperes={({ prevu, constate }) => ({ 'data-ecart': constate !== null && constate !== prevu })}
    >
      {({ nom, prevu, constate }) => [noms[nom], nombre(prevu), constate === null ? inconnu : nombre(constate)]}
    </PlainTable>
  );
}

/** Nothing here changes the score. */
function Savoir({ bilan: { nuances, inattendus, incomprises, autour } }: { bilan: Bilan }) {
  const { bilan } = LENDEMAIN;
  return (
    <>
      {nuances.length > 0 && (
        <Section titre={bilan.nuances}>
          <PlainList lines={nuances.map(nuanceEnMots)} />
        </Section>
      )}
      <Inattendus inattendus={inattendus} />
      <Verbatim resume={bilan.incomprises} lignes={incomprises} />
      <Verbatim resume={bilan.autour} lignes={autour} />
    </>
  );
}

function Verbatim({ resume, lignes }: { resume: (n: number) => string; lignes: readonly string[] }) {
  if (lignes.length === 0) return null;
  return <Disclosure resume={resume(lignes.length)}>{() => <pre>{lignes.join('\n')}</pre>}</Disclosure>;
}

function enMots(remarque: Remarque): string {
  const { remarques } = LENDEMAIN;
  switch (remarque.code) {
    case 'autre-etablissement':
      return remarques['autre-etablissement'](remarque.attendu, remarque.lu);
    case 'fichier-autre':
      return remarques['fichier-autre'](remarque.simule, remarque.depose, remarque.age);
    case 'prevision-posterieure':
      return remarques['prevision-posterieure'](dateFr(remarque.date));
    case 'lignes-manquantes':
      return remarques['lignes-manquantes'](remarque.lues, remarque.annoncees);
    case 'structure-transferee':
      return remarques['structure-transferee'](remarque.groupes);
    case 'absents-differents':
      return remarques['absents-differents'](remarque.prevus, remarque.constates);
    case 'exports-anciens':
      return remarques['exports-anciens'](dateFr(remarque.date), remarque.jours);
    default:
      return remarques[remarque.code];
  }
}

function nuanceEnMots(nuance: Nuance): string {
  const { date, plusieurs } = LENDEMAIN.nuances;
  if (nuance.code === 'plusieurs-anomalies') return plusieurs(nuance.nom, nuance.prevu, nuance.constate);
  return date(nuance.nom, nuance.groupe, dateFr(nuance.prevu), nuance.constate && dateFr(nuance.constate));
}
