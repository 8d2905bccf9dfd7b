import { describe, expect, it } from 'vitest';
import { INSTANT } from '../../test/kit/pipeline.ts';
import { type Handle, InProcessWorker, PATIENT } from '../../test/kit/worker.ts';
import { forgeZip } from '../../test/kit/zip.ts';
import type { EtablissementEnMain, Repartition } from '../domain/etablissements.ts';
import { uaiDe } from '../domain/identifiants.ts';
import type { EcouteMoteur, FichierDonne } from '../domain/moteur.ts';
import type { Rapport } from '../domain/rapport.ts';
import { ecrireFichiers, type FichierEcole, genererEcole } from '../school/index.ts';
import { createPool } from './pool.ts';
import { handleRequest } from './requests.ts';

const [A, B, C] = ['9839991', '9839992', '9839993'].map(uaiDe) as [string, string, string];

const ecole = (uai: string): readonly FichierEcole[] =>
  ecrireFichiers(genererEcole({ graine: 1, eleves: 12, etablissements: 5, communes: 5, chiffres: uai.slice(0, 7) }));
const FICHIERS = new Map([A, B, C].map((uai) => [uai, ecole(uai)]));

const donner = (nom: string, octets: Uint8Array): FichierDonne => ({
  nom,
  contenu: new Blob([octets as Uint8Array<ArrayBuffer>]),
});
/** A school's own files, in a folder. */
const dossier = (uai: string): readonly FichierDonne[] =>
  (FICHIERS.get(uai) ?? []).map(({ nom, octets }) => donner(`${uai}/${nom}`, octets));
/** The same in one archive: nothing of it is read before it is sorted. */
const sac = (uai: string): FichierDonne =>
  donner(`${uai}.zip`, forgeZip((FICHIERS.get(uai) ?? []).map(({ nom, octets: contenu }) => ({ nom, contenu }))));

type Fin =
  | { readonly rapport: Rapport; readonly cles: readonly string[] }
  | { readonly repartition: Repartition; readonly touchees: readonly string[] }
  | { readonly panne: string };

function installer() {
  const ouvriers: InProcessWorker[] = [];
  const creer = () => {
    const ouvrier = new InProcessWorker(handleRequest as Handle);
    ouvriers.push(ouvrier);
    return ouvrier;
  };
  const pool = createPool(creer, async () => creer, {
    application: 'essai',
    now: () => INSTANT,
    image: (suite) => void setTimeout(suite),
    count: 2,
  });
  const fin = (demander: (ecoute: EcouteMoteur) => void): Promise<Fin> =>
    new Promise((resoudre) =>
      demander({
        avance: () => undefined,
        conclu: (rapport, reste, cles) => reste === 0 && resoudre({ rapport, cles }),
        plusieurs: (repartition, touchees) => resoudre({ repartition, touchees }),
        panne: (panne) => resoudre({ panne }),
      }),
    );
  const demandes = (type: string): readonly string[] =>
    ouvriers.flatMap(({ requests }) => requests.flatMap((d) => (d.type === type && 'nom' in d ? [d.nom] : [])));
  const lire = (fichiers: readonly FichierDonne[], pour?: string) => fin((ecoute) => pool.lire(fichiers, ecoute, pour));
  const controler = (uai: string) => fin((ecoute) => pool.controler(uai, ecoute));
  return { pool, ouvriers, fin, lire, controler, demandes };
}

const uais = (fin: Fin) => ('repartition' in fin ? fin.repartition.etablissements.map(({ uai }) => uai).sort() : []);
const touchees = (fin: Fin) => ('touchees' in fin ? [...fin.touchees].sort() : []);
const juge = (fin: Fin) => ('rapport' in fin ? [fin.rapport.etablissement?.uai, fin.rapport.verdict] : []);
const etablissement = (fin: Fin, uai: string): EtablissementEnMain | undefined =>
  'repartition' in fin ? fin.repartition.etablissements.find((autre) => autre.uai === uai) : undefined;

describe('a drop of several schools', () => {
  it('is sorted, and each school is judged when it is asked for', async () => {
    const { lire, controler } = installer();
    const trie = await lire([...dossier(A), ...dossier(B)]);
    expect([uais(trie), touchees(trie)]).toEqual([
      [A, B],
      [A, B],
    ]);
    expect(juge(await controler(B))).toEqual([B, 'pret']);
    expect(juge(await controler(A))).toEqual([A, 'pret']);
  });

  it('reads nothing of a bag before it is sorted, then the documents of one school alone', async () => {
    const { lire, controler, demandes } = installer();
    await lire([sac(A), sac(B)]);
    expect(demandes('lire')).toEqual([]);
    await controler(B);
    expect(new Set(demandes('lire'))).toEqual(new Set([`${B}.zip`]));
  });

  it('tells the same bytes by the same print, another day', async () => {
    const prints = async (fichiers: readonly FichierDonne[]) =>
      etablissement(await installer().lire(fichiers), A)?.empreinte;
    const print = await prints([sac(A), sac(B)]);
    expect(print).toContain('essai');
    expect(await prints([sac(C), sac(B), sac(A)])).toBe(print);
    const autre = [...(FICHIERS.get(A) ?? [])].slice(1).map(({ nom, octets: contenu }) => ({ nom, contenu }));
    expect(await prints([donner(`${A}.zip`, forgeZip(autre)), sac(B)])).not.toBe(print);
  });

  it('says by its own name what was taken with its folder, and nothing of what is none of its documents', async () => {
    const mystere = { nom: 'a/mystere.zip', contenu: new Uint8Array([80, 75, 3, 4, 0, 0]) };
    const vignettes = { nom: 'a/Thumbs.db', contenu: new Uint8Array([208, 207, 17, 224]) };
    const a = (FICHIERS.get(A) ?? []).map(({ nom, octets: contenu }) => ({ nom: `a/${nom}`, contenu }));
    const b = (FICHIERS.get(B) ?? []).map(({ nom, octets: contenu }) => ({ nom: `b/${nom}`, contenu }));
    const trie = await installer().lire([donner('tout.zip', forgeZip([...a, mystere, vignettes, ...b]))]);
    expect(etablissement(trie, A)?.prisAvecLeDossier).toEqual(['a/mystere.zip']);
  });

  it('tells them so too where they were read at once', async () => {
    const print = async () => etablissement(await installer().lire([...dossier(A), ...dossier(B)]), A)?.empreinte;
    expect(await print()).toContain('essai');
    expect(await print()).toBe(await print());
  });

  it('holds the models of one school at a time', async () => {
    const { lire, controler, ouvriers } = installer();
    await lire([...dossier(A), ...dossier(B)]);
    await controler(A);
    const lus = () => ouvriers.flatMap(({ requests }) => requests.filter(({ type }) => type === 'lire')).length;
    await controler(B);
    const avant = lus();
    await controler(B);
    expect(lus(), 'what is held is not read again').toBe(avant);
    await controler(A);
    expect(lus() - avant, 'what was let go is, but the lists').toBe(7);
  });

  it('judges each school with workers of its own', async () => {
    const { lire, controler, ouvriers } = installer();
    await lire([sac(A), sac(B)]);
    for (const uai of [A, B]) await controler(uai);
    const readers = (uai: string) =>
      ouvriers.filter(({ requests }) => requests.some((d) => d.type === 'lire' && d.nom === `${uai}.zip`));
    expect([readers(A).length, readers(B).length]).toEqual([2, 2]);
    expect(readers(A).every(({ stopped }) => stopped)).toBe(true);
    expect(readers(B).filter((ouvrier) => readers(A).includes(ouvrier))).toEqual([]);
  });

  it('holds what was read of the lists, and opens none of the same bytes again', async () => {
    const { lire, controler, ouvriers } = installer();
    await lire([sac(A), sac(B)]);
    const known = () =>
      ouvriers.flatMap(({ requests }) =>
        requests.flatMap((d) => (d.type === 'lire' && d.kind === 'etablissements' ? [d.connues?.length] : [])),
      );
    for (const uai of [A, B]) await controler(uai);
    expect(known(), 'that of B is set against that of A').toEqual([0, 1]);
    await controler(A);
    expect(known()).toHaveLength(2);
  });
});

describe('a drop beside schools in hand', () => {
  it('of another school touches it alone', async () => {
    const { lire, controler } = installer();
    expect(juge(await lire(dossier(A)))).toEqual([A, 'pret']);
    const trie = await lire(dossier(B));
    expect([uais(trie), touchees(trie)]).toEqual([[A, B], [B]]);
    expect(juge(await controler(B))).toEqual([B, 'pret']);
  });

  it('replaces the file of its own school', async () => {
    const { lire, controler } = installer();
    await lire([...dossier(A), ...dossier(B)]);
    await controler(A);
    const [premier] = dossier(B);
    const trie = await lire(premier ? [premier] : []);
    expect(touchees(trie)).toEqual([B]);
    const jugee = await controler(B);
    expect(juge(jugee)).toEqual([B, 'pret']);
    expect('rapport' in jugee && jugee.rapport.fichiers.filter(({ etat }) => etat !== 'lu')).toEqual([]);
  });

  it('that names no school goes to the one on screen, and else is in doubt until it is given', async () => {
    const mystere = () => donner('.DS_Store', new Uint8Array([0, 1]));
    const coupe = () => donner('ExportXML_Communs.zip', new Uint8Array([80, 75, 3, 4, 0, 0]));
    const { pool, lire, controler } = installer();
    await lire([...dossier(A), ...dossier(B)]);
    expect(touchees(await lire([coupe()], A))).toEqual([A]);
    const trie = await lire([mystere(), { ...coupe(), nom: 'autre.zip' }]);
    const enDoute = 'repartition' in trie ? trie.repartition.enDoute : [];
    expect(enDoute.map(({ nom, probleme }) => [nom, probleme !== null])).toEqual([['autre.zip', true]]);
    expect('repartition' in trie && trie.repartition.laisses).toEqual(['.DS_Store']);
    const apres = await pool.attribuer(enDoute[0]?.cle ?? '', B);
    expect(apres?.enDoute).toEqual([]);
    const jugee = await controler(B);
    expect('rapport' in jugee && jugee.rapport.fichiers.map(({ nom }) => nom)).toContain('autre.zip');
    expect(await pool.attribuer('inconnue', B)).toBeNull();
  });

  it('ends the reading of a school, which is read when it is asked for again', async () => {
    const { pool, lire, controler } = installer();
    await lire([sac(A), sac(B)]);
    pool.controler(A, { avance() {}, conclu() {}, plusieurs() {}, panne() {} });
    const trie = await lire([sac(C)]);
    expect([uais(trie), touchees(trie)]).toEqual([[A, B, C], [C]]);
    expect(juge(await controler(A))).toEqual([A, 'pret']);
  });
});

describe('one of several schools', () => {
  it('loses the file that is taken away, and nobody else does', async () => {
    const { pool, fin, lire, controler } = installer();
    await lire([...dossier(A), ...dossier(B)]);
    const entiere = await controler(A);
    const cles = 'cles' in entiere ? entiere.cles : [];
    const moins = await fin((ecoute) => pool.reprendre({ garder: cles.slice(1) }, ecoute));
    expect('rapport' in moins && moins.rapport.fichiers).toHaveLength(cles.length - 1);
    const autre = await controler(B);
    expect('rapport' in autre && autre.rapport.fichiers).toHaveLength(cles.length);
    const encore = await controler(A);
    expect('rapport' in encore && encore.rapport.fichiers).toHaveLength(cles.length - 1);
  });

  it('stays apart from the others whatever is taken from it, and is told no more without its last file', async () => {
    const { pool, fin, lire, controler } = installer();
    await lire([...dossier(A), ...dossier(B)]);
    let juge = await controler(A);
    while ('rapport' in juge) {
      const { cles, rapport } = juge;
      expect(rapport.fichiers.filter(({ uai }) => uai === B)).toEqual([]);
      juge = await fin((ecoute) => pool.reprendre({ garder: cles.slice(1) }, ecoute));
    }
    expect([uais(juge), touchees(juge)]).toEqual([[B], []]);
    const autre = await controler(B);
    expect('rapport' in autre && autre.rapport.fichiers).toHaveLength(9);
  });

  it('gives back the records of its own documents', async () => {
    const { pool, lire, controler } = installer();
    await lire([sac(A), sac(B)]);
    const jugee = await controler(A);
    if (!('rapport' in jugee)) throw new Error('not judged');
    const rang = jugee.rapport.fichiers.findIndex(({ type }) => type === 'eleves');
    await controler(B);
    const issue = await pool.extraire(
      jugee.cles[rang] ?? '',
      { ligne: 20, elements: [], valeur: null, eleveId: null },
      PATIENT,
    );
    expect(issue.etat).toBe('lu');
  });

  it('is cancelled without harm to the others', async () => {
    const { pool, lire, controler } = installer();
    await lire([sac(A), sac(B)]);
    pool.controler(A, { avance() {}, conclu() {}, plusieurs() {}, panne() {} });
    pool.annuler();
    expect(juge(await controler(B))).toEqual([B, 'pret']);
    expect(juge(await controler(A))).toEqual([A, 'pret']);
  });

  it('is forgotten with all of them', async () => {
    const { pool, lire } = installer();
    await lire([...dossier(A), ...dossier(B)]);
    pool.oublier();
    expect(juge(await lire(dossier(C)))).toEqual([C, 'pret']);
  });
});
