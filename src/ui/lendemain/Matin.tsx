import { useId, useRef } from 'preact/hooks';
import { type DateIso, dateFr, lireDateIso } from '../../domain/dates.ts';
import { nomSeul } from '../../domain/identifiants.ts';
import type { Rapport } from '../../domain/rapport.ts';
import { conclureLendemain, type DernierMotLendemain } from '../../lendemain/dernier-mot.ts';
import type { SuiteDepot } from '../../lendemain/suite-depot.ts';
import { todayIn } from '../../state/days.ts';
import type { Morning } from '../../state/morning-runs.ts';
import commun from '../commun/commun.module.css';
import { Disclosure } from '../commun/Disclosure.tsx';
import { DropZone } from '../commun/DropZone.tsx';
import { Section } from '../commun/Heading.tsx';
import { Icon, type Shape } from '../commun/Icon.tsx';
import type { PageProps } from '../commun/page.ts';
import { useReceiver } from '../commun/receiver.ts';
import { FichiersEcartes } from '../fichiers/FichiersEcartes.tsx';
import { nuitEnMots } from '../historique/nuit-en-mots.ts';
import { BilanDuLendemain } from './BilanDuLendemain.tsx';
import { CollageSiecle } from './CollageSiecle.tsx';
import { LiensDuLendemain, liensEnMots } from './LiensDuLendemain.tsx';
import styles from './lendemain.module.css';
import { LENDEMAIN } from './textes.ts';

interface MatinProps extends Pick<PageProps, 'session' | 'actions'> {
  prevision: Rapport;
  matin: Morning;
}

/**
 * One run's morning after, in the order in which it is lived: deposited, reported, verified. Once the night is over, what
 * SIECLE says of it comes first.
 */
export function Matin({ prevision, matin, session, actions }: MatinProps) {
  const { suite } = matin;
  useReceiver(actions.receiveMorning);
  const conclusion = conclureLendemain(suite.bilan, suite.liens);
  const venu = suite.bilan !== null || (suite.deposeLe !== null && suite.deposeLe < todayIn(session));
  const parties = [
    <LeCompteRendu key="page" prevision={prevision} matin={matin} session={session} actions={actions} />,
    <LesLiens key="liens" matin={matin} actions={actions} />,
  ];
  const depot = (
    <Section key="depot" titre={LENDEMAIN.controle.titre}>
      <LeDepot
        prevision={prevision}
        suite={suite}
        aujourdhui={() => todayIn(session)}
        deposer={(le) => void actions.noteDeposit(prevision.etabliLe, le)}
      />
    </Section>
  );
  return (
    <div class={styles.lendemain}>
      <p class="hors-ecran" role="status">
        {annonce(suite)}
      </p>
      {conclusion && <DernierMot conclusion={conclusion} suite={suite} />}
      {venu ? [...parties, depot] : [depot, ...parties]}
    </div>
  );
}

/** SIECLE's report: what it says of the night once it is there, and where it is pasted. */
function LeCompteRendu({ prevision, matin: { suite, refusPage }, session, actions }: MatinProps) {
  const { page } = LENDEMAIN;
  const dAbord = useRef(suite.bilan);
  const collage = () => (
    <CollageSiecle session={session} actions={actions} refus={refusPage && page.refus[refusPage]} />
  );
  return (
    <Section titre={page.titre}>
      {suite.bilan ? (
        <>
          <BilanDuLendemain bilan={suite.bilan} prevision={prevision} nouveau={suite.bilan !== dAbord.current} />
          <Disclosure resume={page.autre}>{collage}</Disclosure>
        </>
      ) : (
        collage()
      )}
    </Section>
  );
}

/** The links looked for in fresh exports. */
function LesLiens({
  matin: { suite, refusReleve, releve, enLecture },
  actions,
}: Pick<MatinProps, 'matin' | 'actions'>) {
  const { liens } = LENDEMAIN;
  const illisibles = releve?.fichiers.filter(({ etat }) => etat !== 'lu') ?? [];
  return (
    <Section titre={liens.titre}>
      <p>{liens.aide}</p>
      <p class="actions">
        <DropZone
          texte={liens.choisir}
          accept=".zip,.xml"
          deposer={(fichiers) => void actions.bringExports(fichiers)}
        />
      </p>
      <p role="status" class={enLecture ? 'discret' : styles.refus}>
        {enLecture ? liens.lecture : refusReleve && liens.refus[refusReleve]}
      </p>
      {illisibles.length > 0 && <FichiersEcartes fichiers={illisibles} />}
      {suite.liens && <LiensDuLendemain bilan={suite.liens} />}
    </Section>
  );
}

/** Said by screen readers whenever something new is known. */
function annonce({ bilan, liens }: SuiteDepot): string {
  return [bilan && nuitEnMots(bilan), liens && liensEnMots(liens)].filter(Boolean).join(' ');
}

const FORMES: Record<DernierMotLendemain, Shape> = {
  'en-place': 'coche',
  'comme-prevu': 'losange',
  'a-regarder': 'triangle',
};

/** The last word, above all that leads to it. */
function DernierMot({ conclusion, suite }: { conclusion: DernierMotLendemain; suite: SuiteDepot }) {
  const mots = LENDEMAIN.conclusion;
  const date = suite.liens?.dateExport;
  return (
    <p class={styles.conclusion} data-conclusion={conclusion}>
      <Icon forme={FORMES[conclusion]} />{' '}
      {conclusion === 'en-place' ? mots['en-place'](date ? dateFr(date) : '') : mots[conclusion]}
    </p>
  );
}

interface LeDepotProps {
  prevision: Rapport;
  suite: SuiteDepot;
  aujourdhui: () => DateIso;
  deposer: (le: DateIso | null) => void;
}

/** « Déposé le … »: what the person says, since nothing proves it. */
function LeDepot({ prevision, suite: { deposeLe }, aujourdhui, deposer }: LeDepotProps) {
  const id = useId();
  const { controle } = LENDEMAIN;
  const liens = prevision.fichiers.find(({ type, etat }) => type === 'liens' && etat === 'lu');
  return (
    <>
      {liens && <p class={`discret ${commun.nomFichier}`}>{controle.fichier(nomSeul(liens.entree ?? liens.nom))}</p>}
      <p class={styles.case}>
        <input
          type="checkbox"
          id={id}
          checked={deposeLe !== null}
          onChange={({ currentTarget }) => deposer(currentTarget.checked ? aujourdhui() : null)}
        />
        <label for={id}>{controle.depose}</label>
      </p>
      {deposeLe !== null && (
        <p class={styles.case}>
          <label for={`${id}-date`}>{controle.deposeLe}</label>
          <input
            type="date"
            id={`${id}-date`}
            value={deposeLe}
            onChange={({ currentTarget }) => {
              const le = lireDateIso(currentTarget.value);
              if (le) deposer(le);
            }}
          />
        </p>
      )}
    </>
  );
}
