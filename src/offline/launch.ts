interface FichierOuvert {
  readonly nom: string;
  readonly contenu: Blob;
}

/** Chromium's queue of the files opened with the installed application; no other engine has it. */
interface FileDOuvertures {
  setConsumer(consommer: (ouverture: { readonly files: readonly FileSystemFileHandle[] }) => void): void;
}

/** Files opened from the desktop with the installed application, given as if they had been dropped. */
export function recevoirLesOuvertures(
  recevoir: (fichiers: readonly FichierOuvert[]) => void,
  echec: (erreur: unknown) => void,
): void {
  const { launchQueue } = globalThis as { launchQueue?: FileDOuvertures };
  launchQueue?.setConsumer(({ files }) => {
    const lire = async (poignee: FileSystemFileHandle): Promise<FichierOuvert> => {
      const contenu = await poignee.getFile();
      return { nom: contenu.name, contenu };
    };
    Promise.all(files.map(lire)).then(recevoir, echec);
  });
}
