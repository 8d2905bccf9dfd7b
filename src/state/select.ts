import type { Anomalie, Constat, EleveNuit, ExecutionRegle, Fichier, Nuit, Rapport } from '../domain/report.ts';
import { SOURCES, type SourceKind } from '../domain/source.ts';
import type { DocumentEnCours } from '../workers/protocol.ts';
import type { Session } from './session.ts';

/** What the page shows. A provisional report is already the report's view, though `etat` says `lecture`. */
export type Vue = 'accueil' | 'lecture' | 'rapport' | 'panne';

export function vueDe({ etat, conclue, relu }: Session): Vue {
  if (relu || etat === 'resultat') return 'rapport';
  return etat === 'lecture' && conclue ? 'rapport' : etat;
}

export const rapportAffiche = ({ relu, rapport }: Session): Rapport | null => relu?.rapport ?? rapport;

/** One of the nine documents to bring, and what stands for it. */
export interface Emplacement {
  readonly type: SourceKind;
  /** Read, or the reason why not; null while it is being read or when nothing was given. */
  readonly fichier: Fichier | null;
  readonly enCours: DocumentEnCours | null;
}

/** A file that is read wins over one set aside or unreadable of the same kind. */
export function retenu(fichiers: readonly Fichier[], type: SourceKind): Fichier | null {
  const duType = fichiers.filter((f) => f.type === type);
  return duType.find((f) => f.etat === 'lu') ?? duType.find((f) => f.etat === 'illisible') ?? null;
}

/** The nine, in the order of the procedure: the drop under way over what the report holds. */
export function emplacements(rapport: Rapport | null, documents: readonly DocumentEnCours[]): readonly Emplacement[] {
  const finis = documents.flatMap((d) => (d.fichier ? [d.fichier] : []));
  return SOURCES.map((type) => ({
    type,
    fichier: retenu(finis, type) ?? retenu(rapport?.fichiers ?? [], type),
    enCours: documents.find((d) => d.type === type && !d.fichier) ?? null,
  }));
}

/** Wrong files given for the right ones: another has to be brought. */
const JUMEAUX: readonly (string | undefined)[] = [
  'edt-sts',
  'dossiers-prive',
  'eleves-sans-adresses',
  'responsables-sans-adresses',
  'etablissements-eleves',
  'exp-cours',
];

/** What fills no slot: to be brought again, or merely set aside. */
export function horsEmplacements(fichiers: readonly Fichier[]): {
  readonly aReprendre: readonly Fichier[];
  readonly ecartes: readonly Fichier[];
} {
  const aReprendre = fichiers.filter((f) => f.etat === 'illisible' || JUMEAUX.includes(f.probleme?.code));
  return { aReprendre, ecartes: fichiers.filter((f) => f.etat !== 'lu' && !aReprendre.includes(f)) };
}

/** Documents not recognised yet, or refused at the first look. */
export function autresDocuments(documents: readonly DocumentEnCours[]): readonly DocumentEnCours[] {
  return documents.filter((d) => d.type === null || (d.fichier !== null && d.fichier.etat !== 'lu'));
}

export function avancement(documents: readonly DocumentEnCours[]): { readonly lus: number; readonly octets: number } {
  return documents.reduce(
    (somme, d) => ({
      lus: somme.lus + (d.fichier ? d.octets : Math.min(d.lus, d.octets)),
      octets: somme.octets + d.octets,
    }),
    { lus: 0, octets: 0 },
  );
}

/** The kinds still being read behind a provisional report. */
export function typesEnCours(documents: readonly DocumentEnCours[]): readonly SourceKind[] {
  return SOURCES.filter((type) => documents.some((d) => d.type === type && !d.fichier));
}

export const typesLus = (rapport: Rapport): readonly SourceKind[] =>
  SOURCES.filter((type) => rapport.fichiers.some((f) => f.type === type && f.etat === 'lu'));

export const rejetes = (nuit: Nuit): readonly EleveNuit[] => nuit.eleves.filter((e) => e.sort === 'rejete');
export const partiels = (nuit: Nuit): readonly EleveNuit[] => nuit.eleves.filter((e) => e.sort === 'partiel');

/** Which of SIECLE's header lines stands for the pupil (import rules §4). */
export type EnTete = 'plusieurs' | 'groupe' | 'dates' | 'rejet';

export function enTeteDe(eleve: EleveNuit): EnTete {
  if (eleve.sort === 'rejete') return 'rejet';
  if (eleve.anomalies.length > 1) return 'plusieurs';
  return eleve.regle === 'ELEGRP' ? 'dates' : 'groupe';
}

/** The finding that explains an anomaly: of its code, and of its group where several findings share the code. */
export function constatDe(rapport: Rapport, anomalie: Anomalie): Constat | null {
  const duCode = rapport.constats.filter((c) => c.code === anomalie.code);
  const duGroupe = duCode.find((c) => c.sujets.some((s) => s.groupe !== undefined && s.groupe === anomalie.groupe));
  return duGroupe ?? duCode[0] ?? null;
}

/** The rules that were not run, by what they lack, in the order of the catalogue. */
export function nonControles(
  rapport: Rapport,
): readonly { readonly manquants: readonly string[]; readonly regles: readonly ExecutionRegle[] }[] {
  const parManque = new Map<string, { manquants: readonly string[]; regles: ExecutionRegle[] }>();
  for (const regle of rapport.regles) {
    if (regle.etat !== 'non-executee') continue;
    const manquants = regle.manquants ?? [];
    const cle = manquants.join(' ');
    const groupe = parManque.get(cle) ?? { manquants, regles: [] };
    groupe.regles.push(regle);
    parManque.set(cle, groupe);
  }
  return [...parManque.values()];
}

export const reglesEnPanne = (rapport: Rapport): readonly ExecutionRegle[] =>
  rapport.regles.filter((r) => r.etat === 'en-panne');

/** Rules that ran, raised or not: those of the catalogue but those that could not. A report of before lists them all. */
export function nombreControles({ regles, sansPassees }: Rapport, catalogue: number): number {
  const sansReponse = regles.filter((r) => r.etat === 'non-executee' || r.etat === 'en-panne').length;
  return (sansPassees ? catalogue : regles.length) - sansReponse;
}
