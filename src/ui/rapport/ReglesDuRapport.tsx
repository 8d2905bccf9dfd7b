import type { ExecutionRegle, Rapport } from '../../domain/rapport.ts';
import { nonControles, reglesEnPanne } from '../../rapport/controles.ts';
import { Code } from '../commun/Code.tsx';
import commun from '../commun/commun.module.css';
import { Section } from '../commun/Heading.tsx';
import { Icon } from '../commun/Icon.tsx';
import styles from './rapport.module.css';
import { menuDuManque, nomDuManque, TEXTES_RAPPORT } from './textes.ts';

/** What was not checked and what would let it be: never shown as fine. Nothing when every rule ran. */
export function ReglesDuRapport({ rapport }: { rapport: Rapport }) {
  const absents = nonControles(rapport);
  const pannes = reglesEnPanne(rapport);
  if (absents.length === 0 && pannes.length === 0) return null;
  return (
    <Section titre={TEXTES_RAPPORT.regles.titre}>
      {absents.map(({ manquants, regles }) => (
        <div key={manquants.join(' ')} class={commun.cause}>
          <p class={commun.gravite}>
            <Icon forme="demi" /> {TEXTES_RAPPORT.regles.absent}
          </p>
          <p>
            <strong>{TEXTES_RAPPORT.regles.manque(manquants.map(nomDuManque))}.</strong>
          </p>
          {[...new Set(manquants.map(menuDuManque))].map(
            (menu) => menu && <p key={menu}>{TEXTES_RAPPORT.regles.menu(menu)}.</p>,
          )}
          <ListeRegles regles={regles} />
        </div>
      ))}
      {pannes.length > 0 && (
        <div class={commun.cause}>
          <p class={commun.gravite}>
            <Icon forme="carre" /> {TEXTES_RAPPORT.regles.panne}
          </p>
          <p>{TEXTES_RAPPORT.regles.panneAide}</p>
          <ListeRegles regles={pannes} />
        </div>
      )}
    </Section>
  );
}

function ListeRegles({ regles }: { regles: readonly ExecutionRegle[] }) {
  return (
    <ul class={styles.regles}>
      {regles.map(({ code, titre, erreur }) => (
        <li key={code}>
          {titre} <Code code={code} />
          {erreur && <span class="discret"> {erreur}</span>}
        </li>
      ))}
    </ul>
  );
}
