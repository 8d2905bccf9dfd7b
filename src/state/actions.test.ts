import { beforeEach, describe, expect, it } from 'vitest';
import { HISTOIRE } from '../../test/kit/demo.ts';
import { FauxMoteur } from '../../test/kit/moteur.ts';
import { moyens } from '../../test/kit/moyens.ts';
import { rapportExemple } from '../../test/kit/rapport.ts';
import { creerStoreMemoire } from '../store/memory.ts';
import type { RaisonEchec, ReportStore } from '../store/report-store.ts';
import { type Actions, creerActions } from './actions.ts';
import { bilanMarques, marquesDe, toujoursPresente } from './marques.ts';
import { ownResult, rapportAffiche } from './result.ts';
import { creerSession, vueDe } from './session.ts';

const fichier = { nom: 'ExportXML_Communs(1).zip', contenu: new Blob(['x']) };
const horloge = () => new Date('2018-08-24T00:00:00Z');
const auRepos = () => new Promise((resolve) => setTimeout(resolve, 0));

let moteur: FauxMoteur;
let session: ReturnType<typeof creerSession>;
let actions: Actions;

function monter(store: ReportStore, demo = async () => HISTOIRE): void {
  moteur = new FauxMoteur();
  session = creerSession();
  actions = creerActions(moyens({ session, moteur, store: Promise.resolve(store), demo }));
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
    expect(session.value).toMatchObject({ etat: 'resultat', resultat: { conservation: 'durable' } });
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
    expect(session.value).toMatchObject({ etat: 'lecture', resultat: { id: 1, rapport: rapportExemple() } });
    ancienne?.conclu(rapportExemple({ phrase: 'Réponse périmée.' }), 0, []);
    ancienne?.panne('périmée');
    expect(session.value).toMatchObject({ etat: 'lecture', resultat: { rapport: rapportExemple() } });
  });

  it.each(['plein', 'bloque', 'version', 'interrompu', 'inconnue'] as const)(
    'keeps the result on screen and says why it is not kept: %s',
    async (raison) => {
      monter(enEchec(raison));
      await deposerEtConclure();
      expect(session.value).toMatchObject({ etat: 'resultat', resultat: { conservation: raison }, historique: null });
      expect(rapportAffiche(session.value)).toEqual(rapportExemple());
    },
  );

  it('says that nothing outlives the tab in a private window', async () => {
    monter(creerStoreMemoire(horloge));
    await deposerEtConclure();
    expect(ownResult(session.value)?.conservation).toBe('onglet');
  });
});

describe('cancelling', () => {
  it('goes back to the start when nothing was concluded, at once', () => {
    actions.deposer([fichier]);
    moteur.conclure(rapportExemple(), 1);
    actions.annuler();
    expect(session.value).toMatchObject({ etat: 'accueil', resultat: null });
    moteur.conclure(rapportExemple());
    expect(session.value.etat).toBe('accueil');
    expect(moteur.appels).toEqual(['lire', 'annuler']);
  });

  it('goes back to the last final result, and to what was said of its saving', async () => {
    await deposerEtConclure();
    actions.deposer([fichier]);
    moteur.conclure(rapportExemple({ phrase: 'Provisoire.' }), 1);
    actions.annuler();
    expect(session.value).toMatchObject({
      etat: 'resultat',
      resultat: { conservation: 'durable', rapport: rapportExemple() },
    });
  });
});

describe('a defect of ours', () => {
  it('keeps the report that was there, and a new drop goes on', async () => {
    await deposerEtConclure();
    actions.deposer([fichier]);
    moteur.ecoute?.panne('TypeError');
    expect(session.value).toMatchObject({ etat: 'panne', panne: 'TypeError', resultat: { rapport: rapportExemple() } });
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
    expect(session.value).toMatchObject({ etat: 'lecture', demo: false, resultat: null });
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
    expect(session.value).toMatchObject({ etat: 'resultat', resultat: { origine: 'recu', id: 1, rapport: envoye } });
    expect(session.value.historique).toHaveLength(1);
    await recevoir(json());
    expect(session.value.resultat).toMatchObject({ origine: 'recu', id: 2 });
    actions.fermerRun();
    expect(session.value).toMatchObject({
      etat: 'resultat',
      resultat: { origine: 'onglet', rapport: rapportExemple() },
    });
    expect(moteur.appels).toEqual(['lire']);
  });

  it('opens on an empty page, completed when it is of before', async () => {
    const { causes: _, ...ancien } = envoye;
    await recevoir(json(ancien, 'ANCIEN.JSON'));
    expect(rapportAffiche(session.value)?.causes.map(({ constats }) => constats)).toEqual([[2], [1], [0]]);
    actions.fermerRun();
    expect(session.value.etat).toBe('accueil');
  });

  it('takes the place of a reading, which is left', async () => {
    actions.deposer([fichier]);
    await recevoir(json());
    expect(session.value).toMatchObject({ etat: 'resultat', resultat: { origine: 'recu', rapport: envoye } });
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
    expect(session.value).toMatchObject({ resultat: null, refus: { raison: 'plusieurs' } });
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
    expect(session.value).toMatchObject({ etat: 'lecture', resultat: null });
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
    expect(rapportAffiche(session.value)?.phrase).toBe('Le premier.');
    actions.fermerRun();
    expect(session.value).toMatchObject({ etat: 'resultat', resultat: { origine: 'onglet' } });
    expect(rapportAffiche(session.value)?.phrase).toBe('Le second.');
  });

  it('refreshes the list when the run is gone', async () => {
    await actions.ouvrirRun(99);
    expect(session.value).toMatchObject({ etat: 'accueil', resultat: null, historique: [] });
  });

  it('is erased with what shows it, and the current result says that it is no longer kept', async () => {
    await deposerEtConclure();
    await actions.effacerTout();
    expect(session.value).toMatchObject({
      etat: 'resultat',
      historique: [],
      effacement: { etat: 'tout', restants: 0 },
      resultat: { conservation: 'effacee' },
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
    expect(session.value.effacement).toEqual({ etat: 'echec', raison: 'bloque' });
  });

  it('outlives a new start, which forgets the files', async () => {
    await deposerEtConclure();
    actions.recommencer();
    expect(session.value).toMatchObject({ etat: 'accueil', resultat: null, documents: [] });
    expect(session.value.historique).toHaveLength(1);
    expect(moteur.appels).toContain('oublier');
  });

  it('erases one run, says so to the result that it was, and puts it back', async () => {
    await deposerEtConclure();
    const id = session.value.historique?.[0]?.id ?? 0;
    await actions.effacerRun(id);
    expect(session.value).toMatchObject({
      historique: [],
      effacement: { etat: 'un' },
      resultat: { conservation: 'effacee' },
    });
    await actions.annulerEffacement();
    expect(session.value).toMatchObject({
      historique: [{ id }],
      effacement: { etat: 'annule', run: { id } },
      resultat: { conservation: 'durable' },
    });
    await actions.annulerEffacement();
    expect(session.value.historique).toHaveLength(1);
  });

  it('leaves the current result alone when another run is erased', async () => {
    await deposerEtConclure(rapportExemple({ phrase: 'Le premier.', etabliLe: '2018-08-01T00:00:00.000Z' }));
    await deposerEtConclure();
    const premier = session.value.historique?.find((run) => run.phrase === 'Le premier.');
    await actions.ouvrirRun(premier?.id ?? 0);
    await actions.effacerRun(premier?.id ?? 0);
    expect(session.value).toMatchObject({
      etat: 'resultat',
      resultat: { origine: 'onglet', depuis: null, conservation: 'durable' },
    });
    expect(rapportAffiche(session.value)).toEqual(rapportExemple());
  });

  it('says why one run could not be erased', async () => {
    monter({ ...enEchec('bloque'), effacer: async () => ({ ok: false, raison: 'bloque' }) });
    await actions.effacerRun(1);
    expect(session.value.effacement).toEqual({ etat: 'echec', raison: 'bloque' });
  });

  it('keeps nothing once it is asked to, and says so of the next results', async () => {
    await deposerEtConclure();
    await actions.regler('rien');
    expect(session.value).toMatchObject({
      duree: 'rien',
      historique: [],
      effacement: { etat: 'tout', restants: 0 },
      resultat: { conservation: 'effacee' },
    });
    await deposerEtConclure();
    expect(ownResult(session.value)?.conservation).toBe('choix');
    await actions.regler(90);
    expect(session.value).toMatchObject({ duree: 90, effacement: null });
  });

  it('puts two runs side by side, or says that one is gone', async () => {
    await deposerEtConclure();
    await deposerEtConclure();
    const [apres, avant] = session.value.historique ?? [];
    await actions.confronter(avant?.id ?? 0, apres?.id ?? 0);
    expect(session.value.confrontation).toMatchObject({ avant: { id: avant?.id }, apres: { id: apres?.id } });
    await actions.confronter(avant?.id ?? 0, 99);
    expect(session.value.confrontation).toBe('introuvable');
  });
});

describe('the run before', () => {
  it('is the newest of the same school, never one of the invented school', async () => {
    await deposerEtConclure(rapportExemple({ phrase: 'Ailleurs.', etablissement: { uai: '9839002T', nom: null } }));
    expect(ownResult(session.value)?.depuis).toBeNull();
    await deposerEtConclure(rapportExemple({ phrase: 'Le premier.', etabliLe: '2018-08-01T00:00:00.000Z' }));
    await deposerEtConclure(rapportExemple({ phrase: 'Le second.', etabliLe: '2018-08-02T00:00:00.000Z' }));
    expect(ownResult(session.value)?.depuis?.avant.phrase).toBe('Le premier.');
    await actions.essayerDemo();
    moteur.conclure(rapportExemple());
    await auRepos();
    expect([session.value.etat, ownResult(session.value)?.depuis]).toEqual(['resultat', null]);
    await deposerEtConclure();
    expect(ownResult(session.value)?.depuis?.avant.phrase).toBe('Le second.');
  });

  it('comes back with the result that a cancelled drop returns to', async () => {
    await deposerEtConclure(rapportExemple({ phrase: 'Le premier.' }));
    await deposerEtConclure();
    actions.deposer([fichier]);
    actions.annuler();
    expect(ownResult(session.value)?.depuis?.avant.phrase).toBe('Le premier.');
  });
});

describe('the marks', () => {
  const marques = () => [...marquesDe(session.value)].map(([cause, { contenu }]) => [cause, contenu.etat, contenu.mot]);

  it('belong to a school and outlive its runs; the invented one has its own', async () => {
    await deposerEtConclure();
    await actions.marquer('structure-non-transferee', { etat: 'corrigee', mot: '' });
    await actions.marquer('fin-hors-annee', { etat: 'corrigee', mot: '' });
    await actions.marquer('fin-hors-annee', { etat: 'acceptee', mot: 'Sans effet.' });
    const attendues = [
      ['structure-non-transferee', 'corrigee', ''],
      ['fin-hors-annee', 'acceptee', 'Sans effet.'],
    ];
    expect(marques()).toEqual(attendues);
    expect(bilanMarques(rapportExemple(), marquesDe(session.value))).toEqual({ corrigee: 1, acceptee: 1 });
    await deposerEtConclure();
    expect(marques()).toEqual(attendues);
    await actions.effacerRun(ownResult(session.value)?.run?.id ?? 0);
    expect(marques()).toEqual(attendues);
    await actions.essayerDemo();
    moteur.conclure(rapportExemple());
    await auRepos();
    expect(marques()).toEqual([]);
    await actions.marquer('fin-hors-annee', { etat: 'corrigee', mot: '' });
    await deposerEtConclure();
    expect(marques()).toEqual(attendues);
    await actions.demarquer('structure-non-transferee');
    expect(marques()).toEqual(attendues.slice(1));
    await actions.effacerTout();
    expect([marques(), session.value.notes]).toEqual([[], []]);
  });

  it('are not put on a report whose school is unknown, and say why they could not be written', async () => {
    await deposerEtConclure(rapportExemple({ etablissement: null }));
    await actions.marquer('fin-hors-annee', { etat: 'corrigee', mot: '' });
    expect(session.value.notes).toEqual([]);
    monter({ ...enEchec('plein'), noter: async () => ({ ok: false, raison: 'plein' }) });
    await deposerEtConclure();
    await actions.marquer('fin-hors-annee', { etat: 'corrigee', mot: '' });
    expect(session.value.noteRefusee).toBe('plein');
  });

  it('say that the cause is still there only of a report that came after', () => {
    const note = (le: string, etat: 'corrigee' | 'acceptee') =>
      ({ ecole: 'A', genre: 'marque', cle: 'c', contenu: { etat, mot: '' }, le, expireLe: null }) as const;
    const { etabliLe } = rapportExemple();
    const avant = '2018-08-01T00:00:00.000Z';
    expect(toujoursPresente(note(avant, 'corrigee'), rapportExemple())).toBe(true);
    expect(toujoursPresente(note(avant, 'acceptee'), rapportExemple())).toBe(false);
    expect(toujoursPresente(note(etabliLe, 'corrigee'), rapportExemple())).toBe(false);
  });
});

describe('the journal of readings', () => {
  it('follows each reading from its beginning to its end, however it ends', async () => {
    const suivi: boolean[] = [];
    monter({ ...creerStoreMemoire(horloge), durable: true, suivreLecture: (enCours) => void suivi.push(enCours) });
    await deposerEtConclure();
    actions.deposer([fichier]);
    await auRepos();
    actions.annuler();
    await auRepos();
    actions.deposer([fichier]);
    await auRepos();
    moteur.ecoute?.panne('TypeError');
    await auRepos();
    expect(suivi).toEqual([true, false, true, false, true, false]);
  });

  it('tells what the opening found, until the next drop', async () => {
    const debut = { perdu: true, interrompue: '2018-08-23T00:00:00.000Z' };
    monter({ ...creerStoreMemoire(horloge), durable: true, debut });
    await auRepos();
    expect(session.value.debut).toEqual(debut);
    actions.deposer([fichier]);
    expect(session.value.debut).toBeNull();
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
    const liens = rapportExemple().fichiers.filter(({ type }) => type === 'liens');
    expect(moteur.cles).toEqual(liens.map(({ nom }) => nom));
  });

  it('is that of the report on screen, when a drop is cancelled after a first conclusion', async () => {
    await deposerEtConclure();
    actions.deposer([fichier]);
    const rapport = rapportExemple();
    moteur.ecoute?.conclu(
      rapport,
      2,
      rapport.fichiers.map(({ nom }) => `autre ${nom}`),
    );
    actions.annuler();
    await actions.extraire(enregistrement);
    expect(moteur.cles).toEqual(['9839001SELEGROUPE2017180824091341.zip']);
  });

  it('is out of reach for a document that is not here, and for a run of the history', async () => {
    expect(await actions.extraire(enregistrement)).toEqual({ etat: 'absent' });
    await deposerEtConclure();
    await actions.ouvrirRun(session.value.historique?.[0]?.id ?? 0);
    expect(await actions.extraire(enregistrement)).toEqual({ etat: 'absent' });
    expect(moteur.reperes).toEqual([]);
  });
});
