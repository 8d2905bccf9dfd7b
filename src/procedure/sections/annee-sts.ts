import type { GesteProcedure, PhraseProcedure } from '../section.ts';

/** STS-Web opens on a year that may be the wrong one: the procedure says it twice, §3.1.1 and §3.4, in the same words. */
export const choisirAnnee = (section: string): GesteProcedure[] => [
  { application: 'STS-Web', texte: 'Connectez-vous à STS-Web et choisissez l’année à traiter.', section },
  {
    application: 'STS-Web',
    texte:
      'Au moindre doute, ouvrez le menu Campagne : vérifiez que vous êtes dans l’année en cours, et que la campagne de type « Rentrée » est bien celle de cette année.',
    section,
  },
];

export const anneeTrompeuse = (section: string): PhraseProcedure => ({
  texte:
    'L’année que STS-Web propose peut être la mauvaise, parce que le calendrier de la Nouvelle-Calédonie est décalé.',
  section,
});
