import { DEMANDES, type ExportSiecle, nomDExport, SOURCES, type TypeSource } from '../../domain/source.ts';
import type { EcoleFictive, Entete } from '../modele.ts';
import type { EncodageFichier } from '../modele-depot.ts';
import { ecrireCommuns } from './communs.ts';
import { ecrireEleves } from './eleves.ts';
import { ecrireEmpSts } from './emp-sts.ts';
import { encoder } from './encodage.ts';
import { ecrireLiens } from './liens.ts';
import { ecrireEtablissements, ecrireGeographique } from './listes-nationales.ts';
import { ecrireDocument, type NoeudXml, type Presentation } from './noeud.ts';
import { ecrireNomenclature } from './nomenclature.ts';
import { ecrireResponsables } from './responsables.ts';
import { ecrireStructures } from './structures.ts';
import { ecrireSts } from './sts.ts';
import { archiver } from './zip.ts';

/** A file as the secretary downloads it. */
export interface FichierEcole {
  readonly nom: string;
  readonly type: TypeSource;
  readonly octets: Uint8Array<ArrayBuffer>;
}

const REDACTEURS: Record<TypeSource, (ecole: EcoleFictive) => NoeudXml> = {
  eleves: ecrireEleves,
  responsables: ecrireResponsables,
  structures: ecrireStructures,
  nomenclature: ecrireNomenclature,
  communs: ecrireCommuns,
  etablissements: ecrireEtablissements,
  geographique: ecrireGeographique,
  sts: ecrireSts,
  liens: ecrireLiens,
  emp_sts: ecrireEmpSts,
};

/** Those that are not written as SIECLE's other exports are (formats §10). */
const PRESENTATIONS: Partial<Record<TypeSource, Presentation>> = {
  communs: { finDeLigne: '\r\n' },
  sts: { racineAccolee: true },
};

/** The text of one of the documents, declaration included. */
export function ecrireXml(ecole: EcoleFictive, kind: TypeSource): string {
  return ecrireDocument(REDACTEURS[kind](ecole), encodageDe(ecole, kind), PRESENTATIONS[kind]);
}

/**
 * The nine files that a control asks for, named, encoded and zipped as the applications do (formats §0.1, §8;
 * import-rules §1).
 * @param voulus the kinds to write, where others are wanted: the national lists take most of the time
 */
export const ecrireFichiers = (ecole: EcoleFictive, voulus: readonly TypeSource[] = DEMANDES): FichierEcole[] =>
  SOURCES.filter((kind) => voulus.includes(kind)).flatMap((kind) => ecrireFichier(ecole, kind));

function ecrireFichier(ecole: EcoleFictive, kind: TypeSource): FichierEcole[] {
  const { exportAncien, depot, sts, edt, uai } = ecole;
  switch (kind) {
    case 'sts':
      return [nu(ecole, kind, `sts_emp_${uai}_${sts.annee}.xml`)];
    case 'emp_sts':
      return [nu(ecole, kind, `emp_sts_${uai}_${edt.annee}.xml`)];
    case 'liens': {
      const octets = encoder(ecrireXml(ecole, kind), depot.encodage);
      const entree = { nom: depot.entree, octets, date: depot.jour, heure: '09:13:41' };
      return [{ nom: depot.archive, type: kind, octets: archiver(entree, 'simple') }];
    }
    default: {
      const ancien = kind === 'eleves' ? exportAncien : null;
      const zipper = (texte: string, entete: Entete, suffixe: string) =>
        exportZippe(kind, nomDe(ecole, kind), suffixe, texte, entete);
      return [
        ...(ancien ? [zipper(ecrireDocument(ecrireEleves(ecole, ancien, false), 'ISO-8859-15'), ancien, '')] : []),
        // The browser numbers the second download of a name, which is the newer one.
        zipper(ecrireXml(ecole, kind), ecole.entetes[kind], ancien ? '(1)' : ''),
      ];
    }
  }
}

/** STS-Web and EDT give their XML bare. */
const nu = (ecole: EcoleFictive, type: TypeSource, nom: string): FichierEcole => ({
  nom,
  type,
  octets: encoder(ecrireXml(ecole, type), 'ISO-8859-15'),
});

const nomDe = ({ sansAdresses }: EcoleFictive, kind: ExportSiecle): string =>
  sansAdresses ? nomDExport(kind).replace('Avec', 'Sans') : nomDExport(kind);

const encodageDe = ({ depot }: EcoleFictive, kind: TypeSource): EncodageFichier =>
  kind === 'liens' ? depot.encodage : 'ISO-8859-15';

function exportZippe(
  type: ExportSiecle,
  nom: string,
  suffixe: string,
  texte: string,
  { date, heure }: Entete,
): FichierEcole {
  const octets = encoder(texte, 'ISO-8859-15');
  return {
    nom: `ExportXML_${nom}${suffixe}.zip`,
    type,
    octets: archiver({ nom: `${nom}.xml`, octets, date, heure }, 'java'),
  };
}
