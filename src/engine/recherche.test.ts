import { describe, expect, it } from 'vitest';
import { date, exemple, unEleve, unLien } from '../../test/kit/exemple.ts';
import type { LienEleve } from '../domain/elegroupe.ts';
import type { Eleve } from '../domain/exports-siecle.ts';
import { creerRecherche, identifiable } from './recherche.ts';

const trouver = (eleves: readonly Eleve[], lien: LienEleve) => {
  const base = exemple({ eleves }).modeles.eleves;
  const hit = base && creerRecherche(base)(lien);
  return hit ? `${hit.trouve.eleveId} ${hit.par}` : null;
};
const elise = unEleve({ idPrv: '42' });
/** Another one, whom nothing of POUNGUI Élise designates. */
const jean = unEleve({
  eleveId: '1002',
  idNational: '999999999ZZ',
  idPrv: '43',
  nomFamille: 'KAWA',
  prenom: 'Jean',
  dateNaissance: date('2004-05-12'),
});
const muet = { eleveId: null, idNational: null, idPrv: null };

describe('SIECLE finds a pupil', () => {
  it.each<[string, Partial<LienEleve>, string | null]>([
    [
      'by ELEVE_ID first, whatever the rest says',
      { eleveId: '1002', idNational: '012345678AB', idPrv: '42' },
      '1002 eleve-id',
    ],
    ['then by INE', { eleveId: '9', idNational: '999999999ZZ', idPrv: '42' }, '1002 ine'],
    ['then by ID_PRV_ELE', { ...muet, idPrv: '43' }, '1002 id-prv'],
    ['then by identity', { ...muet, nomFamille: 'kawa', prenom: 'JEAN' }, '1002 identite'],
    ['by a number written with zeros or a plus', { ...muet, eleveId: '+001002' }, '1002 eleve-id'],
    ['but not by a number inside another text', { ...muet, eleveId: 'A001002', nomFamille: 'X' }, null],
    ['nor followed by something else', { ...muet, eleveId: '001002 ', nomFamille: 'X' }, null],
    ['not by an INE in another case', { ...muet, idNational: '999999999zz', nomFamille: 'X' }, null],
    ['not by an empty identifier', { eleveId: '', idNational: '', idPrv: '', nomFamille: 'X' }, null],
    ['not by a name without first name', { ...muet, prenom: null }, null],
    ['not by a first name without name', { ...muet, nomFamille: null }, null],
    ['not by a name without birth date', { ...muet, dateNaissance: null }, null],
    ['not by the identity of another day', { ...muet, dateNaissance: date('2004-05-13') }, null],
    ['not by the first name of another one', { ...muet, prenom: 'Jean' }, null],
  ])('%s', (_nom, lien, attendu) => {
    expect(trouver([elise, jean], unLien(lien))).toBe(attendu);
  });

  it('takes the first of the base when an identifier, or an identity, is that of two', () => {
    const deux = [unEleve({ idPrv: '42' }), unEleve({ idPrv: '042', eleveId: '1002' })];
    expect(trouver(deux, unLien({ ...muet, idNational: '012345678AB', nomFamille: 'X' }))).toBe('1001 ine');
    expect(trouver(deux, unLien({ ...muet, idPrv: '42', nomFamille: 'X' }))).toBe('1001 id-prv');
    expect(trouver(deux, unLien(muet))).toBe('1001 identite');
    expect(trouver([...deux].reverse(), unLien(muet))).toBe('1002 identite');
  });

  it('knows a pupil by his usage name too, and passes over one without a birth date', () => {
    const marie = unEleve({ eleveId: '1003', nomFamille: 'KAWA', nomUsage: 'POUNGUI' });
    expect(trouver([unEleve({ dateNaissance: null }), marie], unLien(muet))).toBe('1003 identite');
  });
});

it('compares as it stands an identifier that is no number', () => {
  const nom = { nomFamille: 'X' };
  expect(trouver([unEleve({ eleveId: 'A1002' })], unLien({ ...nom, eleveId: 'A001002' }))).toBeNull();
  expect(trouver([unEleve({ eleveId: '1002A' })], unLien({ ...nom, eleveId: '001002A' }))).toBeNull();
  expect(trouver([unEleve({ eleveId: '1002A' })], unLien({ ...nom, eleveId: '1002A' }))).toBe('1002A eleve-id');
});

describe('the other first names', () => {
  it.each<[string, Partial<LienEleve>, Partial<Eleve>, boolean]>([
    ['do not count when the file gives none', {}, { prenom2: 'Jane', prenom3: 'Zoé' }, true],
    ['must be the same when it does', { prenom2: 'Jane', prenom3: 'Zoé' }, { prenom2: 'JANE', prenom3: 'ZOÉ' }, true],
    ['refuse another second one', { prenom2: 'Jane' }, { prenom2: 'Anne' }, false],
    ['refuse one that the base does not have', { prenom2: 'Jane' }, {}, false],
    ['refuse another third one', { prenom2: 'Jane', prenom3: 'Zoé' }, { prenom2: 'Jane', prenom3: 'Léa' }, false],
    ['refuse a third one that the base does not have', { prenom3: 'Zoé' }, {}, false],
  ])('%s', (_nom, lien, eleve, trouve) => {
    expect(trouver([unEleve(eleve)], unLien({ ...muet, ...lien }))).toBe(trouve ? '1001 identite' : null);
  });
});

it.each<[string, Partial<LienEleve>, boolean]>([
  ['an ELEVE_ID alone', { eleveId: '1', nomFamille: null }, true],
  ['an INE alone', { ...muet, idNational: 'A', prenom: null }, true],
  ['an ID_PRV_ELE alone', { ...muet, idPrv: '1', dateNaissance: null }, true],
  ['a whole identity', muet, true],
  ['no name', { ...muet, nomFamille: null }, false],
  ['no first name', { ...muet, prenom: null }, false],
  ['no birth date', { ...muet, dateNaissance: null }, false],
  ['empty identifiers', { eleveId: '', idNational: '', idPrv: '', nomFamille: '' }, false],
])('tells whether there is something to search with: %s', (_nom, lien, attendu) => {
  expect(identifiable(unLien(lien))).toBe(attendu);
});
