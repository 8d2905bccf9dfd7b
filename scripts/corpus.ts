// `npm run corpus -- <folder>`: what each document of a folder is taken for and how much is read of it, for files that
// nobody here wrote. No part of `npm test`; it prints counts, and no name of a person.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { readDocument, recognise } from '../src/workers/stages.ts';

const dossier = process.argv[2];
if (!dossier || !statSync(dossier, { throwIfNoEntry: false })?.isDirectory()) {
  throw new Error('Which folder? npm run corpus -- <folder>');
}

const comptes = (modele: Uint8Array): string =>
  Object.entries(JSON.parse(new TextDecoder().decode(modele)) as Record<string, unknown>)
    .flatMap(([nom, valeur]) => (Array.isArray(valeur) ? `${valeur.length} ${nom}` : []))
    .join(', ');

const chemins = (readdirSync(dossier, { recursive: true, encoding: 'utf8' }) as string[])
  .map((chemin) => join(dossier, chemin))
  .filter((chemin) => statSync(chemin).isFile())
  .sort();

for (const chemin of chemins) {
  const contenu = new Blob([readFileSync(chemin)]);
  const nom = relative(dossier, chemin);
  for (const { chemin: rangs, entree, type, lecture } of await recognise(contenu, nom)) {
    const ou = entree ? `${nom} > ${entree}` : nom;
    if (!type) {
      console.log(`${ou}: ${lecture?.fichier.etat} (${lecture?.fichier.probleme?.code})`);
      continue;
    }
    const { fichier, modele } = await readDocument(contenu, nom, rangs, type, () => undefined);
    const detail = modele ? comptes(modele) : fichier.probleme?.code;
    console.log(
      `${ou}: ${type}, ${fichier.etat}, ${fichier.uai ?? 'no UAI'}, ${fichier.anneeScolaire ?? '-'}: ${detail}`,
    );
  }
}
