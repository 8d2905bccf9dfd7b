import type { LienResponsable, Responsables } from '../domain/exports-siecle.ts';
import { element, fiche, type LecteurArbre } from './arbre.ts';
import { lecteurExportSiecle, sectionAdresses } from './export-siecle.ts';

/** RESP_LEGAL, which NIVEAU_RESPONSABILITE replaced in 2018, in the terms of the latter. */
const NIVEAUX_ANCIENS: ReadonlyMap<string, string> = new Map([
  ['0', '3'],
  ['1', '1'],
  ['2', '1'],
]);

/** Reads ResponsablesAvecAdresses.xml (formats §2): who is linked to whom, and nothing of who they are. */
export function lireResponsables(): LecteurArbre<Responsables> {
  const personnes: string[] = [];
  const liens: LienResponsable[] = [];
  const personne = fiche(['PERSONNE_ID'], ({ PERSONNE_ID }) => {
    if (PERSONNE_ID) personnes.push(PERSONNE_ID);
  });
  const lien = fiche(['ELEVE_ID', 'PERSONNE_ID', 'NIVEAU_RESPONSABILITE', 'RESP_LEGAL'], (champs, ligne) =>
    liens.push({
      ligne,
      eleveId: champs.ELEVE_ID,
      personneId: champs.PERSONNE_ID,
      niveau: champs.NIVEAU_RESPONSABILITE ?? NIVEAUX_ANCIENS.get(champs.RESP_LEGAL ?? '') ?? null,
    }),
  );
  const adresses = sectionAdresses();
  const donnees = element({
    PERSONNES: element({ PERSONNE: personne }),
    RESPONSABLES: element({ RESPONSABLE_ELEVE: lien }),
    ADRESSES: adresses.noeud,
  });
  return lecteurExportSiecle(donnees, (parametres) => ({ parametres, ...adresses.sansAdresses(), personnes, liens }));
}
