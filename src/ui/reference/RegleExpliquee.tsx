import type { FicheRegle } from '../../domain/fiche-regle.ts';
import { enumerer } from '../../domain/francais.ts';
import commun from '../commun/commun.module.css';
import { Section } from '../commun/Heading.tsx';
import { GRAVITE_SHAPE, Icon } from '../commun/Icon.tsx';
import { StepTags } from '../commun/StepTags.tsx';
import { TEXTES_RAPPORT } from '../rapport/textes.ts';
import { GRAVITES_MOTS } from '../rapport/textes-mots.ts';
import styles from './reference.module.css';
import { nomDuFait, TEXTES_CATALOGUE } from './textes-catalogue.ts';

/** One rule of the catalogue: what, why, what to do in each case, an example, and what attests it. */
export function RegleExpliquee({ fiche }: { fiche: FicheRegle }) {
  const { code, famille, gravite, bilan, cause, corrections, exemple, lit, source } = fiche;
  const textes = TEXTES_CATALOGUE;
  return (
    <div class={`${commun.cadre} ${styles.regle}`} data-gravite={gravite}>
      <p class={commun.gravite}>
        <Icon forme={GRAVITE_SHAPE[gravite]} /> {GRAVITES_MOTS[gravite]}
        <span class={styles.nombre}>
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
      <Section titre={TEXTES_RAPPORT.causes.pourquoi}>
        <p>{cause}</p>
      </Section>
      <Section titre={TEXTES_RAPPORT.causes.correction}>
        {corrections.map(({ cas, texte, refaire }) => (
          <div key={cas} class={styles.branche}>
            {/* A branch that always applies says so; naming it then helps nobody. */}
            {corrections.length > 1 && <p class={styles.cas}>{cas}</p>}
            <p>{texte}</p>
            {refaire.length > 0 && <StepTags etapes={refaire} />}
          </div>
        ))}
      </Section>
      <Section titre={textes.fondement}>
        <p>
          {textes.source(TEXTES_RAPPORT.causes.source(source.kind), source.ref)}{' '}
          {source.kind === 'atteste' ? textes.atteste : textes.deduit}
        </p>
        {lit.length > 0 && <p>{textes.lit(enumerer(lit.map(nomDuFait)))}</p>}
      </Section>
    </div>
  );
}
