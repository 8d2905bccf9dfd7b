import type { Explication, Surprise } from '../../lendemain/bilan.ts';
import { Heading, Section } from '../commun/Heading.tsx';
import { Pager } from '../commun/Pager.tsx';
import styles from './lendemain.module.css';
import { LENDEMAIN } from './textes.ts';

/** The pupils whose fate is not the one predicted, each explained. */
export function Surprises({ surprises, complet }: { surprises: readonly Surprise[]; complet: boolean }) {
  const { bilan } = LENDEMAIN;
  if (surprises.length === 0) return complet ? <p>{bilan.aucune}</p> : null;
  return (
    <Section titre={bilan.surprises(surprises.length)}>
      <Pager lignes={surprises}>
        {(visibles) => (
          <ul class={styles.surprises}>
            {visibles.map((surprise, rang) => (
              <li key={rang} class={styles.surprise} data-genre={surprise.genre}>
                <UneSurprise surprise={surprise} />
              </li>
            ))}
          </ul>
        )}
      </Pager>
    </Section>
  );
}

function UneSurprise({
  surprise: { genre, nom, division, eleveId, idPrv, prevu, vu, explications },
}: {
  surprise: Surprise;
}) {
  const { bilan } = LENDEMAIN;
  return (
    <>
      <Heading>
        {nom} {division && <span class="discret">{division}</span>}
      </Heading>
      <p class="discret">
        <strong>{bilan.genres[genre]}</strong> · {eleveId} / {idPrv}
      </p>
      <dl class={styles.prevuConstate}>
        <div>
          <dt>{bilan.prevu}</dt>
          <dd>
            {prevu
              ? [bilan.sorts[prevu.sort], ...prevu.codes.map((c) => bilan.code(c.code, c.groupe))].join(', ')
              : bilan.rien}
          </dd>
        </div>
        <div>
          <dt>{bilan.constate}</dt>
          <dd>{vu ? <Constate vu={vu} /> : bilan.rien}</dd>
        </div>
        <div>
          <dt>{bilan.pourquoi}</dt>
          <dd>
            {explications.map((explication) => (
              <p key={explication.code}>
                {enMots(explication)} <span class="discret">{bilan.deduit}</span>
              </p>
            ))}
            {vu && !vu.details && <p class="discret">{bilan.demanderDetail}</p>}
          </dd>
        </div>
      </dl>
    </>
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
