import type { Signal } from '@preact/signals';
import type { IssueExtrait } from '../domain/extrait.ts';
import type { ContenuFichier, Ecoute, FichierDonne, Moteur } from '../domain/moteur.ts';
import type { Releve } from '../domain/releve.ts';
import type { Rapport } from '../domain/report.ts';
import type { Ouverture } from '../exports/ouvrir.ts';
import { aJour } from '../rapport/anciens.ts';
import { retenu } from '../rapport/emplacements.ts';
import type { Enregistrement } from '../rapport/enregistrements.ts';
import type { ReportStore } from '../store/report-store.ts';
import { type ActionsListe, creerActionsListe } from './correspondances.ts';
import { DEBUT_DEMO, type Demonstration, enDemo, type Histoire, seTenir } from './demonstration.ts';
import { type ActionsHistorique, creerHistorique } from './historique.ts';
import { PAS_ENCORE, SESSION_VIDE, type Session } from './session.ts';

export interface Moyens {
  readonly session: Signal<Session>;
  readonly moteur: Moteur;
  /** A promise, since the page is shown before the history is open. */
  readonly store: Promise<ReportStore>;
  /** The documents of the invented school, all along its story. */
  readonly demo: () => Promise<Histoire>;
  /** A history for the time of a demo: nothing of the invented school reaches the browser's (003.98). */
  readonly storeDemo: () => ReportStore;
  /** Opens a report that somebody sent, or says why not. */
  readonly ouvrir: (contenu: ContenuFichier) => Promise<Ouverture>;
  /** Reads fresh exports apart from the dossier. */
  readonly relever: (fichiers: readonly FichierDonne[]) => Promise<Releve>;
}

/** Everything the user can do; nothing else writes the session. */
export interface Actions extends ActionsHistorique, ActionsListe {
  /** Real files: those of the invented school, if any, are left for them. */
  deposer(fichiers: readonly FichierDonne[]): void;
  /** Begins the story of the invented school. */
  essayerDemo(): Promise<void>;
  /** Moves the story, and reads what it brings with what it brought before; nothing once it is over. */
  suivreDemo(parts: Partial<Demonstration>, fichiers?: readonly FichierDonne[]): void;
  /** Back to the start, nothing of the invented school kept; or the news that real files ended it is known. */
  quitterDemo(): void;
  annuler(): void;
  recommencer(): void;
  fermerRefus(): void;
  /** Shows the pseudonymised report everywhere, or the names again. */
  masquer(masque: boolean): void;
  /** Reads a record again, in the document that the report on screen rests on; rejects on a defect of ours. */
  extraire(enregistrement: Enregistrement): Promise<IssueExtrait>;
  /** Reads fresh exports apart from the dossier. */
  relever(fichiers: readonly FichierDonne[]): Promise<Releve>;
  /** A defect of ours that no layer below could answer for. */
  signalerPanne(message: string): void;
}

export function creerActions({ session, moteur, store, demo, storeDemo, ouvrir, relever }: Moyens): Actions {
  let courant = store;
  const changer = (parts: Partial<Session>) => {
    const avant = session.value.etat;
    session.value = { ...session.value, ...parts };
    const { etat } = session.value;
    // However a reading begins or ends, it passes here: the next start knows whether it ended.
    if ((avant === 'lecture') !== (etat === 'lecture')) {
      void courant.then((base) => base.suivreLecture(session.value.etat === 'lecture'));
    }
  };
  const historique = creerHistorique({ session, store: () => courant, changer });

  /** Reports received since the page is open. */
  let recus = 0;

  function interrompre(): void {
    if (session.value.etat === 'lecture') moteur.annuler();
  }

  /**
   * Back to an empty dossier; what is kept in the browser stays, and late answers find another rank. Each side of the
   * demo has its history, and forgets the other's.
   */
  function oublier(etat: Session['etat'], demonstration: Session['demonstration'] = null): void {
    interrompre();
    moteur.oublier();
    const { vague, historique: runs, historiqueLu, duree, durable, notes, masque, demo: avant } = session.value;
    const demo = demonstration !== null && demonstration !== 'interrompue';
    const gardes = demo || avant ? null : { historique: runs, historiqueLu, duree, durable, notes };
    if (gardes === null) courant = demo ? Promise.resolve(storeDemo()) : store;
    changer({ ...SESSION_VIDE, ...gardes, etat, demo, demonstration, vague: vague + 1, masque });
    if (gardes === null) void historique.actions.chargerHistorique();
  }

  function tomber(message: string): void {
    changer({ etat: 'panne', panne: message, relu: null });
  }

  async function conserver(rapport: Rapport, vague: number): Promise<void> {
    const conserve = await historique.conserver(rapport, session.value.demo);
    if (session.value.vague !== vague || session.value.etat === 'panne') return;
    const { cles } = session.value;
    const precedent = { rapport, cles, ...conserve };
    changer({ ...conserve, etat: 'resultat', precedent, ...seTenir(session.value, 'visee') });
  }

  function ecouter(vague: number): Ecoute {
    const perimee = () => session.value.vague !== vague || session.value.etat !== 'lecture';
    return {
      avance(documents) {
        if (!perimee()) changer({ documents });
      },
      conclu(rapport, reste, cles) {
        if (perimee()) return;
        changer({ rapport, cles, reste, conclue: true });
        void liste.relancerListe();
        if (reste === 0) void conserver(rapport, vague);
      },
      panne(message) {
        if (!perimee()) tomber(message);
      },
    };
  }

  function lire(fichiers: readonly FichierDonne[]): void {
    const vague = session.value.vague + 1;
    changer({
      etat: 'lecture',
      vague,
      documents: [],
      conclue: false,
      reste: 0,
      ...PAS_ENCORE,
      relu: null,
      refus: null,
      effacement: null,
      debut: null,
      panne: null,
    });
    moteur.lire(fichiers, ecouter(vague));
  }

  function annuler(): void {
    moteur.annuler();
    const { precedent, vague, demo: invente } = session.value;
    if (invente && !precedent) {
      oublier('accueil');
      return;
    }
    changer({
      ...seTenir(session.value, 'etape'),
      etat: precedent ? 'resultat' : 'accueil',
      vague: vague + 1,
      documents: [],
      conclue: false,
      reste: 0,
      ...(precedent ?? { rapport: null, cles: [], ...PAS_ENCORE }),
    });
  }

  /** A report shown over the current one; a reading under way is left, since only one thing is on screen. */
  async function recevoir([fichier, ...autres]: readonly FichierDonne[]): Promise<void> {
    if (!fichier) return;
    const { vague } = session.value;
    const lu = await ouvrir(fichier.contenu);
    if (session.value.vague !== vague) return;
    if (!lu.ok || autres.length > 0) {
      const { raison, ou } = lu.ok ? ({ raison: 'plusieurs', ou: null } as const) : lu;
      return changer({ refus: { nom: fichier.nom, raison, ou } });
    }
    if (session.value.etat === 'lecture') annuler();
    recus += 1;
    changer({
      etat: 'resultat',
      relu: { id: -recus, rapport: aJour(lu.rapport), recu: true, demo: false },
      refus: null,
      panne: null,
    });
  }

  function signalerPanne(message: string): void {
    interrompre();
    tomber(message);
  }

  const liste = creerActionsListe({ session, moteur, signalerPanne });

  return {
    ...historique.actions,
    ...liste,
    deposer(fichiers) {
      if (fichiers.length === 0) return;
      if (session.value.demo) oublier('accueil', 'interrompue');
      else changer({ demonstration: null });
      // Among exports, a report is what somebody keeps in the same folder: they are read, and it is set aside (003.50).
      if (fichiers.every(({ nom }) => /\.json$/i.test(nom))) return void recevoir(fichiers);
      lire(fichiers);
    },
    async essayerDemo() {
      oublier('lecture', DEBUT_DEMO);
      const { vague } = session.value;
      try {
        const histoire = await demo();
        if (session.value.vague !== vague) return;
        changer({ demonstration: { ...DEBUT_DEMO, histoire } });
        lire(histoire.premiers);
      } catch (erreur) {
        if (session.value.vague === vague) tomber(String(erreur));
      }
    },
    suivreDemo(parts, fichiers) {
      const demonstration = enDemo(session.value);
      if (!demonstration) return;
      changer({ demonstration: { ...demonstration, ...parts } });
      if (fichiers) lire(fichiers);
    },
    quitterDemo() {
      if (session.value.demo) oublier('accueil');
      else changer({ demonstration: null });
    },
    annuler,
    recommencer: () => oublier('accueil'),
    signalerPanne,
    relever,
    fermerRefus: () => changer({ refus: null }),
    masquer: (masque) => changer({ masque }),
    async extraire({ type, repere }) {
      const { rapport, cles, relu } = session.value;
      // A run of the history has its own files, which are not kept.
      const fichier = relu || !rapport ? null : retenu(rapport.fichiers, type);
      const cle = fichier && cles[rapport?.fichiers.indexOf(fichier) ?? -1];
      return cle ? moteur.extraire(cle, repere) : { etat: 'absent' };
    },
  };
}
