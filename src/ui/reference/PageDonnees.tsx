import { LIBELLES } from '../../domain/source.ts';
import { fr } from '../commun/fr.ts';
import { Heading, Section, UnderHeading } from '../commun/Heading.tsx';
import { PlainList } from '../commun/PlainList.tsx';
import { hashOf } from '../commun/route.ts';
import { FicheRegistre } from './FicheRegistre.tsx';
import LICENCES from './licences.gen.json';
import styles from './reference.module.css';
import { DONNEES, type LectureDocument } from './textes-donnees.ts';

/** What is read, skipped and kept, what no page can prevent, how to check it, and what to write in the register. */
export default function PageDonnees() {
  const { lecture, garde, empeche, verifier, licences } = DONNEES;
  return (
    <>
      <Heading>{fr.donnees.titre}</Heading>
      <UnderHeading>
        <p class="chapeau">{DONNEES.chapeau}</p>
        <Section titre={lecture.titre}>
          <p>{lecture.aide}</p>
          <ul class={styles.documents}>
            {lecture.documents.map((document) => (
              <li key={document.type}>
                <Lecture document={document} />
              </li>
            ))}
          </ul>
        </Section>
        <Section titre={garde.titre}>
          <PlainList lines={garde.liste} />
          <p>
            <a href={hashOf('historique')}>{garde.historique}</a>
          </p>
        </Section>
        <Section titre={empeche.titre}>
          <p>{empeche.aide}</p>
          <PlainList lines={empeche.liste} />
        </Section>
        <Section titre={verifier.titre}>
          <PlainList lines={verifier.liste} ordered />
          <p>{verifier.outils}</p>
        </Section>
        <FicheRegistre />
        <Section titre={licences.titre}>
          <p>{licences.veilleuse}</p>
          <PlainList lines={LICENCES.map(({ nom, version, licence }) => licences.paquet(nom, version, licence))} />
          <p class="discret">{licences.textes}</p>
        </Section>
      </UnderHeading>
    </>
  );
}

function Lecture({ document: { type, lu, saute } }: { document: LectureDocument }) {
  return (
    <>
      <Heading>{LIBELLES[type].nom}</Heading>
      <p>
        {DONNEES.lecture.lu} {lu}.
      </p>
      {saute && (
        <p>
          {DONNEES.lecture.saute} {saute}.
        </p>
      )}
    </>
  );
}
