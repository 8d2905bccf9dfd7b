import { enumerer } from '../../domain/francais.ts';
import type { Rapport } from '../../domain/rapport.ts';
import { LIBELLES } from '../../domain/source.ts';
import { type ClasseDeFiche, type Fiche, fichesDe, suiteDuMenu } from '../../rapport/fiches.ts';
import { shownReport } from '../../state/result.ts';
import commun from '../commun/commun.module.css';
import { formatInstant } from '../commun/format.ts';
import { fr } from '../commun/fr.ts';
import { Heading, Section, UnderHeading } from '../commun/Heading.tsx';
import type { PageProps } from '../commun/page.ts';
import { ExplicationCause } from '../rapport/ExplicationCause.tsx';
import { GRAVITES_MOTS } from '../rapport/textes-mots.ts';
import styles from './remise.module.css';
import { IMPRIMER } from './textes-imprimer.ts';

/** One sheet per stop of the plan: each goes to who can do it. */
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
        <FicheVue key={fiche.rang} fiche={fiche} sur={fiches.length} rapport={rapport} />
      ))}
      {autres.length > 0 && (
        <Section titre={IMPRIMER.autres} class={styles.fiche}>
          <Fondement rapport={rapport} />
          {autres.map(({ cause, classes }) => (
            <div key={cause.id} class={styles.causeDeFiche}>
              <Heading>
                {cause.titre} <span class="discret">{GRAVITES_MOTS[cause.gravite]}</span>
              </Heading>
              <p>{cause.consequence}</p>
              <ExplicationCause pourquoi={cause.pourquoi} correction={cause.correction} etapes={[]} />
              <Classes classes={classes} />
            </div>
          ))}
        </Section>
      )}
    </>
  );
}

function FicheVue({
  fiche: { rang, arret, consignes },
  sur,
  rapport,
}: {
  fiche: Fiche;
  sur: number;
  rapport: Rapport;
}) {
  const { application, apporte, documents } = arret;
  return (
    <Section titre={IMPRIMER.fiche(rang, application + suiteDuMenu(arret))} class={styles.fiche}>
      <Fondement rapport={rapport} />
      <ul class={commun.cases}>
        {consignes.map(({ phrase, objets, classes }) => (
          <li key={phrase}>
            {phrase} {objets.length > 0 && <strong>{enumerer(objets)}</strong>}
            <Classes classes={classes} />
          </li>
        ))}
      </ul>
      {apporte && <p>{apporte}</p>}
      {documents.length > 0 && <p>{IMPRIMER.rendre(enumerer(documents.map((type) => LIBELLES[type].nom)))}</p>}
      <p class="discret">{IMPRIMER.ordre(rang, sur)}</p>
    </Section>
  );
}

/** What a sheet rests on, since it leaves the screen: school, year, day, file. */
function Fondement({ rapport }: { rapport: Rapport }) {
  const { etablissement, annee, etabliLe, fichiers, phrase } = rapport;
  const { resultat } = fr;
  const liens = fichiers.find(({ type, etat }) => type === 'liens' && etat === 'lu');
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
        {IMPRIMER.etabli(formatInstant(etabliLe))} {liens && IMPRIMER.depot(liens.nom)} {phrase}
      </p>
    </>
  );
}

/** Pupils by class: where they are looked for. */
function Classes({ classes }: { classes: readonly ClasseDeFiche[] }) {
  if (classes.length === 0) return null;
  return (
    <dl class={styles.classes}>
      {classes.map(({ division, eleves }) => (
        <div key={division}>
          <dt>{division ?? IMPRIMER.sansClasse}</dt>
          <dd>{eleves.join(', ')}</dd>
        </div>
      ))}
    </dl>
  );
}
