import type { FicheRegle } from '../../domain/fiche.ts';
import { fr } from '../commun/fr.ts';
import { hashRegle } from '../commun/route.ts';
import { Section, SousLeTitre, Titre } from '../commun/Titre.tsx';
import { GRAVITES_MOTS } from '../rapport/textes.ts';
import styles from './reference.module.css';
import regles from './regles.gen.json';
import { CATALOGUE } from './textes-catalogue.ts';

const FICHES = regles as readonly FicheRegle[];

/** The rules in words, family by family. */
export default function Regles() {
  const familles = [...new Set(FICHES.map(({ famille }) => famille))];
  return (
    <>
      <Titre>{fr.catalogue.titre}</Titre>
      <SousLeTitre>
        <p class="chapeau">{CATALOGUE.chapeau(FICHES.length)}</p>
        {familles.map((famille) => (
          <Section key={famille} titre={famille}>
            <ul class={styles.listeRegles}>
              {FICHES.filter((fiche) => fiche.famille === famille).map(({ code, titre, gravite }) => (
                <li key={code}>
                  <a href={hashRegle(code)}>
                    {titre} <code>{code}</code>
                  </a>{' '}
                  <span class="discret">{GRAVITES_MOTS[gravite]}</span>
                </li>
              ))}
            </ul>
          </Section>
        ))}
      </SousLeTitre>
    </>
  );
}
