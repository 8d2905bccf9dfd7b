import type { Ecole } from '../../domain/ecole.ts';
import type { LienEleve } from '../../domain/elegroupe.ts';
import type { Eleve } from '../../domain/exports-siecle.ts';
import { definirCause } from '../cause.ts';

export const AUTRE_CLASSE = definirCause({
  id: 'autre-classe',
  titre: 'SIECLE et PRONOTE n’ont pas l’élève dans la même classe',
  consequence: 'Le fichier envoie {eleves} dans les groupes d’une autre classe que celle de SIECLE.',
});

/** SIECLE says whose class it is; PRONOTE takes it from there. */
export const VERIFIER_LA_CLASSE = {
  cas: 'SIECLE et PRONOTE n’ont pas l’élève dans la même classe',
  titre: 'Élève qui n’a pas la même classe dans PRONOTE et dans SIECLE',
  faire: {
    '2': 'Vérifiez la classe de [cet élève|ces élèves] dans SIECLE.',
    export:
      'Vérifiez que [cet élève est dans la bonne classe et dans ses|ces élèves sont dans la bonne classe et dans leurs] groupes dans PRONOTE.',
  },
} as const;

/**
 * He has changed class in one application and not in the other: he keeps none of his groups of today, and all those that
 * the file gives him are of one other class (003.320). A pupil without a group today proves nothing.
 */
export function aUneAutreClasse({ groupes }: LienEleve, eleve: Eleve, { groupes: connus }: Ecole): boolean {
  const codes = groupes.map(({ code }) => code);
  if (eleve.groupes.length === 0 || codes.some((code) => eleve.groupes.includes(code))) return false;
  const [premier, ...autres] = codes.flatMap((code) => {
    const groupe = connus?.get(code);
    return groupe ? [groupe.divisions] : [];
  });
  if (!premier) return false;
  const communes = premier.filter((division) => autres.every((divisions) => divisions.includes(division)));
  return communes.length > 0 && ![premier, ...autres].flat().some((division) => eleve.divisions.includes(division));
}
