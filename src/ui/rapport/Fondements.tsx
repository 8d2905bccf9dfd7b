import type { ComponentChildren } from 'preact';
import { enumerer } from '../../domain/francais.ts';
import type { Rapport } from '../../domain/rapport.ts';
import { DEMANDES, estFacultatif, LIBELLES } from '../../domain/source.ts';
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
  const lus = documentsLus(rapport);
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
      {lus && <Fait nom={fondements.dapres}>{lus}</Fait>}
    </dl>
  );
}

/** The nine are said in one word, and what nobody had to bring after them. */
function documentsLus(rapport: Rapport): string {
  const lus = typesLus(rapport);
  const complet = DEMANDES.every((type) => lus.includes(type));
  const noms = (complet ? lus.filter(estFacultatif) : lus).map((type) => LIBELLES[type].nom);
  return enumerer(complet ? [TEXTES_RAPPORT.fondements.tous, ...noms] : noms);
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
