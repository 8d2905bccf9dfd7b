import type { Modeles } from '../../src/domain/dossier.ts';
import type { TypeSource } from '../../src/domain/source.ts';
import { creerLecteur } from '../../src/readers/index.ts';

/** Reads a document given in one or several pieces. */
export function readDocument<K extends TypeSource>(kind: K, ...morceaux: string[]): Modeles[K] {
  const lecteur = creerLecteur(kind);
  for (const morceau of morceaux) lecteur.write(morceau);
  return lecteur.close();
}

const PARAMETRES = `<PARAMETRES>
    <UAJ>9830001R</UAJ>
    <ANNEE_SCOLAIRE>2017</ANNEE_SCOLAIRE>
    <DATE_EXPORT>05/03/2018</DATE_EXPORT>
    <HORODATAGE>05/03/2018 09:11:46</HORODATAGE>
  </PARAMETRES>`;

/** An export of SIECLE around its DONNEES; without its usual head when `parametres` says so. */
export const siecleExport = (racine: string, donnees: string, parametres = PARAMETRES): string =>
  `<?xml version="1.0" encoding="ISO-8859-15"?>
<${racine} VERSION="1.0">
  ${parametres}
  <DONNEES>
${donnees}
  </DONNEES>
</${racine}>
`;
