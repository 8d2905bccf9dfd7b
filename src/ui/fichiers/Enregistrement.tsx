import { createContext } from 'preact';
import { useContext, useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Extrait, IssueExtrait } from '../../domain/extrait.ts';
import type { Rapport } from '../../domain/rapport.ts';
import { retenu } from '../../rapport/emplacements.ts';
import type { Enregistrement } from '../../rapport/enregistrements.ts';
import { type Copyable, CopyButtons } from '../commun/Copy.tsx';
import { COPY_TEXTS } from '../commun/copy-texts.ts';
import { PANNE } from '../commun/pannes.ts';
import { ExtraitVu } from './Extrait.tsx';
import styles from './fichiers.module.css';
import { ENREGISTREMENT } from './textes.ts';

/** How a view reaches the files behind its report; null where there is no way back to them. */
export interface AccesAuxFichiers {
  readonly rapport: Rapport;
  extraire(enregistrement: Enregistrement): Promise<IssueExtrait>;
}

export const Acces = createContext<AccesAuxFichiers | null>(null);

interface VoirProps {
  /** Null when the finding points to no record: there is nothing to open. */
  enregistrement: Enregistrement | null;
  /** Whose record it is: buttons of one list are told apart by it. */
  nom: string;
  /** Identifiers to look for in the other applications, beside the line. */
  copiables: readonly Copyable[];
}

/** Opens in place the record of the file that a finding points to. */
export function VoirEnregistrement({ enregistrement, nom, copiables }: VoirProps) {
  const acces = useContext(Acces);
  const [ouvert, setOuvert] = useState(false);
  const [essai, setEssai] = useState(1);
  const bouton = useRef<HTMLButtonElement>(null);
  const contenu = useId();
  const reessayer = () => {
    // The button that was pressed goes.
    bouton.current?.focus();
    setEssai(essai + 1);
  };
  if (!acces || !enregistrement) return null;
  const { ligne } = enregistrement.repere;
  return (
    <div class={styles.enregistrement}>
      <button
        ref={bouton}
        type="button"
        class={styles.voir}
        aria-expanded={ouvert}
        aria-controls={ouvert ? contenu : undefined}
        onClick={() => setOuvert(!ouvert)}
      >
        {ENREGISTREMENT.voir} <span class="hors-ecran">{ENREGISTREMENT.de(nom, ligne)}</span>
      </button>
      {ouvert && (
        <div id={contenu} class={styles.enregistrementOuvert}>
          <Contenu key={essai} {...{ acces, enregistrement, copiables, reessayer }} />
        </div>
      )}
    </div>
  );
}

type Etat = IssueExtrait | { readonly etat: 'attente' } | { readonly etat: 'panne' };

interface ContenuProps {
  acces: AccesAuxFichiers;
  enregistrement: Enregistrement;
  copiables: readonly Copyable[];
  reessayer(): void;
}

function Contenu({ acces, enregistrement, copiables, reessayer }: ContenuProps) {
  const [vu, setVu] = useState<Etat>({ etat: 'attente' });
  useEffect(() => {
    // An answer that comes after the view was left, or the record closed, goes nowhere.
    let vivant = true;
    acces.extraire(enregistrement).then(
      (issue) => vivant && setVu(issue),
      () => vivant && setVu({ etat: 'panne' }),
    );
    return () => {
      vivant = false;
    };
  }, []);
  const fichier = retenu(acces.rapport.fichiers, enregistrement.type);
  return (
    <>
      {vu.etat === 'lu' && <ExtraitVu extrait={vu.extrait} fichier={fichier} />}
      <p role="status" class={vu.etat === 'lu' ? 'hors-ecran' : undefined}>
        {vu.etat === 'illisible'
          ? ENREGISTREMENT.illisible(vu.probleme.message, vu.probleme.aFaire)
          : ENREGISTREMENT.etats[vu.etat]}
      </p>
      {vu.etat === 'panne' && (
        <p class="actions">
          <button type="button" onClick={reessayer}>
            {PANNE.reessayer}
          </button>
        </p>
      )}
      <CopyButtons
        copiables={[
          ...copiables,
          ...(vu.etat === 'lu' ? marquees(vu.extrait, copiables) : []),
          { quoi: COPY_TEXTS.ligne, valeur: `${enregistrement.repere.ligne}` },
        ]}
      />
    </>
  );
}

/** The values in question, but those that the finding already gives. */
function marquees({ lignes }: Extrait, dejaDites: readonly Copyable[]): readonly Copyable[] {
  const champs = lignes.flatMap(({ nom, valeur, marquee, attributs }) => [
    ...(marquee ? [{ nom, valeur }] : []),
    ...attributs.filter(({ marque }) => marque),
  ]);
  return champs.flatMap(({ nom, valeur }) =>
    valeur && !dejaDites.some((copiable) => copiable.valeur === valeur) ? [{ quoi: nom, valeur }] : [],
  );
}
