import { useContext, useId } from 'preact/hooks';
import { lireDateIso } from '../../domain/dates.ts';
import { nomSeul } from '../../domain/identifiants.ts';
import type { Rapport } from '../../domain/rapport.ts';
import { typographier } from '../../domain/typographie.ts';
import { MENU_DEPOT } from '../../procedure/etapes.ts';
import { fichierDesLiens } from '../../rapport/emplacements.ts';
import commun from '../commun/commun.module.css';
import { hashOf } from '../commun/route.ts';
import { useAutreJour } from './autre-jour.ts';
import { GestesDuRapport } from './gestes-du-soir.ts';
import styles from './rapport.module.css';
import { TEXTES_RAPPORT } from './textes.ts';

/** The next gesture when all is ready: where, with which file, and what to note then. Of another day, the note alone. */
export function Depot({ rapport }: { rapport: Rapport }) {
  const liens = fichierDesLiens(rapport);
  if (useAutreJour(rapport)) return <NoteDuDepot />;
  return (
    <div class={styles.depot}>
      <p class={commun.menu}>{typographier(MENU_DEPOT)}</p>
      {liens && (
        <p class={commun.nomFichier}>
          {TEXTES_RAPPORT.depot.deposez} <strong>{nomSeul(liens.nom)}</strong>
        </p>
      )}
      <p class="discret">{TEXTES_RAPPORT.depot.attendez}</p>
      <NoteDuDepot principal />
    </div>
  );
}

/** « Noté : déposé le… »: what the person says, since nothing proves it. */
export function NoteDuDepot({ principal = false }: { principal?: boolean }) {
  const gestes = useContext(GestesDuRapport);
  const id = useId();
  if (!gestes) return null;
  const { deposeLe, leSoir, aujourdhui, noterDepot } = gestes;
  const { depot } = TEXTES_RAPPORT;
  if (deposeLe === null) {
    return (
      <p>
        <button type="button" class={principal ? 'principal' : undefined} onClick={() => void noterDepot(leSoir)}>
          {depot.noter(leSoir === aujourdhui)}
        </button>
      </p>
    );
  }
  return (
    <p class={styles.gestes} role="status">
      <label for={id}>{depot.note}</label>
      <input
        id={id}
        type="date"
        max={aujourdhui}
        value={deposeLe}
        onChange={({ currentTarget }) => {
          const le = lireDateIso(currentTarget.value);
          if (le) void noterDepot(le);
        }}
      />
      <button type="button" onClick={() => void noterDepot(null)}>
        {depot.effacer}
      </button>
      <a href={hashOf('lendemain')}>{depot.demain}</a>
    </p>
  );
}
