import { describe, expect, it } from 'vitest';
import { exampleRapport, makeFichier } from '../../test/kit/rapport.ts';
import { lineOf, type PrintedLine, type Printing, print } from '../../test/kit/siecle-page.ts';
import type { DateIso } from '../domain/dates.ts';
import type { EleveNuit, Nuit } from '../domain/nuit.ts';
import type { Rapport } from '../domain/rapport.ts';
import { apparier, type EleveConstate } from './apparier.ts';
import type { Bilan, Remarque } from './bilan.ts';
import { comparerPage } from './bilan-page.ts';
import { lirePage } from './page-collee.ts';

/** 153 pupils read: 14 lose MPERMANGR2 (7 of them with a date to reset), one is rejected, three are absent. */
const RAPPORT = exampleRapport() as Rapport & { nuit: Nuit };
const LIGNES = RAPPORT.nuit.eleves.map(lineOf);
const EXPORTS_DU_JOUR = RAPPORT.fichiers.map((f) => (f.dateExport ? { ...f, dateExport: '2018-08-24' as DateIso } : f));
const A_JOUR: typeof RAPPORT = { ...RAPPORT, fichiers: EXPORTS_DU_JOUR };

const sansGroupe = (ligne: PrintedLine): PrintedLine | null => {
  const anomalies = ligne.anomalies.filter(({ code }) => code !== 'GROUPE_A_01');
  if (anomalies.length === ligne.anomalies.length) return ligne;
  const anomalie = "Les dates d'inscription de l'élève dans un groupe sont invalides.";
  return anomalies.length > 0 ? { ...ligne, anomalies, regle: 'ELEGRP', anomalie } : null;
};
const sansDate = (ligne: PrintedLine): PrintedLine => ({
  ...ligne,
  anomalies: ligne.anomalies.filter(({ code }) => !code.startsWith('ELEGRP')),
});

function bilan(
  changer: (ligne: PrintedLine) => PrintedLine | null = (ligne) => ligne,
  impression: Partial<Printing> = {},
  rapport = A_JOUR,
): Bilan {
  const lignes = LIGNES.flatMap((ligne) => changer(ligne) ?? []);
  const lecture = lirePage(print(RAPPORT.nuit, impression, lignes));
  if ('refus' in lecture) throw new Error(lecture.refus);
  return comparerPage(rapport, lecture.page);
}

const sansPopup = { anomalie: "Les dates d'inscription de l'élève dans un groupe sont invalides.", anomalies: [] };
const codes = ({ remarques }: Bilan) => remarques.map(({ code }) => code);
const explications = ({ surprises }: Bilan) => [
  ...new Set(surprises.flatMap((s) => s.explications.map((e) => JSON.stringify(e)))),
];

describe('the score', () => {
  it('counts the pupils whom neither side names as complete on both', () => {
    expect(bilan().score).toEqual({ exacts: 153, sur: 153, complet: true });
    expect(bilan((ligne) => (ligne === LIGNES[0] ? null : ligne)).score).toEqual({
      exacts: 152,
      sur: 153,
      complet: true,
    });
  });

  it('counts no success for pupils whom one file alone holds', () => {
    const lecture = lirePage(print(RAPPORT.nuit).replace('153 élèves lus', '150 élèves lus'));
    if ('refus' in lecture) throw new Error(lecture.refus);
    expect(comparerPage(A_JOUR, lecture.page).score).toEqual({ exacts: 150, sur: 153, complet: true });
  });

  it('compares the codes when the pop-up was pasted, the rule otherwise', () => {
    const autreCode = (ligne: PrintedLine) => ({
      ...ligne,
      anomalies: ligne.anomalies.map((a) => (a.code === 'GROUPE_A_01' ? { ...a, code: 'GROUPE_B_02' } : a)),
    });
    expect(bilan(autreCode).surprises).toEqual([]);
    const avecPopups = bilan(autreCode, { popups: true });
    expect(avecPopups.surprises).toHaveLength(14);
    expect([avecPopups.detailles, avecPopups.conformes]).toEqual([15, 1]);
  });

  it('compares the groups, where the messages name them', () => {
    const autreGroupe = (ligne: PrintedLine) => ({
      ...ligne,
      anomalies: ligne.anomalies.map((a) => ({ ...a, message: a.message.replace('MPERMANGR2', 'AUTRE') })),
    });
    expect(bilan(autreGroupe, { popups: true }).surprises).toHaveLength(14);
    const muet = (ligne: PrintedLine) => ({
      ...ligne,
      anomalies: ligne.anomalies.map((a) => ({ ...a, message: 'Une phrase sans groupe.' })),
    });
    expect(bilan(muet, { popups: true }).surprises).toEqual([]);
  });
});

describe('what explains a difference', () => {
  it('a group that nobody misses any more: the structure was sent in between', () => {
    const resultat = bilan(sansGroupe);
    expect(resultat.surprises.map(({ genre }) => genre).sort()).toEqual([
      ...Array(7).fill('autrement'),
      ...Array(7).fill('non-vu'),
    ]);
    expect(resultat.remarques).toEqual([{ code: 'structure-transferee', groupes: ['MPERMANGR2'] }]);
    expect(explications(resultat)).toEqual(['{"code":"groupe-arrive","groupes":["MPERMANGR2"]}']);
  });

  it('a group that one pupil still misses has not arrived', () => {
    const resultat = bilan((ligne) => (ligne === LIGNES[1] ? ligne : sansGroupe(ligne)));
    expect(codes(resultat)).toEqual([]);
    expect(explications(resultat)).toEqual(['{"code":"inexplique"}']);
  });

  it('dates that SIECLE resets no more', () => {
    const resultat = bilan(sansDate, { popups: true });
    expect(resultat.remarques).toEqual([{ code: 'calendrier-change' }]);
    expect(explications(resultat)).toEqual(['{"code":"dates-acceptees"}']);
  });

  it('a date that SIECLE resets and that nobody told', () => {
    const nouvelle = { ...sansPopup, nom: 'NÉMIA Éloïse', identifiants: '500000 / 0', regle: 'ELEGRP' };
    const lecture = lirePage(print(RAPPORT.nuit, {}, [...LIGNES, nouvelle]));
    if ('refus' in lecture) throw new Error(lecture.refus);
    expect(explications(comparerPage(A_JOUR, lecture.page))).toEqual(['{"code":"dates-changees"}']);
  });

  it('a pupil whom SIECLE finds now, and one whom it no longer finds', () => {
    const arrive = bilan((ligne) => (ligne.regle === 'REJEL_ELEGROUPE' ? null : ligne));
    expect(explications(arrive)).toEqual(['{"code":"eleve-arrive"}']);
    const disparu = bilan((ligne) =>
      ligne === LIGNES[0]
        ? { ...ligne, regle: 'REJEL_ELEGROUPE', anomalies: [{ code: 'REJELEGROUPE_01', message: 'X' }] }
        : ligne,
    );
    expect(disparu.surprises).toMatchObject([
      { genre: 'autrement', prevu: { sort: 'partiel' }, vu: { sort: 'rejete' } },
    ]);
    expect(explications(disparu)).toEqual(['{"code":"eleve-disparu"}']);
  });

  it('a group that SIECLE has lost', () => {
    const message =
      "Le groupe \"6EME AP1\" n'est pas référencé. L'inscription de l'élève dans ce groupe a été rejetée.";
    const resultat = bilan(
      (ligne) =>
        ligne === LIGNES[0] ? { ...ligne, anomalies: [...ligne.anomalies, { code: 'GROUPE_A_01', message }] } : ligne,
      { popups: true },
    );
    expect(explications(resultat)).toEqual(['{"code":"groupe-disparu","groupes":["6EME AP1"]}']);
  });

  it.each<[string, Partial<Printing>, Rapport['fichiers'], Remarque[], string]>([
    [
      'another file, newer',
      { fichier: '9839001SELEGROUPE2017180824101500.xml' },
      EXPORTS_DU_JOUR,
      [
        {
          code: 'fichier-autre',
          simule: '9839001SELEGROUPE2017180824091341.xml',
          depose: '9839001SELEGROUPE2017180824101500.xml',
          age: 'plus-recent',
        },
      ],
      'fichier-autre',
    ],
    [
      'exports older than the import',
      {},
      RAPPORT.fichiers,
      [{ code: 'exports-anciens', date: '2018-08-23' as DateIso, jours: 1 }],
      'exports-anciens',
    ],
    ['nothing that we hold', {}, EXPORTS_DU_JOUR, [], 'inexplique'],
  ])('%s', (_nom, impression, fichiers, remarques, explication) => {
    const rapport = { ...A_JOUR, fichiers };
    const resultat = bilan((ligne) => (ligne === LIGNES[0] ? null : ligne), impression, rapport);
    expect(resultat.remarques).toEqual(remarques);
    expect(resultat.surprises[0]?.explications).toEqual([{ code: explication }]);
  });
});

describe('what is told of the whole', () => {
  it.each<[string, Partial<Printing>, Pick<Rapport, never> | Pick<Rapport, 'fichiers'>, string[]]>([
    ['an older file', { fichier: '9839001SELEGROUPE2017180820101500.xml' }, {}, ['fichier-autre']],
    [
      'another school',
      { fichier: '9839002TELEGROUPE2017180824101500.xml' },
      {},
      ['autre-etablissement', 'fichier-autre'],
    ],
    ['a prediction made after the import', { date: '2018-08-20' as DateIso }, {}, ['prevision-posterieure']],
    ['exports of another day, and no surprise', {}, { fichiers: RAPPORT.fichiers }, []],
    ['a bare XML', {}, { fichiers: [makeFichier('liens', '9839001SELEGROUPE2017180824091341.xml')] }, []],
  ])('%s', (_nom, impression, parts, attendus) => {
    expect(codes(bilan(undefined, impression, { ...A_JOUR, ...parts }))).toEqual(attendus);
  });

  it('compares the absents when the list was pasted', () => {
    const lecture = lirePage(print(RAPPORT.nuit, { liste: true }).replace('153\t3', '153\t55'));
    if ('refus' in lecture) throw new Error(lecture.refus);
    const { compteurs, remarques } = comparerPage(A_JOUR, lecture.page);
    expect(compteurs).toEqual([
      { nom: 'lus', prevu: 153, constate: 153 },
      { nom: 'partiels', prevu: 14, constate: 14 },
      { nom: 'rejetes', prevu: 1, constate: 1 },
      { nom: 'absents', prevu: 3, constate: 55 },
    ]);
    expect(remarques).toEqual([{ code: 'absents-differents', prevus: 3, constates: 55 }]);
  });

  it('says what the copy lacks', () => {
    const entiere = print(RAPPORT.nuit);
    const sans = (debut: string, fin: string) =>
      entiere.slice(0, entiere.indexOf(debut)) + entiere.slice(entiere.indexOf(fin));
    const lire = (texte: string) => {
      const lecture = lirePage(texte);
      if ('refus' in lecture) throw new Error(lecture.refus);
      return codes(comparerPage(A_JOUR, lecture.page));
    };
    expect(lire(sans('1. Liens', '2. Liens'))).toEqual(['rejets-absents']);
    expect(lire(sans('Import des', '1. Liens'))).toEqual(['synthese-absente']);
    expect(lire(entiere.replace(/TAVELO.*\n/, ''))).toEqual(['lignes-manquantes']);
  });
});

describe('what a pupil as predicted still teaches', () => {
  it('another date than the one predicted', () => {
    const { nuances, surprises } = bilan(
      (ligne) => ({
        ...ligne,
        anomalies: ligne.anomalies.map((a) => ({ ...a, message: a.message.replace('à "14/12/2018"', 'à ""') })),
      }),
      { popups: (rang) => rang === 0 },
    );
    expect(surprises).toEqual([]);
    expect(nuances).toEqual([
      { code: 'date-differente', nom: 'BOULARI Anaïs', groupe: '4EME LV2 AJE', prevu: '2018-12-14', constate: null },
    ]);
  });

  it('several anomalies where one was told', () => {
    const plusieurs = "Liens 'élève-groupe' partiellement importés";
    const { nuances } = bilan((ligne) => (ligne === LIGNES[1] ? { ...ligne, anomalie: plusieurs } : ligne));
    expect(nuances).toMatchObject([{ code: 'plusieurs-anomalies', nom: LIGNES[1]?.nom, constate: plusieurs }]);
  });
});

describe('what Veilleuse does not know', () => {
  it('a rule, a wording and a message, each once with its count', () => {
    const { inattendus } = bilan(
      (ligne) => ({
        ...ligne,
        anomalie: ligne.regle === 'GROUPE' ? 'Une anomalie nouvelle.' : ligne.anomalie,
        anomalies: ligne.anomalies.map((a) => (a.code === 'GROUPE_A_01' ? { ...a, message: 'Autrement dit.' } : a)),
      }),
      { popups: true },
    );
    expect(inattendus).toEqual([
      { genre: 'anomalie', code: 'GROUPE', texte: 'Une anomalie nouvelle.', fois: 14 },
      { genre: 'message', code: 'GROUPE_A_01', texte: 'Autrement dit.', fois: 14 },
    ]);
  });
});

describe('who is who', () => {
  const prevu = (parts: Partial<EleveNuit>) => ({ ...(RAPPORT.nuit.eleves[0] as EleveNuit), ...parts });
  const vu = (parts: Partial<EleveConstate>): EleveConstate => ({
    nom: 'BOULARI Anaïs',
    eleveId: '210000',
    idPrv: '0',
    sort: 'partiel',
    regle: 'GROUPE',
    anomalie: '',
    details: null,
    ...parts,
  });

  it.each<[string, Partial<EleveNuit>, Partial<EleveConstate>, boolean]>([
    ['the same ELEVE_ID, whatever the name', {}, { nom: 'AUTRE Nom' }, true],
    ['the same ELEVE_ID with another fate', {}, { sort: 'rejete' }, true],
    ['two ELEVE_ID that differ, whatever the name', {}, { eleveId: '5' }, false],
    ['not found then, found now: the name', { eleveId: '0', idPrv: '900' }, { nom: 'Boulari ANAÏS' }, true],
    ['found then, not found now: the name', {}, { eleveId: '0', idPrv: '900' }, true],
    ['never found: ID_PRV_ELE', { eleveId: '0', idPrv: '900' }, { eleveId: '0', idPrv: '900', nom: 'AUTRE' }, true],
    ['never found, two names', { eleveId: '0', idPrv: '0' }, { eleveId: '0', nom: 'AUTRE' }, false],
  ])('%s', (_nom, a, b, ensemble) => {
    expect(apparier([prevu(a)], [vu(b)]).paires).toHaveLength(ensemble ? 1 : 0);
  });

  it('two occurrences of one pupil: each with its own fate', () => {
    const prevus = [
      prevu({ eleveId: '56676', sort: 'partiel' }),
      prevu({ eleveId: '56676', sort: 'rejete', idPrv: '62222' }),
    ];
    const vus = [vu({ eleveId: '56676', sort: 'rejete', idPrv: '62222' }), vu({ eleveId: '56676' })];
    const { paires, nonVus, nonPrevus } = apparier(prevus, vus);
    expect(paires.map((p) => [p.prevu.sort, p.vu.sort]).sort()).toEqual([
      ['partiel', 'partiel'],
      ['rejete', 'rejete'],
    ]);
    expect([nonVus, nonPrevus]).toEqual([[], []]);
  });
});
