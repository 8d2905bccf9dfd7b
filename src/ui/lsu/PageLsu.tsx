import type { DivisionLsu } from '../../domain/lsu.ts';
import type { Rapport } from '../../domain/rapport.ts';
import { LIBELLES, type TypeSource } from '../../domain/source.ts';
import { typesLus } from '../../rapport/emplacements.ts';
import { shownReport } from '../../state/result.ts';
import commun from '../commun/commun.module.css';
import { Disclosure } from '../commun/Disclosure.tsx';
import { fr } from '../commun/fr.ts';
import { Heading, UnderHeading } from '../commun/Heading.tsx';
import type { PageProps } from '../commun/page.ts';
import { ClasseLsu } from './ClasseLsu.tsx';
import styles from './lsu.module.css';
import { MatriceLsu } from './MatriceLsu.tsx';
import { LSU } from './textes.ts';

/** What the LSU would lack, division by division, of the report at hand. */
export default function PageLsu({ session }: PageProps) {
  const rapport = shownReport(session);
  return (
    <>
      <Heading>{fr.lsu.titre}</Heading>
      <UnderHeading>
        <p class="chapeau">{LSU.chapeau}</p>
        <p class={`${commun.bandeau} ${commun.reserve}`}>{LSU.reserve}</p>
        {rapport?.lsu ? <Classes divisions={rapport.lsu} /> : <p>{raisonDuSilence(rapport)}</p>}
      </UnderHeading>
    </>
  );
}

const BESOINS: readonly TypeSource[] = ['liens', 'eleves', 'sts'];

function raisonDuSilence(rapport: Rapport | null): string {
  if (!rapport) return fr.pages.sansRapport;
  const manquants = BESOINS.filter((type) => !typesLus(rapport).includes(type));
  return manquants.length > 0 ? LSU.manque(manquants.map((type) => LIBELLES[type].nom)) : LSU.ancien;
}

/** How many things to verify in a class. */
const poids = ({ sansGroupe, groupes, sansEleve }: DivisionLsu): number =>
  sansGroupe.length + groupes.length + sansEleve.length;

function Classes({ divisions }: { divisions: readonly DivisionLsu[] }) {
  const incompletes = divisions.filter((division) => poids(division) > 0).sort((a, b) => poids(b) - poids(a));
  const completes = divisions.flatMap((division) => (poids(division) > 0 ? [] : (division.code ?? [])));
  if (incompletes.length === 0) return <p>{LSU.toutVaBien(completes.length)}</p>;
  return (
    <>
      <MatriceLsu divisions={incompletes} />
      {incompletes.map((division) => (
        <section key={division.code} class={styles.classeLsu}>
          <Heading>{LSU.division(division.code)}</Heading>
          <UnderHeading>
            <Disclosure resume={LSU.resume(division)} imprime>
              {() => <ClasseLsu division={division} />}
            </Disclosure>
          </UnderHeading>
        </section>
      ))}
      {completes.length > 0 && <p class={styles.classesCompletes}>{LSU.rienDans(completes)}</p>}
    </>
  );
}
