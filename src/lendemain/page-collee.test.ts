import { describe, expect, it } from 'vitest';
import { lirePage } from './page-collee.ts';
import type { PageSiecle, RefusPage } from './page-siecle.ts';

/** The page of the procedure (§3.5.2.2), with invented pupils. */
const PAGE = `Tableau de bord\tSuivi des échanges ▾
Suivi des échanges - Compte-rendu d'import des liens élève-groupe
Synthèse de l'import
Import des liens élève-groupe du 24/07/2018 pour le fichier 9839001SELEGROUPE2017180724091341.xml.
153 élèves lus.
1. Liens élève-groupe rejetés
Aucun résultat trouvé.
Nombre de liens élève-groupe rejetés :0
2. Liens élève-groupe importés avec anomalies
Cliquer sur le titre de la colonne pour trier. Cliquer à nouveau pour inverser le sens du tri.
Élève ^\tIdentifiants\tAnomalie\tRègle
BOULARI Anaïs\t210167 / 0\tLiens 'élève-groupe' partiellement importés\tGROUPE
KOUNÉ-PASCAL Océane\t238012 / 0\tLes dates d'inscription de l'élève dans un groupe sont invalides.\tELEGRP`;

const POPUP = `Détail des anomalies : BOULARI Anaïs (210167 / 0)
GROUPE\tL'inscription de l'élève dans un groupe est invalide.
GROUPE_A_01\tLe groupe "MPERMANGR2" n'est pas référencé. L'inscription de l'élève dans ce groupe a été rejetée.
Détail des anomalies : BOULARI Anaïs (210167 / 0)
ELEGRP\tLes dates d'inscription de l'élève dans un groupe sont invalides.
ELEGRP_A_03\tLa date de fin "15/12/2018" du groupe "4EME LV2 AJE" n'est pas incluse dans la période scolaire autorisée sur l'année en cours (du 19/02/2018 au 14/12/2018). Celle-ci a été réinitialisée à "14/12/2018".
Fermer`;

const LISTE = `Date d'import\tFichier\tÉlèves\tAbsents
24/07/2018\t9839001SELEGROUPE2017180724091341.xml\t153\t55
5/07/2018\t9839001SELEGROUPE2017180713110235.xml\t153\t15`;

function page(texte: string): PageSiecle {
  const lecture = lirePage(texte);
  if ('refus' in lecture) throw new Error(lecture.refus);
  return lecture.page;
}

describe('the page of the procedure', () => {
  it('is read whole', () => {
    expect(page(PAGE)).toEqual({
      synthese: { date: '2018-07-24', fichier: '9839001SELEGROUPE2017180724091341.xml', lus: 153 },
      rejetes: { presente: true, aucun: true, total: 0, lignes: [] },
      anomalies: {
        presente: true,
        aucun: false,
        total: null,
        lignes: [
          {
            nom: 'BOULARI Anaïs',
            eleveId: '210167',
            idPrv: '0',
            anomalie: "Liens 'élève-groupe' partiellement importés",
            regle: 'GROUPE',
          },
          {
            nom: 'KOUNÉ-PASCAL Océane',
            eleveId: '238012',
            idPrv: '0',
            anomalie: "Les dates d'inscription de l'élève dans un groupe sont invalides.",
            regle: 'ELEGRP',
          },
        ],
      },
      details: [],
      liste: [],
      incomprises: [],
      autour: ['Tableau de bord Suivi des échanges ▾'],
    });
  });

  it('holds one pop-up a pupil, with the groups and the dates of its messages', () => {
    const [detail, ...autres] = page(`${PAGE}\n${POPUP}`).details;
    expect(autres).toEqual([]);
    expect(detail?.familles.map(({ regle }) => regle)).toEqual(['GROUPE', 'ELEGRP']);
    expect(detail?.anomalies).toMatchObject([
      { code: 'GROUPE_A_01', groupe: 'MPERMANGR2', reinitialiseeA: null },
      { code: 'ELEGRP_A_03', groupe: '4EME LV2 AJE', reinitialiseeA: '2018-12-14' },
    ]);
  });

  it('holds the list of the imports', () => {
    expect(page(`${LISTE}\n${PAGE}`).liste).toEqual([
      { date: '2018-07-24', fichier: '9839001SELEGROUPE2017180724091341.xml', eleves: 153, absents: 55 },
      { date: '2018-07-05', fichier: '9839001SELEGROUPE2017180713110235.xml', eleves: 153, absents: 15 },
    ]);
  });

  it.each([
    ['pasted twice', `${PAGE}\n${PAGE}`],
    ['with Windows ends of line', PAGE.replaceAll('\n', '\r\n')],
    ['one cell per line', PAGE.replaceAll('\t', '\n')],
    ['with spaces between the cells', PAGE.replaceAll('\t', ' ')],
    ['with no-break spaces', PAGE.replaceAll(' ', '\u00A0')],
    ['with typographic apostrophes', PAGE.replaceAll("'", '’')],
    ['with decomposed accents', PAGE.normalize('NFD')],
    ['with the synthesis on one line', PAGE.replace('.xml.\n153', '.xml. 153')],
    ['with the synthesis cut around the file', PAGE.replace('fichier 983', 'fichier\n983')],
    ['with a total cut from its number', PAGE.replace('rejetés :0', 'rejetés :\n0')],
    ['with capitals put by the style sheet', PAGE.replace(/^\d\. .*$/gm, (titre) => titre.toUpperCase())],
  ])('%s reads the same', (_nom, texte) => {
    const { autour: _a, ...lue } = page(texte);
    const { autour: _b, ...attendue } = page(PAGE);
    expect(lue).toEqual(attendue);
  });
});

describe('what is not understood', () => {
  it.each([
    ['inside the report', PAGE.replace('2. Liens', 'Une phrase nouvelle.\n2. Liens'), ['Une phrase nouvelle.']],
    [
      'a line that was cut',
      PAGE.replace('\tELEGRP', ''),
      ["KOUNÉ-PASCAL Océane 238012 / 0 Les dates d'inscription de l'élève dans un groupe sont invalides."],
    ],
    ['in a pop-up', `${PAGE}\n${POPUP.replace('Fermer', 'GROUPE_A_01')}`, ['GROUPE_A_01']],
    ['a pager', `${PAGE}\nPage 1 / 3`, ['Page 1 / 3']],
  ])('is kept: %s', (_nom, texte, attendues) => {
    expect(page(texte).incomprises).toEqual(attendues);
  });

  it('stands around the report when it is before or after it', () => {
    const lue = page(`Menu\n${PAGE}\nMentions légales\n${POPUP}\nContact`);
    expect([lue.incomprises, lue.autour]).toEqual([
      [],
      ['Menu', 'Tableau de bord Suivi des échanges ▾', 'Mentions légales', 'Contact'],
    ]);
  });

  it('keeps an unknown rule, code and message verbatim', () => {
    const lue = page(
      `${PAGE}\nTAVELO Maïté\t265393 / 0\tUne anomalie nouvelle.\tNOUVELLE\n` +
        'Détail des anomalies : TAVELO Maïté (265393 / 0)\nNOUVELLE\tUne famille.\nNOUVELLE_Z_09\tUn message "inconnu".',
    );
    expect(lue.anomalies.lignes[2]).toMatchObject({ regle: 'NOUVELLE', anomalie: 'Une anomalie nouvelle.' });
    expect(lue.details).toMatchObject([
      {
        familles: [{ regle: 'NOUVELLE', message: 'Une famille.' }],
        anomalies: [{ code: 'NOUVELLE_Z_09', message: 'Un message "inconnu".', groupe: null }],
      },
    ]);
    expect(lue.incomprises).toEqual([]);
  });
});

describe('the two parts', () => {
  const rejet = 'FCAD Fritou2\t0 / 97300\tUne phrase.\tREJEL_ELEGROUPE';

  it('tells a rejection by its rule when the headings were not copied', () => {
    const lue = page(PAGE.split('\n').slice(-2).concat(rejet).join('\n'));
    expect(lue.rejetes).toMatchObject({ presente: false, lignes: [{ nom: 'FCAD Fritou2', idPrv: '97300' }] });
    expect(lue.anomalies.lignes).toHaveLength(2);
    expect(lue.synthese).toEqual({ date: null, fichier: null, lus: null });
  });

  it('keeps two pupils that one copy prints alike, and one that two copies print', () => {
    const deux = PAGE.replace('Aucun résultat trouvé.', `${rejet}\n${rejet}`);
    expect(page(deux).rejetes.lignes).toHaveLength(2);
    expect(page(`${deux}\n${deux}`).rejetes.lignes).toHaveLength(2);
  });

  it('joins the pages of a table', () => {
    const suite = PAGE.replace(/BOULARI.*\n/, '').replace('KOUNÉ-PASCAL', 'WABÉALO');
    expect(page(`${PAGE}\n${suite}`).anomalies.lignes.map(({ nom }) => nom)).toEqual([
      'BOULARI Anaïs',
      'KOUNÉ-PASCAL Océane',
      'WABÉALO Océane',
    ]);
  });

  it('reads a group whose name looks like identifiers', () => {
    const message =
      "Le groupe \"AP 6/5 B\" n'est pas référencé. L'inscription de l'élève dans ce groupe a été rejetée.";
    const lue = page(`${PAGE}\nDétail des anomalies : TAVELO Maïté (265393 / 0)\nGROUPE_A_01\t${message}`);
    expect(lue.details[0]?.anomalies).toMatchObject([{ groupe: 'AP 6/5 B', message }]);
  });
});

describe('what is not the report', () => {
  it.each<[string, string, RefusPage]>([
    ['nothing', ' \n\t', 'vide'],
    ['some text', 'Bonjour,\nvoici le compte rendu.', 'pas-la-page'],
    ['the list alone', LISTE, 'liste-seule'],
    ['pop-ups alone', POPUP, 'details-seuls'],
    ['the heading alone', "Suivi des échanges - Compte-rendu d'import des liens élève-groupe", 'page-sans-contenu'],
    [
      'the page of the deposit',
      'Importations - Liens élève-groupe depuis logiciel privé\nFichier déposé.',
      'page-de-depot',
    ],
    ['another report', "Suivi des échanges - Compte-rendu d'import des dossiers", 'autre-suivi'],
    ['two imports', `${PAGE}\n${PAGE.replaceAll('180724091341', '180725080000')}`, 'plusieurs-imports'],
    ['the XML of a file', '<?xml version="1.0"?><IMPORT_ELEVES/>', 'xml'],
  ])('%s', (_nom, texte, refus) => {
    expect(lirePage(texte)).toEqual({ refus });
  });
});
