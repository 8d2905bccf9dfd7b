import type { Signal } from '@preact/signals';
import type { IssueExtrait } from '../domain/extrait.ts';
import type { Releve } from '../domain/releve.ts';
import type { Rapport } from '../domain/report.ts';
import type { Ouverture } from '../exports/ouvrir.ts';
import type { ReportStore } from '../store/report-store.ts';
import type { Ecoute, FichierDonne, Moteur } from '../workers/protocol.ts';
import { aJour } from './anciens.ts';
import { type ActionsListe, creerActionsListe } from './correspondances.ts';
import type { Enregistrement } from './enregistrements.ts';
import { type ActionsHistorique, creerHistorique } from './historique.ts';
import { retenu } from './select.ts';
import { PAS_ENCORE, SESSION_VIDE, type Session } from './session.ts';

export interface Moyens {
  readonly session: Signal<Session>;
  readonly moteur: Moteur;
  /** A promise, since the page is shown before the history is open. */
  readonly store: Promise<ReportStore>;
  /** The files of the invented school. */
  readonly demo: () => Promise<readonly FichierDonne[]>;
  /** Opens a report that somebody sent, or says why not. */
  readonly ouvrir: (contenu: Blob) => Promise<Ouverture>;
  /** Reads fresh exports apart from the dossier. */
  readonly relever: (fichiers: readonly FichierDonne[]) => Promise<Releve>;
}

/** Everything the user can do; nothing else writes the session. */
export interface Actions extends ActionsHistorique, ActionsListe {
  deposer(fichiers: readonly FichierDonne[]): void;
  essayerDemo(): Promise<void>;
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

export function creerActions({ session, moteur, store, demo, ouvrir, relever }: Moyens): Actions {
  const changer = (parts: Partial<Session>) => {
    const avant = session.value.etat;
    session.value = { ...session.value, ...parts };
    const { etat } = session.value;
    // However a reading begins or ends, it passes here: the next start knows whether it ended.
    if ((avant === 'lecture') !== (etat === 'lecture')) {
      void store.then((base) => base.suivreLecture(session.value.etat === 'lecture'));
    }
  };
  const historique = creerHistorique({ session, store, changer });

  /** Reports received since the page is open. */
  let recus = 0;

  function interrompre(): void {
    if (session.value.etat === 'lecture') moteur.annuler();
  }

  /** Back to an empty dossier; what is kept in the browser stays, and late answers find another rank. */
  function oublier(etat: Session['etat']): void {
    interrompre();
    moteur.oublier();
    const { vague, historique, duree, durable, notes, masque } = session.value;
    changer({ ...SESSION_VIDE, etat, vague: vague + 1, historique, duree, durable, notes, masque });
  }

  function tomber(message: string): void {
    changer({ etat: 'panne', panne: message, relu: null });
  }

  async function conserver(rapport: Rapport, vague: number): Promise<void> {
    const conserve = await historique.conserver(rapport, session.value.demo);
    if (session.value.vague !== vague || session.value.etat === 'panne') return;
    changer({ ...conserve, etat: 'resultat', precedent: { rapport, ...conserve } });
  }

  function ecouter(vague: number): Ecoute {
    const perimee = () => session.value.vague !== vague || session.value.etat !== 'lecture';
    return {
      avance(documents) {
        if (!perimee()) changer({ documents });
      },
      conclu(rapport, reste) {
        if (perimee()) return;
        changer({ rapport, reste, conclue: true });
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
    const { precedent, vague } = session.value;
    changer({
      etat: precedent ? 'resultat' : 'accueil',
      vague: vague + 1,
      documents: [],
      conclue: false,
      reste: 0,
      ...(precedent ?? { rapport: null, ...PAS_ENCORE }),
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
      // Among exports, a report is what somebody keeps in the same folder: they are read, and it is set aside.
      if (fichiers.every(({ nom }) => /\.json$/i.test(nom))) return void recevoir(fichiers);
      if (session.value.demo) oublier('accueil');
      lire(fichiers);
    },
    async essayerDemo() {
      oublier('lecture');
      const { vague } = session.value;
      try {
        const fichiers = await demo();
        if (session.value.vague !== vague) return;
        lire(fichiers);
        changer({ demo: true });
      } catch (erreur) {
        if (session.value.vague === vague) tomber(String(erreur));
      }
    },
    annuler,
    recommencer: () => oublier('accueil'),
    signalerPanne,
    relever,
    fermerRefus: () => changer({ refus: null }),
    masquer: (masque) => changer({ masque }),
    async extraire({ type, repere }) {
      const { rapport, relu } = session.value;
      // A run of the history has its own files, which are not kept.
      const fichier = relu ? null : retenu(rapport?.fichiers ?? [], type);
      return fichier ? moteur.extraire(fichier, repere) : { etat: 'absent' };
    },
  };
}
