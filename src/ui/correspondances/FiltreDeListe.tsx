import { useId } from 'preact/hooks';
import { ETATS_CORRESPONDANCE, type EtatCorrespondance } from '../../domain/correspondances.ts';
import type { ListFilter } from '../../state/list-follow-up.ts';
import styles from './correspondances.module.css';
import type { ComptesParEtat } from './lignes-de-liste.ts';
import { CORRESPONDANCES } from './textes.ts';

interface FiltreDeListeProps {
  comptes: ComptesParEtat;
  filtre: ListFilter;
  changer: (filtre: ListFilter) => void;
}

/** Which states of correspondence to show, and a word to find. */
export function FiltreDeListe({ comptes, filtre, changer }: FiltreDeListeProps) {
  const recherche = useId();
  const textes = CORRESPONDANCES;
  const montrer = (etat: EtatCorrespondance, visible: boolean) => {
    const caches = new Set(filtre.caches);
    if (visible) caches.delete(etat);
    else caches.add(etat);
    changer({ ...filtre, caches });
  };
  return (
    <div class={styles.filtreListe}>
      <fieldset>
        <legend>{textes.filtrer}</legend>
        {ETATS_CORRESPONDANCE.filter((etat) => comptes[etat] > 0).map((etat) => (
          <Case key={etat} coche={!filtre.caches.has(etat)} changer={(visible) => montrer(etat, visible)}>
            {textes.etat(etat, comptes[etat])}
          </Case>
        ))}
        <Case coche={filtre.aFaire} changer={(aFaire) => changer({ ...filtre, aFaire })}>
          {textes.aFaire}
        </Case>
      </fieldset>
      <p class={styles.champ}>
        <label for={recherche}>{textes.rechercher}</label>
        <input
          id={recherche}
          type="search"
          value={filtre.recherche}
          onInput={({ currentTarget }) => changer({ ...filtre, recherche: currentTarget.value })}
        />
      </p>
    </div>
  );
}

function Case(props: { coche: boolean; changer: (coche: boolean) => void; children: string }) {
  return (
    <label class={styles.case}>
      <input
        type="checkbox"
        checked={props.coche}
        onChange={({ currentTarget }) => props.changer(currentTarget.checked)}
      />
      {props.children}
    </label>
  );
}
