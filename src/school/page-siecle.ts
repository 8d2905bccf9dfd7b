import { type DateIso, dateFr } from '../domain/dates.ts';
import type { CodeAnomalie, RegleNuit } from '../domain/nuit.ts';
import { ANOMALIES_SIECLE, PAGE_SIECLE } from '../domain/siecle.ts';
import { ficheAttendue } from './attendu.ts';
import type { EcoleFictive } from './modele.ts';

/** A line of the table as SIECLE prints it. */
export interface LigneSiecle {
  readonly nom: string;
  /** ELEVE_ID of the pupil found, then the ID_PRV_ELE sent: « 210167 / 0 ». */
  readonly identifiants: string;
  readonly anomalie: string;
  readonly regle: string;
}

export interface CompteRendu {
  readonly date: DateIso;
  /** Name of the XML that was imported. */
  readonly fichier: string;
  readonly lus: number;
  readonly rejetes: readonly LigneSiecle[];
  readonly anomalies: readonly LigneSiecle[];
}

export const EN_TETES_PAGE: Readonly<Record<RegleNuit, string>> = {
  ...ANOMALIES_SIECLE,
  // attested nowhere: some sentence
  REJEL_ELEGROUPE: "L'élève est rejeté.",
};

/** SIECLE's page of the next morning as the procedure shows it (§3.5.2.2): its lines, cells separated by tabs. */
export function ecrirePage({ date, fichier, lus, rejetes, anomalies }: CompteRendu): string[] {
  return [
    PAGE_SIECLE.titre,
    PAGE_SIECLE.synthese,
    `Import des liens élève-groupe du ${dateFr(date)} pour le fichier ${fichier}.`,
    `${lus} élèves lus.`,
    PAGE_SIECLE.rejetes,
    ...tableau(rejetes),
    `${PAGE_SIECLE.totalRejetes} :${rejetes.length}`,
    PAGE_SIECLE.anomalies,
    ...tableau(anomalies),
  ];
}

const tableau = (lignes: readonly LigneSiecle[]): string[] =>
  lignes.length === 0
    ? [PAGE_SIECLE.aucun]
    : [
        'Cliquer sur le titre de la colonne pour trier. Cliquer à nouveau pour inverser le sens du tri.',
        Object.values(PAGE_SIECLE.colonnes).join('\t'),
        ...lignes.map((l) => [l.nom, l.identifiants, l.anomalie, l.regle].join('\t')),
      ];

/** The list of the imports, which holds the one number that the page lacks: the absents. */
export const ecrireListe = ({ date, fichier, lus }: CompteRendu, absents: number): string[] => [
  PAGE_SIECLE.liste,
  Object.values(PAGE_SIECLE.colonnesListe).join('\t'),
  [dateFr(date), fichier, lus, absents].join('\t'),
];

/** What SIECLE prints of an invented school, by what the faults noted: the product's rules have no part in it. */
export function pageDeLEcole(ecole: EcoleFictive, date: DateIso): string {
  const { compteurs, eleves } = ficheAttendue(ecole);
  const lignes = eleves.map(({ rang, eleveId, codes }): LigneSiecle => {
    const { nom, prenom } = ecole.depot.eleves[rang - 1] as { nom: string; prenom: string };
    const regle = regleDe(codes);
    const plusieurs = codes.length > 1 && regle !== 'REJEL_ELEGROUPE';
    const anomalie = plusieurs ? ANOMALIES_SIECLE.plusieurs : EN_TETES_PAGE[regle];
    // the generator sends no ID_PRV_ELE
    return { nom: `${nom} ${prenom}`, identifiants: `${eleveId ?? 0} / 0`, anomalie, regle };
  });
  const rendu: CompteRendu = {
    date,
    fichier: ecole.depot.entree,
    lus: compteurs.lus,
    rejetes: lignes.filter(({ regle }) => regle === 'REJEL_ELEGROUPE'),
    anomalies: lignes.filter(({ regle }) => regle !== 'REJEL_ELEGROUPE'),
  };
  return [...ecrireListe(rendu, compteurs.absents), ...ecrirePage(rendu)].join('\n');
}

function regleDe(codes: readonly CodeAnomalie[]): RegleNuit {
  if (codes.some((code) => code.startsWith('REJ'))) return 'REJEL_ELEGROUPE';
  return codes.some((code) => code.startsWith('GROUPE')) ? 'GROUPE' : 'ELEGRP';
}
