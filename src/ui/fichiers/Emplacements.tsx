import type { ComponentChildren } from 'preact';
import { dateFr } from '../../domain/dates.ts';
import type { Fichier } from '../../domain/fichier.ts';
import type { DocumentEnCours } from '../../domain/moteur.ts';
import { LIBELLES } from '../../domain/source.ts';
import type { Emplacement } from '../../rapport/emplacements.ts';
import commun from '../commun/commun.module.css';
import { formatSize } from '../commun/format.ts';
import { ETATS_FICHIER, fr } from '../commun/fr.ts';
import { FICHIER_SHAPE, Icon } from '../commun/Icon.tsx';
import { hashOf } from '../commun/route.ts';
import styles from './fichiers.module.css';

interface EmplacementsProps {
  emplacements: readonly Emplacement[];
  /** What can be done with a document that is there. */
  geste?: (fichier: Fichier) => ComponentChildren;
}

/** The documents to bring: each says where to get it until it is read, then what it is. */
export function Emplacements({ emplacements, geste }: EmplacementsProps) {
  return (
    <ul class={styles.emplacements}>
      {emplacements.map((emplacement) => (
        <li key={emplacement.type} class={styles.emplacement} data-etat={etatDe(emplacement)}>
          <EmplacementVu {...emplacement} />
          {emplacement.fichier && geste?.(emplacement.fichier)}
        </li>
      ))}
    </ul>
  );
}

const etatDe = ({ enCours, fichier }: Emplacement) => (enCours ? 'en-cours' : (fichier?.etat ?? 'attendu'));

function EmplacementVu({ type, facultatif, fichier, enCours }: Emplacement) {
  const { nom, menu } = LIBELLES[type];
  if (enCours) return <Progression nom={nom} document={enCours} />;
  return (
    <>
      <p class={styles.emplacementNom}>
        <Icon forme={fichier ? FICHIER_SHAPE[fichier.etat] : 'vide'} /> <strong>{nom}</strong>
        <span class={styles.etat}>
          {fichier ? ETATS_FICHIER[fichier.etat] : facultatif ? fr.emplacement.facultatif : fr.emplacement.attendu}
        </span>
      </p>
      {fichier ? <IdentiteFichier fichier={fichier} /> : <p class="discret">{menu}</p>}
    </>
  );
}

/** School, year, date of export and name, as far as the title does not say them; then what is wrong with the file. */
export function IdentiteFichier({ fichier }: { fichier: Fichier }) {
  const { uai, anneeScolaire, dateExport, entree, nom, probleme, type, notes = [] } = fichier;
  const faits = [
    uai && fr.emplacement.etablissement(uai),
    anneeScolaire !== null && fr.emplacement.annee(anneeScolaire),
    dateExport && fr.emplacement.export(dateFr(dateExport)),
  ].filter(Boolean);
  return (
    <>
      {faits.length > 0 && <p>{faits.join(' · ')}</p>}
      {(type !== null || entree) && (
        <p class={`discret ${commun.nomFichier}`}>{probleme && entree ? fr.fichiers.entree(nom, entree) : nom}</p>
      )}
      {notes.map(({ code, message, aFaire }) => (
        <p key={code} class="discret">
          {message} {aFaire}
        </p>
      ))}
      {probleme && (
        <p class={styles.probleme}>
          {probleme.message} {probleme.ligne !== null && `(${fr.emplacement.ligne(probleme.ligne)})`}
          <br />
          <strong>{probleme.aFaire}</strong>
          {probleme.code === 'compte-rendu-siecle' && (
            <>
              {' '}
              <a href={hashOf('lendemain')}>{fr.lendemain.lien}</a>
            </>
          )}
        </p>
      )}
    </>
  );
}

/** More than a school gives: eighty schools have eight hundred documents. */
export const MONTRES = 20;

/** How many are not shown. */
export const Reste = ({ sur }: { sur: number }) =>
  sur > MONTRES ? <p class="discret">{fr.emplacement.reste(sur - MONTRES)}</p> : null;

/** Documents of which nothing but the name is known yet: of many, two hundred a second, nobody could read it. */
export function EnCours({ documents }: { documents: readonly DocumentEnCours[] }) {
  if (documents.length > MONTRES) return <p class="discret">{fr.emplacement.aReconnaitre(documents.length)}</p>;
  return (
    <ul class={styles.emplacements}>
      {documents.map((document) => (
        <li key={document.cle} class={styles.emplacement} data-etat="en-cours">
          <Progression nom={document.nom} document={document} />
        </li>
      ))}
    </ul>
  );
}

/** Bytes really read, as a bar and as a text. */
function Progression({ nom, document: { lus, octets } }: { nom: string; document: DocumentEnCours }) {
  return (
    <>
      <p class={styles.emplacementNom}>
        <Icon forme="demi" /> <strong>{nom}</strong>
        <span class={styles.etat}>{fr.emplacement.enCours}</span>
      </p>
      <progress max={Math.max(octets, 1)} value={Math.min(lus, octets)} aria-label={nom} />
      <p class="discret">{fr.emplacement.avance(formatSize(Math.min(lus, octets)), formatSize(octets))}</p>
    </>
  );
}
