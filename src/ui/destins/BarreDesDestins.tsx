import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { DESTINS, type Destin } from '../../domain/destins.ts';
import { nombre } from '../../domain/francais.ts';
import { partsDeLaBarre } from '../../rapport/barre-des-destins.ts';
import { hashOf } from '../commun/route.ts';
import styles from './destins.module.css';
import { Motifs, motifDe } from './MotifsDesDestins.tsx';
import { DESTINS_MOTS } from './textes.ts';

interface BarreDesDestinsProps {
  /** What it shows: « Cette nuit », « Prévu », « Constaté ». */
  titre: string;
  comptes: Readonly<Record<Destin, number>>;
  /** Each part leads to its pupils; not where the views of this report cannot be opened. */
  liens?: boolean;
}

const adresse = (destin: Destin): string => hashOf('eleves', [], { destin });

interface BarreProps extends Pick<BarreDesDestinsProps, 'comptes' | 'liens'> {
  /** The id under which the patterns are drawn, in this bar or in another of the page. */
  motifs: string;
  /** One of many, without numbers: its row tells them. */
  petite?: boolean;
  children?: ComponentChildren;
}

/** The bar alone; what it shows is told in words beside it. */
export function Barre({ comptes, motifs, liens = false, petite = false, children }: BarreProps) {
  return (
    <svg class={styles.barre} data-petite={petite} aria-hidden="true">
      {children}
      {partsDeLaBarre(comptes).map(({ destin, debut, largeur }) => {
        const place = { x: `${debut}%`, width: `${largeur}%`, height: '100%' };
        const part = (
          <>
            <title>{DESTINS_MOTS[destin].compte(comptes[destin])}</title>
            <rect {...place} data-destin={destin} />
            <rect {...place} fill={motifDe(motifs, destin)} />
            {largeur > 6 && !petite && (
              <text x={`${debut + largeur / 2}%`} y="50%">
                {nombre(comptes[destin])}
              </text>
            )}
          </>
        );
        return liens ? (
          <a key={destin} href={adresse(destin)} tabindex={-1}>
            {part}
          </a>
        ) : (
          <g key={destin}>{part}</g>
        );
      })}
    </svg>
  );
}

/** Every pupil by what becomes of him, worst first, in one bar; below, the same as a table, whose rows lead to the pupils. */
export function BarreDesDestins({ titre, comptes, liens = false }: BarreDesDestinsProps) {
  const id = useId();
  const presents = DESTINS.filter((destin) => comptes[destin] > 0);
  return (
    <div class={styles.nuit}>
      {/* The table says it all; the bar is for the eye and the mouse. */}
      <Barre comptes={comptes} motifs={id} liens={liens}>
        <Motifs id={id} />
      </Barre>
      <table class={styles.legende}>
        <caption class="hors-ecran">{titre}</caption>
        <tbody>
          {presents.map((destin) => (
            <tr key={destin}>
              <td>{nombre(comptes[destin])}</td>
              <th scope="row">
                <svg class={styles.pastille} aria-hidden="true">
                  <rect width="100%" height="100%" data-destin={destin} />
                  <rect width="100%" height="100%" fill={motifDe(id, destin)} />
                </svg>{' '}
                {liens ? (
                  <a href={adresse(destin)}>{DESTINS_MOTS[destin].nom(comptes[destin])}</a>
                ) : (
                  DESTINS_MOTS[destin].nom(comptes[destin])
                )}
              </th>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
