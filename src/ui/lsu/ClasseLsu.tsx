import type { ComponentChildren } from 'preact';
import { enumerer } from '../../domain/francais.ts';
import type { DivisionLsu } from '../../domain/lsu.ts';
import commun from '../commun/commun.module.css';
import { Heading, UnderHeading } from '../commun/Heading.tsx';
import { PlainList } from '../commun/PlainList.tsx';
import { PlainTable } from '../commun/PlainTable.tsx';
import styles from './lsu.module.css';
import { LSU } from './textes.ts';

/** What one division lacks: pupils, then groups, then services. */
export function ClasseLsu({ division }: { division: DivisionLsu }) {
  const { sansGroupe, groupes, sansEleve } = division;
  const textes = LSU;
  return (
    <>
      {sansGroupe.length > 0 && (
        <Partie titre={textes.sansGroupe}>
          <p class="discret">{textes.sansGroupeAide}</p>
          <SansGroupe division={division} />
        </Partie>
      )}
      {groupes.length > 0 && (
        <Partie titre={textes.groupes}>
          <p class="discret">{textes.groupesAide}</p>
          <PlainList class={commun.sujets} lines={groupes.map(textes.groupe)} />
        </Partie>
      )}
      {sansEleve.length > 0 && (
        <Partie titre={textes.sansEleve}>
          <p class="discret">{textes.sansEleveAide}</p>
          <PlainList class={commun.sujets} lines={sansEleve.map(textes.service)} />
        </Partie>
      )}
    </>
  );
}

/** Titled, and no landmark: each division would have the same. */
function Partie({ titre, children }: { titre: string; children: ComponentChildren }) {
  return (
    <div class={styles.partie}>
      <Heading>{titre}</Heading>
      <UnderHeading>{children}</UnderHeading>
    </div>
  );
}

function SansGroupe({ division: { code, sansGroupe } }: { division: DivisionLsu }) {
  const { sansGroupeColonnes: colonnes, matiere: nommer, ...textes } = LSU;
  return (
    <PlainTable
      titre={`${textes.sansGroupe}, ${textes.division(code)}`}
      colonnes={[colonnes.eleve, colonnes.option, colonnes.groupes]}
      lignes={sansGroupe}
      entiere
    >
      {({ nom, prenom, matiere, groupes }) => [`${nom} ${prenom}`.trim(), nommer(matiere), enumerer(groupes)]}
    </PlainTable>
  );
}
