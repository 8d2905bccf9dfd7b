import { describe, expect, it } from 'vitest';
import { readDocument, siecleExport } from '../../test/kit/read-document.ts';

const parametres = (contenu: string) =>
  readDocument('responsables', siecleExport('BEE_RESPONSABLES', '', contenu)).parametres;

describe('PARAMETRES', () => {
  it('is read whole', () => {
    expect(readDocument('responsables', siecleExport('BEE_RESPONSABLES', '')).parametres).toEqual({
      uaj: '9830001R',
      anneeScolaire: 2017,
      dateExport: '2018-03-05',
      horodatage: '2018-03-05T09:11:46',
    });
  });

  const vide = { uaj: null, anneeScolaire: null, dateExport: null, horodatage: null };
  it.each([
    ['nothing', '', {}],
    ['an empty head', '<PARAMETRES/>', {}],
    ['an UAJ in small letters and spaces', '<UAJ> 9830001r </UAJ>', { uaj: '9830001R' }],
    ['an empty UAJ', '<UAJ></UAJ>', { uaj: '' }],
    ['a year of two years', '<ANNEE_SCOLAIRE>2017-2018</ANNEE_SCOLAIRE>', {}],
    ['a year in spaces', '<ANNEE_SCOLAIRE> 2017 </ANNEE_SCOLAIRE>', { anneeScolaire: 2017 }],
    ['an impossible date', '<DATE_EXPORT>30/02/2018</DATE_EXPORT>', {}],
    ['an ISO date', '<DATE_EXPORT>2018-03-05</DATE_EXPORT>', {}],
    ['a day without time', '<HORODATAGE>05/03/2018</HORODATAGE>', {}],
    [
      'a time alone, which gives the day too',
      '<HORODATAGE>05/03/2018 09:11:46</HORODATAGE>',
      { dateExport: '2018-03-05', horodatage: '2018-03-05T09:11:46' },
    ],
    [
      'a day and the time of another',
      '<DATE_EXPORT>04/03/2018</DATE_EXPORT><HORODATAGE>05/03/2018 09:11:46</HORODATAGE>',
      { dateExport: '2018-03-04', horodatage: '2018-03-05T09:11:46' },
    ],
    [
      'a time after several blanks',
      '<DATE_EXPORT>05/03/2018</DATE_EXPORT><HORODATAGE>05/03/2018 \n 09:11:46</HORODATAGE>',
      { dateExport: '2018-03-05', horodatage: '2018-03-05T09:11:46' },
    ],
    ['a word before a time', '<HORODATAGE>le 05/03/2018 09:11:46</HORODATAGE>', {}],
    ['a fraction after a time', '<HORODATAGE>05/03/2018 09:11:46.5</HORODATAGE>', {}],
    ['an impossible time', '<HORODATAGE>05/03/2018 24:00:00</HORODATAGE>', {}],
    ['an impossible day', '<HORODATAGE>31/02/2018 09:00:00</HORODATAGE>', {}],
    ['its values elsewhere', '<X><UAJ>9830001R</UAJ></X>', {}],
  ])('%s', (_nom, contenu, attendu) => {
    const bloc = contenu.startsWith('<PARAMETRES') || contenu === '' ? contenu : `<PARAMETRES>${contenu}</PARAMETRES>`;
    expect(parametres(bloc)).toEqual({ ...vide, ...attendu });
  });

  it('may follow DONNEES', () => {
    const texte = '<R><DONNEES/><PARAMETRES><UAJ>9830001R</UAJ></PARAMETRES></R>';
    expect(readDocument('structures', texte).parametres.uaj).toBe('9830001R');
  });
});

describe.each([
  ['eleves', 'BEE_ELEVES'],
  ['responsables', 'BEE_RESPONSABLES'],
] as const)('an export « sans adresses » of %s', (kind, racine) => {
  it.each([
    ['holds none', '<ADRESSES/>', true],
    ['may have no place for any', '', true],
    ['is no such one with an address', '<ADRESSES><ADRESSE ADRESSE_ID="1"/></ADRESSES>', undefined],
    ['is no such one with several', '<ADRESSES>\n<ADRESSE/><ADRESSE/></ADRESSES>', undefined],
    ['may leave the number of an address elsewhere', '<ADRESSE ADRESSE_ID="1"/><ADRESSES></ADRESSES>', true],
  ])('%s', (_cas, donnees, sansAdresses) => {
    expect(readDocument(kind, siecleExport(racine, donnees)).sansAdresses).toBe(sansAdresses);
  });
});
