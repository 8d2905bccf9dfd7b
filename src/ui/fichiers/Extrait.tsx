import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { Extrait, LigneExtrait } from '../../domain/extrait.ts';
import type { Fichier } from '../../domain/fichier.ts';
import { fr } from '../commun/fr.ts';
import styles from './fichiers.module.css';
import { ENREGISTREMENT } from './textes.ts';

/** A record as its file writes it, line by line, with what is in question marked, in words too. */
export function ExtraitVu({ extrait, fichier }: { extrait: Extrait; fichier: Fichier | null }) {
  const legende = useId();
  const { lignes, parents, coupees, autres } = extrait;
  const [premiere] = lignes;
  if (!premiere) return null;
  return (
    <figure class={styles.extrait} aria-labelledby={legende}>
      <figcaption id={legende}>{ENREGISTREMENT.legende(premiere.nom, premiere.ligne, nomDe(fichier))}</figcaption>
      {parents.length > 0 && <p class="discret">{ENREGISTREMENT.parents(parents)}</p>}
      <ol>
        {lignes.map((ligne, rang) => (
          <li key={rang} value={ligne.ligne} data-niveau={Math.min(ligne.niveau, 6)}>
            <Ligne ligne={ligne} />
          </li>
        ))}
      </ol>
      {coupees > 0 && <p>{ENREGISTREMENT.coupe(lignes.length, coupees)}</p>}
      {autres > 0 && <p>{ENREGISTREMENT.autres(autres)}</p>}
      {lignes.some(nonLue) && <p class="discret">{ENREGISTREMENT.nonLu}</p>}
    </figure>
  );
}

const nomDe = (fichier: Fichier | null): string | null =>
  fichier && (fichier.entree === null ? fichier.nom : fr.fichiers.entree(fichier.nom, fichier.entree));

const nonLue = ({ lue, attributs }: LigneExtrait): boolean => !lue || attributs.some(({ valeur }) => valeur === null);

function Ligne({ ligne }: { ligne: LigneExtrait }) {
  const { nom, balise, attributs, valeur, lue, marquee } = ligne;
  if (balise === 'fermante') return <code>{`</${nom}>`}</code>;
  const texte = lue ? valeur : '…';
  const surLeNom = marquee && !texte;
  return (
    <>
      <code class={lue ? undefined : styles.nonLu}>
        {'<'}
        <Marque oui={surLeNom}>{nom}</Marque>
        {attributs.map((attribut) => (
          <span key={attribut.nom}>
            {` ${attribut.nom}="`}
            <wbr />
            <Marque oui={attribut.marque}>{attribut.valeur ?? '…'}</Marque>"
          </span>
        ))}
        {balise === 'seule' && !texte ? '/>' : '>'}
        {texte && (
          <>
            <wbr />
            <Marque oui={marquee}>{texte}</Marque>
            <wbr />
            {`</${nom}>`}
          </>
        )}
      </code>
      {(marquee || attributs.some(({ marque }) => marque)) && (
        <>
          {' '}
          <strong class={styles.enCause}>{surLeNom ? ENREGISTREMENT.elementEnCause : ENREGISTREMENT.enCause}</strong>
        </>
      )}
    </>
  );
}

/** A value of the file; its direction of writing stays its own. */
function Marque({ oui, children }: { oui: boolean; children: ComponentChildren }) {
  const texte = <bdi>{children}</bdi>;
  return oui ? <mark>{texte}</mark> : texte;
}
