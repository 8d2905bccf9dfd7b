import { useMemo } from 'preact/hooks';
import { pseudonymise } from '../../exports/pseudonymise.ts';
import { avecLendemain, SANS_SUITE } from '../../lendemain/suite-depot.ts';
import { suiteOf } from '../../state/morning-runs.ts';
import { shownReport } from '../../state/result.ts';
import { fr } from '../commun/fr.ts';
import { Heading, Section, UnderHeading } from '../commun/Heading.tsx';
import { PlainList } from '../commun/PlainList.tsx';
import type { PageProps } from '../commun/page.ts';
import { OpenViews } from '../commun/ViewLinks.tsx';
import { CorpsRapport } from '../rapport/CorpsRapport.tsx';
import { VueSiecle } from '../vues/VueSiecle.tsx';
import { exporterJson } from './exporter.ts';
import styles from './remise.module.css';
import { PARTAGE } from './textes-partage.ts';

/** The report for support, as it will be seen there, before anything is saved. */
export default function PagePartager({ session }: PageProps) {
  const rapport = shownReport(session);
  const suite = rapport ? suiteOf(session, rapport) : SANS_SUITE;
  const partage = useMemo(() => rapport && pseudonymise(avecLendemain(rapport, suite)), [rapport, suite]);
  const textes = PARTAGE;
  const petits = partage?.pseudonymise?.petitsGroupes ?? [];
  return (
    <>
      <Heading>{fr.remise.partage.titre}</Heading>
      <UnderHeading>
        <p class="chapeau">{textes.chapeau}</p>
        {!partage && <p>{fr.pages.sansRapport}</p>}
        {partage && (
          <>
            <div class={styles.partage}>
              <Section titre={textes.disparu}>
                <PlainList lines={textes.ceQuiDisparait} />
              </Section>
              <Section titre={textes.reste}>
                <PlainList lines={textes.ceQuiReste} />
              </Section>
            </div>
            <Section titre={textes.petits}>
              <p>{petits.length > 0 ? fr.remise.petitsGroupes(petits) : textes.aucunPetit}</p>
            </Section>
            <p class="actions">
              <button type="button" class="principal" onClick={() => exporterJson(partage)}>
                {textes.enregistrer}
              </button>
            </p>
            <p class="discret">{textes.ensuite}</p>
            <Section titre={textes.apercu} class={styles.apercu}>
              <OpenViews.Provider value={false}>
                <CorpsRapport rapport={partage} />
                <Section titre={fr.vues.noms.siecle}>
                  <VueSiecle rapport={partage} />
                </Section>
              </OpenViews.Provider>
            </Section>
          </>
        )}
      </UnderHeading>
    </>
  );
}
