import type { GenreListe, ResultatListe } from '../../src/domain/correspondances.ts';
import type { Repartition } from '../../src/domain/etablissements.ts';
import type { IssueExtrait, Repere } from '../../src/domain/extrait.ts';
import type { EcouteMoteur, FichierDonne, Moteur, Reprise } from '../../src/domain/moteur.ts';
import type { Rapport } from '../../src/domain/rapport.ts';

/** Workers that answer when the test says so. */
export class FakeEngine implements Moteur {
  readonly calls: string[] = [];
  files: readonly FichierDonne[] = [];
  listener: EcouteMoteur | null = null;

  /** The school on screen when files were last given. */
  pour: string | null = null;

  lire(fichiers: readonly FichierDonne[], ecoute: EcouteMoteur, pour: string | null = null): void {
    this.calls.push('lire');
    this.files = fichiers;
    this.pour = pour;
    this.listener = ecoute;
  }
  /** On what it was asked to conclude again. */
  readonly reprises: Reprise[] = [];
  reprendre(sur: Reprise, ecoute: EcouteMoteur): void {
    this.calls.push('reprendre');
    this.reprises.push(sur);
    this.listener = ecoute;
  }
  /** What an extract answers, and what was asked. */
  outcome: () => Promise<IssueExtrait> = async () => ({ etat: 'absent' });
  readonly records: Repere[] = [];
  readonly cles: string[] = [];
  /** The schools asked for, and the documents given. */
  readonly schools: string[] = [];
  controler(uai: string, ecoute: EcouteMoteur): void {
    this.calls.push('controler');
    this.schools.push(uai);
    this.listener = ecoute;
  }
  readonly given: (readonly [string, string])[] = [];
  repartition: Repartition | null = null;
  async attribuer(cle: string, uai: string): Promise<Repartition | null> {
    this.given.push([cle, uai]);
    return this.repartition;
  }
  extraire(cle: string, repere: Repere): Promise<IssueExtrait> {
    this.cles.push(cle);
    this.records.push(repere);
    return this.outcome();
  }
  annuler(): void {
    this.calls.push('annuler');
  }
  oublier(): void {
    this.calls.push('oublier');
  }
  /** What lists were set against; each waits for `answerList`. */
  readonly lists: { readonly liste: string | Blob; readonly genre: GenreListe | null }[] = [];
  answerList: (resultat: ResultatListe) => void = () => {};
  failList: (erreur: Error) => void = () => {};
  correspondre(liste: string | Blob, genre: GenreListe | null): Promise<ResultatListe> {
    this.lists.push({ liste, genre });
    return new Promise((resoudre, rejeter) => {
      this.answerList = resoudre;
      this.failList = rejeter;
    });
  }
  /** The key of each document is its name. */
  conclure(rapport: Rapport, reste = 0): void {
    const cles = rapport.fichiers.map(({ nom }) => nom);
    this.listener?.conclu(rapport, reste, cles);
  }
}
