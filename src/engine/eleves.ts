import type { Eleve } from '../domain/dossier.ts';
import { estSortiLe } from '../domain/presence.ts';
import type { EleveVu, SortEleve } from '../domain/rapport.ts';
import type { Ecole, Passage } from '../rules/definition.ts';
import { groupesDeDemain, trierCodes } from './changements.ts';
import { nomAffiche } from './executions.ts';
import { parNomDEleve, type Simulation } from './nuit.ts';

type Fin = NonNullable<EleveVu['fins']>[number];

/**
 * Every pupil of the file, then those of the base whom it does not name, all sorted by name: where `nuit` holds only
 * what SIECLE's page prints, this is everyone, with the groups of today and of tomorrow. Null without a simulation.
 */
export function listerEleves(simulation: Simulation | null, ecole: Ecole): EleveVu[] | null {
  const { eleves } = ecole.modeles;
  if (!simulation || !eleves) return null;
  const { passages, nuit } = simulation;
  const demain = groupesDeDemain(passages);
  const fins = liensQuiFinissent(passages, ecole);
  const sorts = new Map<number, SortEleve>(nuit.eleves.map(({ rang, sort }) => [rang, sort]));
  const deLaBase = (eleve: Eleve) => ({
    eleveId: eleve.eleveId,
    division: eleve.divisions[0] ?? null,
    sorti: estSortiLe(eleve, eleves.parametres.dateExport),
    avant: trierCodes([...new Set(eleve.groupes)]),
    apres: trierCodes([...(demain.get(eleve) ?? [])]),
    ...finsDe(fins.get(eleve) ?? []),
  });
  const inconnu = { eleveId: '0', division: null, sorti: false, avant: [], apres: [] };
  const atteints = new Set(passages.map(({ trouve }) => trouve));
  const duFichier = passages.map(({ lien, trouve }) => ({
    ...(trouve ? deLaBase(trouve) : inconnu),
    rang: lien.rang,
    ...nomAffiche(lien, trouve),
    sort: sorts.get(lien.rang) ?? 'complet',
  }));
  const absents = eleves.eleves
    .filter((eleve) => !atteints.has(eleve))
    .map((eleve) => ({
      ...deLaBase(eleve),
      rang: null,
      nom: eleve.nomFamille,
      prenom: eleve.prenom,
      sort: 'absent' as const,
    }));
  return [...duFichier, ...absents].sort(parNomDEleve);
}

const finsDe = (fins: readonly Fin[]): Pick<EleveVu, 'fins'> => (fins.length > 0 ? { fins } : {});

/**
 * Links that end before the last day of the year; later ends are reset to the last day by SIECLE, so they are left
 * out.
 */
function liensQuiFinissent(passages: readonly Passage[], { calendrier }: Ecole): ReadonlyMap<Eleve, readonly Fin[]> {
  const parEleve = new Map<Eleve, Fin[]>();
  if (!calendrier) return parEleve;
  for (const { trouve, crees } of passages) {
    for (const { code, fin } of trouve ? crees : []) {
      if (!trouve || !fin || fin < calendrier.debut || fin >= calendrier.fin) continue;
      parEleve.set(trouve, [...(parEleve.get(trouve) ?? []), { groupe: code, fin }]);
    }
  }
  return parEleve;
}
