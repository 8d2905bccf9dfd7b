import { millesimesDe } from '../domain/millesime.ts';
import type { Rapport } from '../domain/rapport.ts';
import type { TypeSource } from '../domain/source.ts';
import type { Application } from './etapes.ts';
import type { Fondement } from './section.ts';

/** A school year: its first calendar year, and whether it starts there in February or in September. */
export interface AnneeScolaire {
  readonly annee: number;
  readonly austral: boolean;
}

/** « 2018 » in the south, « 2018-2019 » elsewhere: the reverse of `anneeEnClair`; null for anything else. */
export function lireAnneeScolaire(texte: string): AnneeScolaire | null {
  const [, debut, fin] = /^(\d{4})(?:-(\d{4}))?$/.exec(texte.trim()) ?? [];
  if (!debut || (fin && Number(fin) !== Number(debut) + 1)) return null;
  return { annee: Number(debut), austral: fin === undefined };
}

/** The year as people say it: « 2018 », or « 2018-2019 » where it spans two. */
export const nommerAnnee = ({ annee, austral }: AnneeScolaire): string =>
  austral ? `${annee}` : `${annee}-${annee + 1}`;

/** What one application writes for that year, where, and what the school's own file writes there. */
export interface Appellation extends Fondement {
  readonly application: Application;
  readonly ou: string;
  readonly dit: string;
  /** The document that carries it; null where only the screen does. */
  readonly document: TypeSource | null;
  readonly exemple: ExempleAppellation | null;
}

export interface ExempleAppellation {
  readonly nom: string;
  readonly annee: number;
  /** Whether the file is of the year that the row tells. */
  readonly concorde: boolean;
}

const ATTESTATIONS = {
  procedure: {},
  exports: { source: 'SPEC17' },
  fichiers: { source: 'Joguig/eole' },
  deduit: { deduit: true },
} as const;
type Attestation = keyof typeof ATTESTATIONS;

/**
 * One year, as each application names it. The procedure attests the south's (§3.1.1, §3.5.1, §3.5.2.2.1), but for the
 * exports of SIECLE, of which none was seen there; the north's are attested by its exports, and deduced elsewhere
 * (003.83).
 */
export function appellations({ annee, austral }: AnneeScolaire, rapport: Rapport | null): readonly Appellation[] {
  const { siecle, sts } = millesimesDe(annee, austral);
  const selon = (section: string, sud: Attestation, nord: Attestation): Fondement => ({
    section,
    ...ATTESTATIONS[austral ? sud : nord],
  });
  const exemple = (type: TypeSource, attendu: number): ExempleAppellation | null => {
    const fichier = rapport?.fichiers.find((f) => f.type === type && f.etat === 'lu');
    if (!fichier || fichier.anneeScolaire === null) return null;
    return { nom: fichier.nom, annee: fichier.anneeScolaire, concorde: fichier.anneeScolaire === attendu };
  };
  return [
    {
      application: 'SIECLE',
      ou: 'Bandeau des écrans',
      dit: `${siecle}-${siecle + 1}`,
      ...selon('3.5.2.2.1', 'procedure', 'deduit'),
      document: null,
      exemple: null,
    },
    {
      application: 'SIECLE',
      ou: 'Millésime de la base, dans ses exports XML',
      dit: `${siecle}`,
      ...selon('3.5.2.1', 'deduit', 'exports'),
      document: 'eleves',
      exemple: exemple('eleves', siecle),
    },
    {
      application: 'PRONOTE',
      ou: 'Nom du fichier des liens élève-groupe',
      dit: `…ELEGROUPE${siecle}…`,
      ...selon('3.5.1', 'procedure', 'deduit'),
      document: 'liens',
      exemple: exemple('liens', siecle),
    },
    {
      application: 'STS-Web',
      ou: 'Haut des écrans',
      dit: `Année en cours ${sts}-${sts + 1}`,
      ...selon('3.1.1', 'procedure', 'deduit'),
      document: null,
      exemple: null,
    },
    {
      application: 'STS-Web',
      ou: 'Nom de l’export Emploi du temps',
      dit: `sts_emp_…_${sts}.xml`,
      ...selon('3.1.1', 'procedure', 'fichiers'),
      document: 'sts',
      exemple: exemple('sts', sts),
    },
  ];
}
