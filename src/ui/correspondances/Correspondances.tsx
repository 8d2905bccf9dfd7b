import { useMemo } from 'preact/hooks';
import { LIBELLES } from '../../domain/source.ts';
import { emplacements } from '../../rapport/emplacements.ts';
import commun from '../commun/commun.module.css';
import { fr } from '../commun/fr.ts';
import type { PageProps } from '../commun/page.ts';
import { Section, SousLeTitre, Titre } from '../commun/Titre.tsx';
import styles from './correspondances.module.css';
import { ListeAComparer } from './ListeAComparer.tsx';
import { ListeASuivre } from './ListeASuivre.tsx';
import { listeEnClair, listeMasquee } from './masque-liste.ts';
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
function SourceSts({ session: { rapport, documents } }: Pick<PageProps, 'session'>) {
  const sts = emplacements(rapport, documents).find(({ type }) => type === 'sts');
  const { sts: lu, stsEnCours, stsAbsent } = CORRESPONDANCES;
  if (sts?.enCours) return <p class={commun.bandeau}>{stsEnCours}</p>;
  if (sts?.fichier?.etat === 'lu') return <p class="discret">{lu(sts.fichier.entree ?? sts.fichier.nom)}</p>;
  return <p class={commun.bandeau}>{stsAbsent(LIBELLES.sts.menu)}</p>;
}

function Resultat({ session: { liste, masque }, actions }: Pick<PageProps, 'session' | 'actions'>) {
  const { attente, resultat, faites } = liste;
  const probleme = resultat?.probleme ?? null;
  const lues = resultat?.probleme === null ? resultat.correspondances : null;
  const montree = useMemo(() => lues && (masque ? listeMasquee : listeEnClair)(lues), [lues, masque]);
  return (
    <>
      {/* Here before it speaks: a screen reader hears what changes in it. */}
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
      {montree && (
        <Section titre={CORRESPONDANCES.resultat(montree.liste.genre, montree.liste.correspondances.length)}>
          {/* What was filtered in one list is not in the next; a name that was searched for goes with the names. */}
          <ListeASuivre key={`${montree.liste.genre} ${masque}`} montree={montree} faites={faites} actions={actions} />
          <SansContrepartie key={`${masque}`} correspondances={montree.liste} />
        </Section>
      )}
    </>
  );
}
