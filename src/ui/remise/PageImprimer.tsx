import type { ComponentChildren } from 'preact';
import { enumerer } from '../../domain/francais.ts';
import type { Cause, Rapport } from '../../domain/rapport.ts';
import { LIBELLES } from '../../domain/source.ts';
import { typographier } from '../../domain/typographie.ts';
import { dedansDe } from '../../rapport/causes.ts';
import { typesLus } from '../../rapport/emplacements.ts';
import { type Fiche, fichesDe } from '../../rapport/fiches.ts';
import { shownReport } from '../../state/result.ts';
import commun from '../commun/commun.module.css';
import { formatInstant } from '../commun/format.ts';
import { fr } from '../commun/fr.ts';
import { Heading, Section, UnderHeading } from '../commun/Heading.tsx';
import type { PageProps } from '../commun/page.ts';
import { ExplicationCause } from '../rapport/ExplicationCause.tsx';
import { Sujets } from '../rapport/Sujets.tsx';
import { GRAVITES_MOTS } from '../rapport/textes.ts';
import styles from './remise.module.css';
import { IMPRIMER } from './textes-imprimer.ts';

/** One sheet per application to correct: each goes to who corrects there. */
export default function PageImprimer({ session }: PageProps) {
  const rapport = shownReport(session);
  return (
    <>
      <Heading>{fr.imprimer.titre}</Heading>
      <UnderHeading>{rapport ? <Fiches rapport={rapport} /> : <p>{fr.pages.sansRapport}</p>}</UnderHeading>
    </>
  );
}

function Fiches({ rapport }: { rapport: Rapport }) {
  const { fiches, autres } = fichesDe(rapport);
  if (fiches.length === 0 && autres.length === 0) return <p>{IMPRIMER.aucune}</p>;
  return (
    <>
      <p class="chapeau">{IMPRIMER.chapeau}</p>
      <p class="actions">
        <button type="button" class="principal" onClick={() => print()}>
          {IMPRIMER.imprimer}
        </button>
      </p>
      {fiches.map((fiche) => (
        <FicheVue key={fiche.application} fiche={fiche} rapport={rapport} />
      ))}
      {autres.length > 0 && (
        <Section titre={IMPRIMER.autres} class={styles.fiche}>
          <Fondement rapport={rapport} />
          {autres.map((cause) => (
            <CauseDeFiche key={cause.id} cause={cause} rapport={rapport} />
          ))}
        </Section>
      )}
    </>
  );
}

function FicheVue({ fiche: { application, causes, gestes }, rapport }: { fiche: Fiche; rapport: Rapport }) {
  return (
    <Section titre={IMPRIMER.fiche(application)} class={styles.fiche}>
      <Fondement rapport={rapport} />
      {causes.length > 0 && (
        <Partie titre={IMPRIMER.corriger}>
          {causes.map((cause) => (
            <CauseDeFiche key={cause.id} cause={cause} rapport={rapport} />
          ))}
        </Partie>
      )}
      {gestes.length > 0 && (
        <Partie titre={IMPRIMER.refaire}>
          <ul class={commun.cases}>
            {gestes.map(({ etape, geste, rang }) => (
              <li key={etape}>{IMPRIMER.geste(rang, typographier(geste), etape)}</li>
            ))}
          </ul>
          <p class="discret">{IMPRIMER.ordre}</p>
        </Partie>
      )}
    </Section>
  );
}

/** A part of a sheet: headed, and no landmark, since each sheet has the same ones. */
function Partie({ titre, children }: { titre: string; children: ComponentChildren }) {
  return (
    <>
      <Heading>{titre}</Heading>
      <UnderHeading>{children}</UnderHeading>
    </>
  );
}

/** What a sheet rests on, since it leaves the screen: school, year, day, files. */
function Fondement({ rapport }: { rapport: Rapport }) {
  const { etablissement, annee, etabliLe, fichiers, phrase } = rapport;
  const { resultat } = fr;
  const liens = fichiers.find(({ type, etat }) => type === 'liens' && etat === 'lu');
  const lus = typesLus(rapport).map((type) => LIBELLES[type].nom);
  return (
    <>
      <p>
        {[
          etablissement ? resultat.etablissement(etablissement.nom, etablissement.uai) : resultat.etablissementInconnu,
          resultat.annees(annee.scolaire, annee.siecle),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <p class="discret">
        {IMPRIMER.etabli(formatInstant(etabliLe))} {liens && IMPRIMER.depot(liens.nom)} {IMPRIMER.dapres(enumerer(lus))}
      </p>
      <p>{phrase}</p>
    </>
  );
}

function CauseDeFiche({ cause, rapport }: { cause: Cause; rapport: Rapport }) {
  const { titre, gravite, consequence, pourquoi, correction } = cause;
  return (
    <div class={styles.causeDeFiche}>
      <Heading>
        {titre} <span class="discret">{GRAVITES_MOTS[gravite]}</span>
      </Heading>
      <p>{consequence}</p>
      <ExplicationCause pourquoi={pourquoi} correction={correction} etapes={[]} />
      {dedansDe(rapport, cause).map(
        ({ sujets, constat }, rang) => sujets.length > 0 && <Sujets key={rang} sujets={sujets} constat={constat} />,
      )}
    </div>
  );
}
