import { ecrire, mots, valeur } from '../../domain/phrase.ts';
import { definirControle } from '../definition.ts';
import { estCodeDeMatiere, servicesDe } from './services.ts';

export const CTRL_SERVICES_06 = definirControle({
  meta: {
    code: 'CTRL_SERVICES_06',
    titre: 'Matière d’un service sans code national',
    message: 'Dans STS-Web, « {structure} » a un service {defaut}.',
    bilan: 'Le LSU refusera un service {defaut} ({fois}).',
    cause: 'Le LSU désigne une matière par son code national, de 6 chiffres ou lettres majuscules.',
    trous: { structure: 'code', defaut: 'mots' },
    gravite: 'information',
    corrections: {
      corriger: {
        cas: 'Le code de la matière manque, ou n’a pas 6 caractères',
        faire: {
          remontee: 'Faites correspondre [la matière à celle|les matières à celles] de la nomenclature dans EDT.',
          '4b': null,
        },
      },
    },
    source: { kind: 'atteste', ref: 'schéma du LSU, disciplines' },
  },
  lit: ['sts'],
  verifier({ sts }) {
    return servicesDe(sts).flatMap(({ service: { codeMatiere }, sujet }) => {
      if (estCodeDeMatiere(codeMatiere)) return [];
      const defaut = codeMatiere
        ? mots`dont la matière, « ${valeur('code', codeMatiere)} », n’est pas un code de 6 caractères`
        : mots`sans code de matière`;
      return { valeurs: { defaut }, correction: 'corriger' as const, cle: ecrire(defaut), sujets: [sujet] };
    });
  },
});
