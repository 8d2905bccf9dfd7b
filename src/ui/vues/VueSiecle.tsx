import { nombre } from '../../domain/francais.ts';
import type { Nuit } from '../../domain/nuit.ts';
import type { Rapport } from '../../domain/rapport.ts';
import { tousLesMembres } from '../../domain/unions.ts';
import { partiels, rejetes } from '../../rapport/eleves-nuit.ts';
import { Section } from '../commun/Heading.tsx';
import { hashOf } from '../commun/route.ts';
import { ViewLinks } from '../commun/ViewLinks.tsx';
import { Terme } from '../glossaire/Terme.tsx';
import { TableEleves } from '../rapport/TableEleves.tsx';
import { TEXTES_RAPPORT } from '../rapport/textes.ts';
import { ResumeDesAbsents } from './VueAbsents.tsx';
import styles from './vues.module.css';

/** Tomorrow's page of SIECLE, in its own order and words. */
export function VueSiecle({ rapport }: { rapport: Rapport }) {
  const { nuit } = rapport;
  if (!nuit) return <p>{TEXTES_RAPPORT.nuit.impossible}</p>;
  return (
    <div>
      <p class="discret">{TEXTES_RAPPORT.nuit.aide}</p>
      <Section titre={TEXTES_RAPPORT.nuit.synthese}>
        <Synthese nuit={nuit} />
      </Section>
      <Section titre={TEXTES_RAPPORT.nuit.rejetes}>
        <TableEleves titre={TEXTES_RAPPORT.nuit.rejetes} eleves={rejetes(nuit)} rapport={rapport} />
        <p>{TEXTES_RAPPORT.nuit.rejetesTotal(nuit.compteurs.rejetes)}</p>
      </Section>
      <Section titre={TEXTES_RAPPORT.nuit.anomalies}>
        <TableEleves titre={TEXTES_RAPPORT.nuit.anomalies} eleves={partiels(nuit)} rapport={rapport} />
      </Section>
      <Section titre={TEXTES_RAPPORT.absents.titre}>
        {nuit.absents.length === 0 ? (
          <p>{TEXTES_RAPPORT.absents.aucun}</p>
        ) : (
          <>
            <ResumeDesAbsents nuit={nuit} />
            <ViewLinks>
              <p>
                <a href={hashOf('absents')}>{TEXTES_RAPPORT.absents.voir(nuit.absents.length)}</a>
              </p>
            </ViewLinks>
          </>
        )}
      </Section>
    </div>
  );
}

const COMPTEURS = tousLesMembres<keyof Nuit['compteurs']>()(['lus', 'complets', 'partiels', 'rejetes', 'absents']);

/** What SIECLE counts, in its words; those that mislead lead to what they mean. */
function Compteur({ cle }: { cle: keyof Nuit['compteurs'] }) {
  const mot = TEXTES_RAPPORT.nuit.compteurs[cle];
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
        {TEXTES_RAPPORT.nuit.liens(liens.lus, liens.crees, liens.rejetes)}{' '}
        {liens.datesReinitialisees > 0 && TEXTES_RAPPORT.nuit.dates(liens.datesReinitialisees)}
      </p>
    </>
  );
}
