import { compter } from '../../domain/par-cle.ts';
import { copier, lienGroupe } from '../depot.ts';
import { creerHasard, type Hasard } from '../hasard.ts';
import type {
  AvecServices,
  EcoleFictive,
  EleveFictif,
  GroupeEdtFictif,
  GroupeFictif,
  ServiceFictif,
} from '../modele.ts';
import type { LienEleveFictif, LienGroupeFictif } from '../modele-depot.ts';
import { MATHS } from '../nomenclatures.ts';

/** A pupil of the base with what the ELEGROUPE says of him. */
export interface Inscrit {
  readonly eleve: EleveFictif;
  readonly lien: LienEleveFictif;
}

export interface NouveauGroupe {
  readonly code: string;
  readonly membres: readonly Inscrit[];
  /** Where the group exists: what STS-Web has, EDT sent; PRONOTE always sends it. */
  readonly dans: readonly ('siecle' | 'sts' | 'edt')[];
  readonly divisions?: readonly string[];
  readonly mefs?: readonly string[];
}

/**
 * Where the faults work. It hands out pupils and groups that no other fault has touched, so that each fault's effect
 * stays what it announces whatever the others are.
 */
export class Chantier {
  readonly ecole: EcoleFictive;
  readonly hasard: Hasard;
  private intacts: Inscrit[];
  private readonly groupesIntacts: AvecServices<GroupeFictif>[];
  private readonly groupesEdtIntacts: GroupeEdtFictif[];
  private serie = 0;
  private eleves: string[] = [];
  private groupes: string[] = [];

  constructor(ecole: EcoleFictive) {
    this.ecole = ecole;
    this.hasard = creerHasard(ecole.graine, 'fautes');
    const liens = new Map(ecole.depot.eleves.map((lien) => [lien.eleveId, lien]));
    this.intacts = ecole.eleves.flatMap((eleve) => {
      const lien = liens.get(eleve.eleveId);
      return lien && !eleve.dateSortie ? [{ eleve, lien }] : [];
    });
    this.groupesIntacts = [...ecole.sts.groupes];
    this.groupesEdtIntacts = [...ecole.edt.groupes];
  }

  /** @throws RangeError when fewer than `combien` untouched pupils of the file are left */
  prendre(combien: number, parmi: (inscrit: Inscrit) => boolean = () => true): Inscrit[] {
    const pris = this.hasard.tirer(this.intacts.filter(parmi), combien);
    if (pris.length < combien) throw new RangeError('the school is too small for these faults: ask for more pupils');
    const retires = new Set(pris);
    this.intacts = this.intacts.filter((inscrit) => !retires.has(inscrit));
    this.eleves.push(...pris.map(({ eleve }) => eleve.eleveId));
    return pris;
  }

  /** Pupils who follow the same MEF: the one that has the most untouched pupils. */
  prendreEnsemble(combien: number): Inscrit[] {
    const effectifs = compter(this.intacts.map(({ eleve }) => eleve.mef));
    const [premier] = [...effectifs].sort(([, a], [, b]) => b - a);
    return this.prendre(combien, ({ eleve }) => eleve.mef === premier?.[0]);
  }

  /** Groups of STS-Web, each with the services that it has. */
  prendreGroupes(combien: number): AvecServices<GroupeFictif>[] {
    return this.prendreParmi(this.groupesIntacts, combien);
  }

  /** Groups as EDT sent them: what is changed there changes nothing in STS-Web. */
  prendreGroupesEdt(combien: number): GroupeEdtFictif[] {
    return this.prendreParmi(this.groupesEdtIntacts, combien);
  }

  /** A number that no other call returns, to make codes and identifiers with. */
  numero(): number {
    this.serie += 1;
    return this.serie;
  }

  /** An ELEVE_ID that the base has never held. */
  idInconnu(): string {
    return `${90_000_000 + this.numero()}`;
  }

  /** Adds a group, and a link to it for each member; today's export holds it only when SIECLE knows the group. */
  ajouterGroupe({ code, membres, dans, ...change }: NouveauGroupe): LienGroupeFictif[] {
    const { structures, sts, edt, jours } = this.ecole;
    const uniques = (codes: readonly (string | null)[]) => [...new Set(codes.filter((c) => c !== null))];
    const groupe = (): GroupeFictif => ({
      code,
      libelle: code.slice(0, 20),
      niveau: membres[0]?.eleve.niveau ?? 6,
      divisions: [...(change.divisions ?? uniques(membres.map(({ eleve }) => eleve.division)))],
      mefs: [...(change.mefs ?? uniques(membres.map(({ eleve }) => eleve.mef)))],
    });
    if (dans.includes('siecle')) structures.groupes.push(groupe());
    if (dans.includes('sts')) sts.groupes.push({ ...groupe(), services: [this.service()] });
    if (dans.includes('sts') || dans.includes('edt')) {
      edt.groupes.push({ ...groupe(), services: [this.service()], effectif: null });
    }
    this.groupes.push(code);
    return membres.map(({ eleve, lien }) => {
      if (dans.includes('siecle')) eleve.groupes.push(code);
      const ajoute = lienGroupe(code, eleve, jours);
      lien.groupes.push(ajoute);
      return ajoute;
    });
  }

  /** A pupil whom the file forgets. */
  oublier({ lien }: Inscrit): void {
    const { eleves } = this.ecole.depot;
    eleves.splice(eleves.indexOf(lien), 1);
  }

  /** A second line of the file right after the first. */
  repeter({ lien }: Inscrit, change: Partial<LienEleveFictif>): void {
    const { eleves } = this.ecole.depot;
    const copie = { ...lien, groupes: lien.groupes.map(copier), ...change };
    eleves.splice(eleves.indexOf(lien) + 1, 0, copie);
  }

  /** Closes a fault: what it touched goes to the school's record. */
  consigner(faute: string, nombre: number): void {
    this.ecole.injections.push({ faute, nombre, eleves: this.eleves, groupes: this.groupes });
    this.eleves = [];
    this.groupes = [];
  }

  private prendreParmi<G extends GroupeFictif>(intacts: G[], combien: number): G[] {
    const pris = this.hasard.tirer(intacts, combien);
    if (pris.length < combien) throw new RangeError('the school is too small for these faults: ask for more pupils');
    for (const groupe of pris) intacts.splice(intacts.indexOf(groupe), 1);
    this.groupes.push(...pris.map(({ code }) => code));
    return pris;
  }

  private service(): ServiceFictif {
    const enseignant = this.ecole.sts.individus.find(({ matiere }) => matiere?.code === MATHS);
    return { matiere: MATHS, enseignants: enseignant ? [{ type: enseignant.type, id: enseignant.id }] : [] };
  }
}
