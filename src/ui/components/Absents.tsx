import type { Nuit } from '../../domain/report.ts';
import { absentsParMotif } from '../../state/select.ts';
import { enumerer } from '../format.ts';
import { fr, MOTIFS_ABSENCE } from '../fr.ts';
import { CommandesDeTranche, useTranche } from './Tranche.tsx';

/** The pupils behind SIECLE's bare number, those who lose groups first. */
export function Absents({ nuit }: { nuit: Nuit }) {
  const motifs = absentsParMotif(nuit);
  const tranche = useTranche(motifs.flatMap(({ absents }) => absents));
  if (motifs.length === 0) return <p>{fr.absents.aucun}</p>;
  const { colonnes } = fr.absents;
  return (
    <>
      <p class="discret">{fr.absents.aide}</p>
      <ul class="motifs">
        {motifs.map(({ motif, absents }) => (
          <li key={motif} data-motif={motif}>
            {fr.absents.resume(MOTIFS_ABSENCE[motif], absents.length)}
          </li>
        ))}
      </ul>
      <table>
        <caption class="hors-ecran">{fr.absents.titre}</caption>
        <thead>
          <tr>
            <th scope="col">{colonnes.eleve}</th>
            <th scope="col">{colonnes.division}</th>
            <th scope="col">{colonnes.raison}</th>
            <th scope="col">{colonnes.groupes}</th>
          </tr>
        </thead>
        <tbody>
          {tranche.visibles.map((absent, rang) => (
            <tr key={rang} data-motif={absent.motif}>
              <th scope="row" data-colonne={colonnes.eleve}>
                {`${absent.nom} ${absent.prenom}`.trim()}
              </th>
              <td data-colonne={colonnes.division}>{absent.division ?? fr.absents.aucuneDivision}</td>
              <td data-colonne={colonnes.raison}>{MOTIFS_ABSENCE[absent.motif]}</td>
              <td data-colonne={colonnes.groupes}>{enumerer(absent.groupes) || fr.absents.aucunGroupe}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <CommandesDeTranche tranche={tranche} />
    </>
  );
}
