import { useEffect, useState } from 'preact/hooks';
import type { FicheRegle } from '../../domain/fiche.ts';
import { Regle } from '../components/Regle.tsx';
import { Section, SousLeTitre, Titre } from '../components/Titre.tsx';
import { fr, GRAVITES_MOTS } from '../fr.ts';
import { HASH_REGLES, HASH_SESSION, hashRegle, type Route } from '../route.ts';

interface CatalogueProps {
  route: Exclude<Route, { vue: 'session' }>;
  /** A promise: the rules' texts arrive after the page. */
  regles: Promise<readonly FicheRegle[]>;
}

/** The rules in words, as a list or one at a time. */
export function Catalogue({ route, regles }: CatalogueProps) {
  const fiches = useFiches(regles);
  const fiche = route.vue === 'regle' ? fiches?.find(({ code }) => code === route.code) : undefined;
  return (
    <>
      <nav aria-label={fr.catalogue.navigation} class="retour">
        <a href={HASH_SESSION}>{fr.catalogue.revenir}</a>
        {route.vue === 'regle' && <a href={HASH_REGLES}>{fr.catalogue.toutes}</a>}
      </nav>
      {/* The heading stands before the texts arrive: it takes the focus with the view. */}
      <Titre>{route.vue === 'regles' ? fr.catalogue.titre : (fiche?.titre ?? fr.catalogue.regle(route.code))}</Titre>
      <SousLeTitre>
        {!fiches && <p>{fr.catalogue.attente}</p>}
        {fiches && route.vue === 'regles' && <Liste fiches={fiches} />}
        {fiches && route.vue === 'regle' && (fiche ? <Regle fiche={fiche} /> : <p>{fr.catalogue.inconnue}</p>)}
      </SousLeTitre>
    </>
  );
}

function useFiches(regles: Promise<readonly FicheRegle[]>): readonly FicheRegle[] | null {
  const [fiches, setFiches] = useState<readonly FicheRegle[] | null>(null);
  useEffect(() => {
    let vivant = true;
    void regles.then((recues) => vivant && setFiches(recues));
    return () => {
      vivant = false;
    };
  }, [regles]);
  return fiches;
}

function Liste({ fiches }: { fiches: readonly FicheRegle[] }) {
  const familles = [...new Set(fiches.map(({ famille }) => famille))];
  return (
    <>
      <p class="chapeau">{fr.catalogue.chapeau(fiches.length)}</p>
      {familles.map((famille) => (
        <Section key={famille} titre={famille}>
          <ul class="liste-regles">
            {fiches
              .filter((fiche) => fiche.famille === famille)
              .map(({ code, titre, gravite }) => (
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
    </>
  );
}
