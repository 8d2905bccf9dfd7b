import type { FicheRegle } from '../../domain/fiche-regle.ts';
import { fr } from '../commun/fr.ts';
import { Heading, UnderHeading } from '../commun/Heading.tsx';
import type { PageProps } from '../commun/page.ts';
import { hashOf } from '../commun/route.ts';
import { RegleExpliquee as RegleVue } from './RegleExpliquee.tsx';
import regles from './regles.gen.json';
import { TEXTES_CATALOGUE } from './textes-catalogue.ts';

/** One rule of the catalogue. */
export default function PageRegle({ route }: PageProps) {
  const [code = ''] = route.args;
  const fiche = (regles as readonly FicheRegle[]).find((regle) => regle.code === code);
  return (
    <>
      <Heading>{fiche?.titre ?? fr.catalogue.regle(code)}</Heading>
      <UnderHeading>
        {fiche ? <RegleVue fiche={fiche} /> : <p>{TEXTES_CATALOGUE.inconnue}</p>}
        <p>
          <a href={hashOf('regles')}>{TEXTES_CATALOGUE.toutes}</a>
        </p>
      </UnderHeading>
    </>
  );
}
