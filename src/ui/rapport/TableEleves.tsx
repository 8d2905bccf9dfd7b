import { useId, useState } from 'preact/hooks';
import type { EleveNuit } from '../../domain/nuit.ts';
import type { Rapport } from '../../domain/rapport.ts';
import { enTeteDe } from '../../rapport/eleves-nuit.ts';
import commun from '../commun/commun.module.css';
import { PagedTable } from '../commun/PagedTable.tsx';
import { SIECLE_HEADINGS } from '../commun/siecle-headings.ts';
import { Anomalies } from './Anomalies.tsx';
import { TEXTES_RAPPORT } from './textes.ts';

interface TableProps {
  titre: string;
  eleves: readonly EleveNuit[];
  rapport: Rapport;
}

/** SIECLE's table of pupils; a pupil's name opens in the page what SIECLE opens in a pop-up. */
export function TableEleves({ titre, eleves, rapport }: TableProps) {
  if (eleves.length === 0) return <p>{TEXTES_RAPPORT.nuit.aucun}</p>;
  const { colonnes } = TEXTES_RAPPORT.nuit;
  return (
    <>
      <p class="discret">{TEXTES_RAPPORT.nuit.identifiantsAide}</p>
      <PagedTable
        titre={titre}
        colonnes={[colonnes.eleve, colonnes.identifiants, colonnes.anomalie, colonnes.regle]}
        lignes={eleves}
      >
        {(eleve) => <LigneEleve key={eleve.rang} eleve={eleve} rapport={rapport} />}
      </PagedTable>
    </>
  );
}

function LigneEleve({ eleve, rapport }: { eleve: EleveNuit; rapport: Rapport }) {
  const [ouvert, setOuvert] = useState(false);
  const detail = useId();
  const { colonnes } = TEXTES_RAPPORT.nuit;
  const nom = `${eleve.nom} ${eleve.prenom}`.trim();
  return (
    <>
      <tr>
        <th scope="row" data-colonne={colonnes.eleve}>
          <button
            type="button"
            class={commun.nomEleve}
            aria-expanded={ouvert}
            aria-controls={ouvert ? detail : undefined}
            onClick={() => setOuvert(!ouvert)}
          >
            {nom}
          </button>
          {eleve.division && <span class="discret"> {eleve.division}</span>}
        </th>
        <td data-colonne={colonnes.identifiants}>
          {eleve.eleveId} / {eleve.idPrv}
        </td>
        <td data-colonne={colonnes.anomalie}>{SIECLE_HEADINGS[enTeteDe(eleve)]}</td>
        <td data-colonne={colonnes.regle}>{eleve.regle}</td>
      </tr>
      {ouvert && (
        <tr id={detail} class={commun.detail}>
          <td colSpan={4} aria-label={TEXTES_RAPPORT.nuit.detail(nom)}>
            <Detail eleve={eleve} rapport={rapport} />
          </td>
        </tr>
      )}
    </>
  );
}

function Detail({ eleve, rapport }: { eleve: EleveNuit; rapport: Rapport }) {
  return (
    <>
      <Anomalies eleve={eleve} anomalies={eleve.anomalies} rapport={rapport} />
      <p class="discret">{TEXTES_RAPPORT.nuit.liensEleve(eleve.liensCrees, eleve.liensLus)}</p>
    </>
  );
}
