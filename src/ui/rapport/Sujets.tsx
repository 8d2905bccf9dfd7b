import type { Constat, Sujet } from '../../domain/constat.ts';
import { LIBELLES } from '../../domain/source.ts';
import { enregistrementDe } from '../../rapport/enregistrements.ts';
import { copyablesOf } from '../commun/Copy.tsx';
import partages from '../commun/commun.module.css';
import { fr } from '../commun/fr.ts';
import { Pager } from '../commun/Pager.tsx';
import { VoirEnregistrement } from '../fichiers/Enregistrement.tsx';
import { TEXTES_RAPPORT } from './textes.ts';

interface SujetsProps {
  sujets: readonly Sujet[];
  /** What they are the subjects of: it says what to look at in their records. */
  constat: Constat | null;
}

/** Pupils, groups or places, each with its line in its file: nothing is anonymous. */
export function Sujets({ sujets, constat }: SujetsProps) {
  const commun = detailCommun(sujets);
  return (
    <>
      {commun && <p>{commun}</p>}
      {constat?.nonListes && <p>{TEXTES_RAPPORT.nonListes(sujets.length, constat.nonListes)}</p>}
      <Pager lignes={sujets}>
        {(visibles) => (
          <ul class={partages.sujets}>
            {visibles.map((sujet, rang) => (
              <li key={rang}>
                <SujetVu sujet={sujet} constat={constat} detailDit={commun !== null} />
              </li>
            ))}
          </ul>
        )}
      </Pager>
    </>
  );
}

/** The sentence that all have, which is then said once. */
function detailCommun(sujets: readonly Sujet[]): string | null {
  const detail = sujets.length > 1 ? sujets[0]?.detail : undefined;
  return detail && sujets.every((sujet) => sujet.detail === detail) ? detail : null;
}

function SujetVu({ sujet, constat, detailDit }: { sujet: Sujet; constat: Constat | null; detailDit: boolean }) {
  const { libelle, eleveId, groupe, fichier, ligne, detail } = sujet;
  // The detail often quotes the group; where it does not, the group is said beside the name.
  const groupeTu = groupe !== undefined && groupe !== libelle && !detail?.includes(groupe);
  // A pseudonymised report gives no line.
  const place = [fichier && LIBELLES[fichier].nom, ligne ? fr.emplacement.ligne(ligne) : ''].filter(Boolean);
  return (
    <>
      <strong>{libelle}</strong>
      {groupeTu && `, ${TEXTES_RAPPORT.causes.groupe(groupe)}`}
      {detail && !detailDit && detail !== libelle && TEXTES_RAPPORT.causes.detail(detail)}
      {place.length > 0 && <span class="discret"> ({place.join(', ')})</span>}
      <VoirEnregistrement
        enregistrement={enregistrementDe(sujet, constat)}
        nom={libelle}
        copiables={copyablesOf(eleveId, groupe)}
      />
    </>
  );
}
