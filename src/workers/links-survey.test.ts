import { expect, it } from 'vitest';
import { filesOf } from '../../test/kit/schools.ts';
import { InProcessWorker, PATIENT } from '../../test/kit/worker.ts';
import { createLinksSurveyor } from './links-survey.ts';
import type { ControlRequest } from './protocol.ts';
import { handleRequest } from './requests.ts';

const donnes = (noms: RegExp) =>
  filesOf({ graine: 3, eleves: 40, etablissements: 5, communes: 5 })
    .filter(({ nom }) => noms.test(nom))
    .map(({ nom, octets }) => ({ nom, contenu: new Blob([octets as Uint8Array<ArrayBuffer>]) }));

function relever(...fichiers: Parameters<ReturnType<typeof createLinksSurveyor>>[0]) {
  const ouvrier = new InProcessWorker<ControlRequest>((demande, repondre) => handleRequest(demande, repondre));
  return { ouvrier, promesse: createLinksSurveyor(() => ouvrier)(fichiers, PATIENT) };
}

it('reads the pupils and the groups of fresh exports, and leaves the other documents alone', async () => {
  const { ouvrier, promesse } = relever(...donnes(/./));
  const { eleves, groupes, dateExport, uai, fichiers } = await promesse;
  expect(eleves).toHaveLength(50);
  expect(eleves?.some((eleve) => eleve.groupes.length > 0 && eleve.division)).toBe(true);
  expect(eleves?.flatMap((eleve) => eleve.groupes).filter((code) => !groupes?.includes(code))).toEqual([]);
  expect([dateExport, uai]).toEqual([expect.stringMatching(/^\d{4}-\d\d-\d\d$/), expect.stringMatching(/^983999/)]);
  expect(fichiers.map(({ type }) => type)).toEqual(['eleves', 'structures']);
  expect(ouvrier.stopped).toBe(true);
});

it('says what a file is when it is not an export, and that there are no pupils', async () => {
  const { promesse } = relever({ nom: 'notes.pdf', contenu: new Blob(['%PDF-1.4']) });
  expect(await promesse).toMatchObject({
    eleves: null,
    groupes: null,
    fichiers: [{ etat: 'illisible', probleme: { code: 'pdf' } }],
  });
});

it('passes our own defects on, and ends the worker', async () => {
  const ouvrier = new InProcessWorker(({ run, tache }, repondre) =>
    repondre({ type: 'panne', run, tache, message: 'défaut' }),
  );
  await expect(createLinksSurveyor(() => ouvrier)(donnes(/Eleves/), PATIENT)).rejects.toThrow('défaut');
  expect(ouvrier.stopped).toBe(true);
});

it('tells that it goes on, and ends its worker once nobody awaits it', async () => {
  let [entendus, abandonner] = [0, () => {}];
  const abandon = new Promise<void>((suite) => {
    abandonner = suite;
  });
  const ouvrier = new InProcessWorker(({ run, tache }, repondre) =>
    repondre({ type: 'avance', run, tache, octets: 1 }),
  );
  void createLinksSurveyor(() => ouvrier)(donnes(/Eleves/), { abandon, entendu: () => entendus++ });
  expect([entendus, ouvrier.stopped]).toEqual([1, false]);
  abandonner();
  await abandon;
  expect(ouvrier.stopped).toBe(true);
});
