import { dateFr } from '../../domain/dates.ts';
import type { BilanLiens, LienEcart } from '../../lendemain/liens-attendus.ts';
import { Heading, Section } from '../commun/Heading.tsx';
import { Icon } from '../commun/Icon.tsx';
import { PlainTable } from '../commun/PlainTable.tsx';
import { ID_LIENS } from '../demo/lieux-recit.ts';
import styles from './lendemain.module.css';
import { LENDEMAIN } from './textes.ts';

/** The links that should exist, looked for in fresh exports. */
export function LiensDuLendemain({ bilan }: { bilan: BilanLiens }) {
  const { liens } = LENDEMAIN;
  const { manquants, enPlus, dateExport, fraicheur, commeAvant } = bilan;
  const juste = manquants.length === 0 && enPlus.length === 0;
  return (
    <div id={ID_LIENS}>
      <div class={styles.score} data-juste={juste && fraicheur === 'posterieur'}>
        <Heading>
          <Icon forme={juste ? 'coche' : 'triangle'} /> {liensEnMots(bilan)}
        </Heading>
        {dateExport && <p class="discret">{liens.export(dateFr(dateExport))}</p>}
        {fraicheur !== 'posterieur' && <p>{liens.fraicheur[fraicheur]}</p>}
        {commeAvant && <p>{liens.commeAvant}</p>}
      </div>
      <ParCause titre={liens.titreManquants} ecarts={manquants} causes={liens.causesManquants} />
      <ParCause titre={liens.titreEnPlus} ecarts={enPlus} causes={liens.causesEnPlus} />
    </div>
  );
}

/** The sentence of the links. */
export function liensEnMots({ manquants, enPlus, attendus }: BilanLiens): string {
  const { liens } = LENDEMAIN;
  const phrase = manquants.length === 0 ? liens.tous(attendus) : liens.manquants(manquants.length, attendus);
  return enPlus.length > 0 ? `${phrase} ${liens.enPlus(enPlus.length)}` : phrase;
}

interface ParCauseProps<C extends string> {
  titre: string;
  ecarts: readonly LienEcart<C>[];
  /** What is said of each, in the order in which they are shown. */
  causes: Record<C, string>;
}

function ParCause<C extends string>({ titre, ecarts, causes }: ParCauseProps<C>) {
  if (ecarts.length === 0) return null;
  const groupes = (Object.keys(causes) as C[])
    .map((cause) => ({ cause, siens: ecarts.filter((ecart) => ecart.cause === cause) }))
    .filter(({ siens }) => siens.length > 0);
  return (
    <Section titre={titre}>
      {groupes.map(({ cause, siens }) => (
        <Ecarts key={cause} titre={LENDEMAIN.liens.cause(causes[cause], siens.length)} ecarts={siens} />
      ))}
    </Section>
  );
}

function Ecarts({ titre, ecarts }: { titre: string; ecarts: readonly LienEcart<string>[] }) {
  const { colonnes, aucuneDivision } = LENDEMAIN.liens;
  return (
    <PlainTable
      titre={titre}
      titreVisible
      colonnes={[colonnes.eleve, colonnes.division, colonnes.groupe]}
      lignes={ecarts}
    >
      {({ nom, prenom, division, groupe }) => [`${nom} ${prenom}`.trim(), division ?? aucuneDivision, groupe]}
    </PlainTable>
  );
}
