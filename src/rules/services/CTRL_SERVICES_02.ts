import { type Mots, mots, valeur } from '../../domain/phrase.ts';
import { definirControle } from '../definition.ts';
import { cleEnseignant, servicesDe } from './services.ts';

export const CTRL_SERVICES_02 = definirControle({
  meta: {
    code: 'CTRL_SERVICES_02',
    titre: 'Service sans enseignant connu',
    message: 'Dans STS-Web, « {structure} » a un service {manque}, en matière {matiere}.',
    bilan: 'Dans STS-Web, « {structure} » a un service {manque}.',
    cause:
      'Le service est arrivé dans STS-Web sans enseignant, ou celui qui le porte n’est plus dans l’établissement. Le LSU en exige un pour chaque matière.',
    trous: { structure: 'code', manque: 'mots', matiere: 'code' },
    gravite: 'information',
    corrections: {
      affecter: {
        cas: 'Le service n’a pas d’enseignant',
        faire: {
          remontee: 'Affectez un enseignant [au cours de ce service|aux cours de ces services] dans EDT.',
          '4b': null,
        },
      },
      remplacer: {
        cas: 'L’enseignant du service n’est pas parmi les personnels de STS-Web',
        faire: {
          remontee: 'Changez l’enseignant du cours dans EDT, ou faites-le ajouter aux personnels de STS-Web.',
          '4b': null,
        },
      },
    },
    source: { kind: 'atteste', ref: 'schéma officiel du LSU et notice 502-1837 de PRONOTE' },
  },
  lit: ['sts'],
  verifier({ sts }) {
    const connus = new Set(sts.individus.map(cleEnseignant));
    return servicesDe(sts).flatMap(({ service: { codeMatiere, enseignants }, structure: { code }, sujet }) => {
      const inconnus = enseignants.filter((enseignant) => !connus.has(cleEnseignant(enseignant)));
      if (enseignants.length > 0 && inconnus.length === 0) return [];
      const noms = inconnus.map(({ type, id }) => `${type} ${id}`).join(', ');
      const manque: Mots = noms
        ? mots`dont l’enseignant est inconnu (${valeur('identifiant', noms)})`
        : mots`sans enseignant`;
      const precision = mots`Matière ${valeur('code', codeMatiere || 'non précisée')}`;
      return {
        valeurs: { structure: code, manque },
        correction: noms ? ('remplacer' as const) : ('affecter' as const),
        cle: JSON.stringify([sujet.groupe !== undefined, code, noms]),
        sujets: [{ ...sujet, precision }],
      };
    });
  },
});
