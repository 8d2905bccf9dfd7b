import type { Hasard } from './hasard.ts';
import type { EleveFictif, LienResponsableFictif, PersonneFictive } from './modele.ts';
import { nomDeFamille, prenom } from './noms.ts';

/** One or two parents for every pupil, the first of them legally responsible, at the pupil's address. */
export function inventerResponsables(eleves: readonly EleveFictif[], hasard: Hasard) {
  const personnes: PersonneFictive[] = [];
  const responsables: LienResponsableFictif[] = [];
  for (const { eleveId, nom, adresseId } of eleves) {
    const combien = hasard.chance(0.4) ? 2 : 1;
    for (let rang = 0; rang < combien; rang += 1) {
      const mere = rang === 0;
      const personne: PersonneFictive = {
        personneId: `${500_000 + personnes.length * 3}`,
        sexe: mere ? '2' : '1',
        nom: mere && hasard.chance(0.3) ? nomDeFamille(hasard) : nom,
        prenom: prenom(hasard, mere ? '2' : '1'),
        adresseId,
      };
      personnes.push(personne);
      responsables.push({ eleveId, personneId: personne.personneId, niveau: '1', parente: mere ? '10' : '20' });
    }
  }
  return { personnes, responsables };
}
