import type { DateIso } from '../domain/dates.ts';
import { AJIE_DEMO, ecoleDemo, finirAvecLesProfesseurs, NON_TRANSFERE } from './demo.ts';
import { lienDe, ordreAlphabetique } from './depot.ts';
import { ecrireFichiers, type FichierEcole } from './ecriture/index.ts';
import type { EcoleFictive } from './modele.ts';
import { pageDeLEcole } from './page-siecle.ts';

type FichierRaconte = Pick<FichierEcole, 'nom' | 'octets'>;

/** What the invented school brings, one moment after the other, from the afternoon to the next morning. */
export interface Histoire {
  /** The nine files, with the mistakes of `ecoleDemo`. */
  readonly premiers: readonly FichierRaconte[];
  /** Once the plan is followed: pupils and structures exported again, and a new ELEGROUPE. */
  readonly corriges: readonly FichierRaconte[];
  /** SIECLE's page as it was copied. */
  readonly page: readonly FichierRaconte[];
  /** The exports of the next morning. */
  readonly matin: readonly FichierRaconte[];
}

const LENDEMAIN = '2018-07-25' as DateIso;

/**
 * The procedure's story (§3.4, §3.5), made whole (003.94, 003.95): each moment changes the school that the one before
 * left.
 */
export function raconterHistoire(): Histoire {
  const ecole = ecoleDemo();
  const premiers = ecrireFichiers(ecole);
  corriger(ecole);
  const corriges = ecrireFichiers(ecole, ['eleves', 'structures', 'liens']);
  surprendre(ecole);
  const page = new TextEncoder().encode(pageDeLEcole(ecole, ecole.jours.export));
  passerLaNuit(ecole);
  const matin = ecrireFichiers(ecole, ['eleves', 'structures']);
  return { premiers, corriges, page: [{ nom: 'Suivi des échanges.txt', octets: page }], matin };
}

/** What the plan asks for: 2 and 4a done, then a new export of PRONOTE. */
function corriger(ecole: EcoleFictive): void {
  const { sts, structures, depot, eleves, jours, entetes } = ecole;
  structures.groupes.push(...sts.groupes.filter(({ code }) => code === NON_TRANSFERE));
  entetes.structures.heure = '16:52:10';
  entetes.eleves.heure = '16:58:40';
  const oublies = eleves.filter(({ absence }) => absence === 'groupes-perdus').map((eleve) => lienDe(eleve, jours));
  finirAvecLesProfesseurs(
    oublies.flatMap(({ groupes }) => groupes),
    jours,
  );
  // The pupil whom SIECLE never knew is gone from PRONOTE; the others have the identifiers of today.
  const reconnus = depot.eleves.filter(({ trouve }) => trouve !== null);
  for (const lien of reconnus) {
    lien.eleveId = lien.trouve ?? lien.eleveId;
    for (const groupe of lien.groupes) groupe.rejet = null;
  }
  depot.eleves.splice(0, depot.eleves.length, ...[...reconnus, ...oublies].sort(ordreAlphabetique));
  depot.archive = depot.archive.replace('091341', '170512');
  depot.entree = depot.entree.replace('091341', '170512');
}

/** A date that SIECLE will reset and that no document tells: what only the morning can teach (003.96). */
function surprendre({ depot, jours }: EcoleFictive): void {
  const groupe = depot.eleves
    .map(({ groupes: [premier] }) => premier)
    .find((premier) => premier && premier.code !== AJIE_DEMO && premier.dates.length === 0);
  groupe?.dates.push({ code: 'ELEGRP_A_03', reinitialiseeA: jours.calendrier.finEleve });
}

/** Every link is deleted, then those of the file are made: SIECLE exports what is left. */
function passerLaNuit({ eleves, depot, entetes }: EcoleFictive): void {
  const crees = new Map(depot.eleves.map(({ trouve, groupes }) => [trouve, groupes.map(({ code }) => code)]));
  for (const eleve of eleves) eleve.groupes = crees.get(eleve.eleveId) ?? [];
  for (const entete of [entetes.eleves, entetes.structures])
    Object.assign(entete, { date: LENDEMAIN, heure: '07:22:05' });
}
