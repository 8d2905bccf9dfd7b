import JSZip from 'jszip';

/** The naive way: everything on the page, by JSZip and DOMParser, reading only. Milliseconds. */
export async function readNaively(files: readonly File[]): Promise<number> {
  const start = performance.now();
  for (const file of files) {
    const zipped = /\.zip$/i.test(file.name);
    const entries = zipped ? Object.values((await JSZip.loadAsync(file)).files) : [];
    const bytes = zipped ? await entries[0]?.async('uint8array') : new Uint8Array(await file.arrayBuffer());
    const text = new TextDecoder('windows-1252').decode(bytes);
    const page = new DOMParser().parseFromString(text.replace(/^<\?xml[^>]*>/, ''), 'application/xml');
    if (page.getElementsByTagName('*').length < 2) throw new Error(`${file.name} was not read`);
  }
  return performance.now() - start;
}
