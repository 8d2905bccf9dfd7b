import {
  type Correspondance,
  type Correspondances,
  ETATS_CORRESPONDANCE,
  type EtatCorrespondance,
} from '../../domain/correspondances.ts';
import { contientLesMots, replierTexte } from '../../rapport/filtres.ts';
import type { ListFilter } from '../../state/list-follow-up.ts';

export type ComptesParEtat = Record<EtatCorrespondance, number>;

export function compterEtats({ correspondances }: Correspondances): ComptesParEtat {
  const comptes = Object.fromEntries(ETATS_CORRESPONDANCE.map((etat) => [etat, 0])) as ComptesParEtat;
  for (const { etat } of correspondances) comptes[etat]++;
  return comptes;
}

export function filtrerLignes(
  { correspondances }: Correspondances,
  { caches, recherche, aFaire }: ListFilter,
  estFaite: (correspondance: Correspondance) => boolean,
): readonly Correspondance[] {
  return correspondances.filter(
    (correspondance) =>
      !caches.has(correspondance.etat) &&
      !(aFaire && estFaite(correspondance)) &&
      contientLesMots(replierTexte(texteCherche(correspondance)), recherche),
  );
}

const texteCherche = ({ libelle, candidats }: Correspondance): string =>
  [libelle, ...candidats.map((candidat) => candidat.libelle)].join(' ');

/** What STS-Web lacks for a group noted in PRONOTE (procedure §3.1.2): a service, whatever it is or of a subject. */
export const sansService = ({ candidats, services }: Correspondance): boolean =>
  services.length > 0
    ? services.some(({ etat }) => etat === 'absent')
    : candidats.length === 1 && candidats[0]?.services.length === 0;
