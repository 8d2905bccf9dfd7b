import type { Rapport } from '../../domain/rapport.ts';
import { emplacements, horsEmplacements } from '../../rapport/emplacements.ts';
import { fr } from '../commun/fr.ts';
import { Section } from '../commun/Heading.tsx';
import { AxeDesExports } from './AxeDesExports.tsx';
import { Emplacements } from './Emplacements.tsx';
import { FichiersEcartes } from './FichiersEcartes.tsx';
import { useRetrait } from './Retirer.tsx';

/** The documents to bring, then what has to be brought again, then what was set aside. */
export function Fichiers({ rapport }: { rapport: Rapport }) {
  const geste = useRetrait(rapport);
  const lus = { ...rapport, fichiers: rapport.fichiers.filter(({ etat }) => etat === 'lu') };
  const { aReprendre, ecartes } = horsEmplacements(rapport.fichiers);
  return (
    <>
      <Emplacements emplacements={emplacements(lus, [])} geste={geste} />
      <AxeDesExports rapport={rapport} />
      {aReprendre.length > 0 && (
        <Section titre={fr.fichiers.aReprendre}>
          <FichiersEcartes fichiers={aReprendre} geste={geste} />
        </Section>
      )}
      {ecartes.length > 0 && (
        <Section titre={fr.fichiers.ecartes}>
          <FichiersEcartes fichiers={ecartes} geste={geste} />
        </Section>
      )}
    </>
  );
}
