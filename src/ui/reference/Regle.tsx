import type { FicheRegle } from '../../domain/fiche.ts';
import { fr } from '../commun/fr.ts';
import type { PageProps } from '../commun/page.ts';
import { hashDe } from '../commun/route.ts';
import { SousLeTitre, Titre } from '../commun/Titre.tsx';
import { Regle as RegleVue } from './FicheRegle.tsx';
import regles from './regles.gen.json';
import { CATALOGUE } from './textes-catalogue.ts';

/** One rule of the catalogue. */
export default function Regle({ route }: PageProps) {
  const [code = ''] = route.args;
  const fiche = (regles as readonly FicheRegle[]).find((regle) => regle.code === code);
  return (
    <>
      <Titre>{fiche?.titre ?? fr.catalogue.regle(code)}</Titre>
      <SousLeTitre>
        {fiche ? <RegleVue fiche={fiche} /> : <p>{CATALOGUE.inconnue}</p>}
        <p>
          <a href={hashDe('regles')}>{CATALOGUE.toutes}</a>
        </p>
      </SousLeTitre>
    </>
  );
}
