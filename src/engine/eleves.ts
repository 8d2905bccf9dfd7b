import { destinDe } from '../domain/destins.ts';
import type { Ecole } from '../domain/ecole.ts';
import type { EleveVu, SortEleve } from '../domain/eleve-vu.ts';
import type { Eleve } from '../domain/exports-siecle.ts';
import { ajouter } from '../domain/par-cle.ts';
import { estLienFini, estSortiLe } from '../domain/presence.ts';
import type { Passage } from '../rules/definition.ts';
import { trierCodes } from './changements.ts';
import { parNomDEleve, type Simulation } from './nuit.ts';
import { rangerParPersonne } from './personnes.ts';

type Fin = NonNullable<EleveVu['fins']>[number];

/**
 * Every pupil of the base or of the file, once, sorted by name, with his fate: where `nuit` holds only what SIECLE's page
 * prints, this is everyone, with the groups of today and of tomorrow. Null without a simulation.
 */
export function listerEleves(simulation: Simulation | null, ecole: Ecole): EleveVu[] | null {
  const { eleves } = ecole.modeles;
  if (!simulation || !eleves) return null;
  const { passages, nuit, demain } = simulation;
  const fins = liensQuiFinissent(passages, ecole);
  const sorts = new Map<number, SortEleve>(nuit.eleves.map(({ rang, sort }) => [rang, sort]));
  const sortsDe = (siens: readonly Passage[]) => siens.map(({ lien }) => sorts.get(lien.rang) ?? 'complet');
  return rangerParPersonne(passages, eleves.eleves)
    .map(({ eleve, siens }): EleveVu => {
      const [premier, ...autres] = siens.map(({ lien }) => lien.rang);
      const sesSorts = sortsDe(siens);
      // who is named by no line of his own may yet receive the groups of somebody else
      const sort = pireSort(sesSorts) ?? (eleve && demain.has(eleve) ? 'complet' : 'absent');
      const sorti = eleve !== null && estSortiLe(eleve, eleves.parametres.dateExport);
      const siennes = (eleve && demain.get(eleve)) ?? AUCUN;
      const avant = trierCodes([...new Set(eleve?.groupes)]);
      // Most keep all that they have: one list is then both.
      const apres =
        avant.length === siennes.size && avant.every((code) => siennes.has(code)) ? avant : trierCodes([...siennes]);
      return {
        eleveId: eleve?.eleveId ?? '0',
        division: eleve?.divisions[0] ?? null,
        sorti,
        avant,
        apres,
        ...finsDe(fins.get(eleve) ?? []),
        rang: premier ?? null,
        ...(autres.length > 0 && { autresRangs: autres }),
        ...nomDe(eleve, siens),
        sort,
        destin: destinDe({
          sorti,
          rejete: sesSorts.includes('rejete'),
          confondu: siens.some(({ trouve }) => trouve && trouve !== eleve),
          envoye: sort !== 'absent',
          avant,
          apres,
          refuses: siens.flatMap((passage) => refusesA(passage, ecole)),
        }),
      };
    })
    .sort(parNomDEleve);
}

const AUCUN: ReadonlySet<string> = new Set();

/** What is refused and was over already is asked for by nobody (003.321). */
function refusesA({ lien, crees }: Passage, { calendrier, modeles }: Ecole): readonly string[] {
  const acceptes = new Set(crees);
  const jour = modeles.eleves?.parametres.dateExport ?? null;
  return lien.groupes.flatMap((groupe) =>
    acceptes.has(groupe) || estLienFini(groupe, calendrier, jour) ? [] : [groupe.code],
  );
}

const pireSort = (sorts: readonly SortEleve[]): SortEleve | undefined =>
  (['rejete', 'partiel', 'complet'] as const).find((sort) => sorts.includes(sort));

function nomDe(eleve: Eleve | null, [passage]: readonly Passage[]): { nom: string; prenom: string } {
  if (eleve) return { nom: eleve.nomFamille, prenom: eleve.prenom };
  return { nom: passage?.lien.nomFamille ?? '', prenom: passage?.lien.prenom ?? '' };
}

const finsDe = (fins: readonly Fin[]): Pick<EleveVu, 'fins'> => (fins.length > 0 ? { fins } : {});

/**
 * Links that end before the last day of the year; later ends are reset to the last day by SIECLE, so they are left
 * out.
 */
function liensQuiFinissent(
  passages: readonly Passage[],
  { calendrier }: Ecole,
): ReadonlyMap<Eleve | null, readonly Fin[]> {
  const parEleve = new Map<Eleve | null, Fin[]>();
  if (!calendrier) return parEleve;
  for (const { trouve, crees } of passages) {
    for (const { code, fin } of crees) {
      if (!fin || fin < calendrier.debut || fin >= calendrier.fin) continue;
      ajouter(parEleve, trouve, { groupe: code, fin });
    }
  }
  return parEleve;
}
