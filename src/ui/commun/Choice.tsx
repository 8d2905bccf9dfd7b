import { useId } from 'preact/hooks';

export interface ChoiceProps {
  nom: string;
  /** The words of no choice, where there may be none: it is the empty value. */
  sansChoix?: string;
  valeurs: readonly (readonly [valeur: string, libelle: string])[];
  valeur: string;
  choisir: (valeur: string) => void;
}

/** A list to choose one of, after its label. */
export function Choice({ nom, sansChoix, valeurs, valeur, choisir }: ChoiceProps) {
  const id = useId();
  return (
    <>
      <label for={id}>{nom}</label>
      <select id={id} value={valeur} onChange={({ currentTarget }) => choisir(currentTarget.value)}>
        {sansChoix && <option value="">{sansChoix}</option>}
        {valeurs.map(([code, libelle]) => (
          <option key={code} value={code}>
            {libelle}
          </option>
        ))}
      </select>
    </>
  );
}
