import { describe, expect, it } from 'vitest';
import { exampleRapport } from '../../test/kit/rapport.ts';
import { aPupil, bareReport } from '../../test/kit/small-report.ts';
import type { Rapport } from '../domain/rapport.ts';
import { pseudonymise } from './pseudonymise.ts';

const rapport = exampleRapport();
const masque = pseudonymise(rapport);
const numerosDe = ({ eleves }: Rapport) => eleves?.map(({ prenom }) => prenom) ?? [];

describe('a pseudonymised report', () => {
  it('calls everybody by a number, the same wherever he is', () => {
    expect(masque.eleves?.[0]).toMatchObject({ nom: 'Élève', prenom: '001' });
    expect(new Set(numerosDe(masque)).size).toBe(rapport.eleves?.length);
    for (const { code, sujets } of masque.constats) {
      for (const { libelle, eleveId } of sujets) {
        const eleve = masque.nuit?.eleves.find(({ prenom }) => libelle === `Élève ${prenom}`);
        expect(eleve?.anomalies.map((anomalie) => anomalie.code)).toContain(code);
        expect(eleve?.eleveId).toBe(eleveId ?? '0');
      }
    }
  });

  it('keeps who is unknown to SIECLE, and whether the file gave a number of its own', () => {
    const rejete = masque.nuit?.eleves.find(({ sort }) => sort === 'rejete');
    expect(rejete).toMatchObject({ eleveId: '0', idPrv: rejete?.prenom });
    expect(masque.nuit?.eleves.find(({ sort }) => sort === 'partiel')).toMatchObject({ idPrv: '0' });
  });

  it('says no place in a file: no line, no rank of the file, no name of file', () => {
    const places = masque.nuit?.eleves.flatMap((e) => [e.ligne, ...e.anomalies.map(({ ligne }) => ligne)]);
    expect(new Set(places)).toEqual(new Set([0]));
    expect(masque.constats.flatMap(({ sujets }) => sujets.filter((sujet) => 'ligne' in sujet))).toEqual([]);
    expect(masque.fichiers.map(({ nom, entree }) => [nom, entree])).toEqual([
      ['Élèves avec adresses', null],
      ['Structures', null],
      ['Communs', null],
      ['sts_emp', null],
      ['ELEGROUPE', null],
      ['Fichier 6', null],
    ]);
  });

  it('is always the same for one report, and itself when pseudonymised again', () => {
    expect(pseudonymise(exampleRapport())).toEqual(masque);
    expect(pseudonymise(masque)).toBe(masque);
  });

  it('draws the order from all the names: another school does not have the same', () => {
    const divisions = (prenom: string) => {
      const eleves = rapport.eleves?.map((eleve, i) => ({ ...eleve, prenom: `${prenom} ${i}`, division: `D${i}` }));
      return pseudonymise(exampleRapport({ eleves: eleves ?? null })).eleves?.map(({ division }) => division);
    };
    expect(divisions('Maïté')).not.toEqual(divisions('Malo'));
    expect(divisions('Malo')).toEqual(divisions('Malo'));
  });

  it.each<[string, number, number, boolean]>([
    ['without a pupil', 0, 0, false],
    ['of one today', 1, 0, true],
    ['of one tomorrow', 0, 1, true],
    ['of four today', 4, 30, true],
    ['of four tomorrow', 12, 4, true],
    ['of five today, none tomorrow', 5, 0, false],
    ['of five tomorrow, none today', 0, 5, false],
  ])('marks a group of fewer than five pupils, who could be known in it: one %s', (_size, avant, apres, marked) => {
    const groupes = [{ code: 'G', avant, apres, entrants: 0, sortants: 0 }];
    const told = pseudonymise(bareReport({ changements: { eleves: [], groupes } }));
    expect(told.pseudonymise?.petitsGroupes).toEqual(marked ? ['G'] : []);
  });

  it('marks a division of fewer than five present pupils, and says each code once, in their order', () => {
    const division = (code: string | null, present: number, left = 0) =>
      Array.from({ length: present + left }, (_, i) =>
        aPupil('NOM Paul', { eleveId: `${code} ${i}`, division: code, sorti: i >= present }),
      );
    const eleves = [
      ...division('FIVE', 5),
      ...division('ONE', 1, 1),
      ...division('FOUR', 4, 1),
      ...division('LEFT', 0, 1),
    ];
    const none = [...division(null, 2), ...division('', 2)];
    const groupes = ['ZZ', 'FOUR'].map((code) => ({ code, avant: 1, apres: 1, entrants: 0, sortants: 0 }));
    const told = pseudonymise(bareReport({ eleves: [...eleves, ...none], changements: { eleves: [], groupes } }));
    expect(told.pseudonymise?.petitsGroupes).toEqual(['FOUR', 'ONE', 'ZZ']);
  });

  it('tells a cause without the sentences that name somebody, and names it without its key', () => {
    const [constat] = rapport.constats;
    const [cause] = rapport.causes;
    if (!constat || !cause) throw new Error('no finding');
    const nomme = { ...constat, code: 'CTRL_ELEVES_05', titre: 'Élèves que SIECLE ne distingue pas' };
    const dit = pseudonymise(
      exampleRapport({
        constats: [{ ...nomme, message: 'Dans SIECLE, TAVELO Maïté (2) et TAVELO Maïté (3) ont le même INE.' }],
        causes: [
          {
            ...cause,
            id: 'CTRL_ELEVES_05:TAVELO Maïté (2)',
            codes: ['CTRL_ELEVES_05'],
            constats: [0],
            consequence: 'Dans SIECLE, TAVELO Maïté (2) et TAVELO Maïté (3) ont le même INE.',
          },
        ],
      }),
    );
    expect(dit.constats[0]?.message).toBe('Élèves que SIECLE ne distingue pas.');
    expect(dit.causes[0]).toMatchObject({
      id: 'CTRL_ELEVES_05 1',
      consequence: 'Élèves que SIECLE ne distingue pas.',
    });
  });

  it('keeps the kind of a shared cause, which is counted over schools', () => {
    const [constat] = rapport.constats;
    const [cause] = rapport.causes;
    if (!constat || !cause) throw new Error('no finding');
    const joined = { ...cause, id: 'eleve-en-double:TAVELO Maïté (2)', codes: ['REJELEGROUPE_03'], constats: [0] };
    expect(pseudonymise(exampleRapport({ constats: [constat], causes: [joined] })).causes[0]?.id).toBe(
      'eleve-en-double 1',
    );
  });

  it('tells of the LSU who he is by his number, in their order', () => {
    const [division] = rapport.lsu ?? [];
    const [eleve] = division?.sansGroupe ?? [];
    if (!division || !eleve) throw new Error('no pupil');
    const autres = ['210002', '210003', '210004'].map((eleveId, i) => ({
      ...eleve,
      eleveId,
      nom: 'ZZZ',
      prenom: `${i}`,
    }));
    const dit = pseudonymise(exampleRapport({ lsu: [{ ...division, sansGroupe: [eleve, ...autres] }] })).lsu?.[0];
    const numeros = dit?.sansGroupe.map(({ prenom }) => prenom) ?? [];
    expect(numeros).toEqual([...new Set(numeros)].sort());
    expect(dit?.sansGroupe.map(({ eleveId, nom }) => [eleveId, nom])).toEqual(numeros.map((n) => [n, 'Élève']));
    expect({ ...dit, sansGroupe: [] }).toEqual({ ...division, sansGroupe: [] });
    expect(dit?.sansGroupe[0]).toMatchObject({ matiere: eleve.matiere, groupes: eleve.groupes });
  });

  it('leaves out what it does not know', () => {
    const surprise = { ...rapport, eleveDuMois: 'TAVELO Maïté' } as Rapport;
    expect(pseudonymise(surprise)).toEqual(masque);
    const [constat] = rapport.constats;
    if (!constat) throw new Error('no finding');
    const inconnu = { ...constat, code: 'CTRL_DEMAIN_01', message: 'TAVELO Maïté est en avance.' };
    expect(pseudonymise(exampleRapport({ constats: [inconnu], causes: [] })).constats[0]?.message).toBe(
      `${constat.titre}.`,
    );
  });
});
