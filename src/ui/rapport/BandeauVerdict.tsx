import type { ComponentChildren } from 'preact';
import { enumerer } from '../../domain/francais.ts';
import type { Rapport } from '../../domain/rapport.ts';
import { LIBELLES } from '../../domain/source.ts';
import { typesLus } from '../../rapport/emplacements.ts';
import commun from '../commun/commun.module.css';
import { formatInstant } from '../commun/format.ts';
import { fr, VERDICTS } from '../commun/fr.ts';
import { Heading } from '../commun/Heading.tsx';
import { Icon, VERDICT_SHAPE } from '../commun/Icon.tsx';
import { Terme } from '../glossaire/Terme.tsx';
import type { IdTerme } from '../glossaire/textes.ts';
import styles from './rapport.module.css';

/** The one sentence, and what it rests on; shortened where it stands above another view than the first. */
export function BandeauVerdict({ rapport, court = false }: { rapport: Rapport; court?: boolean }) {
  const { etablissement, annee, verdict, fichiers } = rapport;
  const liens = fichiers.find((f) => f.type === 'liens' && f.etat === 'lu');
  const { resultat } = fr;
  const lus = typesLus(rapport).map((type) => LIBELLES[type].nom);
  if (court) {
    return (
      <div class={`${styles.verdict} ${styles.court}`} data-verdict={verdict}>
        <p>
          <Icon forme={VERDICT_SHAPE[verdict]} /> <strong>{VERDICTS[verdict]}</strong> {rapport.phrase}
        </p>
      </div>
    );
  }
  return (
    <div class={styles.verdict} data-verdict={verdict}>
      <p class={styles.mot}>
        <Icon forme={VERDICT_SHAPE[verdict]} /> {VERDICTS[verdict]}
      </p>
      <Heading>{rapport.phrase}</Heading>
      <dl class={commun.fondements}>
        <Fait nom={resultat.ecole} terme="etablissement">
          {etablissement ? resultat.etablissement(etablissement.nom, etablissement.uai) : resultat.etablissementInconnu}
        </Fait>
        <Fait nom={resultat.annee} terme="millesime">
          {resultat.annees(annee.scolaire, annee.siecle) || resultat.anneeInconnue}
        </Fait>
        <Fait nom={resultat.etabli}>{formatInstant(rapport.etabliLe)}</Fait>
        {liens && (
          <Fait nom={resultat.fichierLiens} terme="elegroupe">
            {liens.nom}
          </Fait>
        )}
        {lus.length > 0 && <Fait nom={resultat.surLaFoi}>{enumerer(lus)}</Fait>}
      </dl>
    </div>
  );
}

interface FaitProps {
  nom: string;
  terme?: IdTerme;
  children: ComponentChildren;
}

function Fait({ nom, terme, children }: FaitProps) {
  return (
    <div>
      <dt>{terme ? <Terme id={terme}>{nom}</Terme> : nom}</dt>
      <dd>{children}</dd>
    </div>
  );
}
