import type { FichierDonne } from '../../domain/moteur.ts';

/** The files of an input, with the path when a folder was chosen. */
export function chosenFiles(liste: FileList | null): FichierDonne[] {
  return [...(liste ?? [])].map((contenu) => ({ nom: contenu.webkitRelativePath || contenu.name, contenu }));
}

/** `readEntries` gives at most a hundred entries at a time, and none at the end. */
async function folderContents(dossier: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const lecteur = dossier.createReader();
  const entrees: FileSystemEntry[] = [];
  for (;;) {
    const lot = await new Promise<FileSystemEntry[]>((resolve, reject) => lecteur.readEntries(resolve, reject));
    if (lot.length === 0) return entrees;
    entrees.push(...lot);
  }
}

async function walk(entree: FileSystemEntry): Promise<FichierDonne[]> {
  if (entree.isFile) {
    const contenu = await new Promise<File>((resolve, reject) => (entree as FileSystemFileEntry).file(resolve, reject));
    return [{ nom: entree.fullPath.replace(/^\//, ''), contenu }];
  }
  const entrees = await folderContents(entree as FileSystemDirectoryEntry);
  return (await Promise.all(entrees.map(walk))).flat();
}

/**
 * The files of a drop, folders walked to the bottom. The entries are taken before the first await: the browser
 * empties the DataTransfer when the event returns.
 * @throws the DOMException of the browser when a folder or a file cannot be reached
 */
export async function droppedFiles(transfert: DataTransfer): Promise<FichierDonne[]> {
  const entrees = [...transfert.items].flatMap((item) => {
    const entree = item.kind === 'file' ? item.webkitGetAsEntry?.() : null;
    return entree ? [entree] : [];
  });
  if (entrees.length === 0) return chosenFiles(transfert.files);
  return (await Promise.all(entrees.map(walk))).flat();
}

/** Whether a dropped folder can be walked; elsewhere only its files can be given. */
export const acceptsFolders = (): boolean =>
  typeof DataTransferItem !== 'undefined' && 'webkitGetAsEntry' in DataTransferItem.prototype;

interface DropListeners {
  survol(dessus: boolean): void;
  lache(fichiers: readonly FichierDonne[]): void;
  echec(erreur: unknown): void;
}

const carriesFiles = (evenement: DragEvent) => evenement.dataTransfer?.types.includes('Files') ?? false;

/** Takes files dropped anywhere in the window; answers how to stop. */
export function listenForDrops(fenetre: Window, { survol, lache, echec }: DropListeners): () => void {
  // dragenter and dragleave fire for each element crossed: only the balance says whether the window was left.
  let profondeur = 0;
  const pret = (evenement: DragEvent, variation: number) => {
    if (!carriesFiles(evenement)) return;
    evenement.preventDefault();
    profondeur = Math.max(0, profondeur + variation);
    survol(profondeur > 0);
  };
  const entrer = (e: DragEvent) => pret(e, 1);
  const sortir = (e: DragEvent) => pret(e, -1);
  const passer = (e: DragEvent) => pret(e, 0);
  const lacher = (e: DragEvent) => {
    if (!e.dataTransfer || !carriesFiles(e)) return;
    // A part of the page that took the files for itself has said so.
    const pris = e.defaultPrevented;
    e.preventDefault();
    profondeur = 0;
    survol(false);
    if (pris) return;
    droppedFiles(e.dataTransfer).then(lache, echec);
  };
  const ecouteurs = { dragenter: entrer, dragleave: sortir, dragover: passer, drop: lacher } as const;
  const evenements = Object.entries(ecouteurs) as [keyof typeof ecouteurs, (e: DragEvent) => void][];
  for (const [nom, ecouteur] of evenements) fenetre.addEventListener(nom, ecouteur);
  return () => {
    for (const [nom, ecouteur] of evenements) fenetre.removeEventListener(nom, ecouteur);
  };
}
