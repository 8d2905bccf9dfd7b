import { type Faute, parEnsemble, parGroupe, TAILLE } from './definir.ts';

/** STS-Web and SIECLE that do not agree, codes that collide, services that lack something (our own controls). */
export const FAUTES_STRUCTURES = {
  'groupe-hors-sts': {
    effet: `a group of SIECLE that STS-Web does not know, ${TAILLE} pupils in it`,
    codes: ['CTRL_STRUCTURE_02'],
    injecter: parEnsemble((membres, chantier) => {
      chantier.ajouterGroupe({ code: `${chantier.numero()}HORSSTS`, membres, dans: ['siecle'] });
    }),
  },
  'division-hors-siecle': {
    effet: 'a division of STS-Web that SIECLE does not know',
    codes: ['CTRL_STRUCTURE_03'],
    injecter({ ecole: { sts } }, nombre) {
      for (let i = 1; i <= nombre; i += 1) {
        const [modele] = sts.divisions;
        if (modele) sts.divisions.push({ ...modele, code: `6 Z${i}`, services: [] });
      }
    },
  },
  'divisions-differentes': {
    effet: 'a group whose divisions differ between STS-Web and SIECLE',
    codes: ['CTRL_STRUCTURE_04'],
    injecter: parGroupe((groupe, chantier) => {
      const autre = chantier.ecole.sts.divisions.find(({ code }) => !groupe.divisions.includes(code));
      if (autre) groupe.divisions.push(autre.code);
    }),
  },
  'groupe-sans-rattachement': {
    effet: `a group with neither division nor MEF, ${TAILLE} pupils in it`,
    codes: ['CTRL_STRUCTURE_05'],
    injecter: parEnsemble((membres, chantier) => {
      const code = `${chantier.numero()}SANSRAT`;
      chantier.ajouterGroupe({ code, membres, dans: ['siecle', 'sts'], divisions: [], mefs: [] });
    }),
  },
  'groupe-code-division': {
    effet: `a group that carries the code of a division, ${TAILLE} pupils in it`,
    codes: ['CTRL_STRUCTURE_06'],
    injecter(chantier, nombre) {
      for (const { code } of chantier.ecole.structures.divisions.slice(0, nombre)) {
        chantier.ajouterGroupe({ code, membres: chantier.prendreEnsemble(TAILLE), dans: ['siecle', 'sts'] });
      }
    },
  },
  'codes-voisins': {
    effet: 'two groups whose codes have the same first 8 characters',
    codes: ['CTRL_STRUCTURE_07'],
    injecter(chantier, nombre) {
      for (let i = 0; i < nombre; i += 1) {
        const racine = `${chantier.numero()}`.padStart(2, '0');
        for (const code of [`RENFOR${racine}A`, `RENFOR${racine}B`]) {
          chantier.ajouterGroupe({ code, membres: chantier.prendreEnsemble(1), dans: ['siecle', 'sts'] });
        }
      }
    },
  },
  'groupe-sans-eleve': {
    effet: 'a group of SIECLE that receives nobody',
    codes: ['CTRL_STRUCTURE_08'],
    injecter(chantier, nombre) {
      const [division] = chantier.ecole.structures.divisions;
      for (let i = 0; i < nombre; i += 1) {
        const rattachement = { divisions: division ? [division.code] : [], mefs: division?.mefs ?? [] };
        chantier.ajouterGroupe({
          code: `${chantier.numero()}VIDE`,
          membres: [],
          dans: ['siecle', 'sts'],
          ...rattachement,
        });
      }
    },
  },
  'mef-inconnu': {
    effet: 'a division of SIECLE attached to one more MEF, which no nomenclature holds',
    codes: ['CTRL_STRUCTURE_09'],
    injecter({ ecole: { structures } }, nombre) {
      for (const division of structures.divisions.slice(0, nombre)) division.mefs.push('19910099110');
    },
  },
  'groupe-sans-service': {
    effet: 'a group with pupils but no service in STS-Web',
    codes: ['CTRL_SERVICES_01'],
    injecter(chantier, nombre) {
      for (const groupe of chantier.prendreGroupes(nombre)) groupe.services = [];
    },
  },
  'service-sans-enseignant': {
    effet: 'a service without a teacher',
    codes: ['CTRL_SERVICES_02'],
    injecter: parGroupe(({ services }) => {
      for (const service of services) service.enseignants = [];
    }),
  },
  'enseignant-inconnu': {
    effet: 'a service given by a teacher who is not in the file',
    codes: ['CTRL_SERVICES_02'],
    injecter: parGroupe(({ services }) => {
      for (const service of services) service.enseignants = [{ type: 'epp', id: '99999' }];
    }),
  },
  'matiere-inconnue': {
    effet: 'a service in a subject that no nomenclature holds',
    codes: ['CTRL_SERVICES_03'],
    injecter: parGroupe(({ services }) => {
      for (const service of services) service.matiere = '999900';
    }),
  },
} satisfies Record<string, Faute>;
