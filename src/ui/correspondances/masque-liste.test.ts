import { expect, it } from 'vitest';
import { makeIndividu, makeSts } from '../../../test/kit/sts.ts';
import { correspondre } from '../../correspondances/correspondre.ts';
import type { Correspondances } from '../../domain/correspondances.ts';
import { masquerListe } from './masque-liste.ts';

const STS = makeSts({
  individus: ['ZELMAR, Ana', 'BELMAR, Ana', 'BELMAR, Anaïs', 'WARIGARA (POIGOMOA), Naolas'].map((nom) =>
    makeIndividu(nom),
  ),
});
const lue = (texte: string): Correspondances => {
  const resultat = correspondre(texte, STS, null);
  if (resultat.probleme !== null) throw new Error(resultat.probleme);
  return resultat.correspondances;
};
const LISTE = lue('Professeur\nBELMAR A.\nZELMAR Ana\nBMP EPS\nTALAMOLE Sosémé');
const sansEspace = (texte: string) => texte.replaceAll('\u00A0', ' ');

it('gives a line and the one person that answers it the same number, and the others the next ones', () => {
  const liste = masquerListe(LISTE);
  const dites = liste.correspondances.map(({ libelle, etat, candidats }) => [
    sansEspace(libelle),
    etat,
    ...candidats.map((candidat) => sansEspace(candidat.libelle)),
  ]);
  expect(dites).toEqual([
    ['Professeur 01', 'plusieurs', 'Professeur 05', 'Professeur 06'],
    ['Professeur 02', 'sure', 'Professeur 02'],
    ['Professeur 03', 'sans-personne'],
    ['Professeur 04', 'aucune'],
  ]);
  expect(liste.sansContrepartie.map(({ libelle }) => sansEspace(libelle))).toEqual(['Professeur 07']);
});

it('keeps no name anywhere, and the same numbers each time', () => {
  const liste = masquerListe(LISTE);
  expect(JSON.stringify(LISTE)).toMatch(/BELMAR|POIGOMOA/);
  expect(JSON.stringify(liste)).not.toMatch(/BELMAR|ZELMAR|TALAMOLE|WARIGARA|POIGOMOA/i);
  expect(masquerListe(LISTE)).toEqual(liste);
});

it('leaves a list in which there is nobody as it is', () => {
  const groupes: Correspondances = { ...LISTE, genre: 'groupes' };
  expect(masquerListe(groupes)).toBe(groupes);
});

it('hides what nothing answers in a list whose kind was chosen by hand: it may be anything', () => {
  const { correspondances } = masquerListe({ ...LISTE, genre: 'matieres', selon: 'choix' });
  expect(correspondances.map(({ libelle }) => sansEspace(libelle))).toEqual([
    'BELMAR A.',
    'ZELMAR Ana',
    'Ligne 3',
    'Ligne 4',
  ]);
});

it('hides the classes and the groups that hold a name, on both sides', () => {
  const entree = { services: [] };
  const candidat = { cle: 'AESH_BELMAR', libelle: 'AESH_BELMAR', detail: 'Suivi de Belmar', raison: 'accents' };
  const liste = masquerListe({
    genre: 'groupes',
    selon: 'titres',
    correspondances: [
      {
        libelle: 'AESH BELMAR',
        etat: 'probable',
        candidats: [{ ...entree, ...candidat, disputee: false }],
        services: [],
      },
    ],
    sansContrepartie: [{ ...entree, cle: '6 A', libelle: '6 A', detail: '' }],
    nommees: ['AESH BELMAR', 'AESH_BELMAR', 'Suivi de Belmar'],
  });
  expect(JSON.stringify(liste)).not.toMatch(/BELMAR/i);
  expect(sansEspace(liste.correspondances[0]?.libelle ?? '')).toBe('Groupe 01');
  expect(liste.sansContrepartie[0]?.libelle).toBe('6 A');
});
