import type { EtapeJugee } from '../../procedure/etat-etapes.ts';
import commun from '../commun/commun.module.css';
import { ETAPE_SHAPE, Icon } from '../commun/Icon.tsx';
import { PlainList } from '../commun/PlainList.tsx';
import styles from './procedure.module.css';
import { ETATS_ETAPE, PROCEDURE } from './textes.ts';

/** Where a step stands: shape, word and colour, then what shows it, what contradicts it and what is missing. */
export function EtatEtapeVu({ jugee }: { jugee: EtapeJugee }) {
  const { etape, etat, preuves, causes, reglees, manquants, nuitAttendue } = jugee;
  const mots = PROCEDURE;
  return (
    <div class={styles.etatEtape} data-etape={etat}>
      <p class={commun.gravite}>
        <Icon forme={ETAPE_SHAPE[etat]} /> {ETATS_ETAPE[etat]}
      </p>
      {nuitAttendue && <p>{mots.nuit}</p>}
      {causes.length > 0 && (
        <>
          <p>{etat === 'a-refaire' ? mots.causes : mots.causesDouteuses}</p>
          <PlainList lines={causes.map(({ titre }) => titre)} />
        </>
      )}
      {preuves.length > 0 && (
        <>
          <p>{etat === 'faite' && reglees.length === 0 ? mots.preuves : mots.lus}</p>
          <PlainList lines={mots.enPreuves(preuves)} />
        </>
      )}
      {reglees.length > 0 && <p>{mots.reglees(etape)}</p>}
      {manquants.length > 0 && <p>{mots.manquants(manquants)}</p>}
      {etat !== 'inconnue' && mots.invisible[etape] && <p class="discret">{mots.invisible[etape]}</p>}
    </div>
  );
}
