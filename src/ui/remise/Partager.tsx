import { useMemo } from 'preact/hooks';
import { pseudonymiser } from '../../exports/pseudonyme.ts';
import { avecLendemain, SANS_SUITE } from '../../lendemain/suite.ts';
import { suiteDe } from '../../state/lendemain.ts';
import { rapportAffiche } from '../../state/result.ts';
import { fr } from '../commun/fr.ts';
import type { PageProps } from '../commun/page.ts';
import { Section, SousLeTitre, Titre } from '../commun/Titre.tsx';
import { VuesOuvertes } from '../commun/VersLesVues.tsx';
import { Rapport } from '../rapport/Rapport.tsx';
import { Siecle } from '../vues/Siecle.tsx';
import { exporterJson } from './exporter.ts';
import styles from './remise.module.css';
import { PARTAGE } from './textes-partage.ts';

/** The report for support, as it will be seen there, before anything is saved. */
export default function Partager({ session }: PageProps) {
  const rapport = rapportAffiche(session);
  const suite = rapport ? suiteDe(session, rapport) : SANS_SUITE;
  const partage = useMemo(() => rapport && pseudonymiser(avecLendemain(rapport, suite)), [rapport, suite]);
  const textes = PARTAGE;
  const petits = partage?.pseudonymise?.petitsGroupes ?? [];
  return (
    <>
      <Titre>{fr.remise.partage.titre}</Titre>
      <SousLeTitre>
        <p class="chapeau">{textes.chapeau}</p>
        {!partage && <p>{fr.pages.sansRapport}</p>}
        {partage && (
          <>
            <div class={styles.partage}>
              <Section titre={textes.disparu}>
                <Liste phrases={textes.ceQuiDisparait} />
              </Section>
              <Section titre={textes.reste}>
                <Liste phrases={textes.ceQuiReste} />
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
              <VuesOuvertes.Provider value={false}>
                <Rapport rapport={partage} />
                <Section titre={fr.vues.noms.siecle}>
                  <Siecle rapport={partage} />
                </Section>
              </VuesOuvertes.Provider>
            </Section>
          </>
        )}
      </SousLeTitre>
    </>
  );
}

function Liste({ phrases }: { phrases: readonly string[] }) {
  return (
    <ul>
      {phrases.map((phrase) => (
        <li key={phrase}>{phrase}</li>
      ))}
    </ul>
  );
}
