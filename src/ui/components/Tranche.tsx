import { useEffect, useRef, useState } from 'preact/hooks';
import { fr } from '../fr.ts';

const TAILLE = 100;
/** Rows added per turn of the event loop by « Afficher tout »: the page answers between two turns. */
const PAR_TOUR = 250;

export interface Tranche<T> {
  readonly visibles: readonly T[];
  readonly total: number;
  plus(): void;
  tout(): void;
}

/** Opens a long list progressively: nothing is capped in silence, and nothing blocks the page. */
export function useTranche<T>(lignes: readonly T[], taille = TAILLE): Tranche<T> {
  const [limite, setLimite] = useState(taille);
  const [toutDemande, setToutDemande] = useState(false);
  const total = lignes.length;
  useEffect(() => {
    if (!toutDemande || limite >= total) return;
    const tour = setTimeout(() => setLimite(limite + PAR_TOUR), 0);
    return () => clearTimeout(tour);
  }, [toutDemande, limite, total]);
  return {
    visibles: limite < total ? lignes.slice(0, limite) : lignes,
    total,
    plus: () => setLimite(limite + taille),
    tout: () => setToutDemande(true),
  };
}

/** What is shown out of how many, and the two ways to see more; nothing when all has always been there. */
export function CommandesDeTranche<T>({ tranche, taille = TAILLE }: { tranche: Tranche<T>; taille?: number }) {
  const { visibles, total, plus, tout } = tranche;
  const bilan = useRef<HTMLParagraphElement>(null);
  const complete = visibles.length >= total;
  const etaitComplete = useRef(complete);
  useEffect(() => {
    // The buttons just went away with the focus: the count takes it.
    if (complete && !etaitComplete.current) bilan.current?.focus();
    etaitComplete.current = complete;
  }, [complete]);
  if (total <= taille) return null;
  return (
    <div class="tranche">
      <p ref={bilan} tabIndex={-1}>
        {fr.tranche.compte(visibles.length, total)}
      </p>
      {!complete && (
        <>
          <button type="button" onClick={plus}>
            {fr.tranche.suivants(Math.min(taille, total - visibles.length), total)}
          </button>
          <button type="button" onClick={tout}>
            {fr.tranche.tout}
          </button>
        </>
      )}
    </div>
  );
}
