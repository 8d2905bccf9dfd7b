import type { EcoleFictive, GroupeEdtFictif } from '../modele.ts';
import { type Faute, parEnsemble, parGroupeEdt, TAILLE } from './definir.ts';

const retirer = ({ edt }: EcoleFictive, groupes: readonly GroupeEdtFictif[]): void => {
  edt.groupes = edt.groupes.filter((groupe) => !groupes.includes(groupe));
};

/** EDT that does not agree with the others, or sends what STS-Web does not take (our own controls of emp_sts). */
export const FAUTES_EDT = {
  'edt-sans-correspondance': {
    effet: 'a group of PRONOTE, SIECLE and STS-Web that EDT did not send',
    codes: ['CTRL_EDT_01'],
    injecter(chantier, nombre) {
      retirer(chantier.ecole, chantier.prendreGroupesEdt(nombre));
    },
  },
  'edt-jamais-monte': {
    effet: `a group of PRONOTE alone, which EDT did not send either, ${TAILLE} pupils in it`,
    codes: ['GROUPE_A_01'],
    injecter: parEnsemble((membres, chantier) => {
      const code = `SOUTIEN${chantier.numero()}`;
      const liens = chantier.ajouterGroupe({ code, membres, dans: [] });
      for (const lien of liens) lien.rejet = 'GROUPE_A_01';
    }),
  },
  'edt-nom-coupe': {
    effet: `a group that EDT sent under a name cut at 8 characters, ${TAILLE} pupils in it`,
    codes: ['CTRL_EDT_01'],
    injecter: parEnsemble((membres, chantier) => {
      const debut = `${chantier.numero()}THEATRE`.slice(-8);
      const code = `${debut}.GR1`;
      chantier.ajouterGroupe({ code, membres, dans: ['siecle', 'sts'] });
      for (const groupe of chantier.ecole.edt.groupes) if (groupe.code === code) groupe.code = debut;
    }),
  },
  'edt-non-importe': {
    effet: `a group that EDT sent and STS-Web does not have, ${TAILLE} pupils in it`,
    codes: ['GROUPE_A_01', 'CTRL_EDT_02'],
    injecter: parEnsemble((membres, chantier) => {
      const code = `CHORALE${chantier.numero()}`;
      const liens = chantier.ajouterGroupe({ code, membres, dans: ['edt'] });
      for (const lien of liens) lien.rejet = 'GROUPE_A_01';
    }),
  },
  'edt-sans-division': {
    effet: 'a group that EDT sent without a division',
    codes: ['CTRL_EDT_03'],
    injecter(chantier, nombre) {
      for (const groupe of chantier.prendreGroupesEdt(nombre)) groupe.divisions = [];
    },
  },
  'edt-effectif-nul': {
    effet: 'a group that EDT sent with a headcount of 0',
    codes: ['CTRL_EDT_03'],
    injecter(chantier, nombre) {
      for (const groupe of chantier.prendreGroupesEdt(nombre)) groupe.effectif = 0;
    },
  },
  'edt-codes-egaux': {
    effet: 'two groups that EDT sent under one code',
    codes: ['CTRL_EDT_03'],
    injecter(chantier, nombre) {
      for (const groupe of chantier.prendreGroupesEdt(nombre)) chantier.ecole.edt.groupes.push({ ...groupe });
    },
  },
  'edt-matiere-inconnue': {
    effet: 'a service that EDT sent in a subject without a national code',
    codes: ['CTRL_EDT_04'],
    injecter: parGroupeEdt(({ services }) => {
      for (const service of services) service.matiere = 'CHANT';
    }),
  },
  'edt-enseignant-inconnu': {
    effet: 'a service that EDT sent with a teacher whom STS-Web does not know',
    codes: ['CTRL_EDT_04'],
    injecter: parGroupeEdt(({ services }) => {
      for (const service of services) service.enseignants = [{ type: 'epp', id: '99999' }];
    }),
  },
  'edt-annee': {
    effet: 'an emp_sts of last year',
    codes: ['CTRL_ANNEE_04'],
    injecter({ ecole: { edt } }) {
      edt.annee -= 1;
    },
  },
} satisfies Record<string, Faute>;
