import { expect, it } from 'vitest';
import { exampleRapport, makeEleveVu, partialEleve } from '../../test/kit/rapport.ts';
import type { Cause } from '../domain/constat.ts';
import type { EtapePlan } from '../domain/plan.ts';
import { fichesDe, suiteDuMenu } from './fiches.ts';

const rapport = exampleRapport();
const [cause] = rapport.causes as [Cause];
const [arret] = rapport.etapesPlan as [EtapePlan];

it('has the stops of the plan, under their numbers on the screen, whole', () => {
  const { fiches } = fichesDe(rapport);
  expect(fiches.map(({ rang, arret }) => [rang, arret])).toEqual(rapport.etapesPlan.map((une, i) => [i + 1, une]));
  expect(fiches.map(({ consignes }) => consignes.map(({ phrase }) => phrase))).toEqual(
    rapport.etapesPlan.map(({ consignes }) => consignes.map(({ phrase }) => phrase)),
  );
});

it('gives every pupil whom a thing to do names, by class then name, those without a class last', () => {
  const dans = (rang: number, division: string) => ({ ...makeEleveVu(partialEleve(rang)), division });
  const eleves = [dans(1, '6 A'), dans(2, '10 A'), dans(3, '6 A'), dans(0, '6 A')];
  const nommer = (texte: string, eleveId?: string) => ({
    genre: 'personne' as const,
    texte,
    ...(eleveId && { eleveId }),
  });
  const objets = [
    nommer('WABÉALO Rémy', '210003'),
    nommer('INCONNU Élie'),
    nommer('KOUNÉ-PASCAL Wassaumi', '210002'),
    nommer('BOULARI Anaïs', '210000'),
    nommer('D’ALMEÏDA Océane', '210001'),
  ];
  const etapesPlan = [{ ...arret, consignes: [{ phrase: 'Vérifiez ces élèves.', objets, causes: [cause.id] }] }];
  expect(fichesDe({ ...rapport, eleves, etapesPlan }).fiches[0]?.consignes).toEqual([
    {
      phrase: 'Vérifiez ces élèves.',
      objets: [],
      classes: [
        { division: '6 A', eleves: ['BOULARI Anaïs', 'D’ALMEÏDA Océane', 'WABÉALO Rémy'] },
        { division: '10 A', eleves: ['KOUNÉ-PASCAL Wassaumi'] },
        { division: null, eleves: ['INCONNU Élie'] },
      ],
    },
  ]);
});

it('gives the pupils behind a group, and nobody for what is done once and for all', () => {
  const objets = [{ genre: 'code-groupe' as const, texte: 'MPERMANGR1' }];
  const consignes = [
    { phrase: 'Envoyez ce groupe.', objets, causes: ['structure-non-transferee'] },
    { phrase: 'Refaites l’export.', objets: [], causes: ['structure-non-transferee'] },
  ];
  const vus = fichesDe({ ...rapport, etapesPlan: [{ ...arret, consignes }] }).fiches[0]?.consignes;
  expect(vus?.map((une) => [une.objets, une.classes.flatMap(({ eleves }) => eleves).length])).toEqual([
    [['MPERMANGR1'], 14],
    [[], 0],
  ]);
});

it('keeps apart what stands at no stop, and leaves out what costs nothing', () => {
  const causes: Cause[] = [
    { ...cause, id: 'a', gravite: 'a-verifier' },
    { ...cause, id: 'b', gravite: 'information' },
    { ...cause, id: 'c', gravite: 'lien-corrige' },
  ];
  const { fiches, autres } = fichesDe(exampleRapport({ causes, etapesPlan: [] }));
  expect([fiches, autres.map(({ cause: { id } }) => id)]).toEqual([[], ['a']]);
});

it('says the application of a menu once', () => {
  expect(suiteDuMenu({ application: 'STS-Web', menu: 'STS-Web > Exports > Structure' })).toBe(' > Exports > Structure');
  expect(suiteDuMenu({ application: 'STS-Web', menu: 'STS-Web' })).toBe('');
  expect(suiteDuMenu({ application: 'EDT', menu: 'Fichier > Exports' })).toBe(', Fichier > Exports');
});
