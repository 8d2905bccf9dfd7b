import type { Explication, Surprise } from '../../lendemain/bilan.ts';
import { type GroupeDeSurprises, grouperSurprises } from '../../lendemain/surprises.ts';
import { Heading, Section } from '../commun/Heading.tsx';
import { PlainTable } from '../commun/PlainTable.tsx';
import styles from './lendemain.module.css';
import { LENDEMAIN } from './textes.ts';

/** The pupils whose fate is not the one predicted, by what explains it: one cause, one card, whatever their number. */
export function Surprises({ surprises, complet }: { surprises: readonly Surprise[]; complet: boolean }) {
  const { bilan } = LENDEMAIN;
  if (surprises.length === 0) return complet ? <p>{bilan.aucune}</p> : null;
  return (
    <Section titre={bilan.surprises(surprises.length)}>
      <ul class={styles.surprises}>
        {grouperSurprises(surprises).map((groupe, rang) => (
          <li key={rang} class={styles.surprise} data-genre={groupe.genre}>
            <UnGroupe groupe={groupe} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function UnGroupe({ groupe: { genre, explications, surprises } }: { groupe: GroupeDeSurprises }) {
  const { bilan } = LENDEMAIN;
  const titre = bilan.groupe(genre, surprises.length);
  return (
    <>
      <Heading>{titre}</Heading>
      {explications.map((explication) => (
        <p key={explication.code}>
          {enMots(explication)} <span class="discret">{bilan.deduit}</span>
        </p>
      ))}
      {surprises.some(({ vu }) => vu && !vu.details) && <p class="discret">{bilan.demanderDetail}</p>}
      <Table titre={titre} surprises={surprises} />
    </>
  );
}

function Table({ titre, surprises }: { titre: string; surprises: readonly Surprise[] }) {
  const { bilan } = LENDEMAIN;
  const { colonnes } = LENDEMAIN.liens;
  return (
    <PlainTable titre={titre} colonnes={[colonnes.eleve, bilan.prevu, bilan.constate]} lignes={surprises}>
      {({ nom, division, eleveId, idPrv, prevu, vu }) => [
        <>
          {nom} <span class="discret">{[division, `${eleveId} / ${idPrv}`].filter(Boolean).join(' · ')}</span>
        </>,
        prevu
          ? [bilan.sorts[prevu.sort], ...prevu.codes.map((c) => bilan.code(c.code, c.groupe))].join(', ')
          : bilan.rien,
        vu ? <Constate vu={vu} /> : bilan.rien,
      ]}
    </PlainTable>
  );
}

/** SIECLE's words, verbatim. */
function Constate({ vu: { regle, anomalie, details } }: { vu: NonNullable<Surprise['vu']> }) {
  return (
    <>
      {anomalie && (
        <p>
          <code>{regle}</code> <q>{anomalie}</q>
        </p>
      )}
      {details?.map(({ code, message }) => (
        <p key={`${code} ${message}`}>
          <code>{code}</code> <q>{message}</q>
        </p>
      ))}
    </>
  );
}

function enMots(explication: Explication): string {
  const { explications } = LENDEMAIN;
  return 'groupes' in explication
    ? explications[explication.code](explication.groupes)
    : explications[explication.code];
}
