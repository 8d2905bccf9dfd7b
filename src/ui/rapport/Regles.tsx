import type { ExecutionRegle, Rapport } from '../../domain/report.ts';
import { nonControles, reglesEnPanne } from '../../rapport/controles.ts';
import { Code } from '../commun/Code.tsx';
import commun from '../commun/commun.module.css';
import { Icone } from '../commun/Icone.tsx';
import { Section } from '../commun/Titre.tsx';
import styles from './rapport.module.css';
import { menuDuManque, nomDuManque, RAPPORT } from './textes.ts';

/** What was not checked and what would let it be: never shown as fine. Nothing when every rule ran. */
export function Regles({ rapport }: { rapport: Rapport }) {
  const absents = nonControles(rapport);
  const pannes = reglesEnPanne(rapport);
  if (absents.length === 0 && pannes.length === 0) return null;
  return (
    <Section titre={RAPPORT.regles.titre}>
      {absents.map(({ manquants, regles }) => (
        <div key={manquants.join(' ')} class={commun.cause}>
          <p class={commun.gravite}>
            <Icone forme="demi" /> {RAPPORT.regles.absent}
          </p>
          <p>
            <strong>{RAPPORT.regles.manque(manquants.map(nomDuManque))}.</strong>
          </p>
          {[...new Set(manquants.map(menuDuManque))].map(
            (menu) => menu && <p key={menu}>{RAPPORT.regles.menu(menu)}.</p>,
          )}
          <ListeRegles regles={regles} />
        </div>
      ))}
      {pannes.length > 0 && (
        <div class={commun.cause}>
          <p class={commun.gravite}>
            <Icone forme="carre" /> {RAPPORT.regles.panne}
          </p>
          <p>{RAPPORT.regles.panneAide}</p>
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
