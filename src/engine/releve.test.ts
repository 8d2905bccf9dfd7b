import { expect, it } from 'vitest';
import {
  AJIE_EXEMPLE,
  date,
  type Exemple,
  exemple,
  UAI_EXEMPLE,
  unEleve,
  unFichier,
  unGroupe,
} from '../../test/kit/exemple.ts';
import type { TypeSource } from '../domain/source.ts';
import { assembler } from './assemblage.ts';
import { releverLesLiens } from './releve.ts';

const releveDe = (change: Exemple, ...kinds: readonly TypeSource[]) => {
  const { modeles } = exemple(change);
  const lectures = kinds.map((type) => ({
    fichier: unFichier({ nom: `${type}.zip`, type }),
    depot: null,
    cle: type,
    empreinte: null,
    vague: 1,
    modele: modeles[type],
  }));
  return releverLesLiens(assembler(lectures));
};

it('says the groups of today, each once, of every pupil, in the base’s order', () => {
  const eleves = [
    unEleve({ groupes: ['B', AJIE_EXEMPLE, 'B'] }),
    unEleve({ eleveId: '1002', nomFamille: 'KAWA', dateSortie: date('2018-07-24'), divisions: [], groupes: [] }),
    unEleve({ eleveId: '1003', dateSortie: date('2018-07-25') }),
  ];
  const releve = releveDe({ eleves, groupes: ['B', 'A'].map((code) => unGroupe({ code })) }, 'eleves', 'structures');
  const elise = {
    eleveId: '1001',
    nom: 'POUNGUI',
    prenom: 'Élise',
    division: '4EME B',
    groupes: ['B', AJIE_EXEMPLE],
    sorti: false,
  };
  expect(releve).toMatchObject({ uai: UAI_EXEMPLE, dateExport: '2018-07-24', groupes: ['B', 'A'] });
  expect(releve.fichiers.map((fichier) => fichier.nom)).toEqual(['eleves.zip', 'structures.zip']);
  expect(releve.eleves).toEqual([
    elise,
    { ...elise, eleveId: '1002', nom: 'KAWA', division: null, groupes: [], sorti: true },
    { ...elise, eleveId: '1003', groupes: [AJIE_EXEMPLE] },
  ]);
});

it('says nothing of an export that was not brought', () => {
  expect(releveDe({}, 'eleves')).toMatchObject({ groupes: null, eleves: [{ eleveId: '1001' }] });
  expect(releveDe({}, 'structures')).toMatchObject({ dateExport: null, eleves: null, groupes: [AJIE_EXEMPLE] });
  expect(releverLesLiens(assembler([]))).toEqual({
    fichiers: [],
    uai: null,
    dateExport: null,
    eleves: null,
    groupes: null,
  });
});
