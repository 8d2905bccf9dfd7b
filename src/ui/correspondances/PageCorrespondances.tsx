import { LIBELLES } from '../../domain/source.ts';
import { emplacements } from '../../rapport/emplacements.ts';
import { ownResult } from '../../state/result.ts';
import commun from '../commun/commun.module.css';
import { fr } from '../commun/fr.ts';
import { Heading, Section, UnderHeading } from '../commun/Heading.tsx';
import type { PageProps } from '../commun/page.ts';
import styles from './correspondances.module.css';
import { ListeAComparer } from './ListeAComparer.tsx';
import { ListeASuivre } from './ListeASuivre.tsx';
import { SansContrepartie } from './SansContrepartie.tsx';
import { CORRESPONDANCES, PROBLEMES_LISTE } from './textes.ts';

/** A list of EDT or PRONOTE against STS-Web, to be followed in EDT (procedure §3.1.2). */
export default function PageCorrespondances({ session, actions }: PageProps) {
  const textes = CORRESPONDANCES;
  return (
    <>
      <Heading>{fr.correspondances.titre}</Heading>
      <UnderHeading>
        <p class="chapeau">{textes.chapeau}</p>
        <p class={commun.menu}>{textes.menu}</p>
        <SourceSts session={session} />
        <p class="actions">
          <button type="button" aria-pressed={session.masked} onClick={() => actions.maskNames(!session.masked)}>
            {fr.remise.masquer}
          </button>
        </p>
        <Section titre={textes.votreListe} class={styles.saisie}>
          <ListeAComparer suivi={session.list} masque={session.masked} actions={actions} />
        </Section>
        <Resultat session={session} actions={actions} />
      </UnderHeading>
    </>
  );
}

/** The sts_emp of the dossier at hand: a run read again has no model to compare to. */
function SourceSts({ session }: Pick<PageProps, 'session'>) {
  const rapport = ownResult(session)?.rapport ?? null;
  const { message, aFaire } = PROBLEMES_LISTE['plusieurs-ecoles'];
  if (session.schools && !rapport) return <p class={commun.bandeau}>{`${message} ${aFaire}`}</p>;
  const sts = emplacements(rapport, session.documents).find(({ type }) => type === 'sts');
  const { sts: lu, stsEnCours, stsAbsent } = CORRESPONDANCES;
  if (sts?.enCours) return <p class={commun.bandeau}>{stsEnCours}</p>;
  if (sts?.fichier?.etat === 'lu') return <p class="discret">{lu(sts.fichier.entree ?? sts.fichier.nom)}</p>;
  return <p class={commun.bandeau}>{stsAbsent(LIBELLES.sts.menu)}</p>;
}

function Resultat({ session: { list, masked }, actions }: Pick<PageProps, 'session' | 'actions'>) {
  const { attente, resultat } = list;
  const probleme = resultat?.probleme ?? null;
  const lues = resultat?.probleme === null ? resultat.correspondances : null;
  return (
    <>
      {/* Mounted empty, since screen readers announce changes only. */}
      <div role="status">
        {attente && <p>{CORRESPONDANCES.attente}</p>}
        {!attente && probleme && (
          <p class={commun.bandeau}>
            <span>
              {PROBLEMES_LISTE[probleme].message} <strong>{PROBLEMES_LISTE[probleme].aFaire}</strong>
            </span>
          </p>
        )}
      </div>
      {lues && (
        <Section titre={CORRESPONDANCES.resultat(lues.genre, lues.correspondances.length)}>
          <ListeASuivre liste={lues} suivi={list} actions={actions} />
          <SansContrepartie key={`${masked}`} correspondances={lues} />
        </Section>
      )}
    </>
  );
}
