import { describe, expect, it } from 'vitest';
import { exampleRapport, makeEleveVu, partialEleve } from '../../test/kit/rapport.ts';
import type { Rapport } from '../domain/rapport.ts';
import { pseudonymise } from './pseudonymise.ts';

const rapport = exampleRapport();
const masque = pseudonymise(rapport);
const numerosDe = ({ eleves }: Rapport) => eleves?.map(({ prenom }) => prenom) ?? [];

/** How often a list goes up: half the time when its order tells nothing. */
const montees = (liste: readonly string[]): number =>
  liste.filter((valeur, i) => i > 0 && (liste[i - 1] ?? '') < valeur).length / (liste.length - 1);

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

  it('numbers in an order that is neither the alphabet’s, nor the file’s, nor the ELEVE_ID’s', () => {
    const partiels = Array.from({ length: 400 }, (_, rang) => ({
      ...partialEleve(rang),
      nom: `NOM${String(rang).padStart(3, '0')}`,
    }));
    const { nuit } = rapport;
    if (!nuit) throw new Error('no night');
    const grand = exampleRapport({
      nuit: { ...nuit, eleves: partiels },
      eleves: partiels.map(makeEleveVu),
      changements: null,
    });
    const parEleveId = new Map(pseudonymise(grand).eleves?.map(({ rang, prenom }) => [prenom, rang]));
    expect([...parEleveId.values()]).toEqual([...parEleveId.keys()].map((_, i) => i + 1));
    // lists are in the order of the numbers; what they were before is not to be seen in it
    const avant = partiels.map(({ eleveId }) => eleveId);
    const seul = (eleveId: string) => {
      const eleves = grand.eleves?.map((e) => ({ ...e, division: e.eleveId === eleveId ? 'LUI' : 'AUTRE' })) ?? null;
      return pseudonymise({ ...grand, eleves }).eleves?.find(({ division }) => division === 'LUI')?.prenom ?? '';
    };
    const numeros = avant.slice(0, 60).map(seul);
    expect(new Set(numeros).size).toBe(60);
    expect(montees(numeros)).toBeGreaterThan(0.3);
    expect(montees(numeros)).toBeLessThan(0.7);
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

  it('marks the groups and the divisions with fewer than five pupils, today or tomorrow', () => {
    const groupe = (code: string, avant: number, apres: number) => ({ code, avant, apres, entrants: 0, sortants: 0 });
    const groupes = [groupe('VIDE', 0, 0), groupe('GRAND', 5, 30), groupe('FINI', 4, 0), groupe('NOUVEAU', 12, 1)];
    const { petitsGroupes } = pseudonymise(exampleRapport({ changements: { eleves: [], groupes } })).pseudonymise ?? {};
    // 6EME B holds three pupils in this report, one of whom has left
    expect(petitsGroupes).toEqual(['6EME B', 'FINI', 'NOUVEAU']);
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
