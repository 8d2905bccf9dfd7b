import { describe, expect, it } from 'vitest';
import { forgeZip } from '../../test/kit/zip.ts';
import type { LectureRecue } from '../domain/lecture-document.ts';
import { handleListRequest, matchList } from './lists.ts';
import type { WorkerReply } from './protocol.ts';
import { readDocument } from './stages.ts';

const blob = (contenu: string | Uint8Array<ArrayBuffer>) => new Blob([contenu]);

describe('a list', () => {
  const STS =
    '<STS_EDT><PARAMETRES><UAJ CODE="9839990S"/></PARAMETRES><DONNEES><STRUCTURE><DIVISIONS><DIVISION CODE="6 A"/></DIVISIONS></STRUCTURE></DONNEES></STS_EDT>';
  const lectures = async () => [
    { ...(await readDocument(blob(STS), 'sts_emp.xml', [], 'sts', () => {})), cle: '1', vague: 1 },
  ];

  it.each([
    ['pasted', 'Classe\n6 A'],
    ['dropped', blob('Classe\r\n6 A\r\n')],
  ])('%s is set against sts_emp', async (_, liste) => {
    const resultat = await matchList({ lectures: await lectures(), liste, genre: null });
    expect(resultat).toMatchObject({ correspondances: { genre: 'divisions', correspondances: [{ etat: 'sure' }] } });
  });

  it.each([
    ['a workbook', blob(forgeZip([{ nom: 'x', contenu: 'x' }])), 'pas-du-texte'],
    ['a file that is too large', blob(new Uint8Array(2_000_001)), 'trop-grande'],
    ['nothing', '', 'vide'],
  ])('%s is refused', async (_, liste, probleme) => {
    expect(await matchList({ lectures: await lectures(), liste, genre: null })).toEqual({ probleme });
  });

  it('of groups says which writings hold the name of a pupil or of a teacher', async () => {
    const sts = `<STS_EDT><PARAMETRES><UAJ CODE="9839990S"/></PARAMETRES><DONNEES>
      <INDIVIDUS><INDIVIDU ID="1" TYPE="epp"><NOM_USAGE>ZUVELKA</NOM_USAGE></INDIVIDU></INDIVIDUS>
      <STRUCTURE><GROUPES><GROUPE CODE="6 SOUT"><LIBELLE_LONG>Chez Zuvelka</LIBELLE_LONG></GROUPE></GROUPES></STRUCTURE>
      </DONNEES></STS_EDT>`;
    const eleves = `<BEE_ELEVES><PARAMETRES><UAJ>9839990S</UAJ></PARAMETRES><DONNEES><ELEVES>
      <ELEVE ELEVE_ID="1"><NOM_DE_FAMILLE>BELMARSAN</NOM_DE_FAMILLE></ELEVE></ELEVES></DONNEES></BEE_ELEVES>`;
    const read = (text: string, kind: 'sts' | 'eleves') => readDocument(blob(text), `${kind}.xml`, [], kind, () => {});
    const lectures = [
      { ...(await read(sts, 'sts')), cle: '1', vague: 1 },
      { ...(await read(eleves, 'eleves')), cle: '2', vague: 1 },
    ];
    const liste = 'Groupe\n6 SOUT\nAESH BELMARSAN';
    const resultat = await matchList({ lectures, liste, genre: 'groupes' });
    expect(resultat).toMatchObject({ correspondances: { nommees: ['AESH BELMARSAN', 'Chez Zuvelka'] } });
  });

  it('waits for sts_emp', async () => {
    expect(await matchList({ lectures: [], liste: '6 A', genre: null })).toEqual({ probleme: 'sts-absent' });
  });

  it('answers a defect with its trace', async () => {
    const reponses: WorkerReply[] = [];
    const lectures = [null as unknown as LectureRecue];
    await handleListRequest({ type: 'correspondre', run: 0, tache: 4, lectures, liste: '', genre: null }, (r) =>
      reponses.push(r),
    );
    expect(reponses).toEqual([{ type: 'panne', run: 0, tache: 4, message: expect.stringContaining('TypeError') }]);
  });

  it('is answered by message', async () => {
    const reponses: WorkerReply[] = [];
    await handleListRequest({ type: 'correspondre', run: 0, tache: 4, lectures: [], liste: '', genre: null }, (r) =>
      reponses.push(r),
    );
    expect(reponses).toEqual([{ type: 'correspondu', run: 0, tache: 4, resultat: { probleme: 'sts-absent' } }]);
  });
});
