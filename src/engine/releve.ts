import { estSortiLe } from '../domain/presence.ts';
import type { Releve } from '../domain/releve.ts';
import type { Assemblage } from './assemblage.ts';

/** What fresh exports say of the links of today; of two exports of a kind, the newest. */
export function releverLesLiens({ dossier, uai, fichiers }: Assemblage): Releve {
  const { eleves, structures } = dossier.modeles;
  const dateExport = eleves?.parametres.dateExport ?? null;
  return {
    fichiers,
    uai,
    dateExport,
    eleves:
      eleves?.eleves.map((eleve) => ({
        eleveId: eleve.eleveId,
        nom: eleve.nomFamille,
        prenom: eleve.prenom,
        division: eleve.divisions[0] ?? null,
        groupes: [...new Set(eleve.groupes)],
        sorti: estSortiLe(eleve, dateExport),
      })) ?? null,
    groupes: structures?.groupes.map(({ code }) => code) ?? null,
  };
}
