import type { Nuit, Rapport } from '../../domain/report.ts';
import { partiels, rejetes } from '../../state/select.ts';
import { nombre } from '../format.ts';
import { fr } from '../fr.ts';
import { Absents } from './Absents.tsx';
import { TableEleves } from './TableEleves.tsx';
import { Section } from './Titre.tsx';

/** Tomorrow's page of SIECLE, in its own order and words. */
export function CompteRendu({ rapport }: { rapport: Rapport }) {
  const { nuit } = rapport;
  if (!nuit) {
    return (
      <Section titre={fr.nuit.titre}>
        <p>{fr.nuit.impossible}</p>
      </Section>
    );
  }
  return (
    <Section titre={fr.nuit.titre} class="compte-rendu">
      <p class="discret">{fr.nuit.aide}</p>
      <Section titre={fr.nuit.synthese}>
        <Synthese nuit={nuit} />
      </Section>
      <Section titre={fr.nuit.rejetes}>
        <TableEleves titre={fr.nuit.rejetes} eleves={rejetes(nuit)} rapport={rapport} />
        <p>{fr.nuit.rejetesTotal(nuit.compteurs.rejetes)}</p>
      </Section>
      <Section titre={fr.nuit.anomalies}>
        <TableEleves titre={fr.nuit.anomalies} eleves={partiels(nuit)} rapport={rapport} />
      </Section>
      <Section titre={fr.absents.titre}>
        <Absents nuit={nuit} />
      </Section>
    </Section>
  );
}

function Synthese({ nuit: { compteurs, liens } }: { nuit: Nuit }) {
  const cles = ['lus', 'complets', 'partiels', 'rejetes', 'absents'] as const;
  return (
    <>
      <dl class="compteurs">
        {cles.map((cle) => (
          <div key={cle} data-compteur={cle}>
            <dt>{fr.nuit.compteurs[cle]}</dt>
            <dd>{nombre(compteurs[cle])}</dd>
          </div>
        ))}
      </dl>
      <p>
        {fr.nuit.liens(liens.lus, liens.crees, liens.rejetes)}{' '}
        {liens.datesReinitialisees > 0 && fr.nuit.dates(liens.datesReinitialisees)}
      </p>
    </>
  );
}
