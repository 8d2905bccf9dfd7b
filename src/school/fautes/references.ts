import { uaiDe } from '../../domain/identifiants.ts';
import type { EleveFictif } from '../modele.ts';
import { type Faute, parEleve } from './definir.ts';

/** Codes of the pupils' export that point to nothing: what PRONOTE stumbles on at synchro 2. */
export const FAUTES_REFERENCES = {
  'option-inconnue': surEleves(
    'an option in a subject that Nomenclature does not hold',
    'CTRL_REFERENCES_01',
    (eleve) => {
      eleve.options.push({ modalite: 'F', matiere: '999900' });
    },
  ),
  'etablissement-inconnu': surEleves(
    'a previous school that is not in Etablissements',
    'CTRL_REFERENCES_05',
    (eleve) => {
      eleve.anDernier.rne = uaiDe('9909999');
    },
  ),
  'commune-inconnue': surEleves('a town of birth that is not in Geographique', 'CTRL_REFERENCES_06', (eleve) => {
    eleve.pays = '100';
    eleve.communeNaissance = '99999';
  }),
  'pays-inconnu': surEleves('a country of birth that is not in Geographique', 'CTRL_REFERENCES_07', (eleve) => {
    eleve.pays = '999';
  }),
  'eleve-sans-responsable': {
    effet: 'a pupil with no legal responsible',
    codes: ['CTRL_REFERENCES_08'],
    injecter(chantier, nombre) {
      const seuls = new Set(chantier.prendre(nombre).map(({ eleve }) => eleve.eleveId));
      for (const lien of chantier.ecole.responsables) if (seuls.has(lien.eleveId)) lien.niveau = '3';
    },
  },
  'responsable-orphelin': {
    effet: 'a responsible of a pupil who is not in the base',
    codes: ['CTRL_REFERENCES_04'],
    injecter: parEleve(({ eleve }, chantier) => {
      const { responsables } = chantier.ecole;
      const lien = responsables.find(({ eleveId }) => eleveId === eleve.eleveId);
      if (lien) responsables.push({ ...lien, eleveId: chantier.idInconnu() });
    }),
  },
} satisfies Record<string, Faute>;

function surEleves(effet: string, code: string, change: (eleve: EleveFictif) => void): Faute {
  return { effet, codes: [code], injecter: parEleve(({ eleve }) => change(eleve)) };
}
