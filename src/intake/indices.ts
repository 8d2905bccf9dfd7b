import type { Indice } from '../domain/report.ts';
import { EXPORTS_SIECLE, type SourceKind } from '../domain/source.ts';
import type { Ecriture } from './decode.ts';
import type { Document } from './documents.ts';

/**
 * Signs that an export of SIECLE was opened and saved again. SIECLE writes ISO-8859-15 without mark, alone in an
 * archive of its own making (formats §0.1); what the other applications write was never seen, so nothing is said of it
 * (003.30).
 */
export function indicesDe(
  type: SourceKind,
  { archiveRefaite }: Pick<Document, 'archiveRefaite'>,
  ecriture: Ecriture | null,
): Indice[] {
  if (!(EXPORTS_SIECLE as readonly SourceKind[]).includes(type)) return [];
  const indices: Indice[] = [];
  if (ecriture?.marque) indices.push('bom');
  if (archiveRefaite) indices.push('archive-refaite');
  if (ecriture && ecriture.encodage !== 'iso-8859-15') indices.push('encodage-different');
  return indices;
}
