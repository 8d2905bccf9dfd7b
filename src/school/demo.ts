import { genererEcole } from './ecole.ts';
import { Chantier } from './fautes/chantier.ts';
import type { EcoleFictive, JoursDeLAnnee } from './modele.ts';
import type { LienGroupeFictif } from './modele-depot.ts';

/** The group that the procedure's example shows as unknown to SIECLE (§3.5.2.2.1), and the one with a wrong end. */
export const NON_TRANSFERE = 'MPERMANGR2';
export const AJIE_DEMO = '4EME LV2 AJE';

/**
 * The school behind « Essayer avec un collège fictif »: 153 pupils read, and the procedure's story. The transfer 4a was
 * forgotten since a group was made in STS-Web; PRONOTE ends another on the teachers' last day; one pupil is in both;
 * one is unknown to SIECLE, one carries a stale identifier, two are forgotten by the file.
 */
export function ecoleDemo(): EcoleFictive {
  const ecole = genererEcole({
    graine: 2018,
    eleves: 161,
    chiffres: '9839991',
    denomination: 'COLLEGE FICTIF DE LA VEILLEUSE',
    fautes: [
      { nom: 'eleve-inconnu', nombre: 1 },
      { nom: 'identifiants-perimes', nombre: 1 },
      { nom: 'absents-groupes-perdus', nombre: 2 },
    ],
  });
  raconter(ecole);
  return ecole;
}

function raconter(ecole: EcoleFictive): void {
  const chantier = new Chantier(ecole);
  const enAjie = chantier.prendre(1, ({ lien }) => lien.groupes.some(({ code }) => code === AJIE_DEMO));
  const autres = chantier.prendre(
    6,
    ({ eleve, lien }) => eleve.niveau === 4 && lien.groupes.every(({ code }) => code !== AJIE_DEMO),
  );
  const liens = chantier.ajouterGroupe({ code: NON_TRANSFERE, membres: [...enAjie, ...autres], dans: ['sts'] });
  for (const lien of liens) lien.rejet = 'GROUPE_A_01';
  finirAvecLesProfesseurs(
    ecole.depot.eleves.flatMap(({ groupes }) => groupes),
    ecole.jours,
  );
  chantier.consigner('procedure', 1);
}

/** PRONOTE ends the links of the Ajië on the teachers' last day: SIECLE will bring them back to the pupils'. */
export function finirAvecLesProfesseurs(liens: readonly LienGroupeFictif[], { calendrier }: JoursDeLAnnee): void {
  for (const groupe of liens.filter(({ code }) => code === AJIE_DEMO)) {
    groupe.fin = calendrier.finProf;
    groupe.dates.push({ code: 'ELEGRP_A_03', reinitialiseeA: calendrier.finEleve });
  }
}
