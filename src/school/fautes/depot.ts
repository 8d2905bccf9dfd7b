import type { EcoleFictive } from '../modele.ts';
import type { Faute } from './definir.ts';

/** Faults of the ELEGROUPE's name and year: they change the deposit once, whatever the count. */
export const FAUTES_DEPOT = {
  'nom-malforme': {
    effet: 'the browser added " (1)" to the name of the archive',
    codes: ['D1'],
    injecter({ ecole: { depot } }) {
      depot.archive = depot.archive.replace('.zip', ' (1).zip');
      depot.motifs.push('D1');
    },
  },
  'nom-zip-different': {
    effet: 'the archive and the file inside it have different names',
    codes: ['D2'],
    injecter({ ecole: { depot } }) {
      depot.archive = depot.archive.replace('091341', '110235');
      depot.motifs.push('D2');
    },
  },
  'annee-pronote-sans-internet': {
    effet: 'PRONOTE did not reach the internet: the file carries the next year, in its name and inside',
    codes: ['D3'],
    injecter({ ecole }) {
      const annee = ecole.depot.annee + 1;
      renommer(ecole, annee);
      ecole.depot.annee = annee;
      ecole.depot.motifs.push('D3');
    },
  },
  'annee-contenu-differente': {
    effet: 'the year inside the file is not the year of its name',
    codes: ['CTRL_ANNEE_03'],
    injecter({ ecole: { depot } }) {
      depot.annee += 1;
      depot.arrete = true;
    },
  },
  'elegroupe-ancien': {
    effet: 'an ELEGROUPE exported weeks before the exports of SIECLE',
    codes: ['CTRL_FICHIERS_03'],
    injecter({ ecole: { depot, jours } }) {
      const horodatage = (jour: string) => jour.slice(2).replaceAll('-', '');
      const change = (nom: string) => nom.replace(horodatage(depot.jour), horodatage(jours.exportAncien));
      Object.assign(depot, { archive: change(depot.archive), entree: change(depot.entree), jour: jours.exportAncien });
    },
  },
} satisfies Record<string, Faute>;

function renommer({ depot }: EcoleFictive, annee: number): void {
  const change = (nom: string) => nom.replace(`ELEGROUPE${depot.annee}`, `ELEGROUPE${annee}`);
  depot.archive = change(depot.archive);
  depot.entree = change(depot.entree);
}
