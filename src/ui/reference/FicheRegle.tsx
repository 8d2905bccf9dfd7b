import type { FicheRegle } from '../../domain/fiche.ts';
import { enumerer } from '../../domain/francais.ts';
import commun from '../commun/commun.module.css';
import { Etapes } from '../commun/Etapes.tsx';
import { FORME_GRAVITE, Icone } from '../commun/Icone.tsx';
import { Section } from '../commun/Titre.tsx';
import { GRAVITES_MOTS, nomDuManque, RAPPORT } from '../rapport/textes.ts';
import styles from './reference.module.css';
import { CATALOGUE } from './textes-catalogue.ts';

/** One rule of the catalogue: what, why, what to do in each case, an example, and what attests it. */
export function Regle({ fiche }: { fiche: FicheRegle }) {
  const { code, famille, gravite, bilan, cause, corrections, exemple, lit, source } = fiche;
  const textes = CATALOGUE;
  return (
    <div class={`${commun.cadre} ${styles.regle}`} data-gravite={gravite}>
      <p class={commun.gravite}>
        <Icone forme={FORME_GRAVITE[gravite]} /> {GRAVITES_MOTS[gravite]}
        <span class={commun.nombre}>
          {' '}
          · {famille} · <code>{code}</code>
        </span>
      </p>
      <Section titre={textes.quoi}>
        <p>{bilan}</p>
        {exemple.phrase !== bilan && (
          <>
            <p>{textes.phrase}</p>
            <blockquote>{exemple.phrase}</blockquote>
          </>
        )}
        <p class="discret">{textes.cas(exemple.nom)}</p>
      </Section>
      <Section titre={RAPPORT.causes.pourquoi}>
        <p>{cause}</p>
      </Section>
      <Section titre={RAPPORT.causes.correction}>
        {corrections.map(({ cas, texte, refaire }) => (
          <div key={cas} class={styles.branche}>
            {/* A branch that always applies says so; naming it then helps nobody. */}
            {corrections.length > 1 && <p class={styles.cas}>{cas}</p>}
            <p>{texte}</p>
            {refaire.length > 0 && <Etapes etapes={refaire} />}
          </div>
        ))}
      </Section>
      <Section titre={textes.fondement}>
        <p>
          {textes.source(RAPPORT.causes.source(source.kind), source.ref)}{' '}
          {source.kind === 'atteste' ? textes.atteste : textes.deduit}
        </p>
        {lit.length > 0 && <p>{textes.lit(enumerer(lit.map(nomDuManque)))}</p>}
      </Section>
    </div>
  );
}
