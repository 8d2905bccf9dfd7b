import { type ExportFormat, FORMATS } from './formats.ts';

/** Hands a text or a document to the browser as a downloaded file: the only thing that ever leaves the page, to the user's disk. */
export function download(nom: string, contenu: string | Blob, format: ExportFormat): void {
  const url = URL.createObjectURL(new Blob([contenu], { type: FORMATS[format] }));
  const lien = document.createElement('a');
  lien.href = url;
  lien.download = nom;
  lien.click();
  // Firefox reads the blob after the click returns.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
