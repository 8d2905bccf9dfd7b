import { beforeEach, describe, expect, it } from 'vitest';
import { FauxMoteur } from '../../test/kit/moteur.ts';
import { rapportExemple } from '../../test/kit/rapport.ts';
import { lireRapport } from '../exports/ouvrir.ts';
import { creerStoreMemoire } from '../store/memory.ts';
import type { RaisonEchec, ReportStore } from '../store/report-store.ts';
import { type Actions, creerActions } from './actions.ts';
import { vueDe } from './select.ts';
import { creerSession } from './session.ts';

const fichier = { nom: 'ExportXML_Communs(1).zip', contenu: new Blob(['x']) };
const horloge = () => new Date('2018-08-24T00:00:00Z');
const auRepos = () => new Promise((resolve) => setTimeout(resolve, 0));

let moteur: FauxMoteur;
let session: ReturnType<typeof creerSession>;
let actions: Actions;

const ouvrir = async (contenu: Blob) => lireRapport(await contenu.text());

function monter(store: ReportStore, demo = async () => [fichier]): void {
  moteur = new FauxMoteur();
  session = creerSession();
  actions = creerActions({ session, moteur, store: Promise.resolve(store), demo, ouvrir });
}

beforeEach(() => monter({ ...creerStoreMemoire(horloge), durable: true }));

const enEchec = (raison: RaisonEchec): ReportStore => ({
  ...creerStoreMemoire(horloge),
  durable: true,
  conserver: async () => ({ ok: false, raison }),
  lister: async () => ({ ok: false, raison }),
  effacerTout: async () => ({ ok: false, raison }),
});

async function deposerEtConclure(rapport = rapportExemple()): Promise<void> {
  actions.deposer([fichier]);
  moteur.conclure(rapport);
  await auRepos();
}

describe('a drop', () => {
  it('reads, shows a provisional report without leaving `lecture`, then saves and ends in `resultat`', async () => {
    actions.deposer([fichier]);
    expect([session.value.etat, vueDe(session.value)]).toEqual(['lecture', 'lecture']);
    moteur.conclure(rapportExemple(), 1);
    expect([session.value.etat, vueDe(session.value), session.value.reste]).toEqual(['lecture', 'rapport', 1]);
    moteur.conclure(rapportExemple());
    expect(session.value.etat).toBe('lecture');
    await auRepos();
    expect(session.value).toMatchObject({ etat: 'resultat', conservation: 'durable' });
    expect(session.value.historique).toHaveLength(1);
  });

  it('does nothing without a file', () => {
    actions.deposer([]);
    expect([session.value.etat, moteur.appels]).toEqual(['accueil', []]);
  });

  it('keeps the previous report while the next is read, and ignores answers to the previous drop', async () => {
    await deposerEtConclure();
    const ancienne = moteur.ecoute;
    actions.deposer([fichier]);
    expect(session.value).toMatchObject({ etat: 'lecture', conclue: false, rapport: rapportExemple() });
    ancienne?.conclu(rapportExemple({ phrase: 'Réponse périmée.' }), 0);
    ancienne?.panne('périmée');
    expect(session.value).toMatchObject({ etat: 'lecture', rapport: rapportExemple() });
  });

  it.each(['plein', 'bloque', 'version', 'interrompu', 'inconnue'] as const)(
    'keeps the result on screen and says why it is not kept: %s',
    async (raison) => {
      monter(enEchec(raison));
      await deposerEtConclure();
      expect(session.value).toMatchObject({ etat: 'resultat', conservation: raison, historique: null });
      expect(session.value.rapport).toEqual(rapportExemple());
    },
  );

  it('says that nothing outlives the tab in a private window', async () => {
    monter(creerStoreMemoire(horloge));
    await deposerEtConclure();
    expect(session.value.conservation).toBe('onglet');
  });
});

describe('cancelling', () => {
  it('goes back to the start when nothing was concluded, at once', () => {
    actions.deposer([fichier]);
    moteur.conclure(rapportExemple(), 1);
    actions.annuler();
    expect(session.value).toMatchObject({ etat: 'accueil', rapport: null });
    moteur.conclure(rapportExemple());
    expect(session.value.etat).toBe('accueil');
    expect(moteur.appels).toEqual(['lire', 'annuler']);
  });

  it('goes back to the last final result, and to what was said of its saving', async () => {
    await deposerEtConclure();
    actions.deposer([fichier]);
    moteur.conclure(rapportExemple({ phrase: 'Provisoire.' }), 1);
    actions.annuler();
    expect(session.value).toMatchObject({ etat: 'resultat', conservation: 'durable', rapport: rapportExemple() });
  });
});

describe('a defect of ours', () => {
  it('keeps the report that was there, and a new drop goes on', async () => {
    await deposerEtConclure();
    actions.deposer([fichier]);
    moteur.ecoute?.panne('TypeError');
    expect(session.value).toMatchObject({ etat: 'panne', panne: 'TypeError', rapport: rapportExemple() });
    await deposerEtConclure();
    expect(session.value).toMatchObject({ etat: 'resultat', panne: null });
  });

  it('stops the reading that was under way', () => {
    actions.deposer([fichier]);
    actions.signalerPanne('Script error.');
    expect([session.value.etat, moteur.appels]).toEqual(['panne', ['lire', 'annuler']]);
  });

  it('is shown when the invented school cannot be built', async () => {
    monter(creerStoreMemoire(horloge), () => Promise.reject(new Error('module absent')));
    await actions.essayerDemo();
    expect(session.value).toMatchObject({ etat: 'panne', panne: 'Error: module absent' });
  });
});

describe('the invented school', () => {
  it('starts from nothing, and never mixes with real files', async () => {
    await actions.essayerDemo();
    expect(session.value).toMatchObject({ etat: 'lecture', demo: true });
    moteur.conclure(rapportExemple());
    await auRepos();
    actions.deposer([fichier]);
    expect(session.value).toMatchObject({ etat: 'lecture', demo: false, rapport: null });
    expect(moteur.appels).toEqual(['oublier', 'lire', 'oublier', 'lire']);
  });
});

describe('a report that somebody sent', () => {
  const envoye = rapportExemple({ phrase: 'Envoyé par le collège.' });
  const json = (contenu: unknown = envoye, nom = 'veilleuse.json') => {
    return { nom, contenu: new Blob([JSON.stringify(contenu)]) };
  };
  async function recevoir(...fichiers: ReturnType<typeof json>[]): Promise<void> {
    actions.deposer(fichiers);
    await auRepos();
  }

  it('opens over the current result, is not kept, and is left as a past run is', async () => {
    await deposerEtConclure();
    await recevoir(json());
    expect(session.value).toMatchObject({ etat: 'resultat', relu: { id: -1, rapport: envoye } });
    expect(session.value.historique).toHaveLength(1);
    await recevoir(json());
    expect(session.value.relu?.id).toBe(-2);
    actions.fermerRun();
    expect(session.value).toMatchObject({ etat: 'resultat', relu: null, rapport: rapportExemple() });
    expect(moteur.appels).toEqual(['lire']);
  });

  it('opens on an empty page, completed when it is of before', async () => {
    const { causes: _, ...ancien } = envoye;
    await recevoir(json(ancien, 'ANCIEN.JSON'));
    expect(session.value.relu?.rapport.causes.map(({ constats }) => constats)).toEqual([[2], [1], [0]]);
    actions.fermerRun();
    expect(session.value.etat).toBe('accueil');
  });

  it('takes the place of a reading, which is left', async () => {
    actions.deposer([fichier]);
    await recevoir(json());
    expect(session.value).toMatchObject({ etat: 'resultat', relu: { rapport: envoye } });
    expect(moteur.appels).toEqual(['lire', 'annuler']);
  });

  it('says what is wrong with it, until something else is given', async () => {
    await recevoir(json({ ...envoye, verdict: 'parfait' }));
    expect(session.value).toMatchObject({
      etat: 'accueil',
      refus: { nom: 'veilleuse.json', raison: 'abime', ou: 'verdict' },
    });
    actions.fermerRefus();
    expect(session.value.refus).toBeNull();
    await recevoir(json(), json());
    expect(session.value).toMatchObject({ relu: null, refus: { raison: 'plusieurs' } });
    actions.deposer([fichier]);
    expect(session.value.refus).toBeNull();
  });

  it('is set aside among exports, and never shown when a drop came meanwhile', async () => {
    actions.deposer([fichier, json()]);
    await auRepos();
    expect(moteur.fichiers).toHaveLength(2);
    actions.deposer([json()]);
    actions.deposer([fichier]);
    await auRepos();
    expect(session.value).toMatchObject({ etat: 'lecture', relu: null });
  });
});

it('keeps the names hidden from one drop to the next', async () => {
  actions.masquer(true);
  await deposerEtConclure();
  actions.recommencer();
  expect(session.value.masque).toBe(true);
  actions.masquer(false);
  expect(session.value.masque).toBe(false);
});

describe('the history', () => {
  it('opens a past run over the current one, and comes back', async () => {
    await deposerEtConclure(rapportExemple({ phrase: 'Le premier.' }));
    await deposerEtConclure(rapportExemple({ phrase: 'Le second.' }));
    const premier = session.value.historique?.find((run) => run.phrase === 'Le premier.');
    await actions.ouvrirRun(premier?.id ?? -1);
    expect(session.value.relu?.rapport.phrase).toBe('Le premier.');
    actions.fermerRun();
    expect(session.value).toMatchObject({ etat: 'resultat', relu: null });
    expect(session.value.rapport?.phrase).toBe('Le second.');
  });

  it('refreshes the list when the run is gone', async () => {
    await actions.ouvrirRun(99);
    expect(session.value).toMatchObject({ etat: 'accueil', relu: null, historique: [] });
  });

  it('is erased with what shows it, and the current result says that it is no longer kept', async () => {
    await deposerEtConclure();
    await actions.effacerTout();
    expect(session.value).toMatchObject({
      etat: 'resultat',
      historique: [],
      effacement: 'fait',
      conservation: 'effacee',
    });
  });

  it('goes back to the start when the erased run was all there was to see', async () => {
    await deposerEtConclure();
    actions.recommencer();
    await actions.ouvrirRun(session.value.historique?.[0]?.id ?? -1);
    expect(session.value.etat).toBe('resultat');
    await actions.effacerTout();
    expect(session.value.etat).toBe('accueil');
  });

  it('says that nothing was erased when the browser refuses', async () => {
    monter(enEchec('bloque'));
    await actions.effacerTout();
    expect(session.value.effacement).toBe('bloque');
  });

  it('outlives a new start, which forgets the files', async () => {
    await deposerEtConclure();
    actions.recommencer();
    expect(session.value).toMatchObject({ etat: 'accueil', rapport: null, documents: [] });
    expect(session.value.historique).toHaveLength(1);
    expect(moteur.appels).toContain('oublier');
  });
});

describe('a record behind a finding', () => {
  const repere = { ligne: 12, elements: ['CODE_GROUPE'], valeur: 'MPERMANGR2', eleveId: null };
  const enregistrement = { type: 'liens', repere } as const;

  it('is read again in the document that the report rests on', async () => {
    await deposerEtConclure();
    const issue = { etat: 'introuvable' } as const;
    moteur.issue = async () => issue;
    expect(await actions.extraire(enregistrement)).toBe(issue);
    expect(moteur.reperes).toEqual([repere]);
  });

  it('is out of reach for a document that is not here, and for a run of the history', async () => {
    expect(await actions.extraire(enregistrement)).toEqual({ etat: 'absent' });
    await deposerEtConclure();
    await actions.ouvrirRun(session.value.historique?.[0]?.id ?? 0);
    expect(await actions.extraire(enregistrement)).toEqual({ etat: 'absent' });
    expect(moteur.reperes).toEqual([]);
  });
});
