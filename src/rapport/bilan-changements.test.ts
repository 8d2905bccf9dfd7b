import { expect, it } from 'vitest';
import type { ChangementEleve, ChangementGroupe } from '../domain/rapport.ts';
import { bilanChangements } from './bilan-changements.ts';

const eleve = (nom: string, perdus: string[], ajoutes: string[] = []): ChangementEleve => ({
  eleveId: nom,
  nom,
  prenom: '',
  division: null,
  gardes: [],
  ajoutes,
  perdus,
});
const groupe = (code: string, avant: number, entrants: number, sortants: number): ChangementGroupe => ({
  code,
  avant,
  apres: avant + entrants - sortants,
  entrants,
  sortants,
});

const changements = {
  eleves: [eleve('A', [], ['1']), eleve('B', ['1']), eleve('C', ['1', '2'], ['3']), eleve('D', ['2'])],
  groupes: [groupe('stable', 9, 0, 0), groupe('neuf', 0, 4, 0), groupe('vide', 3, 0, 3), groupe('mixte', 9, 2, 1)],
};

it('counts pupils and groups', () => {
  expect(bilanChangements(changements)).toEqual({ perdants: 3, gagnants: 2, groupesChanges: 3, groupesVides: 1 });
});
