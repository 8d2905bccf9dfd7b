import type { GenreListe, ResultatListe } from '../../src/domain/correspondances.ts';
import type { IssueExtrait, Repere } from '../../src/domain/extrait.ts';
import type { Ecoute, FichierDonne, Moteur } from '../../src/domain/moteur.ts';
import type { Rapport } from '../../src/domain/report.ts';

/** Workers that answer when the test says so. */
export class FauxMoteur implements Moteur {
  readonly appels: string[] = [];
  fichiers: readonly FichierDonne[] = [];
  ecoute: Ecoute | null = null;

  lire(fichiers: readonly FichierDonne[], ecoute: Ecoute): void {
    this.appels.push('lire');
    this.fichiers = fichiers;
    this.ecoute = ecoute;
  }
  /** What an extract answers, and what was asked. */
  issue: () => Promise<IssueExtrait> = async () => ({ etat: 'absent' });
  readonly reperes: Repere[] = [];
  readonly cles: string[] = [];
  extraire(cle: string, repere: Repere): Promise<IssueExtrait> {
    this.cles.push(cle);
    this.reperes.push(repere);
    return this.issue();
  }
  annuler(): void {
    this.appels.push('annuler');
  }
  oublier(): void {
    this.appels.push('oublier');
  }
  /** What lists were set against; each waits for `repondreListe`. */
  readonly listes: { readonly liste: string | Blob; readonly genre: GenreListe | null }[] = [];
  repondreListe: (resultat: ResultatListe) => void = () => {};
  echouerListe: (erreur: Error) => void = () => {};
  correspondre(liste: string | Blob, genre: GenreListe | null): Promise<ResultatListe> {
    this.listes.push({ liste, genre });
    return new Promise((resoudre, rejeter) => {
      this.repondreListe = resoudre;
      this.echouerListe = rejeter;
    });
  }
  /** The key of each document is its name. */
  conclure(rapport: Rapport, reste = 0): void {
    const cles = rapport.fichiers.map(({ nom }) => nom);
    this.ecoute?.conclu(rapport, reste, cles);
  }
}
