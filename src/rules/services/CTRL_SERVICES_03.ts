import { definirControle } from '../definition.ts';
import { estCodeDeMatiere, servicesDe } from './services.ts';

export const CTRL_SERVICES_03 = definirControle({
  meta: {
    code: 'CTRL_SERVICES_03',
    titre: 'Matière d’un service inconnue de SIECLE',
    message: 'La matière {matiere}, d’un service de « {structure} », n’est pas dans la nomenclature de SIECLE.',
    bilan: 'La matière {matiere} a des services dans STS-Web et n’est pas dans la nomenclature de SIECLE.',
    cause: 'La nomenclature de SIECLE n’est pas à jour, ou la matière de ce service est fermée.',
    trous: { matiere: 'code', structure: 'code' },
    gravite: 'information',
    corrections: {
      changer: {
        cas: 'La matière n’est pas dans Nomenclature',
        faire: {
          main: 'Vérifiez la matière de [ce service|ces services] dans STS-Web, ou la nomenclature.',
          '4b': null,
        },
      },
    },
    source: { kind: 'deduit', ref: 'procédure §3.4.2' },
  },
  lit: ['sts', 'nomenclature'],
  verifier({ sts, nomenclature }) {
    const connues = new Set(nomenclature.matieres.map(({ code }) => code));
    return servicesDe(sts).flatMap(({ service: { codeMatiere: matiere }, sujet }) => {
      // a code of another form is CTRL_SERVICES_06's news
      if (!estCodeDeMatiere(matiere) || connues.has(matiere)) return [];
      return { valeurs: { matiere }, correction: 'changer' as const, cle: matiere, sujets: [sujet] };
    });
  },
});
