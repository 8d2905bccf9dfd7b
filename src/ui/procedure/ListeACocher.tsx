import { Fragment } from 'preact';
import { type DateIso, dateFr } from '../../domain/dates.ts';
import type { Rapport } from '../../domain/rapport.ts';
import type { EtapeJugee } from '../../procedure/etat-etapes.ts';
import { SECTIONS } from '../../procedure/sections.ts';
import commun from '../commun/commun.module.css';
import { fr, nomEtape } from '../commun/fr.ts';
import { Heading } from '../commun/Heading.tsx';
import styles from './procedure.module.css';
import { PROCEDURE } from './textes.ts';

interface ListeProps {
  readonly rapport: Rapport | null;
  readonly etapes: readonly EtapeJugee[];
  readonly aujourdhui: DateIso;
}

/** One A4 page to follow with a pen beside the screen; only the paper shows it, and no screen reader says it twice. */
export function ListeACocher({ rapport, etapes, aujourdhui }: ListeProps) {
  const { papier } = PROCEDURE;
  const { etablissement, annee } = rapport ?? {};
  return (
    <div class={styles.papier} aria-hidden="true">
      <Heading>{papier.titre}</Heading>
      <dl class={styles.entetePapier}>
        <Ligne nom={papier.etablissement}>
          {etablissement && fr.resultat.etablissement(etablissement.nom, etablissement.uai)}
        </Ligne>
        <Ligne nom={papier.annee}>{annee && fr.resultat.annees(annee.scolaire, annee.siecle)}</Ligne>
        <Ligne nom={papier.date}>{dateFr(aujourdhui)}</Ligne>
      </dl>
      <div class={styles.etapesPapier}>
        {etapes.map(({ etape, preuves }) => {
          const coche = preuves.find((preuve) => preuve.sorte === 'coche');
          return (
            <div key={etape} class={styles.etapePapier}>
              <h3>{nomEtape(etape)}</h3>
              <ul class={`${commun.cases} ${styles.cases}`}>
                {SECTIONS[etape].parties.map(({ section, gestes }) => (
                  <Fragment key={section}>
                    {gestes.map(({ application, texte }) => (
                      <li key={texte}>
                        <b>{application}</b> {texte}
                      </li>
                    ))}
                  </Fragment>
                ))}
              </ul>
              <p class={styles.faitLe}>
                {papier.faitLe} <span>{coche && dateFr(coche.le)}</span>
              </p>
            </div>
          );
        })}
      </div>
    </div>
  );
}

/** Left blank, to be written by hand, when no control says it. */
function Ligne({ nom, children }: { nom: string; children: string | null | undefined }) {
  return (
    <div>
      <dt>{nom}</dt>
      <dd>{children}</dd>
    </div>
  );
}
