import { LIBELLES } from '../../domain/source.ts';
import { emplacements } from '../../rapport/emplacements.ts';
import { ownResult } from '../../state/result.ts';
import commun from '../commun/commun.module.css';
import { fr } from '../commun/fr.ts';
import type { PageProps } from '../commun/page.ts';
import { Section, SousLeTitre, Titre } from '../commun/Titre.tsx';
import styles from './correspondances.module.css';
import { ListeAComparer } from './ListeAComparer.tsx';
import { ListeASuivre } from './ListeASuivre.tsx';
import { SansContrepartie } from './SansContrepartie.tsx';
import { CORRESPONDANCES, PROBLEMES_LISTE } from './textes.ts';

/** A list of EDT or PRONOTE against STS-Web, to be followed in EDT (procedure §3.1.2). */
export default function Correspondances({ session, actions }: PageProps) {
  const textes = CORRESPONDANCES;
  return (
    <>
      <Titre>{fr.correspondances.titre}</Titre>
      <SousLeTitre>
        <p class="chapeau">{textes.chapeau}</p>
        <p class={commun.menu}>{textes.menu}</p>
        <SourceSts session={session} />
        <p class="actions">
          <button type="button" aria-pressed={session.masque} onClick={() => actions.masquer(!session.masque)}>
            {fr.remise.masquer}
          </button>
        </p>
        <Section titre={textes.votreListe} class={styles.saisie}>
          <ListeAComparer suivi={session.liste} masque={session.masque} actions={actions} />
        </Section>
        <Resultat session={session} actions={actions} />
      </SousLeTitre>
    </>
  );
}

/** The sts_emp of the dossier at hand: a run read again has no model to compare to. */
function SourceSts({ session }: Pick<PageProps, 'session'>) {
  const rapport = ownResult(session)?.rapport ?? null;
  const sts = emplacements(rapport, session.documents).find(({ type }) => type === 'sts');
  const { sts: lu, stsEnCours, stsAbsent } = CORRESPONDANCES;
  if (sts?.enCours) return <p class={commun.bandeau}>{stsEnCours}</p>;
  if (sts?.fichier?.etat === 'lu') return <p class="discret">{lu(sts.fichier.entree ?? sts.fichier.nom)}</p>;
  return <p class={commun.bandeau}>{stsAbsent(LIBELLES.sts.menu)}</p>;
}

function Resultat({ session: { liste, masque }, actions }: Pick<PageProps, 'session' | 'actions'>) {
  const { attente, resultat } = liste;
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
          <ListeASuivre liste={lues} suivi={liste} actions={actions} />
          <SansContrepartie key={`${masque}`} correspondances={lues} />
        </Section>
      )}
    </>
  );
}
