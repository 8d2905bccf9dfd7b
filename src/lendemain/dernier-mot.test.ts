import { expect, it } from 'vitest';
import type { Bilan } from './bilan.ts';
import { conclureLendemain, type DernierMotLendemain } from './dernier-mot.ts';
import type { BilanLiens } from './liens-attendus.ts';

const bilan = (parts: Partial<Bilan> = {}): Bilan => ({
  import: { date: null, fichier: null },
  score: { exacts: 153, sur: 153, complet: true },
  compteurs: [],
  remarques: [],
  surprises: [],
  conformes: 0,
  sansNouvelle: 0,
  nuances: [],
  inattendus: [],
  incomprises: [],
  autour: [],
  perdants: 0,
  detailles: 0,
  ...parts,
});
const liens = (parts: Partial<BilanLiens> = {}): BilanLiens => ({
  dateExport: null,
  fraicheur: 'posterieur',
  attendus: 400,
  trouves: 400,
  manquants: [],
  enPlus: [],
  commeAvant: false,
  ...parts,
});
const ecart = <C>(cause: C) => ({ eleveId: '1', nom: '', prenom: '', division: null, groupe: 'AJIE', cause });
const surprises = [{}] as unknown as Bilan['surprises'];

it.each<[string, Bilan | null, BilanLiens | null, DernierMotLendemain | null]>([
  ['nothing yet', null, null, null],
  ['no export yet', bilan(), null, null],
  ['no page yet', null, liens(), null],
  ['as predicted, every link found', bilan(), liens(), 'en-place'],
  ['a surprise that takes no link away', bilan({ surprises }), liens(), 'en-place'],
  ['a pupil who left since', bilan(), liens({ manquants: [ecart('eleve-sorti' as const)] }), 'en-place'],
  ['a link that nothing explains', bilan(), liens({ manquants: [ecart('inexplique' as const)] }), 'a-regarder'],
  ['a link too many', bilan(), liens({ enPlus: [ecart('deja-la' as const)] }), 'a-regarder'],
  ['losses that were predicted', bilan({ perdants: 14 }), liens(), 'comme-prevu'],
  ['losses that were not', bilan({ perdants: 14, surprises }), liens(), 'a-regarder'],
  ['an incomplete copy', bilan({ score: { exacts: 1, sur: 1, complet: false } }), liens(), 'a-regarder'],
  [
    'another file',
    bilan({ remarques: [{ code: 'fichier-autre', simule: 'a', depose: 'b', age: null }] }),
    liens(),
    'a-regarder',
  ],
  ['an export of the same day', bilan(), liens({ fraicheur: 'meme-jour' }), 'a-regarder'],
])('%s', (_nom, page, verification, attendue) => {
  expect(conclureLendemain(page, verification)).toBe(attendue);
});
