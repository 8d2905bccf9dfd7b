import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import { makeGroupe, makeServices, makeSts } from '../../test/kit/sts.ts';
import { correspondre } from '../correspondances/correspondre.ts';
import { toCsv } from './csv.ts';
import { type ListWords, listTable } from './list-table.ts';

const mots: ListWords = {
  colonnes: { faite: 'Fait', edt: 'EDT', etat: 'État', raison: 'Raison', sts: 'STS', services: 'Services' },
  etats: {
    aucune: { nom: 'aucune' },
    plusieurs: { nom: 'plusieurs' },
    probable: { nom: 'probable' },
    'sans-personne': { nom: 'poste' },
    sure: { nom: 'sûre' },
  },
  oui: 'oui',
  sansLigne: 'sans ligne',
  service: ({ matiere, etat }) => `${matiere} ${etat}`,
};

it('gives the list as it is followed, what is done, why, then what STS-Web has beside it', () => {
  const sts = makeSts({
    groupes: [
      makeGroupe('4LATIN', { libelle: '4EME LATIN', services: makeServices('020300') }),
      makeGroupe('4LATINS'),
      makeGroupe('6AGL1', { services: makeServices('030201') }),
      makeGroupe('=1+1'),
    ],
  });
  const liste = 'Groupe;Matière\n4LATIN;EPS\n4LATINX;\n6agl1;\n7 RIEN;';
  const resultat = correspondre(liste, sts, null);
  if (resultat.probleme) throw new Error(resultat.probleme);
  const tableau = listTable(resultat.correspondances, ({ libelle }) => libelle === '6agl1', mots);
  expect(parse(toCsv(tableau), { delimiter: ';', bom: true })).toEqual([
    ['Fait', 'EDT', 'État', 'Raison', 'STS', 'Services'],
    ['', '4LATIN', 'sûre', '', '4LATIN, 4EME LATIN', 'EPS absent'],
    ['', '4LATINX', 'probable', 'un caractère', '4LATINS', ''],
    ['oui', '6agl1', 'probable', 'majuscules', '6AGL1', 'ANGLAIS LV1'],
    ['', '7 RIEN', 'aucune', '', '', ''],
    ['', '', 'sans ligne', '', "'=1+1", ''],
  ]);
});
