// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { chosenFiles, droppedFiles, listenForDrops } from './drop.ts';

const fichierDe = (chemin: string) =>
  ({
    isFile: true,
    fullPath: chemin,
    file: (rendre: (f: File) => void) => rendre(new File(['x'], chemin)),
  }) as unknown as FileSystemEntry;

/** A folder that gives its entries by batches, as browsers do. */
function dossierDe(entrees: FileSystemEntry[], lot = 100): FileSystemEntry {
  return {
    isFile: false,
    createReader() {
      let rendus = 0;
      return {
        readEntries(rendre: (e: FileSystemEntry[]) => void) {
          const suite = entrees.slice(rendus, rendus + lot);
          rendus += suite.length;
          rendre(suite);
        },
      };
    },
  } as unknown as FileSystemEntry;
}

const transfertDe = (...entrees: FileSystemEntry[]) =>
  ({
    types: ['Files'],
    items: entrees.map((entree) => ({ kind: 'file', webkitGetAsEntry: () => entree })),
    files: [],
  }) as unknown as DataTransfer;

describe('dropped files', () => {
  it('walks folders to the bottom, in batches until none is left, and keeps the paths', async () => {
    const cent = Array.from({ length: 250 }, (_, i) => fichierDe(`/exports/${i}.xml`));
    const dossier = dossierDe([...cent, dossierDe([fichierDe('/exports/sts/sts_emp.xml')])]);
    const fichiers = await droppedFiles(transfertDe(dossier, fichierDe('/Communs.zip')));
    expect(fichiers).toHaveLength(252);
    expect(fichiers.map((f) => f.nom)).toEqual(expect.arrayContaining(['exports/sts/sts_emp.xml', 'Communs.zip']));
  });

  it('falls back to the list of files where entries are not given', async () => {
    const nu = { items: [], files: [new File(['x'], 'a.zip')] } as unknown as DataTransfer;
    expect((await droppedFiles(nu)).map((f) => f.nom)).toEqual(['a.zip']);
    expect(chosenFiles(null)).toEqual([]);
  });
});

describe('the window', () => {
  function evenement(type: string, transfert: Partial<DataTransfer> | null): Event {
    return Object.assign(new Event(type, { cancelable: true }), { dataTransfer: transfert });
  }

  it('takes files dropped anywhere, and leaves the rest to the browser', async () => {
    const recus = { survol: vi.fn(), lache: vi.fn(), echec: vi.fn() };
    const arreter = listenForDrops(window, recus);
    const texte = evenement('dragover', { types: ['text/plain'] });
    window.dispatchEvent(texte);
    expect(texte.defaultPrevented).toBe(false);

    const transfert = transfertDe(fichierDe('/a.zip'));
    window.dispatchEvent(evenement('dragenter', transfert));
    window.dispatchEvent(evenement('dragenter', transfert));
    window.dispatchEvent(evenement('dragleave', transfert));
    expect(recus.survol).toHaveBeenLastCalledWith(true);
    const lacher = evenement('drop', transfert);
    window.dispatchEvent(lacher);
    expect(lacher.defaultPrevented).toBe(true);
    expect(recus.survol).toHaveBeenLastCalledWith(false);
    await expect.poll(() => recus.lache).toHaveBeenCalledOnce();

    arreter();
    window.dispatchEvent(evenement('drop', transfert));
    expect(recus.lache).toHaveBeenCalledOnce();
    expect(recus.echec).not.toHaveBeenCalled();
  });

  it('leaves to a part of the page what it took for itself', () => {
    const recus = { survol: vi.fn(), lache: vi.fn(), echec: vi.fn() };
    const arreter = listenForDrops(window, recus);
    const prendre = (e: Event) => e.preventDefault();
    document.body.addEventListener('drop', prendre);
    const transfert = transfertDe(fichierDe('/liste.csv'));
    window.dispatchEvent(evenement('dragenter', transfert));
    document.body.dispatchEvent(
      Object.assign(new Event('drop', { cancelable: true, bubbles: true }), { dataTransfer: transfert }),
    );
    expect(recus.survol).toHaveBeenLastCalledWith(false);
    expect(recus.lache).not.toHaveBeenCalled();
    document.body.removeEventListener('drop', prendre);
    arreter();
  });

  it('says that a folder could not be reached', async () => {
    const echec = vi.fn();
    const arreter = listenForDrops(window, { survol: () => undefined, lache: () => undefined, echec });
    const perdu = {
      isFile: true,
      file: (_: unknown, refuser: (e: unknown) => void) => refuser(new DOMException('', 'NotFoundError')),
    } as unknown as FileSystemEntry;
    window.dispatchEvent(evenement('drop', transfertDe(perdu)));
    await expect.poll(() => echec).toHaveBeenCalledOnce();
    arreter();
  });
});
