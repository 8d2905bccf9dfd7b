import type { FicheRegle } from '../../domain/fiche.ts';
import { Regle as RegleVue } from '../components/Regle.tsx';
import { SousLeTitre, Titre } from '../components/Titre.tsx';
import { fr } from '../fr.ts';
import type { PageProps } from '../pages.ts';
import regles from '../regles.gen.json';
import { hashDe } from '../route.ts';
import { CATALOGUE } from '../textes/catalogue.ts';

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
