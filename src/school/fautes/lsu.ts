import { type Faute, parEleve, parGroupe } from './definir.ts';

/** What the LSU refuses, and tonight's import does not read. */
export const FAUTES_LSU = {
  'deux-services': {
    effet: 'a service of a group’s subject in one of its divisions too, by another teacher',
    codes: ['CTRL_SERVICES_04'],
    injecter: parGroupe((groupe, chantier) => {
      const { divisions, individus } = chantier.ecole.sts;
      const [service] = groupe.services;
      const autre = individus.find(({ id, fonction }) => fonction === 'ENS' && id !== service?.enseignants[0]?.id);
      const division = divisions.find(({ code }) => groupe.divisions.includes(code));
      if (service && autre) division?.services.push({ ...service, enseignants: [autre] });
    }),
  },
  'numero-enseignant': {
    effet: 'a teacher whose number is no number',
    codes: ['CTRL_SERVICES_05'],
    injecter: parGroupe(({ services }, chantier) => {
      const { individus } = chantier.ecole.sts;
      const modele = individus.find(({ fonction }) => fonction === 'ENS');
      if (!modele) return;
      const mal = { ...modele, id: `L${chantier.numero()}`, profPrincipal: null };
      individus.push(mal);
      for (const service of services) service.enseignants = [mal];
    }),
  },
  'matiere-mal-codee': {
    effet: 'a service in a subject that has no national code',
    codes: ['CTRL_SERVICES_06'],
    injecter: parGroupe(({ services }) => {
      for (const service of services) service.matiere = 'AGL1';
    }),
  },
  'modalite-inconnue': {
    effet: 'an option whose modality the LSU does not know',
    codes: ['CTRL_REFERENCES_09'],
    injecter: parEleve(({ eleve }) => {
      eleve.options = eleve.options.map((option) => ({ ...option, modalite: 'N' }));
    }),
  },
} satisfies Record<string, Faute>;
