import { compte as compter } from '../domain/francais.ts';
import { type Constat, GRAVITES, type Sujet } from '../domain/report.ts';
import { ETAPES, type StepId } from '../domain/step.ts';
import { type Levee, remplir } from './executions.ts';

export { compter };

/** A finding with the hits that made it. */
export interface Paquet {
  readonly constat: Constat;
  readonly levees: readonly [Levee, ...Levee[]];
}

/** Turns hits into findings: forty pupils with the same unknown group are one line. Most severe first. */
export function regrouper(levees: readonly Levee[]): Paquet[] {
  const paquets = new Map<string, [Levee, ...Levee[]]>();
  for (const levee of levees) {
    const { meta } = levee.regle;
    const { atteinte } = levee;
    const cle = JSON.stringify([meta.code, atteinte.correction, gravite(levee), atteinte.cle ?? '']);
    const paquet = paquets.get(cle);
    if (paquet) paquet.push(levee);
    else paquets.set(cle, [levee]);
  }
  return [...paquets.values()]
    .map((paquet) => ({ constat: constat(paquet), levees: paquet }))
    .sort((a, b) => parGravite(a.constat, b.constat));
}

/** The steps to redo, in the procedure's order, for everything that must be corrected. */
export function planDe(constats: readonly Constat[]): StepId[] {
  const aRefaire = new Set(constats.filter((c) => c.gravite !== 'information').flatMap((c) => c.etapes));
  return ETAPES.filter((etape) => aRefaire.has(etape));
}

const gravite = ({ regle, atteinte }: Levee) => atteinte.gravite ?? regle.meta.gravite;

function constat(paquet: readonly [Levee, ...Levee[]]): Constat {
  const [premiere] = paquet;
  const { meta } = premiere.regle;
  const sujets = paquet.flatMap((levee) => levee.sujets);
  const eleves = compterEleves(paquet);
  const correction = meta.corrections[premiere.atteinte.correction];
  const valeurs = {
    ...premiere.atteinte.valeurs,
    eleves: compter(eleves, 'élève'),
    liens: compter(paquet.length, 'lien'),
    fois: compter(paquet.length, 'fois', 'fois'),
  };
  return {
    code: meta.code,
    gravite: gravite(premiere),
    titre: meta.titre,
    message: remplir(meta.bilan, valeurs),
    cause: remplir(meta.cause, valeurs),
    correction: remplir(correction?.texte ?? '', valeurs),
    etapes: correction?.refaire ?? [],
    source: meta.source.kind,
    reference: meta.source.ref,
    eleves,
    sujets,
    ...vise(premiere),
  };
}

/** Where to look in the records, from the first hit: those of one finding look at the same. */
function vise({ regle: { meta }, atteinte }: Levee): Pick<Constat, 'vise'> {
  const elements = atteinte.vise ?? meta.vise;
  return elements ? { vise: { elements, valeur: atteinte.valeur ?? null } } : {};
}

/** Distinct pupils: a pupil of the file by its rank, else the subjects that are pupils, else what the rule says. */
function compterEleves(paquet: readonly Levee[]): number {
  const rangs = new Set(paquet.flatMap((levee) => (levee.lien ? [levee.lien.rang] : [])));
  if (rangs.size > 0) return rangs.size;
  const dits = paquet.reduce((somme, levee) => somme + (levee.atteinte.eleves ?? 0), 0);
  const ids = new Set(paquet.flatMap((levee) => levee.sujets).flatMap((sujet: Sujet) => sujet.eleveId ?? []));
  return Math.max(dits, ids.size);
}

function parGravite(a: Constat, b: Constat): number {
  return GRAVITES.indexOf(a.gravite) - GRAVITES.indexOf(b.gravite) || b.eleves - a.eleves;
}
