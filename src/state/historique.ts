import type { Signal } from '@preact/signals';
import type { IsoDate } from '../domain/dates.ts';
import type { Rapport } from '../domain/report.ts';
import type { StepId } from '../domain/step.ts';
import type { Suite } from '../lendemain/suite.ts';
import { aJour } from '../rapport/anciens.ts';
import { compterLesCauses } from '../rapport/comparaison-causes.ts';
import type { Marque } from '../store/carnet.ts';
import type { Duree } from '../store/duree.ts';
import type { Issue, RaisonEchec, ReportStore, Run } from '../store/report-store.ts';
import { cleDeCoche, lieuDe, unAnApres } from './coches.ts';
import { ecoleDe } from './marques.ts';
import type { Conservation, Conserve, Depuis, Session } from './session.ts';
import { rapportAffiche } from './session.ts';

/** What the user can do with what the browser keeps: past runs, and the notes of their schools. */
export interface ActionsHistorique {
  /** Reads again all that is kept: runs, notes and for how long. */
  chargerHistorique(): Promise<void>;
  ouvrirRun(id: number): Promise<void>;
  fermerRun(): void;
  /** The report of a run, which stays where it is; null when it is gone. */
  lireRun(id: number): Promise<Rapport | null>;
  /** Keeps with a run what came of it; answers why it could not. */
  garderSuite(id: number, suite: Suite): Promise<RaisonEchec | null>;
  effacerRun(id: number): Promise<void>;
  /** Puts back the run that was just erased. */
  annulerEffacement(): Promise<void>;
  effacerTout(): Promise<void>;
  /** Changes for how long; what the choice no longer allows is erased at once. */
  regler(duree: Duree): Promise<void>;
  confronter(avant: number, apres: number): Promise<void>;
  /** Notes something of a cause of the report on screen, over what was noted before. */
  marquer(cause: string, marque: Marque): Promise<void>;
  demarquer(cause: string): Promise<void>;
  /** Notes that a step of the procedure was done, for the school and the year of the report on screen. */
  cocher(etape: StepId, le: IsoDate): Promise<void>;
  decocher(etape: StepId): Promise<void>;
}

interface Moyens {
  readonly session: Signal<Session>;
  /** The history of the moment: the invented school has its own. */
  store(): Promise<ReportStore>;
  changer(parts: Partial<Session>): void;
}

export function creerHistorique({ session, store, changer }: Moyens): {
  actions: ActionsHistorique;
  /** Keeps a conclusion, and finds the run that it comes after. */
  conserver(rapport: Rapport, demo: boolean): Promise<Conserve>;
} {
  void store().then(({ debut }) => changer({ debut }));

  async function chargerHistorique(): Promise<void> {
    const base = await store();
    const [runs, notes, duree] = [await base.lister(), await base.notes(), await base.duree()];
    // The demo began or ended meanwhile: what was read belongs to the other side.
    if ((await store()) !== base) return;
    changer({
      historique: runs.ok ? runs.valeur : null,
      historiqueLu: true,
      notes: notes.ok ? notes.valeur : [],
      durable: base.durable,
      ...(duree.ok && { duree: duree.valeur }),
    });
  }

  async function lire(id: number, base?: ReportStore): Promise<Run | null> {
    const issue = await (base ?? (await store())).lire(id);
    return issue.ok && issue.valeur ? { ...issue.valeur, rapport: aJour(issue.valeur.rapport) } : null;
  }

  /** What became of the causes of the newest run of the same school: an invented one never comes before a real one. */
  async function comparerAuDernier(base: ReportStore, rapport: Rapport, demo: boolean): Promise<Depuis | null> {
    const liste = await base.lister();
    const uai = rapport.etablissement?.uai;
    const dernier = liste.ok ? liste.valeur.find((run) => run.uai === uai && run.demo === demo) : undefined;
    const avant = dernier && (await lire(dernier.id, base));
    const bilan = avant && compterLesCauses(avant.rapport, rapport);
    return dernier && bilan ? { avant: dernier, bilan } : null;
  }

  async function conserver(rapport: Rapport, demo: boolean): Promise<Conserve> {
    const base = await store();
    const depuis = await comparerAuDernier(base, rapport, demo);
    const issue = await base.conserver(rapport, demo);
    await chargerHistorique();
    if (!issue.ok) return { conservation: issue.raison, run: null, depuis };
    return { conservation: conservationDe(base), run: issue.valeur, depuis };
  }

  function conservationDe({ durable }: ReportStore): Conservation {
    if (session.value.demo) return 'demo';
    if (!durable) return 'onglet';
    return session.value.duree === 'rien' ? 'choix' : 'durable';
  }

  /** What is on screen follows: a run that is gone is no longer shown, and the current result says so. */
  function apresEffacement(parti: (id: number) => boolean): Partial<Session> {
    const { etat, rapport, relu, conservation, run, depuis, precedent: avant } = session.value;
    const ferme = relu !== null && !relu.recu && parti(relu.id);
    const reste: Conserve = {
      conservation: run && parti(run.id) ? 'effacee' : conservation,
      run,
      depuis: depuis && parti(depuis.avant.id) ? null : depuis,
    };
    return {
      ...(ferme && { relu: null, etat: etat === 'resultat' && !rapport ? 'accueil' : etat }),
      ...reste,
      precedent: avant && { ...avant, ...reste },
    };
  }

  async function effacer(geste: (base: ReportStore) => Promise<Issue<number>>): Promise<boolean> {
    const issue = await geste(await store());
    if (issue.ok) {
      changer({ ...apresEffacement(() => true), effacement: { etat: 'tout', restants: issue.valeur } });
    } else changer({ effacement: { etat: 'echec', raison: issue.raison } });
    await chargerHistorique();
    return issue.ok;
  }

  const cleDe = (cle: string) => {
    const { relu, demo } = session.value;
    const rapport = rapportAffiche(session.value);
    const ecole = rapport && ecoleDe(rapport, relu?.demo ?? demo);
    return ecole === null ? null : { ecole, genre: 'marque' as const, cle };
  };

  async function noter(geste: (base: ReportStore) => Promise<Issue<null>>): Promise<void> {
    const issue = await geste(await store());
    changer({ noteRefusee: issue.ok ? null : issue.raison });
    await chargerHistorique();
  }

  return {
    conserver,
    actions: {
      chargerHistorique,
      async ouvrirRun(id) {
        const run = await lire(id);
        if (session.value.etat === 'lecture') return;
        if (run) {
          const { demo, rapport } = run;
          changer({ etat: 'resultat', relu: { id, recu: false, demo, rapport }, refus: null });
        } else await chargerHistorique();
      },
      lireRun: async (id) => (await lire(id))?.rapport ?? null,
      async garderSuite(id, suite) {
        const issue = await (await store()).garderSuite(id, suite);
        await chargerHistorique();
        return issue.ok ? null : issue.raison;
      },
      fermerRun: () => changer({ etat: session.value.rapport ? 'resultat' : 'accueil', relu: null }),
      async effacerRun(id) {
        const issue = await (await store()).effacer(id);
        if (!issue.ok) changer({ effacement: { etat: 'echec', raison: issue.raison } });
        else if (issue.valeur) {
          changer({ ...apresEffacement((parti) => parti === id), effacement: { etat: 'un', run: issue.valeur } });
        }
        await chargerHistorique();
      },
      async annulerEffacement() {
        const { effacement } = session.value;
        if (effacement?.etat !== 'un') return;
        const base = await store();
        const issue = await base.restaurer(effacement.run);
        await chargerHistorique();
        if (!issue.ok) return changer({ effacement: { etat: 'echec', raison: issue.raison } });
        const { run, precedent: avant, conservation } = session.value;
        const revenue = run?.id === issue.valeur.id ? conservationDe(base) : conservation;
        changer({
          effacement: { etat: 'annule', run: issue.valeur },
          conservation: revenue,
          precedent: avant && { ...avant, conservation: revenue },
        });
      },
      effacerTout: async () => void (await effacer((base) => base.effacerTout())),
      async regler(duree) {
        if (duree === 'rien') {
          await effacer((base) => base.regler(duree));
          return;
        }
        const issue = await (await store()).regler(duree);
        changer({ effacement: issue.ok ? null : { etat: 'echec', raison: issue.raison } });
        await chargerHistorique();
      },
      async confronter(avant, apres) {
        changer({ confrontation: null });
        const [un, autre] = [await lire(avant), await lire(apres)];
        changer({ confrontation: un && autre ? { avant: un, apres: autre } : 'introuvable' });
      },
      async marquer(cause, contenu) {
        const cle = cleDe(cause);
        if (cle) await noter((base) => base.noter({ ...cle, contenu, expireLe: null }));
      },
      async demarquer(cause) {
        const cle = cleDe(cause);
        if (cle) await noter((base) => base.oublier(cle));
      },
      async cocher(etape, le) {
        const lieu = lieuDe(session.value);
        if (!lieu) return;
        const note = { ...cleDeCoche(lieu, etape), contenu: { le }, expireLe: unAnApres(le) };
        await noter((base) => base.noter(note));
      },
      async decocher(etape) {
        const lieu = lieuDe(session.value);
        if (lieu) await noter((base) => base.oublier(cleDeCoche(lieu, etape)));
      },
    },
  };
}
