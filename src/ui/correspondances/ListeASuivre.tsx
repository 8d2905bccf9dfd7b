import { useState } from 'preact/hooks';
import {
  type Correspondance,
  type Correspondances,
  ETATS_CORRESPONDANCE,
  type EtatCorrespondance,
} from '../../domain/correspondances.ts';
import type { Actions } from '../../state/actions.ts';
import { followUpKey, type ListFollowUp } from '../../state/list-follow-up.ts';
import commun from '../commun/commun.module.css';
import { Disclosure } from '../commun/Disclosure.tsx';
import { fr } from '../commun/fr.ts';
import { Icon, type Shape } from '../commun/Icon.tsx';
import { PagedTable } from '../commun/PagedTable.tsx';
import styles from './correspondances.module.css';
import { exporterListe } from './exporter.ts';
import { FiltreDeListe } from './FiltreDeListe.tsx';
import { type ComptesParEtat, compterEtats, filtrerLignes, sansService } from './lignes-de-liste.ts';
import { CORRESPONDANCES, CORRESPONDANCES_MOTS } from './textes.ts';

const FORMES: Record<EtatCorrespondance, Shape> = {
  aucune: 'carre',
  plusieurs: 'losange',
  probable: 'triangle',
  'sans-personne': 'vide',
  sure: 'coche',
};

interface ListeASuivreProps {
  liste: Correspondances;
  suivi: ListFollowUp;
  actions: Actions;
}

/** The list in the order of EDT's window, to be ticked as one clicks there. */
export function ListeASuivre({ liste, suivi: { faites, filtre }, actions }: ListeASuivreProps) {
  const [echec, setEchec] = useState(false);
  const { genre, selon, correspondances: toutes } = liste;
  const cleDe = (correspondance: Correspondance) => followUpKey(genre, correspondance);
  const estFaite = (correspondance: Correspondance) => faites.has(cleDe(correspondance));
  const { colonnes, ...textes } = CORRESPONDANCES;
  const comptes = compterEtats(liste);
  const vues = filtrerLignes(liste, filtre, estFaite);
  const sansServices = genre === 'groupes' ? toutes.filter(sansService).length : 0;
  return (
    <>
      <p class={styles.bilanListe}>{textes.bilan(comptes)}</p>
      <p class="discret">
        {textes.selon[selon]} {textes.deduit}
      </p>
      {genre === 'groupes' && (
        <p class={`${commun.bandeau} ${commun.reserve}`}>
          {textes.groupesNotes} {sansServices > 0 && <strong>{textes.sansService(sansServices)}</strong>}
        </p>
      )}
      <Disclosure resume={textes.queFaire}>{() => <QueFaire comptes={comptes} />}</Disclosure>
      <p class="actions">
        <button type="button" onClick={() => print()}>
          {textes.imprimer}
        </button>
        <button
          type="button"
          onClick={() => {
            setEchec(false);
            exporterListe(liste, estFaite).catch(() => setEchec(true));
          }}
        >
          {textes.exporter}
        </button>
      </p>
      {echec && <p role="alert">{fr.remise.echec}</p>}
      <FiltreDeListe comptes={comptes} filtre={filtre} changer={actions.filterList} />
      <p role="status" class="discret">
        {textes.avancement(toutes.filter(estFaite).length, toutes.length)}
        {vues.length === 0 && ` · ${textes.aucune}`}
      </p>
      {vues.length > 0 && (
        <PagedTable
          class={styles.aSuivre}
          titre={textes.legende(genre)}
          colonnes={[colonnes.fait, colonnes.edt, colonnes.sts, colonnes.etat]}
          lignes={vues}
        >
          {(correspondance) => {
            const cle = cleDe(correspondance);
            return (
              <Ligne
                key={cle}
                correspondance={correspondance}
                alerte={genre === 'groupes'}
                faite={faites.has(cle)}
                cocher={(faite) => actions.tickLine(toutes.indexOf(correspondance), faite)}
              />
            );
          }}
        </PagedTable>
      )}
    </>
  );
}

function QueFaire({ comptes }: { comptes: ComptesParEtat }) {
  return (
    <dl class={`${commun.explication} ${styles.queFaire}`}>
      {ETATS_CORRESPONDANCE.filter((etat) => comptes[etat] > 0).map((etat) => (
        <div key={etat}>
          <dt>{CORRESPONDANCES_MOTS[etat].nom}</dt>
          <dd>{CORRESPONDANCES_MOTS[etat].aFaire}</dd>
        </div>
      ))}
    </dl>
  );
}

interface LigneProps {
  correspondance: Correspondance;
  /** An entry without service is worth saying for a group, not for a person. */
  alerte: boolean;
  faite: boolean;
  cocher: (faite: boolean) => void;
}

function Ligne({ correspondance, alerte, faite, cocher }: LigneProps) {
  const { libelle, etat, candidats, services } = correspondance;
  const { colonnes, ...textes } = CORRESPONDANCES;
  return (
    <tr data-correspondance={etat} data-faite={faite}>
      <td class={styles.fait}>
        <input
          type="checkbox"
          aria-label={textes.cocher(libelle)}
          checked={faite}
          onChange={({ currentTarget }) => cocher(currentTarget.checked)}
        />
      </td>
      <th scope="row" data-colonne={colonnes.edt}>
        {libelle}
      </th>
      <td data-colonne={colonnes.sts}>
        {candidats.length === 0 && (etat === 'sans-personne' ? textes.personne : textes.rien)}
        {candidats.map((candidat) => (
          <div key={candidat.cle} class={styles.candidat}>
            <strong>{candidat.libelle}</strong>
            {candidat.detail && <span class="discret"> {candidat.detail}</span>}
            {(alerte || candidats.length > 1) && candidat.services.length + Number(alerte) > 0 && (
              <div class="discret" data-manque={alerte && candidat.services.length === 0}>
                {textes.services(candidat.services)}
              </div>
            )}
            {candidats.length > 1 && candidat.raison && <div class="discret">{candidat.raison}</div>}
          </div>
        ))}
        {services.length > 0 && (
          <ul class={styles.services}>
            {services.map((service) => (
              <li key={service.matiere} data-service={service.etat}>
                {textes.service(service)}
              </li>
            ))}
          </ul>
        )}
      </td>
      <td data-colonne={colonnes.etat}>
        <span class={styles.etatCorrespondance}>
          <Icon forme={FORMES[etat]} /> {CORRESPONDANCES_MOTS[etat].nom}
        </span>
        {candidats.length === 1 && candidats[0]?.raison && <div class="discret">{candidats[0].raison}</div>}
        {candidats.some(({ disputee }) => disputee) && <div class="discret">{textes.disputee}</div>}
      </td>
    </tr>
  );
}
