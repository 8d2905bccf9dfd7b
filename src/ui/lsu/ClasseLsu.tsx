import type { ComponentChildren } from 'preact';
import { enumerer } from '../../domain/francais.ts';
import type { DivisionLsu } from '../../domain/lsu.ts';
import commun from '../commun/commun.module.css';
import { Heading, UnderHeading } from '../commun/Heading.tsx';
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
          <ul class={commun.sujets}>
            {groupes.map((groupe) => (
              <li key={groupe.code}>{textes.groupe(groupe)}</li>
            ))}
          </ul>
        </Partie>
      )}
      {sansEleve.length > 0 && (
        <Partie titre={textes.sansEleve}>
          <p class="discret">{textes.sansEleveAide}</p>
          <ul class={commun.sujets}>
            {sansEleve.map((service) => (
              <li key={`${service.type} ${service.structure} ${service.matiere.code}`}>{textes.service(service)}</li>
            ))}
          </ul>
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
    <table>
      <caption class="hors-ecran">{`${textes.sansGroupe}, ${textes.division(code)}`}</caption>
      <thead>
        <tr>
          <th scope="col">{colonnes.eleve}</th>
          <th scope="col">{colonnes.option}</th>
          <th scope="col">{colonnes.groupes}</th>
        </tr>
      </thead>
      <tbody>
        {sansGroupe.map(({ eleveId, nom, prenom, matiere, groupes }) => (
          <tr key={`${eleveId} ${matiere.code}`}>
            <th scope="row" data-colonne={colonnes.eleve}>
              {`${nom} ${prenom}`.trim()}
            </th>
            <td data-colonne={colonnes.option}>{nommer(matiere)}</td>
            <td data-colonne={colonnes.groupes}>{enumerer(groupes)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
