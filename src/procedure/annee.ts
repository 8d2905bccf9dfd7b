import { millesimesDe } from '../domain/millesime.ts';
import type { Rapport } from '../domain/rapport.ts';
import type { TypeSource } from '../domain/source.ts';
import type { Application } from './etapes.ts';

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
export interface Appellation {
  readonly application: Application;
  readonly ou: string;
  readonly dit: string;
  readonly section: string;
  /** Attested by the procedure in the south; elsewhere it follows from the import specification (003.83). */
  readonly deduit: boolean;
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

/** One year, as each application names it (procedure §3.1.1, §3.5.1, §3.5.2.1 and §3.5.2.2.1). */
export function appellations({ annee, austral }: AnneeScolaire, rapport: Rapport | null): readonly Appellation[] {
  const { siecle, sts } = millesimesDe(annee, austral);
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
      section: '3.5.2.2.1',
      deduit: !austral,
      document: null,
      exemple: null,
    },
    {
      application: 'SIECLE',
      ou: 'Millésime de la base, dans ses exports XML',
      dit: `${siecle}`,
      section: '3.5.2.1',
      deduit: true,
      document: 'eleves',
      exemple: exemple('eleves', siecle),
    },
    {
      application: 'PRONOTE',
      ou: 'Nom du fichier des liens élève-groupe',
      dit: `…ELEGROUPE${siecle}…`,
      section: '3.5.1',
      deduit: !austral,
      document: 'liens',
      exemple: exemple('liens', siecle),
    },
    {
      application: 'STS-Web',
      ou: 'Haut des écrans',
      dit: `Année en cours ${sts}-${sts + 1}`,
      section: '3.1.1',
      deduit: !austral,
      document: null,
      exemple: null,
    },
    {
      application: 'STS-Web',
      ou: 'Nom de l’export Emploi du temps',
      dit: `sts_emp_…_${sts}.xml`,
      section: '3.1.1',
      deduit: !austral,
      document: 'sts',
      exemple: exemple('sts', sts),
    },
  ];
}
