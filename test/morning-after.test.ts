import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DateIso } from '../src/domain/dates.ts';
import type { Anomalie, EleveNuit, Nuit } from '../src/domain/nuit.ts';
import type { Rapport } from '../src/domain/rapport.ts';
import type { Bilan } from '../src/lendemain/bilan.ts';
import { comparerPage } from '../src/lendemain/bilan-page.ts';
import { lirePage } from '../src/lendemain/page-collee.ts';
import type { PageSiecle } from '../src/lendemain/page-siecle.ts';
import { exampleRapport } from './kit/rapport.ts';
import { lineOf, PLAIN_PRINTING, type PrintedLine, type Printing, print } from './kit/siecle-page.ts';

/** SIECLE's page, printed from any night and copied in any way, reads as that night. */

const NOMS = ['BOULARI', 'D’ALMEÏDA', 'KOUNÉ-PASCAL', "N'GUYEN DE LA TOUR", 'WABÉALO', 'ŒUVRARD', 'AF', 'ÉLÈVE'];
const PRENOMS = ['Anaïs', 'Jean-Noël', 'Eb137', 'Rémy Wassaumi', 'Li?o'];
const GROUPES = ['MPERMANGR2', '4EME LV2 AJE', 'AP 6/5 B', '3 AVSPRO', 'GROUPE', '6A 1 / 2'];

const groupe = fc.constantFrom(...GROUPES);
const anomalieDeGroupe = groupe.map(
  (code): Anomalie => ({
    code: 'GROUPE_A_01',
    groupe: code,
    message: `Le groupe "${code}" n'est pas référencé. L'inscription de l'élève dans ce groupe a été rejetée.`,
    reinitialiseeA: null,
    ligne: 1,
  }),
);
const anomalieDeDate = groupe.map(
  (code): Anomalie => ({
    code: 'ELEGRP_A_03',
    groupe: code,
    message: `La date de fin "15/12/2018" du groupe "${code}" n'est pas incluse dans la période scolaire autorisée sur l'année en cours (du 19/02/2018 au 14/12/2018). Celle-ci a été réinitialisée à "14/12/2018".`,
    reinitialiseeA: '2018-12-14' as DateIso,
    ligne: 1,
  }),
);
const deGroupesDistincts = (anomalie: fc.Arbitrary<Anomalie>, minLength: number) =>
  fc.uniqueArray(anomalie, { minLength, maxLength: 3, selector: (a) => a.groupe });

const rejet: Anomalie = {
  code: 'REJELEGROUPE_01',
  groupe: null,
  message: 'Introuvable.',
  reinitialiseeA: null,
  ligne: 1,
};

const sortEtAnomalies = fc.oneof(
  fc.constant({ sort: 'rejete' as const, regle: 'REJEL_ELEGROUPE' as const, anomalies: [rejet] }),
  fc.tuple(deGroupesDistincts(anomalieDeGroupe, 1), deGroupesDistincts(anomalieDeDate, 0)).map(([groupes, dates]) => ({
    sort: 'partiel' as const,
    regle: 'GROUPE' as const,
    anomalies: [...groupes, ...dates],
  })),
  deGroupesDistincts(anomalieDeDate, 1).map((anomalies) => ({
    sort: 'partiel' as const,
    regle: 'ELEGRP' as const,
    anomalies,
  })),
);

const eleves = fc
  .array(fc.record({ nom: fc.constantFrom(...NOMS), prenom: fc.constantFrom(...PRENOMS), reste: sortEtAnomalies }), {
    maxLength: 12,
  })
  .map((liste) =>
    liste.map(({ nom, prenom, reste }, rang): EleveNuit => {
      const inconnu = reste.sort === 'rejete';
      return {
        ...reste,
        nom,
        prenom,
        eleveId: inconnu ? '0' : `${210_000 + rang}`,
        idPrv: inconnu ? `${900 + rang}` : '0',
        division: inconnu ? null : '4EME A',
        rang: rang + 1,
        ligne: rang + 1,
        liensLus: 3,
        liensCrees: inconnu ? 0 : 2,
      };
    }),
  );

const COMPLETS = 20;
const nuitDe = (liste: readonly EleveNuit[]): Nuit => {
  const rejetes = liste.filter(({ sort }) => sort === 'rejete').length;
  const partiels = liste.length - rejetes;
  return {
    compteurs: { lus: COMPLETS + liste.length, complets: COMPLETS, partiels, rejetes, absents: 3 },
    liens: { lus: 0, crees: 0, rejetes: 0, datesReinitialisees: 0 },
    eleves: liste,
    absents: [],
  };
};
const nuits = eleves.map(nuitDe);

const impressions: fc.Arbitrary<Partial<Printing>> = fc.record({
  tri: fc.constantFrom('eleve', 'identifiants', 'anomalie', 'regle'),
  inverse: fc.boolean(),
  popups: fc.oneof(
    fc.boolean(),
    fc.integer({ min: 1, max: 3 }).map((n) => (rang: number) => rang % n === 0),
  ),
  liste: fc.boolean(),
  meubles: fc.boolean(),
  copie: fc.record({
    entreCellules: fc.constantFrom('\t', '\n', ' \t', '\t\n', '\n\n', ' '),
    entreLignes: fc.constantFrom('\n', '\r\n', '\n\n', '\n \n'),
    insecables: fc.boolean(),
  }),
});

const rapportDe = (nuit: Nuit): Rapport & { nuit: Nuit } => ({ ...exampleRapport(), nuit });

function lire(texte: string): PageSiecle {
  const lecture = lirePage(texte);
  if ('refus' in lecture) throw new Error(`${lecture.refus}:\n${texte}`);
  return lecture.page;
}

const bilanDe = (nuit: Nuit, impression: Partial<Printing>, lignes?: PrintedLine[]): Bilan =>
  comparerPage(rapportDe(nuit), lire(print(nuit, impression, lignes)));

const resume = ({ eleveId, idPrv, nom, regle }: { eleveId: string; idPrv: string; nom: string; regle: string }) =>
  [eleveId, idPrv, nom.replaceAll('’', "'"), regle].join('|');
const trie = (valeurs: readonly string[]) => [...valeurs].sort();

it('reads any night as it was printed', () => {
  fc.assert(
    fc.property(nuits, impressions, (nuit, impression) => {
      const page = lire(print(nuit, impression));
      expect(page.synthese).toEqual({
        date: PLAIN_PRINTING.date,
        fichier: PLAIN_PRINTING.fichier,
        lus: nuit.compteurs.lus,
      });
      const lues = [...page.rejetes.lignes, ...page.anomalies.lignes].map(resume);
      const prevues = nuit.eleves.map((e) => resume({ ...e, nom: `${e.nom} ${e.prenom}` }));
      expect(trie(lues)).toEqual(trie(prevues));
      expect(page.incomprises).toEqual([]);
      for (const { eleveId, idPrv, anomalies } of page.details) {
        const prevu = nuit.eleves.find((e) => e.eleveId === eleveId && e.idPrv === idPrv);
        expect(anomalies).toEqual(
          prevu?.anomalies.map(({ code, groupe: g, message, reinitialiseeA }) => ({
            code,
            groupe: g,
            message,
            reinitialiseeA,
          })),
        );
      }
    }),
    { numRuns: 300 },
  );
});

it('finds any night exactly as predicted when it is', () => {
  fc.assert(
    fc.property(nuits, impressions, (nuit, impression) => {
      const bilan = bilanDe(nuit, impression);
      const { lus } = nuit.compteurs;
      expect(bilan.score).toEqual({ exacts: lus, sur: lus, complet: true });
      expect([bilan.surprises, bilan.inattendus, bilan.nuances, bilan.sansNouvelle]).toEqual([[], [], [], 0]);
      expect(bilan.conformes).toBe(nuit.eleves.length);
      expect(bilan.compteurs.filter(({ prevu, constate }) => constate !== null && constate !== prevu)).toEqual([]);
      expect(bilan.remarques).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

describe('finds each surprise, and no other', () => {
  /** A page where the pupils of some ranks were changed, or left out. */
  const avec = (nuit: Nuit, changer: (ligne: PrintedLine, rang: number) => PrintedLine | null) =>
    nuit.eleves.map(lineOf).flatMap((ligne, rang) => changer(ligne, rang) ?? []);
  const rangs = fc.array(fc.nat(20), { maxLength: 4 });

  it('pupils who are not seen', () => {
    fc.assert(
      fc.property(nuits, impressions, rangs, (nuit, impression, oublies) => {
        const lignes = avec(nuit, (ligne, rang) => (oublies.includes(rang) ? null : ligne));
        const bilan = bilanDe(nuit, impression, lignes);
        const absents = nuit.eleves.filter((_, rang) => oublies.includes(rang));
        expect(trie(bilan.surprises.map((s) => `${s.genre} ${s.eleveId} ${s.idPrv}`))).toEqual(
          trie(absents.map((e) => `non-vu ${e.eleveId} ${e.idPrv}`)),
        );
        expect(bilan.score.exacts).toBe(nuit.compteurs.lus - absents.length);
      }),
    );
  });

  it('pupils who were not predicted', () => {
    fc.assert(
      fc.property(nuits, impressions, fc.integer({ min: 1, max: 3 }), (nuit, impression, nouveaux) => {
        const ajoutees = Array.from({ length: nouveaux }, (_, rang) => ({
          ...lineOf(eleveComplet(rang)),
          identifiants: `${500_000 + rang} / 0`,
        }));
        const bilan = bilanDe(nuit, impression, [...nuit.eleves.map(lineOf), ...ajoutees]);
        expect(trie(bilan.surprises.map((s) => `${s.genre} ${s.eleveId}`))).toEqual(
          ajoutees.map((_, rang) => `non-prevu ${500_000 + rang}`),
        );
        expect(bilan.score.exacts).toBe(nuit.compteurs.lus - nouveaux);
      }),
    );
  });

  it('unknown codes, verbatim', () => {
    fc.assert(
      fc.property(nuits, impressions, fc.nat(11), (nuit, impression, rang) => {
        fc.pre(rang < nuit.eleves.length);
        const inconnue = { code: 'GROUPE_Z_99', message: "Une phrase que SIECLE n'a jamais dite." };
        const lignes = avec(nuit, (ligne, r) =>
          r === rang ? { ...ligne, anomalies: [...ligne.anomalies, inconnue] } : ligne,
        );
        const bilan = bilanDe(nuit, { ...impression, popups: true }, lignes);
        expect(bilan.inattendus).toContainEqual({
          genre: 'code',
          code: 'GROUPE_Z_99',
          texte: inconnue.message,
          fois: 1,
        });
        expect(bilan.surprises.map(({ genre }) => genre)).toEqual(['autrement']);
        expect(bilan.surprises[0]?.explications).toContainEqual({ code: 'code-inconnu' });
      }),
    );
  });

  it('says nothing of the pupils that an incomplete copy leaves out', () => {
    fc.assert(
      fc.property(nuits, impressions, (nuit, impression) => {
        const texte = print(nuit, { ...impression, popups: false, liste: false });
        const bilan = comparerPage(rapportDe(nuit), lire(texte.slice(0, texte.indexOf('2. Liens'))));
        expect(bilan.surprises).toEqual([]);
        expect(bilan.score).toEqual({
          exacts: nuit.compteurs.rejetes,
          sur: nuit.compteurs.rejetes,
          complet: false,
        });
        expect(bilan.sansNouvelle).toBe(nuit.compteurs.partiels);
        expect(bilan.remarques.map(({ code }) => code)).toContain('anomalies-absentes');
      }),
    );
  });
});

const eleveComplet = (rang: number): EleveNuit => ({
  eleveId: `${500_000 + rang}`,
  idPrv: '0',
  nom: 'NÉMIA',
  prenom: `Éloïse ${rang}`,
  division: null,
  sort: 'partiel',
  regle: 'ELEGRP',
  anomalies: [],
  rang: 100 + rang,
  ligne: 100 + rang,
  liensLus: 1,
  liensCrees: 1,
});
