import type { Rapport } from '../../domain/rapport.ts';
import { manquesDe, nombreControles, reglesEnPanne } from '../../rapport/controles.ts';
import { Code } from '../commun/Code.tsx';
import commun from '../commun/commun.module.css';
import { Section } from '../commun/Heading.tsx';
import { NOMBRE_DE_REGLES } from './catalogue.gen.ts';
import { choisirDesFichiers } from './gestes-du-soir.ts';
import styles from './rapport.module.css';
import { TEXTES_RAPPORT } from './textes.ts';
import { APPORTS, menuDuManque, nomDuManque } from './textes-manques.ts';
import { DEPOTS } from './textes-mots.ts';

/** What could be judged, then each document that is missing, by the menu that gives it, with what it would say. Nothing when all is there. */
export function Manques({ rapport }: { rapport: Rapport }) {
  const manques = manquesDe(rapport);
  if (manques.length === 0) return null;
  const { manques: textes } = TEXTES_RAPPORT;
  const menus = [...new Set(manques.map(menuDuManque))];
  return (
    <Section titre={textes.titre(manques.length)} class={styles.plan}>
      <p>
        {textes.juge(nombreControles(rapport, NOMBRE_DE_REGLES), NOMBRE_DE_REGLES)} {DEPOTS[rapport.depot.verdict]}
      </p>
      {menus.map((menu) => (
        <div key={menu}>
          <p class={commun.menu}>{menu}</p>
          <ul class={styles.manques}>
            {manques
              .filter((manque) => menuDuManque(manque) === menu)
              .map((manque) => (
                <li key={manque}>
                  <strong>{nomDuManque(manque)}</strong> {APPORTS[manque]}
                </li>
              ))}
          </ul>
        </div>
      ))}
      <button type="button" onClick={choisirDesFichiers}>
        {textes.apporter(manques.length)}
      </button>
    </Section>
  );
}

/** Rules of ours that broke: never the school's fault. */
export function Pannes({ rapport }: { rapport: Rapport }) {
  const pannes = reglesEnPanne(rapport);
  if (pannes.length === 0) return null;
  return (
    <Section titre={TEXTES_RAPPORT.pannes.titre}>
      <p>{TEXTES_RAPPORT.pannes.aide}</p>
      <ul class={styles.regles}>
        {pannes.map(({ code, titre, erreur }) => (
          <li key={code}>
            {titre} <Code code={code} />
            {erreur && <span class="discret"> {erreur}</span>}
          </li>
        ))}
      </ul>
    </Section>
  );
}
