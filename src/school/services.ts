import { jour } from './calendrier.ts';
import type { GroupeDeMatiere } from './groupes.ts';
import type { Hasard } from './hasard.ts';
import type {
  AvecServices,
  DivisionFictive,
  EdtFictif,
  GroupeFictif,
  IndividuFictif,
  JoursDeLAnnee,
  MatiereFictive,
  StsFictif,
} from './modele.ts';
import { MATIERES, TRONC_COMMUN } from './nomenclatures.ts';
import { nomDeFamille, prenom } from './noms.ts';

/** Services that one teacher takes. */
const CHARGE = 5;

/** STS-Web's side: the same structures as SIECLE's, each with its services, and the teachers who give them. */
export function organiserServices(
  { divisions, groupes }: { divisions: readonly DivisionFictive[]; groupes: readonly GroupeDeMatiere[] },
  { annee, calendrier }: JoursDeLAnnee,
  hasard: Hasard,
): StsFictif {
  const individus = [directeur(annee, hasard)];
  const enPoste = new Map<string, { individu: IndividuFictif; services: number }>();
  const confier = (matiere: string) => {
    const libre = enPoste.get(matiere);
    const poste =
      libre && libre.services < CHARGE
        ? libre
        : { individu: professeur(individus.length, matiere, annee, hasard), services: 0 };
    if (poste !== libre) {
      enPoste.set(matiere, poste);
      individus.push(poste.individu);
    }
    poste.services += 1;
    return { matiere, enseignants: [{ type: poste.individu.type, id: poste.individu.id }] };
  };
  const enDivision = divisions.map((division): AvecServices<DivisionFictive> => {
    const services = TRONC_COMMUN.map(([matiere]) => confier(matiere));
    const principal = individus.at(-1);
    if (principal) principal.profPrincipal ??= division.code;
    return { ...division, mefs: [...division.mefs], services };
  });
  const enGroupe = groupes.map(
    ({ matiere, ...groupe }): AvecServices<GroupeFictif> => ({
      ...groupe,
      mefs: [...groupe.mefs],
      divisions: [...groupe.divisions],
      services: [confier(matiere)],
    }),
  );
  return { annee, calendrier, divisions: enDivision, groupes: enGroupe, individus };
}

/** Of STS-Web's own people, some are of the school alone (`local`), and the head is `dir` (formats §10). */
function typeDe(fonction: IndividuFictif['fonction'], hasard: Hasard): IndividuFictif['type'] {
  if (fonction === 'DIR') return 'dir';
  return hasard.chance(0.1) ? 'local' : 'epp';
}

/** EDT's side of a year in order: what STS-Web has, it sent. */
export const remonterDEdt = ({ annee, divisions, groupes }: StsFictif): EdtFictif => ({
  annee,
  divisions: divisions.map((division) => ({ ...division, services: copierServices(division) })),
  groupes: groupes.map((groupe) => ({
    ...groupe,
    divisions: [...groupe.divisions],
    services: copierServices(groupe),
    effectif: null,
  })),
});

const copierServices = ({ services }: AvecServices<DivisionFictive>) => services.map((service) => ({ ...service }));

function professeur(rang: number, code: string, annee: number, hasard: Hasard): IndividuFictif {
  const matiere = MATIERES.find((m) => m.code === code) ?? null;
  return individu(rang, 'ENS', matiere, annee, hasard);
}

const directeur = (annee: number, hasard: Hasard): IndividuFictif => individu(0, 'DIR', null, annee, hasard);

function individu(
  rang: number,
  fonction: IndividuFictif['fonction'],
  matiere: MatiereFictive | null,
  annee: number,
  hasard: Hasard,
): IndividuFictif {
  const sexe = hasard.chance(0.5) ? '1' : '2';
  return {
    type: typeDe(fonction, hasard),
    id: `${8000 + rang * 7}`,
    sexe,
    nom: nomDeFamille(hasard),
    prenom: prenom(hasard, sexe),
    naissance: jour(annee - 25 - hasard.entier(35), 1 + hasard.entier(12), 1 + hasard.entier(28)),
    fonction,
    matiere,
    profPrincipal: null,
  };
}
