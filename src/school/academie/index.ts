import { uaiDe } from '../../domain/identifiants.ts';
import { DEMANDES, SOURCES, type TypeSource } from '../../domain/source.ts';
import { genererEcole } from '../ecole.ts';
import { ecrireFichiers, type FichierEcole } from '../ecriture/index.ts';
import { lieu } from '../noms.ts';
import { type ApercuAttendu, apercuAttendu } from './apercu.ts';
import { ecrireListesCommunes, inventerListes, type TailleDesListes } from './listes-communes.ts';
import { profilDe } from './profils.ts';
import { taillesDesEcoles } from './tailles.ts';

export type { ApercuAttendu } from './apercu.ts';

export interface OptionsAcademie {
  readonly graine: number;
  /** From 1 to 990: as many numbers are invented for them. */
  readonly ecoles: number;
  /** Pupils of the year, all schools together. */
  readonly eleves: number;
  /** National lists of this length, the same bytes in every school unless `propres`; short ones of its own without it. */
  readonly listes?: TailleDesListes;
}

/** A school of the academy: its files, as they are dropped, and what the overview must say of it. */
export interface EcoleDAcademie {
  readonly apercu: ApercuAttendu;
  readonly fichiers: readonly FichierEcole[];
}

const ECOLES_AU_PLUS = 990;
/** One school in four has asked EDT for emp_sts. */
const AVEC_EMP_STS = 4;

/**
 * Invents an academy, one school at a time: none is held once the next one is asked for. The same options give the same
 * bytes.
 * @throws RangeError for more than 990 schools, or fewer than 50 pupils a school
 */
export function* genererAcademie({ graine, ecoles, eleves, listes }: OptionsAcademie): Generator<EcoleDAcademie> {
  if (ecoles > ECOLES_AU_PLUS) throw new RangeError(`at most ${ECOLES_AU_PLUS} schools`);
  const tailles = taillesDesEcoles(ecoles, eleves, graine);
  const identites = tailles.map((_, rang) => identiteDe(rang));
  const communes = listes && inventerListes(listes, identites);
  const partagees = communes && !listes.propres ? ecrireListesCommunes(communes) : [];
  for (const [rang, { chiffres, denomination }] of identites.entries()) {
    const taille = tailles[rang] ?? 0;
    const { fautes, manquants, verdict } = profilDe(rang, taille, graine);
    const identite = { graine: graine * 1_000 + rang, chiffres, denomination };
    const ecole = genererEcole({ ...identite, eleves: taille, fautes });
    const deja = new Set<TypeSource>([...manquants, ...partagees.map(({ type }) => type)]);
    const voulus = (rang % AVEC_EMP_STS === 0 ? SOURCES : DEMANDES).filter((kind) => !deja.has(kind));
    yield {
      apercu: apercuAttendu(ecole, verdict, manquants),
      fichiers: [...ecrireFichiers({ ...ecole, ...communes }, voulus), ...partagees],
    };
  }
}

/** Numbers and names that no other invented school has. */
function identiteDe(rang: number) {
  const chiffres = `${9839000 + rang}`;
  return { chiffres, uai: uaiDe(chiffres), denomination: `CLG ${lieu(rang)}` };
}
