import { TACHES } from '../domain/etape.ts';
import type { Faits, FaitsCause } from '../domain/faits.ts';
import { parCle } from '../domain/par-cle.ts';
import type { EtapePlan, LieuPlan } from '../domain/plan.ts';
import { lieuDe } from '../procedure/lieux.ts';
import { tachesDuPlan } from '../procedure/taches.ts';
import { DEPOSER, dire } from './consignes.ts';
import type { Redacteur } from './constats.ts';
import { type Demande, demandesDe } from './demandes.ts';
import { enoncerGains, gainsDe } from './gains.ts';

/** The plan in words: one stop per application at most, what to change there by name, what it brings; the deposit last. */
export function redigerPlan(faits: Faits, redacteur: Redacteur): EtapePlan[] {
  const demandes = faits.causes.flatMap((cause) => demandesDeLaCause(cause, faits, redacteur));
  // Found once: a file may have as many causes as groups, and a pupil be in all of them.
  const lieux = new Map([...parCle(demandes, ({ cause }) => cause)].map(([id, siennes]) => [id, reglee(siennes)]));
  const gains = gainsDe(faits, ({ id }) => lieux.get(id));
  return dire(
    demandes,
    tachesDuPlan(
      faits,
      demandes.map(({ tache }) => tache),
    ),
    deposer(faits),
  ).map(({ halte, consignes }) => {
    const { gestes: _, ...reste } = halte;
    const siens = gains.get(halte.lieu) ?? [];
    return { ...reste, consignes, gains: siens, apporte: enoncerGains(siens) };
  });
}

/** Information asks for nothing. */
function demandesDeLaCause(cause: FaitsCause, { constats, redepot }: Faits, redacteur: Redacteur): readonly Demande[] {
  const inutile = (code: string, { tache, texte }: Demande) =>
    redepot === 'nouvel-export' && DU_NOM.includes(code) && tache === 'depot' && texte !== null;
  return (cause.dites ?? cause.constats)
    .flatMap((rang) => constats[rang] ?? [])
    .filter(({ gravite }) => gravite !== 'information')
    .flatMap((constat) =>
      demandesDe(constat, redacteur.faire(constat), cause.id).filter((demande) => !inutile(constat.code, demande)),
    );
}

/** About the name and the archive of the file at hand: a new one has its own (003.328). */
const DU_NOM: readonly string[] = ['D1', 'D2'];

/** A cause is settled where there is something to change for it, else where something is redone for it first. */
function reglee(demandes: readonly Demande[]): LieuPlan | undefined {
  const changees = demandes.filter(({ texte }) => texte !== null);
  const siennes = changees.length > 0 ? changees : demandes;
  const tache = TACHES.find((une) => siennes.some((demande) => demande.tache === une));
  return tache && lieuDe(tache);
}

/** What is deposited in the end: nothing was given yet, the file at hand, or another. */
function deposer({ redepot, fichiers }: Faits): string {
  const donne = fichiers.some(({ type, etat }) => type === 'liens' && etat !== 'ignore');
  return donne || redepot !== 'meme-fichier' ? DEPOSER[redepot ?? 'nouvel-export'] : DEPOSER.aucun;
}
