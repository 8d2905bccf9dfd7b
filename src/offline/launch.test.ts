import { afterEach, expect, it, vi } from 'vitest';
import { receiveLaunches } from './launch.ts';

type Consommer = (ouverture: { files: readonly { getFile(): Promise<File> }[] }) => void;

afterEach(() => vi.unstubAllGlobals());

/** A system that opens the files once the page listens. */
function ouvrir(...files: { getFile(): Promise<File> }[]) {
  vi.stubGlobal('launchQueue', { setConsumer: (consommer: Consommer) => consommer({ files }) });
  const [recevoir, echec] = [vi.fn(), vi.fn()];
  receiveLaunches(recevoir, echec);
  return { recevoir, echec };
}

it('gives the files of one opening together', async () => {
  const fichiers = ['a.zip', 'b.xml'].map((nom) => new File(['x'], nom));
  const { recevoir, echec } = ouvrir(...fichiers.map((fichier) => ({ getFile: async () => fichier })));
  await expect.poll(() => recevoir).toHaveBeenCalledOnce();
  expect(recevoir).toHaveBeenCalledWith(fichiers.map((contenu) => ({ nom: contenu.name, contenu })));
  expect(echec).not.toHaveBeenCalled();
});

it('tells when one of them can no longer be read, and gives no part of them', async () => {
  const erreur = new DOMException('gone', 'NotFoundError');
  const present = { getFile: async () => new File(['x'], 'a.zip') };
  const { recevoir, echec } = ouvrir(present, { getFile: () => Promise.reject(erreur) });
  await expect.poll(() => echec).toHaveBeenCalledWith(erreur);
  expect(recevoir).not.toHaveBeenCalled();
});

it('asks for nothing where the browser has no such queue', () => {
  expect(() => receiveLaunches(vi.fn(), vi.fn())).not.toThrow();
});
