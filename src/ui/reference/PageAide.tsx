import { GRAVITES, type Gravite } from '../../domain/constat.ts';
import type { Verdict } from '../../domain/rapport.ts';
import { LIBELLES } from '../../domain/source.ts';
import { tousLesMembres } from '../../domain/unions.ts';
import commun from '../commun/commun.module.css';
import { fr, VERDICTS } from '../commun/fr.ts';
import { Heading, Section, UnderHeading } from '../commun/Heading.tsx';
import { GRAVITE_SHAPE, Icon, type Shape, VERDICT_SHAPE } from '../commun/Icon.tsx';
import { PlainList } from '../commun/PlainList.tsx';
import { HASH_SCHOOLS, hashOf } from '../commun/route.ts';
import { GRAVITES_MOTS } from '../rapport/textes-mots.ts';
import styles from './reference.module.css';
import { AIDE, AIDE_DOCUMENTS, AIDE_GRAVITES, AIDE_VERDICTS } from './textes-aide.ts';

const ORDRE_VERDICTS = tousLesMembres<Verdict>()(['pret', 'a-verifier', 'a-corriger', 'refuse', 'incomplet']);

/** What each file is and where it comes from, and how to read what Veilleuse says of them. */
export default function PageAide() {
  return (
    <>
      <Heading>{fr.aide.titre}</Heading>
      <UnderHeading>
        <p class="chapeau">{AIDE.chapeau}</p>
        <p>
          <a href={hashOf('glossaire')}>{AIDE.motInconnu}</a>
        </p>
        <Section titre={AIDE.gestes.titre}>
          <PlainList lines={AIDE.gestes.liste} ordered />
        </Section>
        <Section titre={AIDE.documents.titre}>
          <p>{AIDE.documents.aide}</p>
          <ul class={styles.documents}>
            {AIDE_DOCUMENTS.map(({ type, contenu, usage, noms }) => (
              <li key={type}>
                <Document nom={LIBELLES[type].nom} menu={LIBELLES[type].menu} {...{ contenu, usage, noms }} />
              </li>
            ))}
          </ul>
        </Section>
        <Section titre={AIDE.ecoles.titre}>
          <PlainList lines={AIDE.ecoles.liste} />
          <p>
            <a href={HASH_SCHOOLS}>{AIDE.ecoles.lien}</a>
          </p>
        </Section>
        <Section titre={AIDE.verdicts}>
          <Sens<Verdict> cles={ORDRE_VERDICTS} mots={VERDICTS} sens={AIDE_VERDICTS} formes={VERDICT_SHAPE} />
        </Section>
        <Section titre={AIDE.gravites}>
          <Sens<Gravite> cles={GRAVITES} mots={GRAVITES_MOTS} sens={AIDE_GRAVITES} formes={GRAVITE_SHAPE} />
          <p>{AIDE.deduit}</p>
        </Section>
      </UnderHeading>
    </>
  );
}

interface DocumentProps {
  nom: string;
  menu: string;
  contenu: string;
  usage: string;
  noms: readonly string[];
}

function Document({ nom, menu, contenu, usage, noms }: DocumentProps) {
  return (
    <>
      <Heading>{nom}</Heading>
      <p>
        {contenu} {usage}
      </p>
      <p class={commun.menu}>{menu}</p>
      <p class="discret">
        {AIDE.documents.noms}{' '}
        {noms.map((nomDeFichier, rang) => (
          <span key={nomDeFichier}>
            {rang > 0 && ', '}
            <code>{nomDeFichier}</code>
          </span>
        ))}
      </p>
    </>
  );
}

interface SensProps<C extends string> {
  cles: readonly C[];
  mots: Readonly<Record<C, string>>;
  sens: Readonly<Record<C, string>>;
  formes: Readonly<Record<C, Shape>>;
}

/** Words with their signs, as the pages show them, and what they mean. */
function Sens<C extends string>({ cles, mots, sens, formes }: SensProps<C>) {
  return (
    <dl class={commun.definitions}>
      {cles.map((cle) => (
        <div key={cle}>
          <dt>
            <Icon forme={formes[cle]} /> {mots[cle]}
          </dt>
          <dd>{sens[cle]}</dd>
        </div>
      ))}
    </dl>
  );
}
