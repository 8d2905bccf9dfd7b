import { beforeEach, describe, expect, it } from 'vitest';
import { HISTOIRE } from '../../test/kit/demo.ts';
import { FauxMoteur } from '../../test/kit/moteur.ts';
import { moyens } from '../../test/kit/moyens.ts';
import { rapportExemple } from '../../test/kit/rapport.ts';
import type { FichierDonne } from '../domain/moteur.ts';
import { creerStoreMemoire } from '../store/memory.ts';
import type { ReportStore } from '../store/report-store.ts';
import { type Actions, creerActions } from './actions.ts';
import { cochesDe, lieuDe } from './coches.ts';
import { type EtapeDemo, maintenantDe } from './demonstration.ts';
import { suiteDe } from './lendemain.ts';
import { continuer, ETAPES_DEMO, INSTANTS } from './recit.ts';
import { ownResult, rapportAffiche } from './result.ts';
import { creerSession } from './session.ts';

const vrai = { nom: 'ExportXML_Communs(1).zip', contenu: new Blob(['x']) };
const auRepos = () => new Promise((resolve) => setTimeout(resolve, 0));

let moteur: FauxMoteur;
let session: ReturnType<typeof creerSession>;
let actions: Actions;
let navigateur: ReportStore;

beforeEach(() => {
  moteur = new FauxMoteur();
  session = creerSession();
  navigateur = { ...creerStoreMemoire(() => new Date(0)), durable: true };
  actions = creerActions(
    moyens({
      session,
      moteur,
      store: Promise.resolve(navigateur),
      storeDemo: () => creerStoreMemoire(() => maintenantDe(session.value)),
    }),
  );
});

async function conclure(): Promise<void> {
  moteur.conclure(rapportExemple({ etabliLe: maintenantDe(session.value).toISOString() }));
  await auRepos();
}

/** Plays the story up to a step, each reading concluded. */
async function jouerJusqua(etape: number): Promise<void> {
  await actions.essayerDemo();
  await conclure();
  for (let rang = 1; rang < etape; rang++) {
    await continuer(session.value, actions);
    if (rang === 1) await conclure();
    if (rang > 2) actions.suivreDemo({ aRemettre: [] });
  }
}

const ou = () => {
  const { etat, demo, demonstration } = session.value;
  if (demonstration === null || demonstration === 'interrompue') return { etat, demo, demonstration };
  const { etape, visee, aRemettre } = demonstration;
  return { etat, demo, demonstration: { etape, visee, aRemettre } };
};
const arrivee = (etape: EtapeDemo, aRemettre: readonly FichierDonne[] = []) => ({
  etat: 'resultat',
  demo: true,
  demonstration: { etape, visee: etape, aRemettre },
});
const DEHORS = { demo: false, demonstration: null };
const gardes = async () => {
  const [runs, notes] = [await navigateur.lister(), await navigateur.notes()];
  return [runs.ok && runs.valeur.length, notes.ok && notes.valeur.length];
};

describe('the story', () => {
  it.each<[string, number, () => unknown, object]>([
    ['begins with its documents read', 1, () => {}, arrivee(1)],
    ['goes to its second step once the corrected ones are', 2, () => {}, arrivee(2)],
    ['goes to the deposit at once', 3, () => {}, arrivee(3)],
    ['hands over SIECLE’s page', 3, () => continuer(session.value, actions), arrivee(4, HISTOIRE.page)],
    ['hands over the exports of the morning', 4, () => continuer(session.value, actions), arrivee(5, HISTOIRE.matin)],
    ['hands each over once', 5, () => {}, arrivee(5)],
    ['has no step after the last', 5, () => continuer(session.value, actions), arrivee(5)],
    ['is left for the start', 4, () => actions.quitterDemo(), { etat: 'accueil', ...DEHORS }],
    ['ends with « Recommencer »', 2, () => actions.recommencer(), { etat: 'accueil', ...DEHORS }],
    [
      'gives way to real files, and says so',
      2,
      () => actions.deposer([vrai]),
      { etat: 'lecture', demo: false, demonstration: 'interrompue' },
    ],
  ])('%s', async (_, etape, geste, attendu) => {
    await jouerJusqua(etape);
    await geste();
    expect(ou()).toEqual(attendu);
  });

  it('does not move on while it reads, nor past a reading that was left', async () => {
    await jouerJusqua(1);
    await continuer(session.value, actions);
    expect([moteur.fichiers, ou().demonstration]).toEqual([HISTOIRE.corriges, { etape: 1, visee: 2, aRemettre: [] }]);
    await continuer(session.value, actions);
    expect(moteur.appels.filter((appel) => appel === 'lire')).toHaveLength(2);
    actions.annuler();
    expect(ou()).toEqual(arrivee(1));
  });

  it('ends when its first reading is left', async () => {
    await actions.essayerDemo();
    actions.annuler();
    expect(ou()).toEqual({ etat: 'accueil', ...DEHORS });
  });

  it('does not move on from a defect of ours', async () => {
    await jouerJusqua(1);
    actions.signalerPanne('Script error.');
    await continuer(session.value, actions);
    expect([session.value.etat, ou().demonstration]).toEqual(['panne', { etape: 1, visee: 1, aRemettre: [] }]);
  });

  it('comes back to its own result and to the names, whatever was opened over them', async () => {
    await jouerJusqua(2);
    await actions.ouvrirRun(session.value.historique?.at(-1)?.id ?? 0);
    actions.masquer(true);
    await continuer(session.value, actions);
    expect([session.value.resultat?.origine, session.value.masque]).toEqual(['onglet', false]);
  });

  it('notes the deposit as a person does, for the procedure and for the run', async () => {
    await jouerJusqua(4);
    const lieu = lieuDe(session.value);
    expect(lieu && cochesDe(session.value.notes, lieu)).toEqual([{ etape: '5', le: '2018-07-24' }]);
    const rapport = rapportAffiche(session.value);
    expect(rapport && suiteDe(session.value, rapport).deposeLe).toBe('2018-07-24');
  });

  it('lives on its own days, which go forward; any other school on today', async () => {
    const instants = ETAPES_DEMO.map((etape) => INSTANTS[etape]);
    expect([...instants].sort()).toEqual(instants);
    await jouerJusqua(1);
    await continuer(session.value, actions);
    expect(maintenantDe(session.value).toISOString()).toBe(INSTANTS[2]);
    actions.quitterDemo();
    expect(Math.abs(maintenantDe(session.value).getTime() - Date.now())).toBeLessThan(60_000);
  });
});

describe('what the browser keeps', () => {
  it('is neither seen nor touched by a demo, and is there again after it', async () => {
    actions.deposer([vrai]);
    moteur.conclure(rapportExemple({ phrase: 'Le vrai.' }));
    await auRepos();
    await actions.marquer('fin-hors-annee', { etat: 'corrigee', mot: '' });
    const avant = [session.value.historique, session.value.notes];
    expect(await gardes()).toEqual([1, 1]);

    await jouerJusqua(4);
    expect(session.value.historique?.map(({ demo }) => demo)).toEqual([true, true]);
    expect([ownResult(session.value)?.conservation, session.value.durable]).toEqual(['demo', false]);
    await actions.marquer('fin-hors-annee', { etat: 'acceptee', mot: 'Essai.' });
    await actions.effacerTout();
    expect(await gardes()).toEqual([1, 1]);

    actions.quitterDemo();
    await auRepos();
    expect([session.value.historique, session.value.notes]).toEqual(avant);
    expect(session.value.durable).toBe(true);
  });

  it.each<[string, () => void]>([
    ['left', () => actions.quitterDemo()],
    ['ended by real files', () => actions.deposer([vrai])],
  ])('never receives what a demo was keeping when it was %s', async (_, geste) => {
    await actions.essayerDemo();
    moteur.conclure(rapportExemple());
    geste();
    await auRepos();
    expect(await gardes()).toEqual([0, 0]);
    expect(session.value.historique).toEqual([]);
  });

  it('is not compared with a demo: another one begins from nothing', async () => {
    await jouerJusqua(2);
    expect(ownResult(session.value)?.depuis).toBeTruthy();
    await jouerJusqua(1);
    expect([ownResult(session.value)?.depuis, session.value.historique?.length]).toEqual([null, 1]);
  });
});

describe('the news that real files ended it', () => {
  it.each<[string, () => void]>([
    ['is closed', () => actions.quitterDemo()],
    ['goes with the next drop', () => actions.deposer([vrai])],
    ['goes with the start', () => actions.recommencer()],
  ])('%s', async (_, geste) => {
    await jouerJusqua(1);
    actions.deposer([vrai]);
    moteur.conclure(rapportExemple());
    await auRepos();
    expect(session.value).toMatchObject({ etat: 'resultat', demo: false, demonstration: 'interrompue' });
    geste();
    expect(session.value.demonstration).toBeNull();
  });

  it('is given of a report that somebody sent too', async () => {
    await jouerJusqua(1);
    actions.deposer([{ nom: 'recu.json', contenu: new Blob([JSON.stringify(rapportExemple())]) }]);
    await auRepos();
    expect(session.value).toMatchObject({ resultat: { origine: 'recu', under: null }, demonstration: 'interrompue' });
  });
});
