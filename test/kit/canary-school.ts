import { SOURCES } from '../../src/domain/source.ts';
import { replaceCodes } from '../../src/exports/named-codes.ts';
import { encoder } from '../../src/school/ecriture/encodage.ts';
import { ecrireFichiers, ecrireXml, FAUTES, type FauteDemandee, genererEcole } from '../../src/school/index.ts';
import type { EcoleFictive } from '../../src/school/modele.ts';
import type { LienEleveFictif } from '../../src/school/modele-depot.ts';
import { type Canaries, writingsOf } from './canaries.ts';
import type { WholeFile } from './pipeline.ts';

/** Refused at the deposit, or unreadable, a file has no night. */
const WITHOUT_NIGHT = /^D\d|^CTRL_FICHIERS/;

/** Every fault of the generator, and those that leave a night. */
export const EVERY_FAULT: readonly string[] = [...FAUTES.keys()];
export const NIGHT_FAULTS: readonly string[] = [...FAUTES].flatMap(([nom, { codes }]) =>
  codes.some((code) => WITHOUT_NIGHT.test(code)) ? [] : nom,
);

export const twiceEach = (faults: Iterable<string>): FauteDemandee[] => [...faults].map((nom) => ({ nom, nombre: 2 }));

/** A school in which each person has names, identifiers and a birth date that nothing else bears. */
export interface CanarySchool {
  readonly ecole: EcoleFictive;
  readonly files: readonly WholeFile[];
}

/** A school with these faults: of the first of these sizes in which they fit. */
export function schoolWith(
  seed: number,
  fautes: readonly FauteDemandee[],
  [eleves, ...larger]: readonly [number, ...number[]] = [60, 120, 240],
): EcoleFictive {
  try {
    return genererEcole({ graine: seed, eleves, etablissements: 5, communes: 5, fautes });
  } catch (erreur) {
    const [next, ...others] = larger;
    if (!(erreur instanceof RangeError) || next === undefined) throw erreur;
    return schoolWith(seed, fautes, [next, ...others]);
  }
}

/**
 * Gives its canaries to a school, whose faults stay: the same person has the same ones in every document, two whom a
 * fault made alike stay alike, and a hyphen, an accent or a missing value stays where it was.
 * @param canaries its own, or those of another day of the same school
 * @param named whether groups are called after somebody too, as those that an assistant follows may be
 */
export function canarySchool(canaries: Canaries, ecole: EcoleFictive, named = false): CanarySchool {
  renamePeople(ecole, canaries);
  const whole = named ? withNamedGroups(ecole) : ecole;
  return { ecole: whole, files: filesOf(whole, canaries) };
}

/** All that was given of them, in each way to write it. */
export const writtenOf = ({ given }: Canaries): ReadonlySet<string> => new Set([...given].flatMap(writingsOf));

function renamePeople(ecole: EcoleFictive, canaries: Canaries): void {
  const { once } = canaries;
  const orNone = <T>(value: T | null, rename: (known: T) => T) => (value === null ? null : rename(value));
  const id = (kind: string, value: string) => once(kind, value, () => canaries.number());
  const pupilId = (value: string) => id('ELEVE_ID', value);
  const person = ({ nom, prenom, naissance }: Pick<LienEleveFictif, 'nom' | 'prenom' | 'naissance'>) => {
    // No two of a school have the same three, unless a fault made them alike.
    const who = `${nom} ${prenom} ${naissance}`;
    const name = (part: string) => (value: string) => once(`${who} ${part}`, value, canaries.name);
    return {
      own: {
        nom: name('nom')(nom),
        prenom: name('prenom')(prenom),
        naissance: once(who, naissance, canaries.birth),
      },
      name,
    };
  };

  for (const eleve of ecole.eleves) {
    const { own, name } = person(eleve);
    Object.assign(eleve, own, {
      eleveId: pupilId(eleve.eleveId),
      elenoet: once('ELENOET', eleve.elenoet, canaries.elenoet),
      ine: orNone(eleve.ine, (ine) => once('INE', ine, () => canaries.ine())),
      nomUsage: orNone(eleve.nomUsage, name('usage')),
      prenom2: orNone(eleve.prenom2, name('second')),
    });
  }
  for (const lien of ecole.depot.eleves) {
    const { own, name } = person(lien);
    Object.assign(lien, own, {
      eleveId: pupilId(lien.eleveId),
      trouve: orNone(lien.trouve, pupilId),
      nomUsage: orNone(lien.nomUsage, name('usage')),
    });
  }
  for (const lien of ecole.responsables) {
    Object.assign(lien, { eleveId: pupilId(lien.eleveId), personneId: id('PERSONNE_ID', lien.personneId) });
  }
  for (const personne of ecole.personnes) {
    const { personneId, nom, prenom } = personne;
    const name = (value: string) => once(`${personneId} ${value}`, value, canaries.name);
    Object.assign(personne, { personneId: id('PERSONNE_ID', personneId), nom: name(nom), prenom: name(prenom) });
  }
  const teachers = new Set(ecole.sts.individus.map((individu) => individu.id));
  // One whose number is no number stays so.
  const teacherId = (value: string) =>
    teachers.has(value) ? `${/^\D*/.exec(value)?.[0] ?? ''}${id('INDIVIDU', value)}` : value;
  const { sts, edt } = ecole;
  for (const { services } of [sts, edt].flatMap(({ divisions, groupes }) => [...divisions, ...groupes])) {
    for (const service of services) {
      service.enseignants = service.enseignants.map(({ type, id: known }) => ({ type, id: teacherId(known) }));
    }
  }
  for (const individu of sts.individus) {
    const { own } = person(individu);
    Object.assign(individu, own, { id: teacherId(individu.id) });
  }
}

/** A group called after a pupil, one after a teacher, and one whose name EDT cut. */
function withNamedGroups(ecole: EcoleFictive): EcoleFictive {
  const simple = ({ nom }: { readonly nom: string }) => /^[A-Z]{8}$/.test(nom);
  const [pupil, other] = ecole.eleves.filter((eleve) => eleve.division && simple(eleve));
  const teacher = ecole.sts.individus.find(simple);
  const [first, second, third] = ecole.structures.groupes;
  if (!pupil || !other || !teacher || !first || !second || !third) throw new Error('nobody to call a group after');
  const codes = [
    [first.code, `AESH_${pupil.nom}`],
    [second.code, `SOUTIEN ${teacher.nom}`],
    [third.code, `A_${other.nom.slice(0, 6)}`],
  ] as const;
  return replaceCodes(ecole, new Map(codes));
}

/** Its files, in which every pupil has the other numbers and the third first name that a base may hold. */
function filesOf(ecole: EcoleFictive, canaries: Canaries): WholeFile[] {
  const more = (line: string) => {
    const [bea, rnie] = ['BEA', 'RNIE'].map((which) => canaries.once(which, line, () => canaries.ine()));
    const third = canaries.once('PRENOM3', line, () => canaries.name('Jori'));
    return `${line}<INE_BEA>${bea}</INE_BEA><INE_RNIE>${rnie}</INE_RNIE><PRENOM3>${third}</PRENOM3>`;
  };
  const pupils = ecrireXml(ecole, 'eleves').replace(/<ELENOET>\d+<\/ELENOET>/g, more);
  const others = ecrireFichiers(ecole, SOURCES).filter(({ type, nom }) => type !== 'eleves' || !isNewest(ecole, nom));
  return [{ nom: 'eleves.xml', octets: encoder(pupils, 'ISO-8859-15') }, ...others];
}

/** Of two exports of the pupils, the newer one has a number. */
const isNewest = ({ exportAncien }: EcoleFictive, nom: string): boolean => !exportAncien || nom.includes('(1)');
