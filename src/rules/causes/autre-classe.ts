import type { Ecole } from '../../domain/ecole.ts';
import type { LienEleve } from '../../domain/elegroupe.ts';
import type { Eleve } from '../../domain/exports-siecle.ts';
import { definirCause } from '../cause.ts';
import { parEcole } from '../regroupement.ts';

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
export function aUneAutreClasse(lien: LienEleve, eleve: Eleve, ecole: Ecole): boolean {
  const dits = parLien(ecole);
  const dit = dits.get(lien) ?? chercher(lien, eleve, ecole);
  dits.set(lien, dit);
  return dit;
}

/** Asked at each of his links, which may be very many. */
const parLien = parEcole(() => new WeakMap<LienEleve, boolean>());

function chercher({ groupes }: LienEleve, eleve: Eleve, { groupes: connus }: Ecole): boolean {
  const actuels = new Set(eleve.groupes);
  if (actuels.size === 0 || groupes.some(({ code }) => actuels.has(code))) return false;
  const envoyes = [...new Set(groupes.map(({ code }) => connus?.get(code)?.divisions ?? []))].filter(
    (d) => d.length > 0,
  );
  if (envoyes.some((divisions) => divisions.some((division) => eleve.divisions.includes(division)))) return false;
  const [premieres = []] = envoyes;
  return premieres.some((division) => envoyes.every((divisions) => divisions.includes(division)));
}
