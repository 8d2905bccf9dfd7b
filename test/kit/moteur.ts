import type { Rapport } from '../../src/domain/report.ts';
import type { Ecoute, FichierDonne, Moteur } from '../../src/workers/protocol.ts';

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
  annuler(): void {
    this.appels.push('annuler');
  }
  oublier(): void {
    this.appels.push('oublier');
  }
  conclure(rapport: Rapport, reste = 0): void {
    this.ecoute?.conclu(rapport, reste);
  }
}
