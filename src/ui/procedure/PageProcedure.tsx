import { ETAPES, type IdEtape } from '../../domain/etape.ts';
import { fr } from '../commun/fr.ts';
import { Heading, UnderHeading } from '../commun/Heading.tsx';
import type { PageProps } from '../commun/page.ts';
import { HASH_PROCEDURE } from '../commun/route.ts';
import { FicheEtape } from './FicheEtape.tsx';
import { ProcedureEntiere } from './ProcedureEntiere.tsx';
import { useSuiviProcedure } from './suivi-procedure.ts';
import { PROCEDURE } from './textes.ts';

/** `#/procedure`, the whole; `#/procedure/4a`, one step. */
export default function PageProcedure({ route, session, actions }: PageProps) {
  const suivi = useSuiviProcedure(session, actions);
  const [demandee] = route.args;
  if (!demandee) return <ProcedureEntiere suivi={suivi} session={session} actions={actions} />;
  if (estEtape(demandee)) return <FicheEtape etape={demandee} suivi={suivi} />;
  return (
    <>
      <Heading>{fr.procedure.titre}</Heading>
      <UnderHeading>
        <p>{PROCEDURE.inconnue}</p>
        <p>
          <a href={HASH_PROCEDURE}>{PROCEDURE.toute}</a>
        </p>
      </UnderHeading>
    </>
  );
}

const estEtape = (texte: string): texte is IdEtape => (ETAPES as readonly string[]).includes(texte);
