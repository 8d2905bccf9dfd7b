import type { Indice } from '../domain/fichier.ts';
import { EXPORTS_SIECLE, type TypeSource } from '../domain/source.ts';
import type { TextEncodingFound } from './decode.ts';
import type { FoundDocument } from './documents.ts';

/**
 * Signs that an export of SIECLE was opened and saved again. SIECLE writes ISO-8859-15 without mark, alone in an
 * archive of its own making (formats §0.1); what the other applications write was never seen, so nothing is said of it
 * (003.30).
 */
export function resavedSigns(
  type: TypeSource,
  { repacked }: Pick<FoundDocument, 'repacked'>,
  ecriture: TextEncodingFound | null,
): Indice[] {
  if (!(EXPORTS_SIECLE as readonly TypeSource[]).includes(type)) return [];
  const indices: Indice[] = [];
  if (ecriture?.marked) indices.push('bom');
  if (repacked) indices.push('archive-refaite');
  if (ecriture && ecriture.encoding !== 'iso-8859-15') indices.push('encodage-different');
  return indices;
}
