import { useState } from 'preact/hooks';
import type { DocumentEnDoute } from '../../domain/etablissements.ts';
import { LIBELLES } from '../../domain/source.ts';
import type { Actions } from '../../state/actions.ts';
import type { SchoolRow, Schools } from '../../state/schools.ts';
import { Choice } from '../commun/Choice.tsx';
import commun from '../commun/commun.module.css';
import { Disclosure } from '../commun/Disclosure.tsx';
import { fr } from '../commun/fr.ts';
import { Section } from '../commun/Heading.tsx';
import styles from './etablissements.module.css';
import { nomDeLaLigne } from './nom-de-la-ligne.ts';
import { ETABLISSEMENTS } from './textes.ts';

const TEXTES = ETABLISSEMENTS.enDoute;

/** The documents that belong to none of the schools for sure, each with a choice of school; then the files that are not read. */
export function FichiersEnDoute({ schools, actions }: { schools: Schools; actions: Actions }) {
  const { enDoute, laisses, rows } = schools;
  const siennes = rows.filter(({ origine }) => origine === 'onglet');
  return (
    <>
      {enDoute.length > 0 && (
        <Section titre={TEXTES.titre} class={styles.enDoute}>
          <p>{TEXTES.aide}</p>
          <ul>
            {enDoute.map((document) => (
              <UnFichier key={document.cle} document={document} ecoles={siennes} actions={actions} />
            ))}
          </ul>
        </Section>
      )}
      {laisses.length > 0 && (
        <div class={styles.laisses}>
          <Disclosure resume={ETABLISSEMENTS.laisses(laisses.length)}>
            {() => (
              <ul>
                {laisses.map((nom, rang) => (
                  <li key={rang} class={commun.nomFichier}>
                    {nom}
                  </li>
                ))}
              </ul>
            )}
          </Disclosure>
        </div>
      )}
    </>
  );
}

interface UnFichierProps {
  document: DocumentEnDoute;
  ecoles: readonly SchoolRow[];
  actions: Actions;
}

function UnFichier({ document, ecoles, actions }: UnFichierProps) {
  const [choisie, choisir] = useState('');
  const { cle, nom, entree, type } = document;
  return (
    <li>
      <p class={commun.nomFichier}>
        <strong>{type ? LIBELLES[type].nom : TEXTES.inconnu}</strong>{' '}
        {entree === null ? nom : fr.fichiers.entree(nom, entree)}
      </p>
      <p class="discret">{raisonDuDoute(document)}</p>
      <p class={styles.choix}>
        <Choice
          nom={TEXTES.choix}
          sansChoix={TEXTES.choisir}
          valeurs={ecoles.map((row) => [row.uai, fr.resultat.etablissement(row.apercu && nomDeLaLigne(row), row.uai)])}
          valeur={choisie}
          choisir={choisir}
        />
        <button type="button" disabled={choisie === ''} onClick={() => void actions.giveTo(cle, choisie)}>
          {TEXTES.donner} <span class="hors-ecran">{TEXTES.donnerQuoi(nom)}</span>
        </button>
      </p>
    </li>
  );
}

function raisonDuDoute({ probleme, uai }: DocumentEnDoute): string {
  if (probleme) return `${probleme.message} ${probleme.aFaire}`;
  return uai === null ? TEXTES.neNommePas : TEXTES.nomme(uai);
}
