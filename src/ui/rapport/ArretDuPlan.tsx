import { useId } from 'preact/hooks';
import { enumerer } from '../../domain/francais.ts';
import type { ConsignePlan, EtapePlan } from '../../domain/plan.ts';
import { LIBELLES } from '../../domain/source.ts';
import { suiteDuMenu } from '../../rapport/fiches.ts';
import commun from '../commun/commun.module.css';
import { Disclosure } from '../commun/Disclosure.tsx';
import { Heading } from '../commun/Heading.tsx';
import { hashOf } from '../commun/route.ts';
import { ViewLinks } from '../commun/ViewLinks.tsx';
import { NoteDuDepot } from './Depot.tsx';
import { choisirDesFichiers } from './gestes-du-soir.ts';
import styles from './rapport.module.css';
import { TEXTES_RAPPORT } from './textes.ts';

interface ArretDuPlanProps {
  arret: EtapePlan;
  fait: boolean;
  /** Null where nothing can be noted. */
  noter: ((fait: boolean) => Promise<void>) | null;
}

/** This many things to do are read at once. */
const MONTREES = 2;

/** One application: what to do there by name, what it brings, and the file that it asks for. */
export function ArretDuPlan({ arret, fait, noter }: ArretDuPlanProps) {
  const { lieu, application, consignes, apporte, rapporter, documents } = arret;
  const { plan } = TEXTES_RAPPORT;
  const coupe = consignes.length > MONTREES + 1 ? MONTREES : consignes.length;
  return (
    <li data-fait={fait}>
      <Heading>
        {plan.dans(application)}
        <span class={commun.menu}>{suiteDuMenu(arret)}</span>
      </Heading>
      <div>
        <Consignes consignes={consignes.slice(0, coupe)} />
        {coupe < consignes.length && (
          <details>
            <summary>{plan.reste(consignes.length - coupe)}</summary>
            <Consignes consignes={consignes.slice(coupe)} />
          </details>
        )}
        {/* A plan of before names no document. */}
        {!documents[0] && rapporter && <p>{rapporter}</p>}
      </div>
      <div class={styles.gestes}>
        <p class={styles.apporte}>{apporte}</p>
        {lieu === 'depot' ? <NoteDuDepot /> : noter && <CaseFait application={application} fait={fait} noter={noter} />}
        {documents[0] && (
          <ViewLinks>
            <button type="button" onClick={choisirDesFichiers}>
              {plan.rapporter(LIBELLES[documents[0]].nom)}
            </button>
          </ViewLinks>
        )}
      </div>
    </li>
  );
}

const Consignes = ({ consignes }: Pick<EtapePlan, 'consignes'>) => (
  <ul class={styles.consignes}>
    {consignes.map((consigne) => (
      <li key={consigne.phrase}>
        <Consigne {...consigne} />
      </li>
    ))}
  </ul>
);

/** This many names are read at once; a link leads to the others. */
const NOMMES = 5;

function Consigne({ phrase, objets, causes }: ConsignePlan) {
  if (objets.length === 0) return <>{phrase}</>;
  const noms = objets.map(({ texte }) => texte);
  return (
    <>
      {phrase} <b>{enumerer(noms, NOMMES)}</b>
      {noms.length > NOMMES + 1 && <Tous noms={noms} causes={causes} />}
    </>
  );
}

/** All of them stand in the cause that asks for it; when several do, no one of them has all. */
function Tous({ noms, causes: [cause, ...autres] }: { noms: readonly string[] } & Pick<ConsignePlan, 'causes'>) {
  const tous = TEXTES_RAPPORT.plan.tous(noms.length);
  if (autres.length > 0) return <Disclosure resume={tous}>{() => enumerer(noms)}</Disclosure>;
  return <ViewLinks> {cause && <a href={hashOf('', [], { cause })}>{tous}</a>}</ViewLinks>;
}

interface CaseFaitProps {
  application: string;
  fait: boolean;
  noter: (fait: boolean) => Promise<void>;
}

function CaseFait({ application, fait, noter }: CaseFaitProps) {
  const id = useId();
  return (
    <span>
      <input
        type="checkbox"
        id={id}
        checked={fait}
        onChange={({ currentTarget }) => void noter(currentTarget.checked)}
      />{' '}
      <label for={id}>
        {TEXTES_RAPPORT.plan.fait} <span class="hors-ecran">{TEXTES_RAPPORT.plan.dans(application)}</span>
      </label>
    </span>
  );
}
