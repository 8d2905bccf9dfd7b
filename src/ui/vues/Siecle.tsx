import { nombre } from '../../domain/francais.ts';
import { toutes } from '../../domain/listes.ts';
import type { Nuit, Rapport } from '../../domain/report.ts';
import { partiels, rejetes } from '../../rapport/nuit.ts';
import { hashDe } from '../commun/route.ts';
import { Section } from '../commun/Titre.tsx';
import { VersLesVues } from '../commun/VersLesVues.tsx';
import { Terme } from '../glossaire/Terme.tsx';
import { TableEleves } from '../rapport/TableEleves.tsx';
import { RAPPORT } from '../rapport/textes.ts';
import { ResumeDesAbsents } from './Absents.tsx';
import styles from './vues.module.css';

/** Tomorrow's page of SIECLE, in its own order and words. */
export function Siecle({ rapport }: { rapport: Rapport }) {
  const { nuit } = rapport;
  if (!nuit) return <p>{RAPPORT.nuit.impossible}</p>;
  return (
    <div>
      <p class="discret">{RAPPORT.nuit.aide}</p>
      <Section titre={RAPPORT.nuit.synthese}>
        <Synthese nuit={nuit} />
      </Section>
      <Section titre={RAPPORT.nuit.rejetes}>
        <TableEleves titre={RAPPORT.nuit.rejetes} eleves={rejetes(nuit)} rapport={rapport} />
        <p>{RAPPORT.nuit.rejetesTotal(nuit.compteurs.rejetes)}</p>
      </Section>
      <Section titre={RAPPORT.nuit.anomalies}>
        <TableEleves titre={RAPPORT.nuit.anomalies} eleves={partiels(nuit)} rapport={rapport} />
      </Section>
      <Section titre={RAPPORT.absents.titre}>
        {nuit.absents.length === 0 ? (
          <p>{RAPPORT.absents.aucun}</p>
        ) : (
          <>
            <ResumeDesAbsents nuit={nuit} />
            <VersLesVues>
              <p>
                <a href={hashDe('absents')}>{RAPPORT.absents.voir(nuit.absents.length)}</a>
              </p>
            </VersLesVues>
          </>
        )}
      </Section>
    </div>
  );
}

const COMPTEURS = toutes<keyof Nuit['compteurs']>()(['lus', 'complets', 'partiels', 'rejetes', 'absents']);

/** What SIECLE counts, in its words; those that mislead lead to what they mean. */
function Compteur({ cle }: { cle: keyof Nuit['compteurs'] }) {
  const mot = RAPPORT.nuit.compteurs[cle];
  if (cle === 'absents') return <Terme id="absent">{mot}</Terme>;
  return cle === 'rejetes' ? <Terme id="rejet">{mot}</Terme> : mot;
}

function Synthese({ nuit: { compteurs, liens } }: { nuit: Nuit }) {
  return (
    <>
      <dl class={styles.compteurs}>
        {COMPTEURS.map((cle) => (
          <div key={cle} data-compteur={cle}>
            <dt>
              <Compteur cle={cle} />
            </dt>
            <dd>{nombre(compteurs[cle])}</dd>
          </div>
        ))}
      </dl>
      <p>
        {RAPPORT.nuit.liens(liens.lus, liens.crees, liens.rejetes)}{' '}
        {liens.datesReinitialisees > 0 && RAPPORT.nuit.dates(liens.datesReinitialisees)}
      </p>
    </>
  );
}
