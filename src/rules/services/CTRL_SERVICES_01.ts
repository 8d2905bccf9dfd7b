import { compter } from '../../domain/par-cle.ts';
import { definirControle } from '../definition.ts';
import { sujetGroupe } from '../sujets.ts';
import { servicesJamaisRemontes } from './services.ts';

export const CTRL_SERVICES_01 = definirControle({
  meta: {
    code: 'CTRL_SERVICES_01',
    titre: 'Groupe sans service dans STS-Web',
    message: 'Le groupe « {groupe} » a des élèves dans le fichier et aucun service dans STS-Web.',
    bilan: 'Le groupe « {groupe} » a des élèves dans le fichier ({eleves}) et aucun service dans STS-Web.',
    cause: 'Un groupe noté dans PRONOTE doit avoir, dans STS-Web, un service de la même discipline.',
    trous: { groupe: 'code-groupe' },
    gravite: 'information',
    corrections: {
      ajouter: {
        cas: 'Le groupe est noté dans PRONOTE',
        faire: {
          remontee:
            'Si [ce groupe est noté|ces groupes sont notés], donnez-[lui|leur] un cours de la discipline dans EDT.',
          '4b': null,
        },
      },
    },
    source: { kind: 'atteste', ref: 'procédure §3.1.2' },
  },
  lit: ['sts', 'liens'],
  verifier({ sts, liens }) {
    // no structure has any: CTRL_SERVICES_07 tells it once
    if (servicesJamaisRemontes(sts) && sts.groupes.every(({ services }) => services.length === 0)) return [];
    const effectifs = compter(liens.eleves.flatMap(({ groupes }) => [...new Set(groupes.map(({ code }) => code))]));
    return sts.groupes.flatMap(({ code, ligne, services }) => {
      const eleves = effectifs.get(code);
      if (!eleves || services.length > 0) return [];
      return {
        valeurs: { groupe: code },
        correction: 'ajouter' as const,
        cle: code,
        eleves,
        sujets: [sujetGroupe({ code, ligne }, 'sts')],
      };
    });
  },
});
