import type { FicheRegle } from '../../domain/fiche-regle.ts';
import { fr } from '../commun/fr.ts';
import { Heading, Section, UnderHeading } from '../commun/Heading.tsx';
import { hashRule } from '../commun/route.ts';
import { GRAVITES_MOTS } from '../rapport/textes-mots.ts';
import styles from './reference.module.css';
import regles from './regles.gen.json';
import { TEXTES_CATALOGUE } from './textes-catalogue.ts';

const FICHES = regles as readonly FicheRegle[];

/** The rules in words, family by family. */
export default function PageRegles() {
  const familles = [...new Set(FICHES.map(({ famille }) => famille))];
  return (
    <>
      <Heading>{fr.catalogue.titre}</Heading>
      <UnderHeading>
        <p class="chapeau">{TEXTES_CATALOGUE.chapeau(FICHES.length)}</p>
        {familles.map((famille) => (
          <Section key={famille} titre={famille}>
            <ul class={styles.listeRegles}>
              {FICHES.filter((fiche) => fiche.famille === famille).map(({ code, titre, gravite }) => (
                <li key={code}>
                  <a href={hashRule(code)}>
                    {titre} <code>{code}</code>
                  </a>{' '}
                  <span class="discret">{GRAVITES_MOTS[gravite]}</span>
                </li>
              ))}
            </ul>
          </Section>
        ))}
      </UnderHeading>
    </>
  );
}
