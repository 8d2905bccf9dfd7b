import type { ComponentChildren } from 'preact';
import { enumerer } from '../../domain/francais.ts';
import type { Rapport } from '../../domain/rapport.ts';
import { LIBELLES, SOURCES } from '../../domain/source.ts';
import { fichierDesLiens, typesLus } from '../../rapport/emplacements.ts';
import { formatInstant } from '../commun/format.ts';
import { fr } from '../commun/fr.ts';
import { Terme } from '../glossaire/Terme.tsx';
import type { IdTerme } from '../glossaire/textes.ts';
import styles from './rapport.module.css';
import { TEXTES_RAPPORT } from './textes.ts';

/** What the answer rests on: whose files, of which year, read when. */
export function Fondements({ rapport }: { rapport: Rapport }) {
  const { etablissement, annee } = rapport;
  const { resultat } = fr;
  const { fondements } = TEXTES_RAPPORT;
  const liens = fichierDesLiens(rapport);
  const lus = typesLus(rapport).map((type) => LIBELLES[type].nom);
  return (
    <dl class={styles.pied}>
      <Fait nom={fondements.ecole} terme="etablissement">
        {etablissement ? resultat.etablissement(etablissement.nom, etablissement.uai) : fondements.inconnu}
      </Fait>
      <Fait nom={fondements.annee} terme="millesime">
        {resultat.annees(annee.scolaire, annee.siecle) || resultat.anneeInconnue}
      </Fait>
      {liens && (
        <Fait nom={fondements.liens} terme="elegroupe">
          {liens.nom}
        </Fait>
      )}
      <Fait nom={fondements.etabli}>{formatInstant(rapport.etabliLe)}</Fait>
      {lus.length > 0 && (
        <Fait nom={fondements.dapres}>{lus.length < SOURCES.length ? enumerer(lus) : fondements.tous}</Fait>
      )}
    </dl>
  );
}

interface FondementProps {
  nom: string;
  terme?: IdTerme;
  children: ComponentChildren;
}

function Fait({ nom, terme, children }: FondementProps) {
  return (
    <div>
      <dt>{terme ? <Terme id={terme}>{nom}</Terme> : nom}</dt>
      <dd>{children}</dd>
    </div>
  );
}
