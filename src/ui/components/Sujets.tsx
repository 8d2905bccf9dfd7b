import type { Sujet } from '../../domain/report.ts';
import { LIBELLES } from '../../domain/source.ts';
import { fr } from '../fr.ts';
import { CommandesDeTranche, useTranche } from './Tranche.tsx';

/** Pupils, groups or places, each with its line in its file: nothing is anonymous. */
export function Sujets({ sujets }: { sujets: readonly Sujet[] }) {
  const tranche = useTranche(sujets);
  return (
    <>
      <ul class="sujets">
        {tranche.visibles.map((sujet, rang) => (
          <li key={rang}>
            <SujetVu sujet={sujet} />
          </li>
        ))}
      </ul>
      <CommandesDeTranche tranche={tranche} />
    </>
  );
}

function SujetVu({ sujet: { libelle, groupe, fichier, ligne, detail } }: { sujet: Sujet }) {
  // The detail often quotes the group; where it does not, the group is said beside the name.
  const groupeTu = groupe !== undefined && groupe !== libelle && !detail?.includes(groupe);
  const place = [fichier && LIBELLES[fichier].nom, ligne !== undefined && fr.emplacement.ligne(ligne)].filter(Boolean);
  return (
    <>
      <strong>{libelle}</strong>
      {groupeTu && `, ${fr.causes.groupe(groupe)}`}
      {detail && detail !== libelle && fr.causes.detail(detail)}
      {place.length > 0 && <span class="discret"> ({place.join(', ')})</span>}
    </>
  );
}
