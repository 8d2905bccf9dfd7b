import { IDENTIFIANTS_INCONNUS } from '../causes/identifiants-inconnus.ts';
import { definirControle } from '../definition.ts';
import { sujetLien } from '../sujets.ts';

/** Below this a majority says nothing (003.27). */
const MINIMUM = 4;

export const CTRL_ELEVES_09 = definirControle({
  meta: {
    code: 'CTRL_ELEVES_09',
    titre: 'Plus de la moitié des élèves est inconnue de SIECLE',
    message: 'SIECLE ne trouve pas {inconnus} des {total} élèves du fichier.',
    cause:
      'Le fichier et les exports de SIECLE ne parlent sans doute pas des mêmes élèves : autre établissement, autre année ou autre base PRONOTE.',
    trous: { inconnus: 'nombre', total: 'nombre' },
    gravite: 'a-verifier',
    corrections: {
      verifier: {
        cas: 'Les élèves du fichier ne sont pas ceux de SIECLE',
        faire: {
          '2': 'Vérifiez l’établissement et l’année de la base ouverte dans SIECLE.',
          export: 'Vérifiez l’établissement et l’année de la base ouverte dans PRONOTE.',
        },
      },
    },
    rejoint: { cause: IDENTIFIANTS_INCONNUS, aDire: true },
    unique: true,
    source: { kind: 'deduit', ref: 'spécification d’import, règle REJELEGROUPE_01' },
  },
  lit: ['liens', 'eleves'],
  verifier(_modeles, { nuit }) {
    const inconnus = nuit.filter(({ trouve }) => trouve === null);
    if (nuit.length < MINIMUM || inconnus.length * 2 <= nuit.length) return [];
    return [
      {
        valeurs: { inconnus: String(inconnus.length), total: String(nuit.length) },
        correction: 'verifier' as const,
        eleves: inconnus.length,
        sujets: inconnus.map(({ lien }) => sujetLien(lien, null)),
      },
    ];
  },
});
