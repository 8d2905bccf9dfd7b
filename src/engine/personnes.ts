import type { LienEleve } from '../domain/elegroupe.ts';
import type { Eleve } from '../domain/exports-siecle.ts';
import { memePersonne } from '../domain/meme-personne.ts';
import { ajouter, parCle } from '../domain/par-cle.ts';
import type { Passage } from '../rules/definition.ts';

/** One pupil: his record in the base, null when it holds none, and the ELEVE of the file that are about him. */
export interface Personne {
  readonly eleve: Eleve | null;
  readonly siens: readonly Passage[];
}

/**
 * Whom each ELEVE of the file is about, which is not always whom SIECLE finds: an identifier may be another pupil's, or
 * nobody's. He is then the only pupil of the base with the same name and birth date, or a person whom the base does not
 * hold. Everyone of the base is there, named or not (003.112).
 */
export function rangerParPersonne(passages: readonly Passage[], base: readonly Eleve[]): Personne[] {
  const parEleve = new Map<Eleve, Passage[]>(base.map((eleve) => [eleve, []]));
  const inconnus = new Map<string, Passage[]>();
  const reconnaitre = reconnaitreDans(base);
  for (const passage of passages) {
    const { lien, trouve } = passage;
    const lui = trouve && memePersonne(lien, trouve) ? trouve : reconnaitre(lien);
    if (lui) parEleve.get(lui)?.push(passage);
    else ajouter(inconnus, cleDe(lien), passage);
  }
  return [
    ...[...parEleve].map(([eleve, siens]) => ({ eleve, siens })),
    ...[...inconnus.values()].map((siens) => ({ eleve: null, siens })),
  ];
}

/** The only pupil of the base who answers to the name and the birth date of an ELEVE; null when several do. */
function reconnaitreDans(base: readonly Eleve[]): (lien: LienEleve) => Eleve | null {
  const parNaissance = parCle(base, ({ dateNaissance }) => dateNaissance);
  return (lien) => {
    if (!lien.nomFamille || !lien.prenom || !lien.dateNaissance) return null;
    const [lui, ...autres] = parNaissance.get(lien.dateNaissance)?.filter((eleve) => memePersonne(lien, eleve)) ?? [];
    return autres.length === 0 ? (lui ?? null) : null;
  };
}

const cleDe = ({ rang, nomFamille, prenom, dateNaissance }: LienEleve): string =>
  JSON.stringify(nomFamille && prenom && dateNaissance ? [nomFamille, prenom, dateNaissance] : rang);
