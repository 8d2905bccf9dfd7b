import { useId } from 'preact/hooks';
import { type DateIso, dateFr, lireDateIso } from '../../domain/dates.ts';
import { nomSeul } from '../../domain/identifiants.ts';
import type { Rapport } from '../../domain/rapport.ts';
import { conclureLendemain, type DernierMotLendemain } from '../../lendemain/dernier-mot.ts';
import type { SuiteDepot } from '../../lendemain/suite-depot.ts';
import { todayIn } from '../../state/days.ts';
import type { Morning } from '../../state/morning-runs.ts';
import commun from '../commun/commun.module.css';
import { DropZone } from '../commun/DropZone.tsx';
import { Section } from '../commun/Heading.tsx';
import { Icon, type Shape } from '../commun/Icon.tsx';
import type { PageProps } from '../commun/page.ts';
import { useReceiver } from '../commun/receiver.ts';
import { FichiersEcartes } from '../fichiers/FichiersEcartes.tsx';
import { BilanDuLendemain, scoreEnMots } from './BilanDuLendemain.tsx';
import { CollageSiecle } from './CollageSiecle.tsx';
import { LiensDuLendemain, liensEnMots } from './LiensDuLendemain.tsx';
import styles from './lendemain.module.css';
import { LENDEMAIN } from './textes.ts';

interface MatinProps extends Pick<PageProps, 'session' | 'actions'> {
  prevision: Rapport;
  matin: Morning;
}

/** One run's morning after, in the order in which it is lived: deposited, reported, verified. */
export function Matin({ prevision, matin, session, actions }: MatinProps) {
  const { suite, refusPage, refusReleve, releve, enLecture } = matin;
  useReceiver(actions.receiveMorning);
  const conclusion = conclureLendemain(suite.bilan, suite.liens);
  const { page, liens, controle } = LENDEMAIN;
  const illisibles = releve?.fichiers.filter(({ etat }) => etat !== 'lu') ?? [];
  return (
    <div class={styles.lendemain}>
      <p class="hors-ecran" role="status">
        {annonce(suite)}
      </p>
      {conclusion && <DernierMot conclusion={conclusion} suite={suite} />}
      <Section titre={controle.titre}>
        <LeDepot
          prevision={prevision}
          suite={suite}
          aujourdhui={() => todayIn(session)}
          deposer={(le) => void actions.noteDeposit(prevision.etabliLe, le)}
        />
      </Section>
      <Section titre={page.titre}>
        <CollageSiecle
          texte={session.lendemain.texte}
          changer={(texte) => void actions.typeMorningPage(texte)}
          comparer={(texte) => void actions.compareMorningPage(texte)}
          ouvrir={(fichier) => void actions.openMorningPage(fichier)}
          refus={refusPage && page.refus[refusPage]}
        />
        {suite.bilan && <BilanDuLendemain bilan={suite.bilan} />}
      </Section>
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
    </div>
  );
}

/** Said by screen readers whenever something new is known. */
function annonce({ bilan, liens }: SuiteDepot): string {
  return [bilan && scoreEnMots(bilan.score), liens && liensEnMots(liens)].filter(Boolean).join(' ');
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
