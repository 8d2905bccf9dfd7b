import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import { desServices, unGroupe, unSts } from '../../test/kit/sts.ts';
import { correspondre } from '../correspondances/correspondre.ts';
import { enCsv } from './csv.ts';
import { type MotsListe, tableauDeListe } from './liste.ts';

const mots: MotsListe = {
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
  const sts = unSts({
    groupes: [
      unGroupe('4LATIN', { libelle: '4EME LATIN', services: desServices('020300') }),
      unGroupe('4LATINS'),
      unGroupe('6AGL1', { services: desServices('030201') }),
      unGroupe('=1+1'),
    ],
  });
  const liste = 'Groupe;Matière\n4LATIN;EPS\n4LATINX;\n6agl1;\n7 RIEN;';
  const resultat = correspondre(liste, sts, null);
  if (resultat.probleme) throw new Error(resultat.probleme);
  const tableau = tableauDeListe(resultat.correspondances, ({ libelle }) => libelle === '6agl1', mots);
  expect(parse(enCsv(tableau), { delimiter: ';', bom: true })).toEqual([
    ['Fait', 'EDT', 'État', 'Raison', 'STS', 'Services'],
    ['', '4LATIN', 'sûre', '', '4LATIN, 4EME LATIN', 'EPS absent'],
    ['', '4LATINX', 'probable', 'un caractère', '4LATINS', ''],
    ['oui', '6agl1', 'probable', 'majuscules', '6AGL1', 'ANGLAIS LV1'],
    ['', '7 RIEN', 'aucune', '', '', ''],
    ['', '', 'sans ligne', '', "'=1+1", ''],
  ]);
});
