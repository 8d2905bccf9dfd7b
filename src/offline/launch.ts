interface LaunchedFile {
  readonly nom: string;
  readonly contenu: Blob;
}

/** Chromium's queue of the files opened with the installed application; no other engine has it. */
interface LaunchQueue {
  setConsumer(consommer: (ouverture: { readonly files: readonly FileSystemFileHandle[] }) => void): void;
}

/** Files opened from the desktop with the installed application, given as if they had been dropped. */
export function receiveLaunches(
  recevoir: (fichiers: readonly LaunchedFile[]) => void,
  echec: (erreur: unknown) => void,
): void {
  const { launchQueue } = globalThis as { launchQueue?: LaunchQueue };
  launchQueue?.setConsumer(({ files }) => {
    const lire = async (poignee: FileSystemFileHandle): Promise<LaunchedFile> => {
      const contenu = await poignee.getFile();
      return { nom: contenu.name, contenu };
    };
    Promise.all(files.map(lire)).then(recevoir, echec);
  });
}
