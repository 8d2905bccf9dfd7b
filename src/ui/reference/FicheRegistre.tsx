import { useState } from 'preact/hooks';
import { copyText } from '../commun/clipboard.ts';
import { Section } from '../commun/Heading.tsx';
import styles from './reference.module.css';
import { DONNEES } from './textes-donnees.ts';

/** The register sheet (RGPD, article 30), to be read here and pasted elsewhere. */
export function FicheRegistre() {
  const { titre, aide, copier, copiee, impossible, lignes } = DONNEES.registre;
  const [dit, setDit] = useState('');
  const texte = lignes.map(([rubrique, contenu]) => `${rubrique}\t${contenu}`).join('\n');
  return (
    <Section titre={titre}>
      <p>{aide}</p>
      <p>
        <button type="button" onClick={async () => setDit((await copyText(texte)) ? copiee : impossible)}>
          {copier}
        </button>{' '}
        <span role="status">{dit}</span>
      </p>
      <dl class={styles.registre}>
        {lignes.map(([rubrique, contenu]) => (
          <div key={rubrique}>
            <dt>{rubrique}</dt>
            <dd>{contenu}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
