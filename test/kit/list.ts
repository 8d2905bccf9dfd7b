import type {
  Candidat,
  Correspondance,
  Correspondances,
  EtatCorrespondance,
} from '../../src/domain/correspondances.ts';

export const candidat = (libelle: string, services: readonly string[] = []): Candidat => ({
  cle: libelle,
  libelle,
  detail: '',
  services,
  raison: null,
  disputee: false,
});

export const ligne = (libelle: string, etat: EtatCorrespondance, ...candidats: Candidat[]): Correspondance => ({
  libelle,
  etat,
  candidats,
  services: [],
});

/** Three teachers set against STS-Web, in three states. */
export const LISTE: Correspondances = {
  genre: 'enseignants',
  selon: 'titres',
  correspondances: [
    ligne('BELMAR Ana', 'sure', candidat('BELMAR Ana')),
    ligne('Léa SAUVE', 'probable', candidat('SAUVE-ROCHE Léa')),
    ligne('BMP EPS', 'sans-personne'),
  ],
  sansContrepartie: [],
};
