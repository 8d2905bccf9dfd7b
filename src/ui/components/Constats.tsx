import { useState } from 'preact/hooks';
import type { Constat, Rapport, Sujet } from '../../domain/report.ts';
import { LIBELLES } from '../../domain/source.ts';
import { constatsParGravite, nombreControles } from '../../state/select.ts';
import { fr, GRAVITES_MOTS } from '../fr.ts';
import { Etapes } from './Etapes.tsx';
import { FORME_GRAVITE, Icone } from './Icone.tsx';
import { Section, SousLeTitre, Titre } from './Titre.tsx';
import { CommandesDeTranche, useTranche } from './Tranche.tsx';

/** Everything to know or to correct, once per cause, most severe first. */
export function Constats({ rapport }: { rapport: Rapport }) {
  const constats = constatsParGravite(rapport);
  return (
    <Section titre={fr.constats.titre}>
      {constats.length === 0 && <p>{fr.constats.aucun(nombreControles(rapport))}</p>}
      {constats.map((constat, rang) => (
        // A report is never edited in place: the rank is a stable key, and two findings may share a code.
        <ConstatVu key={rang} constat={constat} />
      ))}
    </Section>
  );
}

function ConstatVu({ constat }: { constat: Constat }) {
  const { code, gravite, titre, message, eleves, sujets } = constat;
  return (
    <article class="constat" data-gravite={gravite}>
      <p class="gravite">
        <Icone forme={FORME_GRAVITE[gravite]} /> {GRAVITES_MOTS[gravite]}
        {eleves > 0 && <span class="nombre"> · {fr.constats.eleves(eleves)}</span>}
      </p>
      <Titre>{titre}</Titre>
      <SousLeTitre>
        <p class="message">{message}</p>
        <Explication constat={constat} />
        {sujets.length > 0 && <Sujets sujets={sujets} />}
        <p class="source">
          {constat.source === 'atteste' ? fr.constats.atteste : fr.constats.deduit} · {constat.reference} ·{' '}
          <code>{code}</code>
        </p>
      </SousLeTitre>
    </article>
  );
}

/** Why, what to do, and what to redo: what SIECLE never says. */
export function Explication({ constat: { cause, correction, etapes } }: { constat: Constat }) {
  return (
    <dl class="explication">
      {cause && (
        <div>
          <dt>{fr.constats.cause}</dt>
          <dd>{cause}</dd>
        </div>
      )}
      {correction && (
        <div>
          <dt>{fr.constats.correction}</dt>
          <dd>{correction}</dd>
        </div>
      )}
      {etapes.length > 0 && (
        <div>
          <dt>{fr.constats.etapes}</dt>
          <dd>
            <Etapes etapes={etapes} />
          </dd>
        </div>
      )}
    </dl>
  );
}

function Sujets({ sujets }: { sujets: readonly Sujet[] }) {
  const [ouvert, setOuvert] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOuvert(currentTarget.open)}>
      <summary>{fr.constats.sujets(sujets.length)}</summary>
      {/* Built at the first opening: a closed list of thousands costs nothing. */}
      {ouvert && <ListeSujets sujets={sujets} />}
    </details>
  );
}

function ListeSujets({ sujets }: { sujets: readonly Sujet[] }) {
  const tranche = useTranche(sujets);
  return (
    <>
      <ul class="sujets">
        {tranche.visibles.map((sujet, rang) => (
          <li key={rang}>
            <strong>{sujet.libelle}</strong>
            {sujet.detail && sujet.detail !== sujet.libelle && <span>{` : ${sujet.detail}`}</span>}
            {sujet.ligne !== undefined && (
              <span class="discret">
                {' '}
                ({sujet.fichier && `${LIBELLES[sujet.fichier].nom}, `}
                {fr.emplacement.ligne(sujet.ligne)})
              </span>
            )}
          </li>
        ))}
      </ul>
      <CommandesDeTranche tranche={tranche} />
    </>
  );
}
