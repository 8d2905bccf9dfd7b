import { EXPORTS_SIECLE, type SourceKind } from '../../domain/source.ts';
import type { EcoleFictive, Encodage, Entete, ExportSiecle } from '../modele.ts';
import { ecrireCommuns } from './communs.ts';
import { ecrireEleves } from './eleves.ts';
import { encoder } from './encodage.ts';
import { ecrireLiens } from './liens.ts';
import { ecrireEtablissements, ecrireGeographique } from './listes.ts';
import { ecrireDocument, type Noeud } from './noeud.ts';
import { ecrireNomenclature } from './nomenclature.ts';
import { ecrireResponsables } from './responsables.ts';
import { ecrireStructures } from './structures.ts';
import { ecrireSts } from './sts.ts';
import { archiver } from './zip.ts';

/** A file as the secretary downloads it. */
export interface FichierEcole {
  readonly nom: string;
  readonly type: SourceKind;
  readonly octets: Uint8Array<ArrayBuffer>;
}

const REDACTEURS: Record<SourceKind, (ecole: EcoleFictive) => Noeud> = {
  eleves: ecrireEleves,
  responsables: ecrireResponsables,
  structures: ecrireStructures,
  nomenclature: ecrireNomenclature,
  communs: ecrireCommuns,
  etablissements: ecrireEtablissements,
  geographique: ecrireGeographique,
  sts: ecrireSts,
  liens: ecrireLiens,
};

const NOMS: Record<ExportSiecle, string> = {
  eleves: 'ElevesAvecAdresses',
  responsables: 'ResponsablesAvecAdresses',
  structures: 'Structures',
  nomenclature: 'Nomenclature',
  communs: 'Communs',
  etablissements: 'Etablissements',
  geographique: 'Geographique',
};

/** The text of one of the nine documents, declaration included. */
export function ecrireXml(ecole: EcoleFictive, kind: SourceKind): string {
  return ecrireDocument(REDACTEURS[kind](ecole), encodageDe(ecole, kind));
}

/** The nine files, named, encoded and zipped as the three applications do (formats §0.1, §8; import-rules §1). */
export function ecrireFichiers(ecole: EcoleFictive): FichierEcole[] {
  const { exportAncien, depot, jours, sts, uai } = ecole;
  const exports = EXPORTS_SIECLE.map((kind): FichierEcole => {
    // The browser numbers the second download of a name, which is the newer one.
    const suffixe = kind === 'eleves' && exportAncien ? '(1)' : '';
    return exportZippe(kind, ecrireXml(ecole, kind), ecole.entetes[kind], suffixe);
  });
  const ancien = exportAncien && ecrireDocument(ecrireEleves(ecole, exportAncien, false), 'ISO-8859-15');
  const liens = encoder(ecrireXml(ecole, 'liens'), depot.encodage);
  return [
    ...(exportAncien && ancien ? [exportZippe('eleves', ancien, exportAncien, '')] : []),
    ...exports,
    { nom: `sts_emp_${uai}_${sts.annee}.xml`, type: 'sts', octets: encoder(ecrireXml(ecole, 'sts'), 'ISO-8859-15') },
    {
      nom: depot.archive,
      type: 'liens',
      octets: archiver({ nom: depot.entree, octets: liens, date: jours.export, heure: '09:13:41' }, 'simple'),
    },
  ];
}

const encodageDe = ({ depot }: EcoleFictive, kind: SourceKind): Encodage =>
  kind === 'liens' ? depot.encodage : 'ISO-8859-15';

function exportZippe(kind: ExportSiecle, texte: string, { date, heure }: Entete, suffixe: string): FichierEcole {
  const octets = encoder(texte, 'ISO-8859-15');
  const zip = archiver({ nom: `${NOMS[kind]}.xml`, octets, date, heure }, 'java');
  return { nom: `ExportXML_${NOMS[kind]}${suffixe}.zip`, type: kind, octets: zip };
}
