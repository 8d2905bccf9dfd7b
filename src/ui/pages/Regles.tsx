import type { FicheRegle } from '../../domain/fiche.ts';
import { Section, SousLeTitre, Titre } from '../components/Titre.tsx';
import { fr } from '../fr.ts';
import regles from '../regles.gen.json';
import { hashRegle } from '../route.ts';
import { CATALOGUE } from '../textes/catalogue.ts';
import { GRAVITES_MOTS } from '../textes/rapport.ts';

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
            <ul class="liste-regles">
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
