import { useContext } from 'preact/hooks';
import type { Fichier } from '../../domain/fichier.ts';
import type { EtablissementEcarte, Rapport } from '../../domain/rapport.ts';
import { horsEmplacements } from '../../rapport/emplacements.ts';
import commun from '../commun/commun.module.css';
import { fr } from '../commun/fr.ts';
import { HASH_SESSION, hashOf } from '../commun/route.ts';
import { ViewLinks } from '../commun/ViewLinks.tsx';
import styles from './fichiers.module.css';
import { EnMain, useRetrait } from './Retirer.tsx';
import { EN_MAIN } from './textes.ts';

/** How many are said one by one; the others are one link away. */
const DITS = 3;

/**
 * What was given and does not count, above the verdict that goes without it: one line a file, those to bring again first;
 * the files of another school are said once, with the way to judge it.
 */
export function FichiersRefuses({ rapport }: { rapport: Rapport }) {
  const { aReprendre, ecartes } = horsEmplacements(rapport.fichiers);
  const autres = rapport.autresEtablissements ?? [];
  const refuses = [...aReprendre, ...ecartes].filter((fichier) => !estDAilleurs(fichier, autres));
  if (refuses.length === 0 && autres.length === 0) return null;
  return (
    <div class={`${commun.bandeau} ${styles.refuses}`}>
      {refuses.length > 0 && <Refuses rapport={rapport} refuses={refuses} />}
      {autres.length > 0 && <AutresEcoles ecoles={autres} />}
    </div>
  );
}

const estDAilleurs = ({ probleme, uai }: Fichier, ecoles: readonly EtablissementEcarte[]): boolean =>
  probleme?.code === 'autre-etablissement' && ecoles.some((ecole) => ecole.uai === uai);

const nomDit = ({ nom, entree }: Fichier): string => (entree ? fr.fichiers.entree(nom, entree) : nom);

function Refuses({ rapport, refuses }: { rapport: Rapport; refuses: readonly Fichier[] }) {
  const geste = useRetrait(rapport);
  const dits = refuses.length > DITS + 1 ? refuses.slice(0, DITS) : refuses;
  return (
    <>
      <p>
        <strong>{EN_MAIN.refuses(refuses.length)}</strong>
      </p>
      <ul>
        {dits.map((fichier) => (
          <li key={rapport.fichiers.indexOf(fichier)}>
            <p>
              <strong class={commun.nomFichier}>{nomDit(fichier)}</strong> {fichier.probleme?.message}{' '}
              {fichier.probleme?.aFaire}
            </p>
            {geste(fichier)}
          </li>
        ))}
      </ul>
      {dits.length < refuses.length && (
        <ViewLinks>
          <p>
            <a href={hashOf('documents')}>{EN_MAIN.reste(refuses.length - dits.length)}</a>
          </p>
        </ViewLinks>
      )}
    </>
  );
}

function AutresEcoles({ ecoles }: { ecoles: readonly EtablissementEcarte[] }) {
  const main = useContext(EnMain);
  return (
    <ul>
      {ecoles.map(({ uai, nom, fichiers }) => {
        const ecole = fr.resultat.etablissement(nom, uai);
        return (
          <li key={uai} data-uai={uai}>
            <p>{EN_MAIN.autreEcole(ecole, fichiers)}</p>
            {main && (
              <a class="bouton" href={HASH_SESSION} onClick={() => main.chooseSchool(uai)}>
                {EN_MAIN.controler(nom ?? uai)}
              </a>
            )}
          </li>
        );
      })}
    </ul>
  );
}
