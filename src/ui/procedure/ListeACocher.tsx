import { Fragment } from 'preact';
import { dateFr, type IsoDate } from '../../domain/dates.ts';
import type { Rapport } from '../../domain/report.ts';
import type { EtapeJugee } from '../../procedure/etat.ts';
import { SECTIONS } from '../../procedure/sections.ts';
import { fr, nomEtape } from '../commun/fr.ts';
import { Titre } from '../commun/Titre.tsx';
import { PROCEDURE } from './textes.ts';

interface ListeProps {
  readonly rapport: Rapport | null;
  readonly etapes: readonly EtapeJugee[];
  readonly aujourdhui: IsoDate;
}

/** One A4 page to follow with a pen beside the screen; only the paper shows it, and no screen reader says it twice. */
export function ListeACocher({ rapport, etapes, aujourdhui }: ListeProps) {
  const { papier } = PROCEDURE;
  const { etablissement, annee } = rapport ?? {};
  return (
    <div class="papier" aria-hidden="true">
      <Titre>{papier.titre}</Titre>
      <dl class="entete-papier">
        <Ligne nom={papier.etablissement}>
          {etablissement && fr.resultat.etablissement(etablissement.nom, etablissement.uai)}
        </Ligne>
        <Ligne nom={papier.annee}>{annee && fr.resultat.annees(annee.scolaire, annee.siecle)}</Ligne>
        <Ligne nom={papier.date}>{dateFr(aujourdhui)}</Ligne>
      </dl>
      <div class="etapes-papier">
        {etapes.map(({ etape, preuves }) => {
          const coche = preuves.find((preuve) => preuve.sorte === 'coche');
          return (
            <div key={etape} class="etape-papier">
              <h3>{nomEtape(etape)}</h3>
              <ul class="cases">
                {SECTIONS[etape].parties.map(({ titre, section, lacune, gestes }) => (
                  <Fragment key={section}>
                    {lacune && <li>{papier.lacune(titre, section)}</li>}
                    {gestes.map(({ application, texte }) => (
                      <li key={texte}>
                        <b>{application}</b> {texte}
                      </li>
                    ))}
                  </Fragment>
                ))}
              </ul>
              <p class="fait-le">
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
