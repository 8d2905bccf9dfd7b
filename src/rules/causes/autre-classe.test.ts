import { expect, it } from 'vitest';
import { exemple, unEleve, unGroupe, unLienVers } from '../../../test/kit/exemple.ts';
import { construireEcole } from '../../engine/ecole.ts';
import { aUneAutreClasse } from './autre-classe.ts';

const GROUPES = [
  unGroupe({ code: 'B1', divisions: ['4EME B'] }),
  unGroupe({ code: 'C1', divisions: ['4EME C'] }),
  unGroupe({ code: 'C2', divisions: ['4EME C'] }),
  unGroupe({ code: 'CD', divisions: ['4EME D', '4EME C'] }),
  unGroupe({ code: 'BC', divisions: ['4EME C', '4EME B'] }),
  unGroupe({ code: 'D1', divisions: ['4EME D'] }),
  unGroupe({ code: 'MEF', divisions: [] }),
];

it.each<[string, boolean, actuels: readonly string[], envoyes: readonly string[]]>([
  ['all that the file gives him is of one other class', true, ['B1'], ['C1', 'C2']],
  ['one group of another class', true, ['B1'], ['C1']],
  ['groups of several classes have one in common', true, ['B1'], ['C1', 'CD']],
  ['groups of several classes, whatever their order', true, ['B1'], ['CD', 'C1']],
  ['groups without a class tell nothing', true, ['B1'], ['MEF', 'C1', 'INCONNU']],
  ['nothing but groups without a class', false, ['B1'], ['MEF', 'INCONNU']],
  ['no one class has all that the file gives him', false, ['B1'], ['C1', 'D1']],
  ['one of them is of his class too', false, ['B1'], ['C1', 'BC']],
  ['he keeps one of his groups', false, ['B1', 'MEF'], ['C1', 'MEF']],
  ['he has no group today', false, [], ['C1']],
  ['the file gives him none', false, ['B1'], []],
])('%s', (_nom, attendu, groupes, envoyes) => {
  const eleve = unEleve({ groupes: [...groupes] });
  const lien = unLienVers(...envoyes);
  const ecole = construireEcole(exemple({ eleves: [eleve], liens: [lien], groupes: GROUPES }), null, []);
  expect(aUneAutreClasse(lien, eleve, ecole)).toBe(attendu);
  expect(aUneAutreClasse(lien, eleve, ecole)).toBe(attendu);
});

it('cannot tell without the Structures', () => {
  const eleve = unEleve({ groupes: ['B1'] });
  const lien = unLienVers('C1');
  const ecole = construireEcole(exemple({ eleves: [eleve], liens: [lien], sans: ['structures'] }), null, []);
  expect(aUneAutreClasse(lien, eleve, ecole)).toBe(false);
});
