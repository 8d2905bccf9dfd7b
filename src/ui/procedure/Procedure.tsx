import { ETAPES, type StepId } from '../../domain/step.ts';
import { fr } from '../commun/fr.ts';
import type { PageProps } from '../commun/page.ts';
import { HASH_PROCEDURE } from '../commun/route.ts';
import { SousLeTitre, Titre } from '../commun/Titre.tsx';
import { FicheEtape } from './FicheEtape.tsx';
import { ProcedureEntiere } from './ProcedureEntiere.tsx';
import { useSuivi } from './suivi.ts';
import { PROCEDURE } from './textes.ts';

/** `#/procedure`, the whole; `#/procedure/4a`, one step. */
export default function Procedure({ route, session, actions }: PageProps) {
  const suivi = useSuivi(session, actions);
  const [demandee] = route.args;
  if (!demandee) return <ProcedureEntiere suivi={suivi} session={session} actions={actions} />;
  if (estEtape(demandee)) return <FicheEtape etape={demandee} suivi={suivi} />;
  return (
    <>
      <Titre>{fr.procedure.titre}</Titre>
      <SousLeTitre>
        <p>{PROCEDURE.inconnue}</p>
        <p>
          <a href={HASH_PROCEDURE}>{PROCEDURE.toute}</a>
        </p>
      </SousLeTitre>
    </>
  );
}

const estEtape = (texte: string): texte is StepId => (ETAPES as readonly string[]).includes(texte);
